package io.greenroom.drill.lab;

import java.util.Map;

/** A cause in words, for the texts of a round: what exactly it is, how it is proved, mended, made good and kept from coming back. */
final class Story {
    private final Situation situation;
    private final Names names;

    Story(Situation situation, Names names) {
        this.situation = situation;
        this.names = names;
    }

    Map<String, String> texts() {
        return Map.of(
                "culprit", culprit(),
                "proof", proof(),
                "repair", repair(),
                "recovery", recovery(),
                "prevention", prevention());
    }

    private String origin() {
        return situation.origin().id();
    }

    private String destination() {
        return names.of(situation.destination());
    }

    private String host() {
        return Situation.host(situation.partition());
    }

    private String culprit() {
        return switch (situation.cause()) {
            case LARGE_BODIES ->
                "since intake 3.14, bodies above 16,384 bytes get a 413, against 65,536 in the contract";
            case EXPIRED_KEY ->
                "the key of the source %s expired at %s, and its events get a 401"
                        .formatted(origin(), Evening.minute(situation.begins()));
            case WRONG_FIELD ->
                "version 8 of the rule drop-test-traffic looks at `series`, where `test` is a match, and no longer at `env`";
            case UNKNOWN_SCHEMA ->
                "the new app for %s sends schema 4, which transformation does not know".formatted(origin());
            case WRONG_CLOCK ->
                "the clock of %s is %d minutes ahead, so its events are filed under 13 March"
                        .formatted(host(), Math.round(situation.ahead() / 60));
            case WIDE_WINDOW -> "de-duplication looks back a day in place of 10 s, and takes honest repeats for copies";
            case STOPPED_READER ->
                "the reader of partition %d did not come back from the restart".formatted(situation.partition());
            case SPENT_RETRIES ->
                "%s takes five calls a minute and answers 429 to the rest, until six repetitions are spent"
                        .formatted(destination());
            case SILENT_DROP ->
                "%s answers 200 to every %s and keeps none of them".formatted(destination(), situation.dropped());
        };
    }

    private String proof() {
        return switch (situation.cause()) {
            case LARGE_BODIES ->
                "`intake.log` has status 413 from then on, each with bytes above 16,384, and earlier bodies of that size got a 202";
            case EXPIRED_KEY ->
                "`intake.log` has status 401 from then on, for %s alone and for all of it; the table of keys has the minute"
                        .formatted(origin());
            case WRONG_FIELD ->
                "`transform.log` has dropped lines with matched `series=test` from then on, and events of env=test arrive";
            case UNKNOWN_SCHEMA ->
                "`transform.log` has rejected lines from then on, all of them schema 4 and source %s"
                        .formatted(origin());
            case WRONG_CLOCK ->
                "`transform.log` of %s jumps ahead in `at`, and `day` is 13 March there; the events are in `deliveries.csv` under that day"
                        .formatted(host());
            case WIDE_WINDOW ->
                "`transform.log` has duplicate lines with `apart_s` of 660 and more from then on, whose `of` is another id";
            case STOPPED_READER ->
                "`transform.log` ends for partition %d, `intake.log` goes on with it, and waiting grows in `metrics.csv`"
                        .formatted(situation.partition());
            case SPENT_RETRIES ->
                "`delivery.log` has status 429 for messaging from then on, and outcome given up at attempt 7";
            case SILENT_DROP ->
                "`delivery.log` says delivered to %s, and `deliveries.csv` has no %s there from then on"
                        .formatted(situation.destination().id(), situation.dropped());
        };
    }

    private String repair() {
        return switch (situation.cause()) {
            case LARGE_BODIES -> "put intake 3.13 back, and try a body of 65,536 bytes";
            case EXPIRED_KEY -> "extend the key for a day, and hand out the next one in the morning";
            case WRONG_FIELD -> "put version 7 of the rule back";
            case UNKNOWN_SCHEMA -> "register schema 4 after reading what is new in it, and let both versions pass";
            case WRONG_CLOCK -> "take %s out of the group, and set its clock before it comes back".formatted(host());
            case WIDE_WINDOW -> "set the window back to 10 s for this customer";
            case STOPPED_READER ->
                "start the reader of partition %d, and watch what waits there go down".formatted(situation.partition());
            case SPENT_RETRIES ->
                "send to %s at five calls a minute, in batches if it takes them, and let the rest wait"
                        .formatted(destination());
            case SILENT_DROP ->
                "have %s switched off in the filter of %s, by the customer or its support"
                        .formatted(situation.dropped(), destination());
        };
    }

    private String recovery() {
        return switch (situation.cause()) {
            case LARGE_BODIES, EXPIRED_KEY ->
                "they were never taken in: only the sender can send them again, with the same ids, from its own store or from our list of ids";
            case WRONG_FIELD, UNKNOWN_SCHEMA, WIDE_WINDOW ->
                "they are in the log of seven days: read that stretch again, for those ids alone, through the mended stage";
            case WRONG_CLOCK ->
                "nothing is gone: file those ids under 12 March and take them out of 13 March, at every destination";
            case STOPPED_READER -> "nothing is gone: they are read as soon as the reader works, late but whole";
            case SPENT_RETRIES ->
                "they were set aside for a week: deliver them again from there, at the pace that is allowed";
            case SILENT_DROP ->
                "they are in the log of seven days: deliver that type again, to this destination alone, by id";
        };
    }

    private String prevention() {
        return switch (situation.cause()) {
            case LARGE_BODIES ->
                "a test that sends a body as large as the contract allows, before every deploy, and an alarm on 413 by customer";
            case EXPIRED_KEY -> "a mail at 30, 7 and 1 days before a key ends, and an alarm when a source falls silent";
            case WRONG_FIELD ->
                "every new version of a rule runs beside the old one for an hour, and the difference is shown before it counts";
            case UNKNOWN_SCHEMA ->
                "unknown versions are set aside and not thrown away, and an alarm rings at the first one";
            case WRONG_CLOCK ->
                "a host whose clock is off by more than a second gets no work, and the day comes from intake";
            case WIDE_WINDOW ->
                "settings belong to one customer, and what is left out as a copy is counted and watched";
            case STOPPED_READER ->
                "an alarm on the age of the oldest event in each partition, and a restart that waits for every reader";
            case SPENT_RETRIES ->
                "a limit for each destination that is kept by us, and an alarm on the first event that is given up";
            case SILENT_DROP -> "a count at the destination against ours, every hour, by type";
        };
    }
}
