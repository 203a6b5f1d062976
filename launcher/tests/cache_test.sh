# shellcheck shell=sh
# The start-up cache: made once, used when it fits, and never in the way.

test_trains_once_and_uses_the_cache() {
  new_complete_world
  greenroom serve
  expect_status 0
  expect calls 'train'
  expect arguments "<-XX:AOTCache=$KIT/reference-server/target/greenroom-reference-server.aot>"
  forget_calls
  greenroom serve
  expect_no calls train
  expect arguments '<-XX:AOTCache='
}

test_trains_again_after_a_build() {
  new_complete_world
  greenroom spec L1-01
  forget_calls
  edit "$KIT/pom.xml" "$KIT/conformance-tests/target/greenroom-conformance.jar"
  greenroom spec L1-01
  expect calls train
}

test_a_cache_of_another_jdk_is_not_used() {
  new_complete_world
  greenroom spec L1-01
  forget_calls
  make_java "$WORLD/other" 25.0.4
  JAVA_HOME_GIVEN=$WORLD/other
  greenroom spec L1-01
  expect calls train
  expect_java "$WORLD/other"
}

test_training_that_fails_is_not_tried_again_and_not_seen() {
  new_complete_world
  touch "$WORLD/training-fails"
  greenroom spec L1-01
  expect_status 0
  expect_no arguments AOTCache
  forget_calls
  greenroom spec L1-01
  expect_status 0
  expect_no calls train
}

test_can_be_turned_off() {
  new_complete_world
  GIVEN=GREENROOM_AOT=off
  greenroom spec L1-01
  expect_status 0
  expect_no calls train
  expect_no arguments AOTCache
}
