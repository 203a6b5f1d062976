#!/bin/sh
# What a page costs as a database grows: at depth 1,000 and at the end of a long history, and in a room out of few and out
# of many. Prints the server's processor time for a page in microseconds (less moved by what else the machine does than
# pages a second), the median of interleaved rounds, and the ratios. Usage: perf/trials/growth.sh [MESSAGES] [ROOMS]
# Making ten million messages takes some minutes and 3 GB; DATA=FOLDER keeps them there for the next time.
set -eu
here=$(cd -P -- "$(dirname -- "$0")" && pwd -P)
root=$(cd -P -- "$here/../.." && pwd -P)
messages=${1:-10000000}
rooms=${2:-100000}
rounds=${ROUNDS:-5}
port=${PORT:-18123}
jar=$root/reference-server/target/greenroom-reference-server.jar

command -v wrk >/dev/null || { echo 'growth.sh: wrk is needed (apt install wrk, brew install wrk)' >&2; exit 4; }
command -v curl >/dev/null || { echo 'growth.sh: curl is needed' >&2; exit 4; }
[ -d "/proc/$$" ] || { echo 'growth.sh: processor times are read from /proc, which is not here' >&2; exit 4; }
"$root/greenroom" serve --help >/dev/null
# The Java that the launcher has found is in the output of doctor, after the word "in".
java=${JAVA:-$("$root/greenroom" doctor | sed -n 's/^. JDK  *[^ ]* in \(.*\)$/\1/p')/bin/java}

work=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || :
  [ -z "$server" ] || wait "$server" 2>/dev/null || :
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

# start FOLDER leaves the server's process in $server; it is the very Java, so that its times can be read.
start() {
  "$java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Xmx128m \
    -jar "$jar" --port "$port" --data "$1" --quiet >"$work/server.log" 2>&1 &
  server=$!
  tries=0
  until curl -sf -m 1 -o "$work/health" "http://127.0.0.1:$port/health"; do
    tries=$((tries + 1))
    [ $tries -lt 300 ] || { cat "$work/server.log" >&2; exit 4; }
    sleep 0.1
  done
}

stop() {
  kill "$server"
  wait "$server" 2>/dev/null || :
  server=
}

post() {
  curl -sf -X POST -H 'Content-Type: application/json' ${TOKEN:+-H "Authorization: Bearer $TOKEN"} -d "$2" \
    "http://127.0.0.1:$port/$1"
}

field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

# pages WHAT SECONDS prints the processor time of the server for a page, in microseconds.
pages() {
  before=$(awk '{ print $14 + $15 }' "/proc/$server/stat")
  eval "$1" wrk -t 1 -c 16 -d "$2s" --timeout 10s -s "'$here/page.lua'" "http://127.0.0.1:$port" >"$work/wrk"
  after=$(awk '{ print $14 + $15 }' "/proc/$server/stat")
  awk -v ticks=$((after - before)) -v hertz="$(getconf CLK_TCK)" '
    /requests in/ { requests = $1 }
    /^RESULT/ { if ($3 > 0) { print "growth.sh: " $3 " answers were wrong" > "/dev/stderr"; exit 1 } }
    END { printf "%.1f\n", ticks / hertz * 1e6 / requests }' "$work/wrk"
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

data=${DATA:-$work/data}
mkdir -p "$data"
echo "A room of $messages messages, and $rooms rooms of 120; $rounds rounds"
TOKEN=
if [ ! -f "$data/made" ]; then
  start "$data"
  ada=$(post users '{"name":"Ada"}')
  TOKEN=$(echo "$ada" | field token)
  author=$(echo "$ada" | field id)
  ROOM=$(post rooms '{"name":"long"}' | field id)
  stop
  "$java" --enable-native-access=ALL-UNNAMED -cp "$jar" "$here/Fill.java" "$data/greenroom.db" "$author" "$ROOM" \
    "$messages" "$rooms"
  echo "$TOKEN $ROOM $messages $rooms" >"$data/made"
fi
read -r TOKEN ROOM messages rooms <"$data/made"
export TOKEN ROOM
echo "the database has $(du -m "$data/greenroom.db" | cut -f 1) MiB"
start "$data"

shallow='DEPTH=1000'
deep="DEPTH=$messages"
few='ROOMS=10'
many="ROOMS=$rooms"
for what in "$shallow" "$deep" "$few" "$many"; do pages "$what" 8 >"$work/warm"; done
round=0
while [ $round -lt "$rounds" ]; do
  round=$((round + 1))
  for what in "$shallow" "$deep" "$few" "$many"; do
    pages "$what" 3 >>"$work/$what.times"
  done
done
for what in "$shallow" "$deep" "$few" "$many"; do
  printf '%-16s %6s us of processor a page   (%s)\n' "$what" "$(median <"$work/$what.times")" \
    "$(tr '\n' ' ' <"$work/$what.times")"
done
awk -v a="$(median <"$work/$shallow.times")" -v b="$(median <"$work/$deep.times")" \
  -v c="$(median <"$work/$few.times")" -v d="$(median <"$work/$many.times")" 'BEGIN {
    printf "at depth '"$messages"' to depth 1,000: %.2f\na room of '"$rooms"' to one of 10:     %.2f\n", b / a, d / c }'
grep VmRSS "/proc/$server/status" | sed 's/VmRSS: */resident memory: /'
