# shellcheck shell=sh
# Measures with wrk, on a core of its own: 64 connections that each ask again as soon as they are answered.

CONNECTIONS=64
STABLE_PERCENT=5

# burst NAME ENDPOINT SECONDS prints requests a second, and the 50th and 99th percentile in microseconds.
burst() {
  said=$(
    TOKEN=$(cat "$WORK/$1.token")
    ROOM=$(cat "$WORK/$1.$2" 2>/dev/null)
    export TOKEN ROOM
    # shellcheck disable=SC2086,SC2153 # a command and its arguments; ROOT is not ROOM
    $CLIENT_PINNED wrk -t 1 -c "$CONNECTIONS" -d "${3}s" --timeout 10s -s "$ROOT/perf/wrk/$2.lua" "$(url_of "$1")" 2>&1
  ) || {
    printf '%s\n' "$said" >&2
    fail "$1 did not answer every $2 with success (wrk's words are above)."
  }
  printf '%s\n' "$said" |
    sed -n 's/^measured {"perSecond":\([0-9.]*\),.*"p50Micros":\([0-9]*\),"p99Micros":\([0-9]*\),.*/\1 \2 \3/p'
}

# warm NAME ENDPOINT repeats bursts until two in a row agree, or the time for it is spent; then the server's name and
# the endpoint's are put on the list of what was still changing.
warm() {
  length=$((WARM_UP / 2))
  [ $length -lt 5 ] || length=5
  [ $length -ge 1 ] || length=1
  spent=0
  before=0
  while [ $spent -lt "$WARM_UP" ]; do
    rate=$(burst "$1" "$2" $length) || exit 1
    rate=${rate%% *}
    spent=$((spent + length))
    if agree "$before" "$rate"; then
      tell "$1 $2: stable after $spent s, at $rate a second"
      return
    fi
    before=$rate
  done
  tell "$1 $2: not stable after $spent s, at $rate a second"
  echo "$1 $2" >>"$WORK/unstable"
}

agree() {
  awk -v a="$1" -v b="$2" -v percent="$STABLE_PERCENT" \
    'BEGIN { gap = a > b ? a - b : b - a; exit !(a > 0 && gap * 100 < percent * (a > b ? a : b)) }' </dev/null
}

# sample NAME ENDPOINT ROUND adds a line to the samples.
sample() {
  seen=$(burst "$1" "$2" "$SECONDS_EACH") || exit 1
  # shellcheck disable=SC2086 # three words
  printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$3" $seen >>"$WORK/samples.tsv"
}

page_bytes() {
  curl -s -H "Authorization: Bearer $(cat "$WORK/$1.token")" \
    "$(url_of "$1")/rooms/$(cat "$WORK/$1.page")/messages?limit=50" | wc -c | tr -d ' '
}
