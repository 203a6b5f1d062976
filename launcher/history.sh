# shellcheck shell=sh
# Two rooms keep a history: the drill's sittings, and the bench's runs.

# history [drills | benches] ARGUMENT…: one of them with its own options, or both in turn.
history() {
  case ${1-} in
    drills)
      shift
      enter prompts prompts history "$@"
      ;;
    benches)
      shift
      enter perf perf history "$@"
      ;;
    -h | --help) history_usage ;;
    "")
      (enter prompts prompts history) || exit
      echo
      enter perf perf history
      ;;
    *)
      say "history is of 'drills' or of 'benches', not of '$1'. ($COMMAND history --help)"
      exit 2
      ;;
  esac
}

history_usage() {
  cat <<EOF
Your drills and benches that were run from this folder, the oldest first.

  $COMMAND history            both
  $COMMAND history drills     the drills; two beside each other, or a page: see --help of it
  $COMMAND history benches    the benches; --help tells of more
EOF
}
