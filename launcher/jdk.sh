# shellcheck shell=sh
# Which Java: looks where JDKs are usually put and reads their version without starting them.

# The build and the rooms are made for this release: older ones cannot run them, newer ones have not been tried.
WANTED=25

# GREENROOM_SYSTEM goes before the absolute places; only the launcher's tests set it.
SYSTEM=${GREENROOM_SYSTEM-}

# each_home COMMAND calls COMMAND HOME for every Java there is, best place first, until it answers 0.
each_home() {
  offer "$1" "${JAVA_HOME-}" && return
  offer "$1" "$(home_on_path)" && return
  for place in \
    "$SYSTEM"/usr/lib/jvm/* "$SYSTEM"/usr/lib64/jvm/* "$SYSTEM"/usr/java/* "$SYSTEM"/usr/local/java/* \
    "$SYSTEM"/usr/local/openjdk* "$SYSTEM"/usr/local/jdk* "$SYSTEM"/opt/* "$SYSTEM"/opt/java/* "$SYSTEM"/opt/jdk/* \
    "$SYSTEM"/opt/jvm/* "$SYSTEM"/snap/openjdk/current/jdk \
    "$SYSTEM"/Library/Java/JavaVirtualMachines/* "$HOME"/Library/Java/JavaVirtualMachines/* \
    "$SYSTEM"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk "$SYSTEM"/usr/local/opt/openjdk*/libexec/openjdk.jdk \
    "$SYSTEM"/home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* "${ASDF_DATA_DIR:-$HOME/.asdf}"/installs/java/* \
    "${MISE_DATA_DIR:-$HOME/.local/share/mise}"/installs/java/* "${GRADLE_USER_HOME:-$HOME/.gradle}"/jdks/* \
    "${GRADLE_USER_HOME:-$HOME/.gradle}"/jdks/*/* "$HOME"/.jbang/cache/jdks/* "$HOME"/.jabba/jdk/* "$HOME"/jdk*; do
    offer "$1" "$place" && return
  done
  offer "$1" "$(home_behind_shim)"
}

# offer COMMAND PLACE calls COMMAND with the Java home that PLACE is, or that the macOS bundle PLACE holds.
offer() {
  if [ -z "$2" ]; then
    return 1
  elif [ -x "$2/bin/java" ]; then
    "$1" "$2"
  elif [ -x "$2/Contents/Home/bin/java" ]; then
    "$1" "$2/Contents/Home"
  else
    return 1
  fi
}

# The home around the java on PATH.
home_on_path() {
  java=$(command -v java) || return 0
  while [ -L "$java" ]; do
    link=$(readlink "$java")
    case $link in
      /*) java=$link ;;
      *) java=${java%/*}/$link ;;
    esac
  done
  on_path=${java%/bin/java}
  if [ -f "$on_path/release" ] || [ -x "$on_path/lib/modules" ]; then echo "$on_path"; fi
}

# A version manager's shim has no home around it and has to be asked, which means starting Java: the last resort.
home_behind_shim() {
  java=$(command -v java) || return 0
  if [ "$java" = /usr/bin/java ] && [ "$(uname)" = Darwin ]; then return; fi # a stub that opens a window
  "$java" -XshowSettings:properties -version 2>&1 </dev/null | sed -n 's/^ *java\.home = //p'
}

# Sets VERSION to what the Java in HOME is, or to nothing.
read_version() {
  VERSION=
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value || [ -n "$key" ]; do
      [ "$key" = JAVA_VERSION ] || continue
      value=${value#\"}
      VERSION=${value%%\"*}
    done <"$1/release"
  fi
  [ -n "$VERSION" ] ||
    VERSION=$("$1/bin/java" -version 2>&1 </dev/null | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
}

# judge HOME sets VERSION and VERDICT: fits, or what is wrong with it.
judge() {
  read_version "$1"
  major=${VERSION%%[!0-9]*}
  if [ -z "$major" ]; then
    VERDICT='does not tell its version'
  elif [ "$major" -lt "$WANTED" ]; then
    VERDICT='too old'
  elif [ "$major" -gt "$WANTED" ]; then
    VERDICT='too new: not tried with the kit yet'
  elif [ ! -x "$1/bin/javac" ]; then
    VERDICT='cannot compile: a JRE, not a JDK'
  else
    VERDICT=fits
  fi
}

# find_java build|run sets HOME_OF_JAVA, JAVA and VERSION, or explains what is missing. A JRE will do to run.
find_java() {
  HOME_OF_JAVA=
  spare=
  if [ -n "${GREENROOM_JAVA_HOME-}" ]; then
    take_named
  else
    each_home take_fitting
  fi
  if [ -z "$HOME_OF_JAVA" ] && [ "$1" = run ]; then HOME_OF_JAVA=$spare; fi
  [ -n "$HOME_OF_JAVA" ] || explain_java
  read_version "$HOME_OF_JAVA"
  JAVA=$HOME_OF_JAVA/bin/java
}

take_fitting() {
  judge "$1"
  case $VERDICT in
    fits) HOME_OF_JAVA=$1 ;;
    *JRE*)
      spare=${spare:-$1}
      return 1
      ;;
    *) return 1 ;;
  esac
}

# What the user names is taken or refused, never passed over in silence.
take_named() {
  VERSION=
  VERDICT='no bin/java in it'
  offer take_fitting "$GREENROOM_JAVA_HOME" || [ -n "$spare" ] ||
    give_up "GREENROOM_JAVA_HOME is $GREENROOM_JAVA_HOME: ${VERSION:+Java $VERSION, }$VERDICT. Greenroom needs JDK $WANTED."
}

explain_java() {
  say "no JDK $WANTED was found."
  {
    echo
    list_homes
    cat <<EOF

Greenroom needs JDK $WANTED (any $WANTED.x): older ones cannot run it, newer ones have not been tried with it yet.
To get one, Eclipse Temurin $WANTED for example:

  sdk install java $WANTED-tem          with SDKMAN
  brew install temurin@$WANTED          on macOS
  apt, dnf, apk, …                 the package temurin-$WANTED-jdk, openjdk-$WANTED-jdk or java-$WANTED-openjdk-devel

If it is already here, in a place of its own, say where:

  GREENROOM_JAVA_HOME=/path/to/jdk-$WANTED $COMMAND doctor
EOF
  } >&2
  exit 4
}

list_homes() {
  listed=
  each_home list_home
  [ -n "$listed" ] || echo 'There is no Java at all in the usual places.'
}

# One home is often reached by several names; it is listed once.
list_home() {
  real=$(cd -P -- "$1" && pwd -P)
  case $listed in
    *"|$real|"*) return 1 ;;
  esac
  listed="$listed|$real|"
  judge "$real"
  printf '  found %-9s %s (%s)\n' "${VERSION:-?}" "$real" "$VERDICT"
  return 1
}
