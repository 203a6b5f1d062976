# shellcheck shell=sh
# What the launcher tells people. All of it goes to standard error: standard output belongs to the rooms.

say() { printf 'greenroom: %s\n' "$*" >&2; }

# Exit code 4: the kit itself cannot do its work.
give_up() {
  say "$*"
  unlock
  exit 4
}

seconds() { date +%s; }

# A short pause between two looks at something; fractions of a second are not known to every sleep.
pause() { sleep 0.1 2>/dev/null || sleep 1; }

# nearest_word WORD 'CANDIDATE…' prints the candidate with the smallest edit distance.
nearest_word() {
  awk -v word="$1" -v list="$2" '
    function least(a, b, c) { return a < b ? (a < c ? a : c) : (b < c ? b : c) }
    function distance(s, t,   i, j, d) {
      for (i = 0; i <= length(s); i++) d[i, 0] = i
      for (j = 0; j <= length(t); j++) d[0, j] = j
      for (i = 1; i <= length(s); i++)
        for (j = 1; j <= length(t); j++)
          d[i, j] = least(d[i - 1, j] + 1, d[i, j - 1] + 1,
                          d[i - 1, j - 1] + (substr(s, i, 1) != substr(t, j, 1)))
      return d[length(s), length(t)]
    }
    BEGIN {
      best = 1e9
      n = split(list, candidates, " ")
      for (k = 1; k <= n; k++)
        if ((cost = distance(word, candidates[k])) < best) { best = cost; nearest = candidates[k] }
      print nearest
    }' </dev/null
}

# start_ticking LABEL: on a terminal one line counts the seconds; elsewhere the label is printed once.
start_ticking() {
  if [ -t 2 ]; then
    tick "$1" &
    TICKER=$!
  else
    say "$1"
  fi
}

tick() {
  began=$(seconds)
  while kill -0 $$ 2>/dev/null; do
    printf '\rgreenroom: %s … %s s ' "$1" "$(($(seconds) - began))" >&2
    sleep 1
  done
}

stop_ticking() {
  [ -n "$TICKER" ] || return 0
  kill "$TICKER" 2>/dev/null
  wait "$TICKER" 2>/dev/null
  TICKER=
  printf '\r\033[K' >&2
}

# begin COMMAND… starts a child that Ctrl-C ends; finish waits for it and answers its exit code.
begin() {
  "$@" </dev/null &
  CHILD=$!
}

finish() {
  wait "$CHILD"
  status=$?
  CHILD=
  return $status
}

# ended_within SECONDS waits that long for the child to end by itself.
ended_within() {
  deadline=$(($(seconds) + $1))
  while kill -0 "$CHILD" 2>/dev/null; do
    [ "$(seconds)" -lt "$deadline" ] || return 1
    pause
  done
}

interrupted() {
  trap '' INT TERM HUP
  if [ -n "$CHILD" ]; then
    kill "-$STOP" "$CHILD" 2>/dev/null
    wait "$CHILD" 2>/dev/null
  fi
  stop_ticking
  unlock
  exit "$1"
}

CHILD=
TICKER=
STOP=TERM # how a child is ended
