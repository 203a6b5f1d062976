# shellcheck shell=sh
# greenroom test: every test of the kit, the Java ones through Maven (as many rooms at a time as there are processors:
# much of a test is waiting), then the launcher's own.

run_tests() {
  speak_utf8
  stale=everything
  find_java build
  lock
  need_maven
  say "every room's tests: mvn verify $* (JDK $VERSION, Maven $MAVEN_VERSION)"
  begin env JAVA_HOME="$HOME_OF_JAVA" "$MAVEN" -B -ntp -T 1C -f "$ROOT/pom.xml" verify "$@"
  finish || {
    status=$?
    unlock
    say "the tests did not pass (Maven's exit code: $status)"
    exit $status
  }
  unlock
  say "the launcher's own tests: sh launcher/tests/run.sh"
  exec sh "$ROOT/launcher/tests/run.sh"
}
