# shellcheck shell=sh
# A small world for the launcher to live in: a copy of the kit without its rooms' code, JDKs that are a release file
# and a script, a Maven that makes jars of text, a HOME and a PATH of its own. Nothing of the machine's is seen.

# Programs the launcher may use. The PATH of the world holds these and no others: no java, no mvn.
TOOLS='awk basename cat chmod cp date dirname env find grep head ln ls mkdir mv ps pwd readlink rm rmdir sed sh sleep
  sort stty tail touch tr uname'

new_world() {
  WORLD=$(mktemp -d "${TMPDIR:-/tmp}/greenroom launcher Grüße 学.XXXXXX") || exit 4
  WORLD=$(cd -P -- "$WORLD" && pwd -P)
  KIT=$WORLD/kit
  BIN=$WORLD/bin
  mkdir -p "$BIN" "$WORLD/home" "$KIT/spec/src/main/java" "$KIT/kit/src/main/java" "$KIT/launcher"
  for tool in $TOOLS; do ln -s "$(command -v "$tool")" "$BIN/$tool"; done
  cp "$REPOSITORY/greenroom" "$KIT/"
  cp "$REPOSITORY"/launcher/*.sh "$KIT/launcher/"
  for module in reference-server conformance-tests perf prompts; do
    mkdir -p "$KIT/$module/src/main/java"
    echo '<project/>' >"$KIT/$module/pom.xml"
  done
  echo '<project/>' >"$KIT/pom.xml"
  echo '<project/>' >"$KIT/spec/pom.xml"
  echo '<project/>' >"$KIT/kit/pom.xml"
  echo '# Level 1' >"$KIT/spec/level-1.md"
}

# make_java HOME VERSION [jre]: a Java that records how it was called, and answers as the tests tell it to.
make_java() {
  mkdir -p "$1/bin"
  printf 'IMPLEMENTOR="Tests"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
  cat >"$1/bin/java" <<'EOF'
#!/bin/sh
for argument in "$@"; do
  case $argument in
    -version)
      echo "openjdk version \"$(cat "${0%/bin/java}/told-version")\" 2026-01-01" >&2
      exit 0
      ;;
    -XX:AOTCacheOutput=*)
      echo "train $*" >>"$WORLD/calls"
      [ ! -e "$WORLD/training-fails" ] || exit 1
      trap 'echo cache >"${argument#*=}"; exit 0' TERM
      case $* in
        *"-jar "*greenroom-reference-server.jar*)
          echo 'Server is up: http://localhost:1'
          while :; do sleep 0.1; done
          ;;
      esac
      echo cache >"${argument#*=}"
      exit 0
      ;;
  esac
done
echo "java $*" >>"$WORLD/calls"
echo "$0" >"$WORLD/java-used"
for argument in "$@"; do printf '<%s>\n' "$argument"; done >"$WORLD/arguments"
echo "columns ${COLUMNS-none}, letters ${LC_ALL:-$LC_CTYPE}"
if [ -e "$WORLD/java-waits" ]; then
  trap 'echo interrupted >>"$WORLD/calls"; exit 130' INT
  echo "ready" >>"$WORLD/calls"
  while :; do sleep 0.1; done
fi
exit "$(cat "$WORLD/java-exit" 2>/dev/null || echo 0)"
EOF
  chmod +x "$1/bin/java"
  [ "${3-}" = jre ] || cp "$1/bin/java" "$1/bin/javac"
}

# make_maven VERSION: writes the jars of the modules it is asked for, unless it is told to fail or to wait.
make_maven() {
  echo "$1" >"$WORLD/maven-version"
  cat >"$BIN/mvn" <<'EOF'
#!/bin/sh
case $* in
  *-version*)
    printf '\033[1mApache Maven %s\033[m\nMaven home: /nowhere\n' "$(cat "$WORLD/maven-version")"
    exit 0
    ;;
esac
echo "mvn $*" >>"$WORLD/calls"
echo "$JAVA_HOME" >"$WORLD/maven-java"
if [ -e "$WORLD/maven-waits" ]; then
  trap 'echo "mvn ended" >>"$WORLD/calls"; exit 143' TERM
  while [ -e "$WORLD/maven-waits" ]; do sleep 0.1; done
fi
if [ -e "$WORLD/maven-fails" ]; then
  echo '[ERROR] Chat.java:[7,12] cannot find symbol'
  exit 1
fi
for module in reference-server conformance-tests perf prompts; do
  case $* in
    *"$module"* | *verify*)
      mkdir -p "$KIT/$module/target"
      echo jar >"$KIT/$module/target/greenroom-$(echo $module | sed s/-tests//).jar"
      ;;
  esac
done
EOF
  chmod +x "$BIN/mvn"
}

# A world in which everything is there and nothing is built.
new_complete_world() {
  new_world
  make_java "$WORLD/system/usr/lib/jvm/jdk-25" 25.0.3
  make_maven 3.8.7
}

# greenroom ARGUMENT… runs the launcher in the world; sets STATUS, and leaves its output in $WORLD/out and $WORLD/err.
greenroom() {
  in_world "$SHELL_UNDER_TEST" "$KIT/greenroom" "$@" >"$WORLD/out" 2>"$WORLD/err" </dev/null
  STATUS=$?
}

# What a test gives the world: JAVA_HOME_GIVEN, GREENROOM_JAVA_HOME_GIVEN, and GIVEN, words like NAME=VALUE.
in_world() {
  # shellcheck disable=SC2086 # words
  ${REPLACING-} env -i HOME="$WORLD/home" PATH="$BIN" WORLD="$WORLD" KIT="$KIT" LC_ALL=C.UTF-8 \
    GREENROOM_SYSTEM="$WORLD/system" ${JAVA_HOME_GIVEN:+JAVA_HOME="$JAVA_HOME_GIVEN"} \
    ${GREENROOM_JAVA_HOME_GIVEN:+GREENROOM_JAVA_HOME="$GREENROOM_JAVA_HOME_GIVEN"} ${GIVEN-} "$@"
}

calls() { cat "$WORLD/calls" 2>/dev/null; }

forget_calls() { rm -f "$WORLD/calls"; }

# edit FILE THAN: changes FILE until it is newer than THAN, whatever the file system's clock ticks in.
edit() {
  until [ -n "$(find "$1" -newer "$2")" ]; do touch "$1"; done
}

# start COMMAND…: as a terminal would start it, in a process group of its own that Ctrl-C can reach. Sets GROUP.
start() {
  # shellcheck disable=SC2016 # $SIG is perl's
  REPLACING='exec' in_world "$PERL" -e 'setpgrp(0, 0); $SIG{INT} = "DEFAULT"; exec @ARGV or die' \
    "$SHELL_UNDER_TEST" "$KIT/greenroom" "$@" >"$WORLD/out" 2>"$WORLD/err" </dev/null &
  GROUP=$!
}

# on_terminal COLUMNS ARGUMENT…: runs the launcher on a terminal that is so wide.
on_terminal() {
  in_world "$PYTHON" "$TESTS/terminal.py" "$1" "$SHELL_UNDER_TEST" "$KIT/greenroom" "$2" ${3+"$3"} \
    >"$WORLD/out" 2>"$WORLD/err" </dev/null || fail 'it did not run on a terminal'
}

press_ctrl_c() { kill -s INT -- "-$GROUP" || fail 'there is nobody to interrupt'; }

# ended waits for what start started; sets STATUS.
ended() {
  until_true gone "$GROUP"
  wait "$GROUP"
  STATUS=$?
}

gone() { ! kill -0 "$1" 2>/dev/null; }

# until_true COMMAND…: waits for a condition, at most 20 s.
until_true() {
  tries=0
  until "$@"; do
    tries=$((tries + 1))
    [ $tries -lt 200 ] || fail "this never came true: $*"
    sleep 0.1
  done
}
