# shellcheck shell=sh
# Starts servers, gives each a user and two rooms through the API, and ends whatever was started.

FIRST_PORT=${FIRST_PORT:-18701}
MESSAGES=1000

# Sets JAVA_HOME_FOUND by the launcher's own search, and JAVA_OPTIONS to what it gives its server.
find_launcher_java() {
  # shellcheck disable=SC2034 # read in launcher/
  COMMAND=greenroom
  # shellcheck disable=SC2034 # read in servers.sh
  JAVA_HOME_FOUND=$(
    . "$ROOT/launcher/say.sh"
    . "$ROOT/launcher/jdk.sh"
    find_java build >/dev/null 2>&1 && echo "$HOME_OF_JAVA"
  )
  # shellcheck disable=SC2034 # read in servers.sh
  JAVA_OPTIONS=$(
    . "$ROOT/launcher/rooms.sh"
    options_of reference-server
  )
}

tell() { printf 'rivals: %s\n' "$*" >&2; }

fail() {
  tell "$*"
  exit 1
}

milliseconds() {
  moment=$(date +%s%3N)
  case $moment in
    *[!0-9]*) echo "$(date +%s)000" ;;
    *) echo "$moment" ;;
  esac
}

# usable_of 'NAMES' sets USABLE to those that could be built, and says why others could not.
usable_of() {
  USABLE=
  for name in $1; do
    missing=$(lacks "$name" | tr '\n' ' ')
    if [ -n "$missing" ]; then
      tell "skipped $name: there is no ${missing% }"
    elif build "$name" >"$WORK/build-$name.log" 2>&1; then
      USABLE="$USABLE $name"
    else
      tail -n 5 "$WORK/build-$name.log" >&2
      tell "skipped $name: it could not be built (the end of the output is above)"
    fi
  done
  [ -n "$USABLE" ] || fail 'there is nothing to start.'
}

# start NAME leaves in WORK the process id, the address, and the time to the first answer.
start() {
  port=$FIRST_PORT
  FIRST_PORT=$((FIRST_PORT + 1))
  url=http://127.0.0.1:$port
  if curl -s -o /dev/null --max-time 1 "$url/health"; then fail "something answers at $url already."; fi
  mkdir "$WORK/data-$1"
  began=$(milliseconds)
  (become_server "$1" "$port" "$WORK/data-$1") >"$WORK/$1.log" 2>&1 </dev/null &
  echo $! >"$WORK/$1.pid"
  echo "$url" >"$WORK/$1.url"
  until curl -sf -o /dev/null --max-time 1 "$url/health"; do
    if ! alive "$(pid_of "$1")" || [ $(($(milliseconds) - began)) -gt 60000 ]; then
      tail -n 20 "$WORK/$1.log" >&2
      fail "$1 does not answer at $url/health."
    fi
  done
  echo $(($(milliseconds) - began)) >"$WORK/$1.start"
}

# A process that has ended and was not yet asked for is listed as a zombie, and kill -0 finds it.
alive() {
  case $(ps -o stat= -p "$1") in
    '' | Z*) return 1 ;;
  esac
}

pid_of() { cat "$WORK/$1.pid"; }

url_of() { cat "$WORK/$1.url"; }

# furnish NAME makes a user, a room to read with its messages, and a room to post to: the same requests for all.
furnish() {
  url=$(url_of "$1")
  post "$url/users" '{"name":"Ada"}' | text_of token >"$WORK/$1.token"
  TOKEN=$(cat "$WORK/$1.token")
  post "$url/rooms" '{"name":"to read"}' | text_of id >"$WORK/$1.page"
  post "$url/rooms" '{"name":"to post to"}' | text_of id >"$WORK/$1.post"
  for made in token page post; do
    [ -s "$WORK/$1.$made" ] || fail "$1 made no user or no room."
  done
  # The fragment is never sent: it makes curl repeat the request on one connection.
  post "$url/rooms/$(cat "$WORK/$1.page")/messages#[1-$MESSAGES]" \
    '{"text":"A message as people write them: neither short nor long, with an emoji 🤖"}' >/dev/null ||
    fail "$1 did not take $MESSAGES messages."
}

post() {
  curl -sf --fail-early --max-time 120 -H "Authorization: Bearer ${TOKEN-}" -H 'Content-Type: application/json' \
    --data-binary "$2" "$1"
}

# text_of FIELD reads the value of a field from JSON on one line.
text_of() { sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p"; }

resident_kib() {
  if [ -r "/proc/$(pid_of "$1")/status" ]; then
    sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$(pid_of "$1")/status"
  else
    ps -o rss= -p "$(pid_of "$1")" | tr -d ' '
  fi
}

# Everything that was started is asked to end, and made to after 10 s.
end_all() {
  trap '' INT TERM HUP
  each_started kill
  patience=100
  while [ $patience -gt 0 ] && each_started alive; do
    patience=$((patience - 1))
    sleep 0.1 2>/dev/null || sleep 1
  done
  each_started kill -KILL
  wait
  rm -rf "$WORK"
}

# end_one NAME ends it by force, as a test of one server at a time needs no more of it.
end_one() {
  kill -KILL "$(pid_of "$1")"
  wait "$(pid_of "$1")" 2>/dev/null
  rm "$WORK/$1.pid"
}

# each_started COMMAND… runs it with the id of every process, and answers whether it went well for any.
each_started() {
  any=1
  for file in "$WORK"/*.pid; do
    if [ -e "$file" ] && "$@" "$(cat "$file")" 2>/dev/null; then any=0; fi
  done
  return $any
}
