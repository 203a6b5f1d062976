#!/bin/sh
# Does the capacity search agree with itself, and does it find a limit that is known? Usage:
#
#   perf/trials/capacity.sh [TARGET…]
#
# A TARGET is 'reference', a URL, a number N: a server that serves exactly N requests a second (exactly.mjs), or a command
# (with a space in it) that starts a server on the port $PORT, anew for each search. Without any, all that is asked of the
# bench: reference 100 400. Each target is searched RUNS times (5). What is printed: each result, and how far the machine's
# own pace spread meanwhile; the highest result by the lowest, beside the largest such spread; and for a number the result
# by the number. The exit code is 1 if the results lie more than 15 % apart, or one of them more than 10 % off the number.
set -u
unset CDPATH

here=$(cd -P -- "$(dirname -- "$0")" && pwd -P) || exit 4
GREENROOM=${GREENROOM:-$here/../../greenroom}
RUNS=${RUNS:-5}
folder=$(mktemp -d) || exit 4
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM

# search TARGET searches once; what it printed is in $folder/output, and its line of history the last of $folder/history.
search() {
  case $1 in
    reference) set -- --reference ;;
    *\ *) set -- --start "$1" ;;
    *[!0-9]*) ;;
    *) set -- --start "exec node '$here/exactly.mjs' $1" ;;
  esac
  "$GREENROOM" bench "$@" --capacity --history "$folder/history" --report "$folder/report" >"$folder/output" 2>&1
}

load() {
  cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo '?'
}

# trials TARGET searches RUNS times and says what came of it.
trials() {
  rm -f "$folder/history" "$folder/paces"
  echo "$1:"
  run=0
  while [ "$run" -lt "$RUNS" ]; do
    run=$((run + 1))
    began=$(date +%s)
    search "$1" || {
      echo "  run $run ended with exit code $?; the end of its output:"
      tail -n 20 "$folder/output"
      return 1
    }
    found=$(sed -n '$s/.*"capacity":\([0-9.eE+]*\).*/\1/p' "$folder/history")
    limit=$(sed -n 's/.*"limitedBy" *: *"\([a-z]*\)".*/\1/p' "$folder/report/report.json")
    pace=$(sed -n 's/.*"spreadRatio" *: *\([0-9.]*\).*/\1/p' "$folder/report/report.json")
    echo "$pace" >>"$folder/paces"
    echo "  run $run found $(printf '%.1f' "$found") a second in $(($(date +%s) - began)) s;" \
      "limited by: $limit; the machine's pace: $(printf '%.2f' "$pace"), its load: $(load)"
  done
  sed -n 's/.*"capacity":\([0-9.eE+]*\).*/\1/p' "$folder/history" | judge "$1" "$(sort -n "$folder/paces" | tail -n 1)"
}

# judge TARGET PACE reads the results; PACE is the largest spread of the machine's own pace.
judge() {
  awk -v target="$1" -v pace="$2" '
    { low = NR == 1 || $1 < low ? $1 : low; high = $1 > high ? $1 : high }
    END {
      if (NR == 0 || low <= 0) { print "  no result"; exit 1 }
      printf "  highest by lowest: %.3f (the machine\047s own pace varied by %.2f at most)\n", high / low, pace
      bad = high / low > 1.15
      if (target ~ /^[0-9]+$/) {
        printf "  found by planted: %.3f to %.3f\n", low / target, high / target
        bad = bad || low / target < 0.9 || high / target > 1.1
      }
      exit bad
    }'
}

[ $# -gt 0 ] || set -- reference 100 400
verdict=0
for target in "$@"; do
  trials "$target" || verdict=1
done
exit "$verdict"
