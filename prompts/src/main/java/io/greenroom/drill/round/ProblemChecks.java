package io.greenroom.drill.round;

/** Holds the problems of a round against the bank that asks for them: each question has one, and all have as many stages. */
final class ProblemChecks {
    private final Round round;
    private final Source source;

    ProblemChecks(Round round, Source source) {
        this.round = round;
        this.source = source;
    }

    void check() {
        var asked = round.banks().stream()
                .filter(it -> it.name().equals(Round.PROBLEMS))
                .toList();
        var judged = source.header().path("judge").has("problems");
        if (!judged && !asked.isEmpty()) {
            throw bad("bank", "the bank 'problems' is for rounds with judge: { problems: 3 }");
        }
        if (judged && (asked.size() != 1 || asked.getFirst().asked() != 1)) {
            throw bad("judge", "problems are judged one at a time: bank: { problems: { ask: 1 } } is missing");
        }
        if (judged) {
            round.followUps().stream()
                    .filter(it -> it.pool().filter(Round.PROBLEMS::equals).isPresent())
                    .forEach(this::whole);
        }
    }

    private void whole(FollowUp question) {
        var folder = source.file().resolveSibling(Round.PROBLEMS).resolve(question.id());
        var stages = ProblemReader.read(folder).stages().size();
        if (stages != round.levels().size()) {
            throw new BadRound(
                    folder.resolve("tests.yaml"),
                    0,
                    "has %d stages; the round judges %d"
                            .formatted(stages, round.levels().size()));
        }
    }

    private BadRound bad(String field, String words) {
        return source.bad(Source.line(source.header().path(field)), words);
    }
}
