# shellcheck shell=sh
# Measures with wrk, on a core of its own: 64 connections that each ask again as soon as they are answered.

CONNECTIONS=64
STABLE_PERCENT=5

# burst NAME ENDPOINT SECONDS prints requests a second, the 50th and 99th percentile in microseconds, and requests.
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
    sed -n 's/^measured {"perSecond":\(.*\),"requests":\(.*\),"p50Micros":\(.*\),"p99Micros":\(.*\),"failed".*/\1 \3 \4 \2/p'
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

# sample NAME ENDPOINT ROUND adds a line to the samples, with the processor time that the server took for it.
sample() {
  ticks=$(ticks_of "$1")
  seen=$(burst "$1" "$2" "$SECONDS_EACH") || exit 1
  ticks=$(($(ticks_of "$1") - ticks))
  # shellcheck disable=SC2086 # four words
  printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$3" $seen "$ticks" >>"$WORK/samples.tsv"
}

# The processor time of a server and all its threads, in ticks; 0 where Linux is not there to tell.
ticks_of() {
  if [ -r "/proc/$(pid_of "$1")/stat" ]; then
    sed 's/^.*) //' "/proc/$(pid_of "$1")/stat" | awk '{ print $12 + $13 }'
  else
    echo 0
  fi
}

page_bytes() {
  curl -s -H "Authorization: Bearer $(cat "$WORK/$1.token")" \
    "$(url_of "$1")/rooms/$(cat "$WORK/$1.page")/messages?limit=50" | wc -c | tr -d ' '
}
