# shellcheck shell=sh
# The rooms a verb can lead to: where their jars are, what these are made of, and how their Java is started.

jar_of() {
  case $1 in
    reference-server) echo "$ROOT/reference-server/target/greenroom-reference-server.jar" ;;
    conformance-tests) echo "$ROOT/conformance-tests/target/greenroom-conformance.jar" ;;
    perf) echo "$ROOT/perf/target/greenroom-perf.jar" ;;
    prompts) echo "$ROOT/prompts/target/greenroom-prompts.jar" ;;
  esac
}

# newer_than FILE ROOM prints one source of the room's jar that is newer than FILE, if there is one.
# Folders count too: deleting a file changes its folder.
newer_than() {
  find "$ROOT/pom.xml" "$ROOT/spec/pom.xml" "$ROOT/spec/src/main" "$ROOT"/spec/*.md "$ROOT"/spec/*.yaml \
    "$ROOT/kit/pom.xml" "$ROOT/kit/src/main" "$ROOT/$2/pom.xml" "$ROOT/$2/src/main" -newer "$1" 2>/dev/null | head -n 1
}

is_stale() {
  jar=$(jar_of "$1")
  [ ! -f "$jar" ] || [ -n "$(newer_than "$jar" "$1")" ]
}

stale_rooms() {
  for room in "$@"; do
    if is_stale "$room"; then printf '%s ' "$room"; fi
  done
}

# The JVM options of every room keep the JVM's own warnings from the user. The suite's runs are short: they stop at
# the first compiler and take the smallest collector. The server lives long and is given little memory. The bench must not
# be the bottleneck: it has the compilers' best, and memory for a million messages. The drill is there for hours, beside
# the candidate's own work, and takes little.
options_of() {
  printf '%s ' --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xlog:disable \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
  case $1 in
    conformance-tests) printf '%s ' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC ;;
    perf) printf '%s ' -XX:+UseParallelGC -Xmx1500m --add-opens=java.base/java.lang=ALL-UNNAMED ;;
    prompts) printf '%s ' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m ;;
    reference-server) printf '%s ' -XX:+UseSerialGC -Xmx128m -XX:+ExitOnOutOfMemoryError ;;
  esac
}

# with_java_of ROOM COMMAND ARGUMENT… runs COMMAND with the room's whole Java command line, but for the java itself.
# Suite and bench are told where Java and the reference server are, so that they can start one; the drill is told where
# the rounds are, and how to start suite and bench.
with_java_of() {
  running=$1
  with=$2
  shift 2
  set -- -jar "$(jar_of "$running")" "$@"
  if [ "$running" = prompts ]; then
    set -- "-Dgreenroom.rounds=$ROOT/prompts/rounds" "-Dgreenroom.launcher=$ROOT/greenroom" "$@"
  elif [ "$running" != reference-server ]; then
    reference_cache=$(usable_cache reference-server)
    [ -z "$reference_cache" ] || set -- "-Dgreenroom.reference.aot=$reference_cache" "$@"
    set -- "-Dgreenroom.reference.options=$(options_of reference-server)" "$@"
    set -- "-Dgreenroom.java=$JAVA" "-Dgreenroom.reference.jar=$(jar_of reference-server)" "$@"
  fi
  set -f # options are words, not patterns
  # shellcheck disable=SC2046,SC2086
  set -- $(options_of "$running") $MORE_OPTIONS "$@"
  set +f
  "$with" "$@"
}

# enter 'ROOMS NEEDED' ROOM ARGUMENT… makes sure that the rooms are built, then becomes the Java of one of them.
enter() {
  needed=$1
  entered=$2
  shift 2
  speak_utf8
  # shellcheck disable=SC2086 # a list of rooms
  prepare $needed
  tell_width
  MORE_OPTIONS=${GREENROOM_JAVA_OPTS-}
  with_java_of "$entered" become "$@"
}

become() {
  own_cache=$(usable_cache "$entered")
  [ -z "$own_cache" ] || set -- "-XX:AOTCache=$own_cache" "$@"
  exec "$JAVA" "$@"
}

# Under the C locale Java can neither open a path with other letters than ASCII nor print them.
speak_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *)
      [ -z "${LC_ALL-}" ] || export LC_ALL=C.UTF-8
      export LC_CTYPE=C.UTF-8
      ;;
  esac
}

# Java cannot ask how wide the terminal is. A width the user has set stands.
tell_width() {
  if [ -z "${COLUMNS-}" ] && [ -t 1 ]; then
    read_terminal_size
    COLUMNS=${SIZE#* }
  fi
  case ${COLUMNS-} in
    '' | 0 | *[!0-9]*) unset COLUMNS ;;
    *) export COLUMNS ;;
  esac
}

# Sets SIZE to "rows columns" of the terminal that standard output is.
read_terminal_size() {
  { SIZE=$(stty size <&3 2>/dev/null); } 3>&1
}

MORE_OPTIONS=
