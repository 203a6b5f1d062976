#!/bin/sh
# The launcher's tests: each drives the real launcher in a small world of its own, under every shell that is here.
# Arguments choose tests by a part of their name.
set -u

REPOSITORY=$(cd -P -- "$(dirname -- "$0")/../.." && pwd -P) || exit 4
TESTS=$REPOSITORY/launcher/tests
need() {
  command -v "$1" && return
  echo "The launcher's tests need $1 $2." >&2
  exit 4
}
PERL=$(need perl 'to press Ctrl-C') || exit 4
PYTHON=$(need python3 'to have a terminal') || exit 4
PYTHON=$("$PYTHON" -c 'import sys; print(sys.executable)') # not a version manager's shim

# shellcheck source=launcher/tests/expect.sh
. "$TESTS/expect.sh"
# shellcheck source=launcher/tests/world.sh
. "$TESTS/world.sh"
# shellcheck source=launcher/tests/java_test.sh
. "$TESTS/java_test.sh"
# shellcheck source=launcher/tests/build_test.sh
. "$TESTS/build_test.sh"
# shellcheck source=launcher/tests/cache_test.sh
. "$TESTS/cache_test.sh"
# shellcheck source=launcher/tests/verbs_test.sh
. "$TESTS/verbs_test.sh"

names() { sed -n 's/^\(test_[a-z0-9_]*\)().*/\1/p' "$TESTS"/*_test.sh; }

passed=0
failed=0

run() {
  if (
    trap 'rm -rf "$WORLD"' EXIT
    "$1"
  ) 2>"$REPORT"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "✗ $1 ($SHELL_UNDER_TEST)"
    cat "$REPORT"
  fi
}

REPORT=$(mktemp) || exit 4
trap 'rm -f "$REPORT"' EXIT
for shell in sh bash ksh mksh; do
  SHELL_UNDER_TEST=$(command -v $shell) || continue
  for name in $(names); do
    case $name in
      *"${1-}"*) run "$name" ;;
    esac
  done
done

echo "$passed passed, $failed failed"
[ $failed -eq 0 ] && [ $passed -gt 0 ]
