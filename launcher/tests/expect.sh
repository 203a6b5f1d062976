# shellcheck shell=sh
# What a test may say about the last run. A test is a subshell: the first expectation that is not met ends it.

fail() {
  echo "  $*" >&2
  for file in out err; do
    [ ! -s "$WORLD/$file" ] || sed "s/^/    $file: /" "$WORLD/$file" >&2
  done
  exit 1
}

expect_status() { [ "$STATUS" = "$1" ] || fail "exit code $STATUS, expected $1"; }

# has FILE TEXT / lacks FILE TEXT, where FILE is out, err, calls, arguments, …
has() { grep -qF -- "$2" "$WORLD/$1" 2>/dev/null; }

expect() { has "$1" "$2" || fail "no '$2' in $1"; }

expect_no() { ! has "$1" "$2" || fail "'$2' in $1"; }

expect_file() { [ -e "$1" ] || fail "there is no $1"; }

expect_no_file() { [ ! -e "$1" ] || fail "there is a $1"; }

# expect_java HOME: that one was used, in the end.
expect_java() {
  [ "$(cat "$WORLD/java-used")" = "$1/bin/java" ] || fail "used $(cat "$WORLD/java-used"), expected $1"
}

# expect_builds COUNT: so many times Maven was asked to build.
expect_builds() {
  builds=$(grep -c '^mvn -q' "$WORLD/calls" 2>/dev/null)
  [ "${builds:-0}" = "$1" ] || fail "$builds builds, expected $1"
}
