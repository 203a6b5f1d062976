# shellcheck shell=sh
# Which Java is taken, and what is said when none will do.

test_takes_the_right_one_among_several() {
  new_complete_world
  make_java "$WORLD/system/usr/lib/jvm/a-17" 17.0.15
  make_java "$WORLD/system/usr/lib/jvm/b-26" 26.0.1
  greenroom spec L1-01
  expect_status 0
  expect_java "$WORLD/system/usr/lib/jvm/jdk-25"
}

test_prefers_greenroom_java_home_to_java_home_to_path() {
  new_complete_world
  make_java "$WORLD/first one" 25
  make_java "$WORLD/second" 25.0.1
  make_java "$WORLD/third" 25.0.2
  ln -s "$WORLD/third/bin/java" "$BIN/java"
  greenroom spec L1-01
  expect_java "$WORLD/third"
  JAVA_HOME_GIVEN=$WORLD/second
  greenroom spec L1-01
  expect_java "$WORLD/second"
  GREENROOM_JAVA_HOME_GIVEN="$WORLD/first one"
  greenroom spec L1-01
  expect_java "$WORLD/first one"
}

test_passes_over_an_older_java_home_and_path() {
  new_complete_world
  make_java "$WORLD/old" 17.0.15
  ln -s "$WORLD/old/bin/java" "$BIN/java"
  JAVA_HOME_GIVEN=$WORLD/old
  greenroom spec L1-01
  expect_status 0
  expect_java "$WORLD/system/usr/lib/jvm/jdk-25"
}

test_looks_in_the_usual_places() {
  new_world
  make_maven 3.9.9
  for place in "$WORLD/home/.sdkman/candidates/java/25.0.1-tem" "$WORLD/home/.jdks/temurin 25" \
    "$WORLD/home/.asdf/installs/java/temurin-25" "$WORLD/home/.local/share/mise/installs/java/25" \
    "$WORLD/home/.gradle/jdks/eclipse_adoptium-25" "$WORLD/system/opt/jdk-25" "$WORLD/system/opt/java/openjdk" \
    "$WORLD/system/Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home" \
    "$WORLD/system/opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home"; do
    make_java "$place" 25.0.3
    greenroom spec L1-01
    expect_status 0
    expect_java "$place"
    rm -rf "$place"
  done
}

test_asks_a_java_without_a_release_file() {
  new_complete_world
  rm "$WORLD/system/usr/lib/jvm/jdk-25/release"
  echo 25.0.9 >"$WORLD/system/usr/lib/jvm/jdk-25/told-version"
  greenroom spec L1-01
  expect_status 0
  expect err 'building with JDK 25.0.9'
}

test_explains_when_there_are_only_others() {
  new_world
  make_maven 3.8.7
  make_java "$WORLD/system/usr/lib/jvm/jdk-17" 17.0.15
  make_java "$WORLD/system/opt/jdk-26" 26.0.1
  greenroom spec L1-01
  expect_status 4
  expect err 'no JDK 25 was found'
  expect err "found 17.0.15   $WORLD/system/usr/lib/jvm/jdk-17 (too old)"
  expect err "found 26.0.1    $WORLD/system/opt/jdk-26 (too new"
  expect err 'Greenroom needs JDK 25'
  expect err 'sdk install java 25-tem'
  expect err 'GREENROOM_JAVA_HOME='
  expect_builds 0
}

test_explains_when_there_is_none() {
  new_world
  greenroom serve
  expect_status 4
  expect err 'There is no Java at all in the usual places.'
  expect err 'brew install temurin@25'
}

test_refuses_a_named_java_that_does_not_fit() {
  new_complete_world
  make_java "$WORLD/old" 21.0.1
  GREENROOM_JAVA_HOME_GIVEN=$WORLD/old
  greenroom spec L1-01
  expect_status 4
  expect err "GREENROOM_JAVA_HOME is $WORLD/old: Java 21.0.1, too old"
  GREENROOM_JAVA_HOME_GIVEN=$WORLD/nothing
  greenroom spec L1-01
  expect_status 4
  expect err 'no bin/java in it'
}

test_does_not_build_with_a_jre() {
  new_world
  make_maven 3.8.7
  make_java "$WORLD/system/opt/jre-25" 25.0.3 jre
  greenroom spec L1-01
  expect_status 4
  expect err "$WORLD/system/opt/jre-25 (cannot compile: a JRE, not a JDK)"
}

test_runs_with_a_jre_what_is_built() {
  new_complete_world
  greenroom spec L1-01
  rm -rf "$WORLD/system/usr/lib/jvm/jdk-25"
  make_java "$WORLD/system/opt/jre-25" 25.0.3 jre
  greenroom spec L1-01
  expect_status 0
  expect_java "$WORLD/system/opt/jre-25"
  expect_builds 1
}
