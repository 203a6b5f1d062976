#!/bin/sh
# What a page costs as a database grows: at depth 1,000 and at the end of a long history; in one of ten rooms when there are
# no others, when there are many others, and in a random one of those. Prints the server's processor time for a page in
# microseconds (less moved by what else the machine does than pages a second), the median of interleaved rounds, and the
# ratios. Usage: perf/trials/growth.sh [MESSAGES] [ROOMS]
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
running=
finish() {
  # shellcheck disable=SC2086 # a list of processes
  [ -z "$running" ] || kill $running 2>/dev/null || :
  wait
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

# start FOLDER PORT sets $server to the process; it is the very Java, so that its times can be read.
start() {
  # shellcheck disable=SC2086 # options are words
  "$java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Xmx128m \
    ${GREENROOM_JAVA_OPTS-} -jar "$jar" --port "$2" --data "$1" --quiet >"$work/server.log" 2>&1 &
  server=$!
  running="$running $server"
  tries=0
  until curl -sf -m 1 -o "$work/health" "http://127.0.0.1:$2/health"; do
    tries=$((tries + 1))
    [ $tries -lt 300 ] || { cat "$work/server.log" >&2; exit 4; }
    sleep 0.1
  done
}

post() {
  curl -sf -X POST -H 'Content-Type: application/json' ${3:+-H "Authorization: Bearer $3"} -d "$2" "http://127.0.0.1:$port/$1"
}

field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

# fill FOLDER MESSAGES ROOMS makes a database, unless it is there; what is in it stands in FOLDER/made.
fill() {
  [ ! -f "$1/made" ] || return 0
  mkdir -p "$1"
  start "$1" "$port"
  ada=$(post users '{"name":"Ada"}')
  token=$(echo "$ada" | field token)
  room=$(post rooms '{"name":"long"}' "$token" | field id)
  kill "$server"
  wait "$server" 2>/dev/null || :
  running=
  "$java" --enable-native-access=ALL-UNNAMED -cp "$jar" "$here/Fill.java" "$1/greenroom.db" "$(echo "$ada" | field id)" \
    "$room" "$2" "$3"
  echo "$token $room $2 $3" >"$1/made"
}

# pages PROCESS PORT FOLDER SECONDS NAME=VALUE… prints the processor time of a server for a page, in microseconds.
pages() {
  measured=$1
  at=$2
  read -r token room rest <"$3/made"
  seconds=$4
  shift 4
  before=$(awk '{ print $14 + $15 }' "/proc/$measured/stat")
  env TOKEN="$token" ROOM="$room" "$@" wrk -t 1 -c 16 -d "${seconds}s" --timeout 10s -s "$here/page.lua" \
    "http://127.0.0.1:$at" >"$work/wrk"
  after=$(awk '{ print $14 + $15 }' "/proc/$measured/stat")
  awk -v ticks=$((after - before)) -v hertz="$(getconf CLK_TCK)" '
    /requests in/ { requests = $1 }
    /^RESULT/ { if ($3 > 0) { print "growth.sh: " $3 " answers were wrong" > "/dev/stderr"; exit 1 } }
    END { printf "%.1f\n", ticks / hertz * 1e6 / requests }' "$work/wrk"
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

data=${DATA:-$work/data}
mkdir -p "$data"
fill "$data/large" "$messages" "$rooms"
fill "$data/small" 1000 10
read -r token room messages rooms <"$data/large/made"
echo "a room of $messages messages and $rooms rooms of 120: $(du -m "$data/large/greenroom.db" | cut -f 1) MiB; $rounds rounds"
start "$data/large" "$port"
large=$server
start "$data/small" $((port + 1))
small=$server

# measure NAME SECONDS
measure() {
  case $1 in
    shallow) pages "$large" "$port" "$data/large" "$2" DEPTH=1000 ;;
    deep) pages "$large" "$port" "$data/large" "$2" DEPTH="$messages" ;;
    alone) pages "$small" $((port + 1)) "$data/small" "$2" ROOMS=10 ;;
    among) pages "$large" "$port" "$data/large" "$2" ROOMS=10 APART=$((rooms / 10)) ;;
    random) pages "$large" "$port" "$data/large" "$2" ROOMS="$rooms" ;;
  esac
}

all='shallow deep alone among random'
# The small server is asked for one thing only, so that it needs as long as the other for all of its.
for what in $all alone alone alone; do measure "$what" 8 >"$work/warm"; done
round=0
while [ $round -lt "$rounds" ]; do
  round=$((round + 1))
  for what in $all; do measure "$what" 3 >>"$work/$what"; done
done

# tell NAME WORDS
tell() { printf '%-48s %6s us  (%s)\n' "$2" "$(median <"$work/$1")" "$(tr '\n' ' ' <"$work/$1" | sed 's/ $//')"; }
tell shallow 'a page at depth 1,000'
tell deep "a page at depth $messages"
tell alone 'a page of one of 10 rooms, no others'
tell among "a page of one of 10 rooms among $rooms"
tell random "a page of a random one of $rooms rooms"
ratio() { awk -v a="$(median <"$work/$1")" -v b="$(median <"$work/$2")" 'BEGIN { printf "%.2f", b / a }'; }
echo "deep to shallow $(ratio shallow deep), among many to alone $(ratio alone among), random to alone $(ratio alone random)"
grep VmRSS "/proc/$large/status" | sed 's/VmRSS: */resident memory: /'
