# shellcheck shell=sh
# What is built, when, and what happens when it cannot be.

test_first_use_builds_just_what_the_verb_needs() {
  new_complete_world
  greenroom spec L1-01
  expect_status 0
  expect calls '-pl conformance-tests -am -Dmaven.test.skip=true package'
  expect_no_file "$KIT/reference-server/target"
  expect err 'conformance-tests is not built yet'
  expect err 'built in'
  [ "$(cat "$WORLD/maven-java")" = "$WORLD/system/usr/lib/jvm/jdk-25" ] || fail 'Maven ran with another Java'
}

test_check_of_the_reference_needs_both_rooms() {
  new_complete_world
  greenroom check --reference
  expect_status 0
  expect calls '-pl reference-server,conformance-tests -am'
  expect arguments "<-Dgreenroom.reference.jar=$KIT/reference-server/target/greenroom-reference-server.jar>"
  expect arguments "<-Dgreenroom.reference.aot=$KIT/reference-server/target/greenroom-reference-server.aot>"
  expect arguments "<-Dgreenroom.java=$WORLD/system/usr/lib/jvm/jdk-25/bin/java>"
}

test_flaky_needs_both_rooms() {
  new_complete_world
  greenroom flaky 3
  expect_status 0
  expect_file "$KIT/reference-server/target/greenroom-reference-server.jar"
}

test_later_uses_start_at_once() {
  new_complete_world
  greenroom serve
  forget_calls
  greenroom serve
  expect_status 0
  expect_no calls mvn
  expect_no calls train
  [ ! -s "$WORLD/err" ] || fail 'something was said'
}

test_builds_again_what_is_stale() {
  new_complete_world
  greenroom spec L1-01
  jar=$KIT/conformance-tests/target/greenroom-conformance.jar
  for source in conformance-tests/src/main/java/Chat.java conformance-tests/pom.xml pom.xml spec/level-1.md; do
    edit "$KIT/$source" "$jar"
    forget_calls
    greenroom spec L1-01
    expect_status 0
    expect_builds 1
    expect err 'conformance-tests is stale'
  done
  edit "$KIT/reference-server/pom.xml" "$jar"
  forget_calls
  greenroom spec L1-01
  expect_builds 0
}

test_a_deleted_source_is_a_change() {
  new_complete_world
  touch "$KIT/conformance-tests/src/main/java/Chat.java"
  greenroom spec L1-01
  forget_calls
  rm "$KIT/conformance-tests/src/main/java/Chat.java"
  greenroom spec L1-01
  expect_builds 1
}

test_an_edit_during_the_build_is_seen() {
  new_complete_world
  touch "$WORLD/maven-waits"
  start spec L1-01
  until_true has calls 'mvn -q'
  edit "$KIT/pom.xml" "$KIT/.greenroom/build-began"
  rm "$WORLD/maven-waits"
  ended
  expect_status 0
  greenroom spec L1-01
  expect_builds 2
}

test_a_failed_build_shows_why() {
  new_complete_world
  touch "$WORLD/maven-fails"
  greenroom check http://localhost:3000
  expect_status 4
  expect err 'cannot find symbol'
  expect err "$KIT/.greenroom/build.log"
  expect_no_file "$KIT/.greenroom/lock"
  rm "$WORLD/maven-fails"
  greenroom check http://localhost:3000
  expect_status 0
}

test_explains_that_maven_is_missing() {
  new_complete_world
  rm "$BIN/mvn"
  greenroom spec L1-01
  expect_status 4
  expect err 'no Maven was found'
  expect err 'install Maven 3.8.7 or newer'
  expect_no_file "$KIT/.greenroom/lock"
}

test_explains_that_maven_is_too_old() {
  new_complete_world
  make_maven 3.8.6
  greenroom spec L1-01
  expect_status 4
  expect err 'is Maven 3.8.6, which is too old'
  for version in 3.8.7 3.8.10 3.10.0 4.0.0; do
    rm -rf "$KIT/conformance-tests/target"
    make_maven $version
    greenroom spec L1-01
    expect_status 0
  done
}

test_needs_no_maven_once_built() {
  new_complete_world
  greenroom spec L1-01
  rm "$BIN/mvn"
  greenroom spec L1-01
  expect_status 0
}

test_two_launchers_build_once() {
  new_complete_world
  touch "$WORLD/maven-waits"
  start spec L1-01
  until_true has calls 'mvn -q'
  in_world "$SHELL_UNDER_TEST" "$KIT/greenroom" spec L1-02 >"$WORLD/second" 2>&1 </dev/null &
  second=$!
  until_true has second 'another greenroom is building'
  rm "$WORLD/maven-waits"
  ended
  expect_status 0
  wait $second || fail 'the second one failed'
  expect_builds 1
  expect_no_file "$KIT/.greenroom/lock"
}

test_inherits_the_lock_of_a_dead_launcher() {
  new_complete_world
  mkdir -p "$KIT/.greenroom/lock"
  sh -c 'echo $$' >"$KIT/.greenroom/lock/owner"
  greenroom spec L1-01
  expect_status 0
  expect_no_file "$KIT/.greenroom/lock"
  mkdir "$KIT/.greenroom/lock" # its owner died before it could write its name
  rm -rf "$KIT/conformance-tests/target"
  greenroom spec L1-01
  expect_status 0
  expect_no_file "$KIT/.greenroom/lock"
}

test_one_heir_of_many() {
  new_complete_world
  mkdir -p "$KIT/.greenroom/lock"
  sh -c 'echo $$' >"$KIT/.greenroom/lock/owner"
  heirs=
  for number in 1 2 3 4 5 6; do
    in_world "$SHELL_UNDER_TEST" "$KIT/greenroom" spec L1-01 >"$WORLD/heir-$number" 2>&1 </dev/null &
    heirs="$heirs $!"
  done
  for heir in $heirs; do wait "$heir" || fail 'one of them failed'; done
  expect_builds 1
}

test_ctrl_c_during_a_build_ends_maven_and_frees_the_lock() {
  new_complete_world
  touch "$WORLD/maven-waits"
  start spec L1-01
  until_true has calls 'mvn -q'
  press_ctrl_c
  ended
  expect_status 130
  expect calls 'mvn ended'
  expect_no_file "$KIT/.greenroom/lock"
}
