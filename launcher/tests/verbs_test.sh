# shellcheck shell=sh
# The verbs, and the hand-over to the room that does the work.

test_arguments_go_through_as_they_are() {
  new_complete_world
  greenroom check 'http://localhost:3000/a b' --start 'node "my server.js" *' ''
  expect_status 0
  expect arguments '<check>'
  expect arguments '<http://localhost:3000/a b>'
  expect arguments '<node "my server.js" *>'
  expect arguments '<>'
  expect arguments "<$KIT/conformance-tests/target/greenroom-conformance.jar>"
}

test_serve_hands_over_without_a_verb() {
  new_complete_world
  greenroom serve --port 4000
  expect_status 0
  expect_no arguments '<serve>'
  expect calls 'greenroom-reference-server.jar --port 4000'
}

test_the_exit_code_is_the_rooms() {
  new_complete_world
  for code in 0 1 2 3 4 77; do
    echo $code >"$WORLD/java-exit"
    greenroom check http://localhost:3000
    expect_status $code
  done
}

test_ctrl_c_reaches_the_room() {
  new_complete_world
  greenroom serve
  forget_calls
  touch "$WORLD/java-waits"
  start serve
  until_true has calls ready
  press_ctrl_c
  ended
  expect_status 130
  expect calls interrupted
}

test_own_options_come_last_before_the_jar() {
  new_complete_world
  GIVEN=GREENROOM_JAVA_OPTS=-Xmx99m
  greenroom check http://localhost:3000
  expect calls '-Xmx99m -Dgreenroom.java='
  expect_no calls 'train.*-Xmx99m'
}

test_a_width_that_is_set_goes_through() {
  new_complete_world
  greenroom spec L1-01
  expect out 'columns none'
  GIVEN=COLUMNS=77
  greenroom spec L1-01
  expect out 'columns 77'
}

test_tells_the_width_of_the_terminal_and_counts_while_it_builds() {
  new_complete_world
  on_terminal 123 spec L1-01
  expect out 'columns 123'
  expect out 'building with JDK 25.0.3 and Maven 3.8.7 … 0 s'
  on_terminal 98 doctor
  expect out '98 columns'
}

test_speaks_utf8_under_the_c_locale() {
  new_complete_world
  GIVEN=LC_ALL=C
  greenroom spec L1-01
  expect out 'letters C.UTF-8'
  GIVEN=LC_ALL=de_DE.UTF-8
  greenroom spec L1-01
  expect out 'letters de_DE.UTF-8'
}

test_works_through_symlinks_from_anywhere() {
  new_complete_world
  mkdir "$WORLD/links"
  ln -s ../kit/greenroom "$WORLD/links/one"
  ln -s "$WORLD/links/one" "$BIN/greenroom"
  (cd "$WORLD/home" && in_world greenroom spec L1-01) >"$WORLD/out" 2>"$WORLD/err" || fail 'through two links'
  expect_file "$KIT/conformance-tests/target/greenroom-conformance.jar"
  (cd "$KIT" && in_world ./greenroom spec L1-01) >"$WORLD/out" 2>"$WORLD/err" || fail 'from its own folder'
  (cd "$KIT/spec" && in_world ../greenroom spec L1-01) >"$WORLD/out" 2>"$WORLD/err" || fail 'from a folder within'
}

test_an_unknown_verb_names_the_nearest() {
  new_world
  greenroom chekc http://localhost:3000
  expect_status 2
  expect err "there is no 'chekc'. Did you mean 'check'?"
  greenroom docter
  expect err "Did you mean 'doctor'?"
  [ "$(wc -l <"$WORLD/err")" -eq 1 ] || fail 'more than one line'
}

test_help() {
  new_world
  greenroom --help
  expect_status 0
  expect out 'check --reference'
  greenroom
  expect_status 2
  expect err 'check --reference'
}

test_doctor_tells_what_is_there() {
  new_complete_world
  greenroom doctor
  expect_status 0
  expect out "25.0.3 in $WORLD/system/usr/lib/jvm/jdk-25"
  expect out "3.8.7 in $BIN/mvn"
  expect out 'not built'
  greenroom serve
  greenroom doctor
  expect out 'built, with a start-up cache'
  edit "$KIT/pom.xml" "$KIT/reference-server/target/greenroom-reference-server.jar"
  greenroom doctor
  expect out 'stale'
}

test_doctor_tells_what_is_missing() {
  new_world
  greenroom doctor
  expect_status 4
  expect out 'There is no Java at all'
  expect out '✗ Maven'
  expect out '✗ Node'
}

test_test_runs_maven_and_then_the_launchers_own() {
  new_complete_world
  mkdir "$KIT/launcher/tests"
  echo 'echo own tests; exit 5' >"$KIT/launcher/tests/run.sh"
  greenroom test
  expect_status 5
  expect calls 'verify'
  expect out 'own tests'
  touch "$WORLD/maven-fails"
  greenroom test
  expect_status 1
  expect_no out 'own tests'
  expect_no_file "$KIT/.greenroom/lock"
}

test_bench_is_handed_to_its_room() {
  new_complete_world
  greenroom bench http://localhost:3000 --profile smoke
  expect_status 0
  expect arguments '<bench>'
  expect arguments '<smoke>'
  expect arguments "<$KIT/perf/target/greenroom-perf.jar>"
  expect_no calls '-pl reference-server'
}

test_bench_against_the_reference_builds_it_too() {
  new_complete_world
  greenroom bench http://localhost:3000 --against reference
  expect_status 0
  expect calls '-pl reference-server,perf'
  expect calls '-Dgreenroom.reference.jar='
}

test_a_drill_has_suite_and_bench_at_hand_and_is_told_where_they_are() {
  new_complete_world
  greenroom drill chat-server --mock
  expect_status 0
  expect arguments '<drill>'
  expect arguments "<$KIT/prompts/target/greenroom-prompts.jar>"
  expect arguments "<-Dgreenroom.rounds=$KIT/prompts/rounds>"
  expect arguments "<-Dgreenroom.launcher=$KIT/greenroom>"
  expect calls '-pl conformance-tests,perf,prompts'
}

test_a_repair_needs_the_room_of_the_drill_alone() {
  new_complete_world
  greenroom repair --language python --seed 7
  expect_status 0
  expect arguments '<repair>'
  expect arguments "<-Dgreenroom.rounds=$KIT/prompts/rounds>"
  expect calls '-pl prompts'
}

test_a_program_is_judged_by_the_room_of_the_drill_alone() {
  new_complete_world
  greenroom solve token-bucket 'python3 "my solution.py"' --stage 2
  expect_status 0
  expect arguments '<solve>'
  expect arguments '<python3 "my solution.py">'
  expect arguments "<-Dgreenroom.rounds=$KIT/prompts/rounds>"
  expect calls '-pl prompts'
}

test_a_committee_decides_with_what_the_drills_left() {
  new_complete_world
  greenroom committee product --page decision.html
  expect_status 0
  expect arguments "<$KIT/prompts/target/greenroom-prompts.jar>"
  expect arguments '<committee>'
  expect arguments '<--page>'
}

test_a_design_is_checked_where_the_rounds_are() {
  new_complete_world
  greenroom design sheet.yaml --play
  expect_status 0
  expect arguments '<design>'
  expect arguments '<sheet.yaml>'
  expect arguments "<$KIT/prompts/target/greenroom-prompts.jar>"
  expect_no calls '-pl conformance-tests'
}

test_a_plan_is_made_where_the_rounds_are() {
  new_complete_world
  greenroom plan --days 30 --days-off sat,sun
  expect_status 0
  expect arguments '<plan>'
  expect arguments '<sat,sun>'
  expect arguments "<-Dgreenroom.rounds=$KIT/prompts/rounds>"
  expect calls '-pl prompts'
}

test_a_take_home_is_looked_at_with_the_suite_at_hand() {
  new_complete_world
  greenroom handin 'my chat'
  expect_status 0
  expect arguments '<handin>'
  expect arguments '<my chat>'
  expect arguments "<-Dgreenroom.launcher=$KIT/greenroom>"
  expect calls '-pl conformance-tests,prompts'
}

test_history_is_of_drills_of_benches_or_of_both() {
  new_complete_world
  greenroom history drills --compare 1 2
  expect arguments "<$KIT/prompts/target/greenroom-prompts.jar>"
  expect arguments '<--compare>'
  greenroom history benches
  expect arguments "<$KIT/perf/target/greenroom-perf.jar>"
  forget_calls
  greenroom history
  expect_status 0
  expect calls 'greenroom-prompts.jar history'
  expect calls 'greenroom-perf.jar history'
  greenroom history drils
  expect_status 2
  expect err "not of 'drils'"
}
