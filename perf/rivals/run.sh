#!/bin/sh
# Measures the reference server and its rivals in one interleaved run, and prints a table.
set -u
unset CDPATH

RIVALS=$(cd -P -- "$(dirname -- "$0")" && pwd -P) || exit 1
ROOT=${RIVALS%/perf/rivals}
# shellcheck source=perf/rivals/servers.sh
. "$RIVALS/servers.sh"
# shellcheck source=perf/rivals/fleet.sh
. "$RIVALS/fleet.sh"
# shellcheck source=perf/rivals/measure.sh
. "$RIVALS/measure.sh"
# shellcheck source=perf/rivals/options.sh
. "$RIVALS/options.sh"
# shellcheck source=perf/rivals/report.sh
. "$RIVALS/report.sh"

read_options "$@"
need_tools
WORK=$(mktemp -d) || exit 1
trap end_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
find_launcher_java
pin
usable_of "$ONLY"
warn_if_busy

: >"$WORK/unstable"
for name in $USABLE; do
  start "$name"
  furnish "$name"
  resident_kib "$name" >"$WORK/$name.rest"
  tell "$name answers after $(cat "$WORK/$name.start") ms and has its rooms"
done
for name in $USABLE; do
  for endpoint in $ENDPOINTS; do warm "$name" "$endpoint"; done
done

round=1
while [ $round -le "$ROUNDS" ]; do
  for endpoint in $ENDPOINTS; do
    for name in $USABLE; do sample "$name" "$endpoint" $round; done
  done
  tell "round $round of $ROUNDS is done"
  round=$((round + 1))
done

for name in $USABLE; do
  printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$name" "$(keeps "$name")" "$(cat "$WORK/$name.start")" \
    "$(cat "$WORK/$name.rest")" "$(resident_kib "$name")" "$(page_bytes "$name")"
done >"$WORK/servers.tsv"
write_report
