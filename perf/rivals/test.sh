#!/bin/sh
# Are the rivals honest? Starts each by itself and checks that the three endpoints answer right, and that a post is on
# the disk before its answer. Arguments are names of servers; without any, all are tested. It needs Linux: strace
# counts the syncs.
set -u
unset CDPATH

RIVALS=$(cd -P -- "$(dirname -- "$0")" && pwd -P) || exit 1
ROOT=${RIVALS%/perf/rivals}
# shellcheck source=perf/rivals/servers.sh
. "$RIVALS/servers.sh"
# shellcheck source=perf/rivals/fleet.sh
. "$RIVALS/fleet.sh"

PINNED=
POSTS=20
TEXT='  <b>"Tea"</b> \ é 🤖 '
BODY='{"text":"  <b>\"Tea\"</b> \\ é 🤖 "}'
passed=0
failed=0

# expect STATUS WHAT CURL-ARGUMENT… leaves the body of the answer in WORK/body.
expect() {
  wanted=$1
  what=$2
  shift 2
  got=$(curl -s --max-time 10 -o "$WORK/body" -w '%{http_code}' -H 'Content-Type: application/json' "$@")
  if [ "$got" = "$wanted" ]; then pass; else miss "$what: status $got, not $wanted"; fi
}

# shaped MESSAGE|PAGE ARGUMENT… judges WORK/body.
shaped() {
  if complaint=$(python3 "$RIVALS/shape.py" "$@" <"$WORK/body" 2>&1); then pass; else miss "$*: $complaint"; fi
}

pass() { passed=$((passed + 1)); }

miss() {
  failed=$((failed + 1))
  tell "✗ $name: $*"
}

endpoints_answer() {
  url=$(url_of "$name")
  room=$(cat "$WORK/$name.page")
  other=$(cat "$WORK/$name.post")
  known="Authorization: Bearer $(cat "$WORK/$name.token")"
  expect 200 health "$url/health"
  expect 200 'page of 50' -H "$known" "$url/rooms/$room/messages?limit=50"
  shaped page "$room" 50 951 true
  expect 200 'page without a limit' -H "$known" "$url/rooms/$room/messages"
  shaped page "$room" 50 951 true
  expect 200 'page of 7' -H "$known" "$url/rooms/$room/messages?limit=7"
  shaped page "$room" 7 994 true
  expect 200 'page of an empty room' -H "$known" "$url/rooms/$other/messages?limit=50"
  shaped page "$other" 0 1 false
  expect 201 post -H "$known" --data-binary "$BODY" "$url/rooms/$other/messages"
  shaped message "$other" 1 "$TEXT"
  expect 200 'page with a post' -H "$known" "$url/rooms/$other/messages?limit=50"
  shaped page "$other" 1 1 false
}

wrong_requests_are_refused() {
  stranger='Authorization: Bearer nobody'
  expect 401 'page for a stranger' -H "$stranger" "$url/rooms/$room/messages?limit=50"
  expect 401 'post by a stranger' -H "$stranger" --data-binary "$BODY" "$url/rooms/$room/messages"
  expect 404 'page of no room' -H "$known" "$url/rooms/nowhere/messages?limit=50"
  expect 404 'post to no room' -H "$known" --data-binary "$BODY" "$url/rooms/nowhere/messages"
  expect 400 'post of no JSON' -H "$known" --data-binary '{"text":' "$url/rooms/$other/messages"
  expect 200 'page after refusals' -H "$known" "$url/rooms/$other/messages?limit=50"
  shaped page "$other" 1 1 false
}

# Posted one after the other, so that no two can share a sync: the answer to the n-th may begin when n syncs are done.
posts_are_synced() {
  strace -f -qq -e trace=fsync,fdatasync,write,writev,sendto,sendmsg -o "$WORK/calls" -p "$(pid_of "$name")" 2>/dev/null &
  tracer=$!
  until [ "$(sed -n 's/^TracerPid:[^0-9]*//p' "/proc/$(pid_of "$name")/status")" != 0 ]; do
    alive $tracer || fail 'strace cannot attach itself.'
  done
  post_one_by_one
  kill $tracer
  wait $tracer 2>/dev/null
  # shellcheck disable=SC2046 # three numbers
  set -- $(syncs_and_answers)
  tell "$name: $2 posts answered, $1 syncs, $3 answers without a sync before them"
  if as_synced_as_said "$@"; then pass; else miss 'that is not what it says of itself'; fi
}

syncs_and_answers() {
  awk '
    /(fsync|fdatasync)(\(| resumed).* = 0$/ { syncs++ }
    /HTTP\/1\.1 201/ { answers++; if (syncs < answers) early++ }
    END { print syncs + 0, answers + 0, early + 0 }' "$WORK/calls"
}

as_synced_as_said() {
  [ "$2" -eq $POSTS ] || return 1
  case $name in
    netty | netty-nio) [ "$1" -eq 0 ] ;;
    *) [ "$3" -eq 0 ] ;;
  esac
}

post_one_by_one() {
  sent=0
  while [ $sent -lt $POSTS ]; do
    sent=$((sent + 1))
    expect 201 "post $sent" -H "$known" --data-binary "{\"text\":\"durable-$sent-\"}" "$url/rooms/$other/messages"
  done
}

[ "$(uname)" = Linux ] || fail 'this test needs Linux.'
command -v strace >/dev/null || fail 'strace is needed (apt install strace).'
command -v python3 >/dev/null || fail 'python3 is needed.'
WORK=$(mktemp -d) || exit 1
trap end_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
find_launcher_java
[ $# -gt 0 ] || set -- "$SERVERS"
usable_of "$*"
for name in $USABLE; do
  start "$name"
  furnish "$name"
  endpoints_answer
  wrong_requests_are_refused
  posts_are_synced
  end_one "$name"
done
tell "$passed passed, $failed failed, over$USABLE"
[ "$failed" -eq 0 ]
