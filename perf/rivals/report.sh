# shellcheck shell=sh
# Where a run took place, how busy it was there, and where the report goes.

file_system() { stat -f -c %T "$WORK" 2>/dev/null || echo unknown; }

processor() { sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1; }

# What others do on the machine, before this run adds to it: runnable processes, over the last minute.
load_average() { uptime | sed -n 's/.*load average[s]*: *\([0-9]*\)[.,]\([0-9]*\).*/\1.\2/p'; }

is_busy() { [ "${LOAD_BEFORE%%.*}" -ge 1 ]; }

warn_if_busy() {
  LOAD_BEFORE=$(load_average)
  LOAD_BEFORE=${LOAD_BEFORE:-0}
  ! is_busy || tell "the machine is busy (load $LOAD_BEFORE): the figures will only be an indication"
}

# write_report prints the table, and keeps it with its JSON under the time of the run.
write_report() {
  mkdir -p "$RIVALS/results"
  result=$RIVALS/results/$(date -u +%Y-%m-%dT%H%M%SZ)
  pinned=false
  [ -z "$PINNED" ] || pinned=true
  machine=$(printf '{"at":"%s","processor":"%s","system":"%s","fileSystem":"%s","pinned":%s,"loadBefore":%s,"rounds":%s,"secondsEach":%s,"warmUpMost":%s,"connections":%s}' \
    "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$(processor)" "$(uname -sr)" "$(file_system)" "$pinned" "$LOAD_BEFORE" \
    "$ROUNDS" "$SECONDS_EACH" "$WARM_UP" "$CONNECTIONS")
  report json -v machine="$machine" >"$result.json"
  {
    echo "Requests a second: median (least–most of $ROUNDS rounds of $SECONDS_EACH s), and in bold the ratio to bare Netty."
    ! is_busy || echo "The machine was busy (load $LOAD_BEFORE before the start): the figures are only an indication."
    [ ! -s "$WORK/unstable" ] || echo "An asterisk: still changing after $WARM_UP s of warming up."
    echo
    report markdown
  } >"$result.md"
  cat "$result.md"
  tell "kept in ${result#"$ROOT"/}.md and .json"
}

report() {
  form=$1
  shift
  awk -F '\t' -v form="$form" -v ticks="$(getconf CLK_TCK)" "$@" -f "$RIVALS/report.awk" "$WORK/servers.tsv" "$WORK/unstable" "$WORK/samples.tsv"
}
