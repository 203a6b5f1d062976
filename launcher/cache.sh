# shellcheck shell=sh
# The JDK's ahead-of-time cache: each room is run once after it was built, and every later start is about twice as
# fast. A cache that does not fit is never used, and one that cannot be made is done without.

# The training runs. The server is asked a few things and then stopped; the suite judges a dummy of
# its own and ends by itself.
SERVER_TRAINING='--memory --port 0'
suite_training() { echo train; }
bench_training() { echo bench --list; }
TRAINING_SECONDS=60

cache_of() {
  jar=$(jar_of "$1")
  echo "${jar%.jar}.aot"
}

# What a cache was made with and for. It is written beside the cache, also when training failed: once is enough.
stamp_of() {
  echo "$VERSION $HOME_OF_JAVA $(jar_of "$1") $(options_of "$1")"
}

# The cache was tried for this jar and this JDK: there is no need to train.
is_cached() {
  [ "${GREENROOM_AOT-}" != off ] || return 0
  stamp=$(cache_of "$1").for
  made_for=
  [ -r "$stamp" ] && IFS= read -r made_for <"$stamp"
  [ "$made_for" = "$(stamp_of "$1")" ] && [ -z "$(find "$(jar_of "$1")" -newer "$stamp")" ]
}

all_cached() {
  for cached in "$@"; do is_cached "$cached" || return 1; done
}

# usable_cache ROOM prints the cache, or nothing.
usable_cache() {
  if [ "${GREENROOM_AOT-}" != off ] && [ -s "$(cache_of "$1")" ] && is_cached "$1"; then cache_of "$1"; fi
}

train_missing() {
  for trained in "$@"; do
    is_cached "$trained" || train "$trained"
  done
}

# The cache gets its name when it is complete, so that a server which still uses the old one keeps it.
train() {
  cache=$(cache_of "$1")
  log=$STATE/cache-$1.log
  rm -f "$cache.for"
  start_ticking "preparing fast starts of $1"
  STOP=KILL
  # shellcheck disable=SC2046,SC2086 # arguments are words
  case $1 in
    reference-server) with_java_of "$1" train_server $SERVER_TRAINING ;;
    conformance-tests) with_java_of "$1" train_suite $(suite_training) ;;
    perf) with_java_of "$1" train_suite $(bench_training) ;;
    prompts) with_java_of "$1" train_suite drill --list ;;
  esac
  STOP=TERM
  stop_ticking
  rm -f "$cache" "$cache.new.config"
  [ ! -s "$cache.new" ] || mv -f "$cache.new" "$cache"
  stamp_of "$1" >"$cache.for"
}

begin_training() {
  begin "$JAVA" "-XX:AOTCacheOutput=$cache.new" "$@" >"$log" 2>&1
}

# Ends the training run, which then writes the cache; one that hangs is killed and leaves none.
end_training() {
  ended_within "$TRAINING_SECONDS" || kill -KILL "$CHILD"
  finish 2>/dev/null
}

train_suite() {
  begin_training "$@"
  end_training
}

train_server() {
  begin_training "$@"
  visit_server
  kill -TERM "$CHILD" 2>/dev/null
  end_training
}

# The server says its address in its first lines. Without curl its start alone is the training: most of what counts.
visit_server() {
  deadline=$(($(seconds) + TRAINING_SECONDS))
  address=
  token=
  while [ -z "$address" ] && kill -0 "$CHILD" 2>/dev/null && [ "$(seconds)" -lt $deadline ]; do
    pause
    address=$(sed -n 's|.*\(http://[A-Za-z0-9.:]*:[0-9][0-9]*\).*|\1|p' "$log" | head -n 1)
  done
  if [ -n "$address" ] && command -v curl >/dev/null; then converse; fi
}

# A short conversation, the way a client would have it.
converse() {
  ask GET health
  token=$(ask POST users '{"name":"Ada"}' | field token)
  room_id=$(ask POST rooms '{"name":"engines"}' | field id)
  ask POST "rooms/$room_id/messages" '{"text":"Does it compute?"}'
  ask GET "rooms/$room_id/messages?limit=7"
  ask GET rooms/unknown
} >/dev/null

ask() {
  curl -s -m 5 -X "$1" -H 'Content-Type: application/json' ${token:+-H "Authorization: Bearer $token"} \
    ${3:+-d "$3"} "$address/$2"
}

field() { sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p"; }
