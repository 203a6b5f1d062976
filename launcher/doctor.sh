# shellcheck shell=sh
# greenroom doctor: what this machine has, what it lacks, and what to do about it.

# Exit code 0 when every verb can work, 4 when something they need is missing.
doctor() {
  missing=
  speak_utf8
  tell_java
  tell_maven
  tell_optional Node node 'only the example server in JavaScript needs it'
  tell_optional Python python3 'only the example server in Python needs it'
  tell_browser
  for room in reference-server conformance-tests perf prompts; do tell_room "$room"; done
  tell_terminal
  [ -z "$missing" ] || exit 4
}

good() { printf '✓ %-18s %s\n' "$1" "$2"; }
bad() { printf '✗ %-18s %s\n' "$1" "$2"; }

tell_java() {
  if (find_java build) 2>/dev/null; then
    find_java build
    good JDK "$VERSION in $HOME_OF_JAVA"
    list_homes
  else
    bad JDK 'none that fits:'
    missing=yes
    (find_java build) 2>&1
    echo
    HOME_OF_JAVA=
  fi
}

tell_maven() {
  find_maven
  if [ -z "$MAVEN" ]; then
    bad Maven "not found: install $OLDEST_MAVEN or newer to build (apt, brew or sdk install maven)"
    missing=yes
  elif [ "$(older_version "$MAVEN_VERSION" "$OLDEST_MAVEN")" != "$OLDEST_MAVEN" ]; then
    bad Maven "${MAVEN_VERSION:-of no version that it would tell} in $MAVEN: install $OLDEST_MAVEN or newer"
    missing=yes
  else
    good Maven "$MAVEN_VERSION in $MAVEN"
  fi
}

tell_optional() {
  if found=$(command -v "$2"); then
    good "$1" "$("$found" --version 2>&1 </dev/null | head -n 1) in $found"
  else
    bad "$1" "not found: $3"
  fi
}

tell_browser() {
  for browser in chromium chromium-browser google-chrome; do
    if found=$(command -v "$browser"); then
      good Chromium "$found"
      return
    fi
  done
  bad Chromium 'not found: only the tests of the drill need it, to click through its pages'
}

tell_room() {
  if [ ! -f "$(jar_of "$1")" ]; then
    bad "$1" 'not built: its first use will build it'
  elif is_stale "$1"; then
    bad "$1" 'stale: its next use will build it again'
  elif [ -n "${JAVA-}" ] && [ -n "$(usable_cache "$1")" ]; then
    good "$1" 'built, with a start-up cache'
  else
    good "$1" 'built, without a start-up cache'
  fi
}

tell_terminal() {
  if [ -t 1 ] && read_terminal_size; then
    good terminal "${SIZE#* } columns, ${SIZE% *} lines"
  else
    good terminal 'none: reports are written as plain lines'
  fi
}
