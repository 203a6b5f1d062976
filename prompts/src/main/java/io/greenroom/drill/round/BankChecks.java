package io.greenroom.drill.round;

import java.util.HashSet;
import java.util.List;

/** Holds the banks of a round against the rest of it: enough questions, time to ask them, and more of them than of all else. */
final class BankChecks {
    private static final int FIXED_LESS_THAN_ONE_OF = 3;

    private final Round round;
    private final Source source;

    BankChecks(Round round, Source source) {
        this.round = round;
        this.source = source;
    }

    void check() {
        names();
        round.banks().forEach(this::lasts);
        round.banks().forEach(this::fits);
        if (!round.banks().isEmpty()) {
            differs();
        }
        values();
    }

    private void names() {
        var seen = new HashSet<String>();
        for (var followUp : round.followUps()) {
            if (!seen.add(followUp.id())) {
                throw bad("bank", "two questions are called '%s'".formatted(followUp.id()));
            }
        }
    }

    private List<FollowUp> questions(Bank bank) {
        return round.followUps().stream()
                .filter(it -> it.pool().filter(bank.name()::equals).isPresent())
                .toList();
    }

    private void lasts(Bank bank) {
        var has = questions(bank).size();
        var takes = bank.asked() * round.sittings();
        if (has < takes) {
            throw bad(
                    "bank",
                    "the bank '%s' has %d questions; %d sittings take %d"
                            .formatted(bank.name(), has, round.sittings(), takes));
        }
    }

    private void fits(Bank bank) {
        var longest = questions(bank).stream().mapToInt(FollowUp::minutes).max().orElse(0);
        round.phases().stream()
                .filter(it -> it.id().equals(bank.phase()))
                .filter(it -> bank.minute() + bank.asked() * longest > it.minutes())
                .forEach(it -> {
                    throw bad(
                            "bank",
                            "%d questions of %d minutes from minute %d on do not fit into the %d minutes of '%s'"
                                    .formatted(bank.asked(), longest, bank.minute(), it.minutes(), it.title()));
                });
    }

    /** Two sittings share less than a third of what is asked: what comes every time is less than that. */
    private void differs() {
        var asked = round.banks().stream().mapToInt(Bank::asked).sum();
        var fixed = round.followUps().stream().filter(it -> it.pool().isEmpty()).count();
        if (fixed * FIXED_LESS_THAN_ONE_OF >= fixed + asked) {
            throw bad("bank", "%d follow-ups come every time, and only %d questions are drawn".formatted(fixed, asked));
        }
    }

    /** A bank for each value of the list, where there is one. */
    private void values() {
        for (var value : round.values()) {
            if (round.banks().stream().noneMatch(it -> it.name().equals(value.id()))) {
                throw new BadRound(
                        source.file().resolveSibling("values.yaml"), 0, "there is no bank '%s'".formatted(value.id()));
            }
        }
    }

    private BadRound bad(String field, String words) {
        return source.bad(Source.line(source.header().path(field)), words);
    }
}
