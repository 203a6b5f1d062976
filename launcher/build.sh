# shellcheck shell=sh
# What is missing or stale is built with the machine's own Maven, by one launcher at a time.

OLDEST_MAVEN=3.8.7
STATE=$ROOT/.greenroom
LOCK=$STATE/lock

# prepare ROOM… leaves each room with a jar that is newer than its sources and, if possible, a start-up cache.
prepare() {
  stale=$(stale_rooms "$@")
  if [ -n "$stale" ]; then find_java build; else find_java run; fi
  if [ -z "$stale" ] && all_cached "$@"; then return; fi
  lock || return 0
  stale=$(stale_rooms "$@") # another launcher may have built them meanwhile
  # shellcheck disable=SC2086 # a list of rooms
  [ -z "$stale" ] || build $stale
  train_missing "$@"
  unlock
}

# How the code is formatted is for greenroom test to judge; it does not stand in the way of using the kit.
build() {
  need_maven
  for room in "$@"; do say "$(why_built "$room")"; done
  log=$STATE/build.log
  touch "$STATE/build-began"
  start_ticking "building with JDK $VERSION and Maven $MAVEN_VERSION"
  began=$(seconds)
  begin env JAVA_HOME="$HOME_OF_JAVA" "$MAVEN" -q -B -Dspotless.check.skip=true -f "$ROOT/pom.xml" -pl "$(echo "$*" | tr ' ' ,)" -am \
    -Dmaven.test.skip=true package >"$log" 2>&1
  finish
  status=$?
  stop_ticking
  [ $status -eq 0 ] || show_failed_build $status
  for room in "$@"; do date_jar "$room"; done
  say "built in $(($(seconds) - began)) s"
}

why_built() {
  if [ -f "$(jar_of "$1")" ]; then
    newer=$(newer_than "$(jar_of "$1")" "$1")
    echo "$1 is stale (${newer#"$ROOT"/} is newer than its jar)"
  else
    echo "$1 is not built yet; the first build can take some minutes"
  fi
}

# The jar is dated to when the build began, so that what is edited during a build counts as newer.
date_jar() {
  [ -f "$(jar_of "$1")" ] || give_up "Maven ended well, but there is no $(jar_of "$1"). Its output: $log"
  touch -r "$STATE/build-began" "$(jar_of "$1")"
}

show_failed_build() {
  say "the build failed (Maven's exit code: $1). The end of its output:"
  tail -n 60 "$log" >&2
  give_up "all of Maven's output is in $log"
}

# need_maven sets MAVEN and MAVEN_VERSION, or explains what is missing.
need_maven() {
  find_maven
  [ -n "$MAVEN" ] || refuse_maven "no Maven was found, and there is something to build."
  [ "$(older_version "$MAVEN_VERSION" "$OLDEST_MAVEN")" = "$OLDEST_MAVEN" ] ||
    refuse_maven "$MAVEN is Maven ${MAVEN_VERSION:-of an unknown version}, which is too old."
}

refuse_maven() {
  say "$1"
  give_up "install Maven $OLDEST_MAVEN or newer (apt install maven, brew install maven, sdk install maven)" \
    "and have mvn on the PATH."
}

find_maven() {
  MAVEN_VERSION=
  for MAVEN in "$(command -v mvn)" "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" "${SDKMAN_DIR:-$HOME/.sdkman}/candidates/maven/current/bin/mvn" \
    "$SYSTEM/opt/homebrew/bin/mvn" "$SYSTEM/usr/local/bin/mvn" "$SYSTEM/opt/maven/bin/mvn"; do
    [ -x "$MAVEN" ] || continue
    MAVEN_VERSION=$(env ${HOME_OF_JAVA:+JAVA_HOME="$HOME_OF_JAVA"} "$MAVEN" -B -version 2>/dev/null </dev/null |
      sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
    return
  done
  MAVEN=
}

older_version() { printf '%s\n%s\n' "$1" "$2" | sort -t . -k 1,1n -k 2,2n -k 3,3n | head -n 1; }

# The lock is a folder that holds its owner's process id. An owner that died is succeeded: whoever makes the folder
# named after the dead process, inside this very lock, is its heir.
lock() {
  mkdir -p "$STATE" 2>/dev/null
  if [ ! -w "$STATE" ]; then
    [ -z "$stale" ] || give_up "something has to be built, but $ROOT cannot be written to."
    return 1
  fi
  told=
  orphaned=0
  until mkdir "$LOCK" 2>/dev/null || inherit_lock; do
    if [ -z "$told" ] && [ -n "$owner" ]; then
      say "another greenroom is building (process $owner); waiting for it"
      told=yes
    fi
    pause
  done
  echo $$ >"$LOCK/owner"
  LOCKED=yes
  trap 'interrupted 130' INT
  trap 'interrupted 143' TERM
  trap 'interrupted 129' HUP
}

inherit_lock() {
  owner=
  read -r owner 2>/dev/null <"$LOCK/owner"
  if [ -n "$owner" ]; then
    alive "$owner" && return 1
  else
    # Its owner has just made it, or died right after that.
    orphaned=$((orphaned + 1))
    [ $orphaned -gt 20 ] || return 1
  fi
  mkdir "$LOCK/after-${owner:-nobody}" 2>/dev/null || return 1
  still=
  read -r still 2>/dev/null <"$LOCK/owner"
  [ "$still" = "$owner" ]
}

alive() { kill -0 "$1" 2>/dev/null || ps -p "$1" >/dev/null 2>&1; }

unlock() {
  [ -n "$LOCKED" ] || return 0
  LOCKED=
  rm -rf "$LOCK"
  trap - INT TERM HUP
}

LOCKED=
