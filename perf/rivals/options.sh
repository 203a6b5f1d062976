# shellcheck shell=sh disable=SC2034 # the options are read in run.sh and measure.sh
# What run.sh can be told, and what it needs of the machine.

ROUNDS=5
SECONDS_EACH=5
WARM_UP=60
ONLY=$SERVERS
ENDPOINTS='health page post'
INSTALL=

usage() {
  cat <<EOF
Measures the reference server and small rivals in one interleaved run.

  --rounds N           measure everything N times, in turn (default $ROUNDS)
  --seconds S          each time for S seconds (default $SECONDS_EACH)
  --warm-up S          warm each endpoint until it is stable, for S seconds at most (default $WARM_UP)
  --only a,b           only these servers of: $SERVERS
  --endpoints a,b      only these of: $ENDPOINTS
  --install            install wrk by the system's package manager if it is missing

For example: perf/rivals/run.sh --only reference,netty --endpoints page
EOF
}

read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --install) INSTALL=yes ;;
      -h | --help)
        usage
        exit 0
        ;;
      --rounds | --seconds | --warm-up | --only | --endpoints)
        [ $# -gt 1 ] || wrong "$1 needs a value"
        read_option "$1" "$2"
        shift
        ;;
      *) wrong "there is no option $1" ;;
    esac
    shift
  done
}

read_option() {
  case $1 in
    --rounds) ROUNDS=$(number "$1" "$2") || exit 2 ;;
    --seconds) SECONDS_EACH=$(number "$1" "$2") || exit 2 ;;
    --warm-up) WARM_UP=$(number "$1" "$2") || exit 2 ;;
    --only) ONLY=$(words "$1" "$2" "$SERVERS") || exit 2 ;;
    --endpoints) ENDPOINTS=$(words "$1" "$2" "$ENDPOINTS") || exit 2 ;;
  esac
}

wrong() {
  tell "$*. See --help."
  exit 2
}

number() {
  case $2 in
    '' | 0* | *[!0-9]*) wrong "$1 $2: not a whole number above 0" ;;
    *) echo "$2" ;;
  esac
}

# words OPTION a,b 'ALLOWED' prints "a b" if each is allowed.
words() {
  chosen=$(echo "$2" | tr ',' ' ')
  [ -n "${chosen# }" ] || wrong "$1 needs a name"
  for word in $chosen; do
    case " $3 " in
      *" $word "*) ;;
      *) wrong "$1: there is no $word (there are: $3)" ;;
    esac
  done
  echo "$chosen"
}

need_tools() {
  command -v curl >/dev/null || fail 'curl is needed.'
  command -v wrk >/dev/null && return
  [ -n "$INSTALL" ] || fail 'wrk is needed: apt install wrk, dnf install wrk, apk add wrk, brew install wrk, or --install.'
  install_wrk >&2 || fail 'wrk could not be installed.'
}

install_wrk() {
  privileged=
  [ "$(id -u)" = 0 ] || privileged=sudo
  if command -v apt-get; then
    $privileged apt-get update && $privileged apt-get install -y --no-install-recommends wrk
  elif command -v dnf; then
    $privileged dnf install -y wrk
  elif command -v apk; then
    $privileged apk add wrk
  elif command -v brew; then
    brew install wrk
  else
    return 1
  fi
}

# Sets PINNED and CLIENT_PINNED: servers on one core, the client on another, where the machine can do that.
pin() {
  PINNED=
  CLIENT_PINNED=
  if taskset -c 0 true 2>/dev/null && taskset -c 1 true 2>/dev/null; then
    PINNED='taskset -c 0'
    CLIENT_PINNED='taskset -c 1'
  else
    tell 'there is no taskset or no second core: servers and client share what there is, and disturb each other'
  fi
  case $(file_system) in
    tmpfs | ramfs) tell "$WORK is in memory: a sync costs nothing there. Set TMPDIR to a folder on a disk." ;;
  esac
}
