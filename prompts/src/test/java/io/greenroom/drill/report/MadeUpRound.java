package io.greenroom.drill.report;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.round.Criterion;
import io.greenroom.drill.round.FollowUp;
import io.greenroom.drill.round.Guide;
import io.greenroom.drill.round.Hint;
import io.greenroom.drill.round.Measure;
import io.greenroom.drill.round.Parameter;
import io.greenroom.drill.round.Phase;
import io.greenroom.drill.round.Question;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.round.VerdictRule;
import io.greenroom.drill.round.When;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** An hour with two levels, small enough to be read in a test. */
public final class MadeUpRound {
    /** Its private words, none of which may reach a candidate. */
    public static final String GUIDE = "Let them lead; say little.";

    private static final String PROMPT = """
            # Build a kiosk

            Sell papers to **{{people}} people**. You have {{minutes}} minutes; be green by minute {{at 40}}.

            | Request | Success | Answer |
            |---|---|---|
            | `GET /papers` | 200 | a list of papers, oldest first |
            | `POST /papers/{id}/sales` | 201 | a sale, with its `id` and the time at which it was made |

            1. Level 1 sells.
            2. Level 2 counts:
               - sold papers
               - papers that came back

            ```console
            $ curl -s localhost:8080/papers -H 'Accept: application/json' --max-time 2 --retry 3
            ```

            > Ask, if something is open.
            """;

    private MadeUpRound() {}

    /** The round, whose server is judged. */
    public static Round kiosk() {
        return new Round(
                "kiosk",
                "Kiosk",
                60,
                "An hour at a kiosk.",
                "For a test.",
                PROMPT,
                List.of(1, 2),
                false,
                List.of(
                        new Phase("clarify", "Clarify", 10, "Know what is asked for, and by whom."),
                        new Phase("build", "Build", 40, "Level 1 green, and kept green."),
                        new Phase("look-back", "Look back", 10, "Know where the minutes went.")),
                Optional.empty(),
                List.of(new Parameter(
                        "people", List.of("200"), Optional.empty(), Optional.empty(), OptionalInt.empty())),
                Map.of(),
                List.of(),
                1,
                List.of(),
                new VerdictRule(Optional.of("working"), 2, 0.6, 1, 2, 5),
                new Guide(
                        GUIDE,
                        Map.of("clarify", GUIDE, "build", GUIDE, "look-back", GUIDE),
                        sounds("- names what is *not* built"),
                        sounds("- begins to type")),
                List.of(new Question(
                        "may-i-keep-it-in-memory",
                        "May I keep it in memory?",
                        Set.of("memory", "database"),
                        "Yes, for {{people}} people.")),
                followUps(),
                hints(),
                criteria(),
                "# The model answer\n\nOne map of papers, and a counter.",
                false);
    }

    private static Map<String, String> sounds(String words) {
        return Map.of("clarify", words, "build", words, "look-back", words);
    }

    private static List<FollowUp> followUps() {
        return List.of(
                followUp("came-back", "A paper comes back", new When.Green(1, 2), Optional.empty()),
                followUp("one-broke", "What broke?", new When.Broken(Optional.empty(), 0), Optional.empty()),
                followUp("rush", "The morning rush", new When.Minute(50, 0), Optional.of("smoke")));
    }

    private static FollowUp followUp(String id, String title, When when, Optional<String> bench) {
        return new FollowUp(
                id,
                title,
                when,
                4,
                Optional.empty(),
                bench,
                List.of("plan"),
                "%s: what *changes* in your server for %s people?".formatted(title, "{{people}}"),
                "- says what it costs",
                "- says 'nothing'",
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Hint> hints() {
        return List.of(new Hint(
                "who-buys",
                "Who is buying",
                "build",
                "plan",
                List.of(1, 2, 4),
                Optional.empty(),
                List.of("Who pays?", "Look at the header.", "`Authorization` says who.")));
    }

    private static List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(new Criterion(
                "working",
                "A working system",
                Optional.empty(),
                List.of(
                        new Measure(
                                Band.STRONG_HIRE,
                                OptionalInt.of(2),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                OptionalInt.of(0)),
                        new Measure(
                                Band.LEANING_HIRE,
                                OptionalInt.of(1),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                OptionalInt.empty()),
                        new Measure(
                                Band.LEANING_NO_HIRE,
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                OptionalInt.empty())),
                "That it runs.",
                behaviours("the levels are green")));
        criteria.add(new Criterion(
                "plan",
                "A plan before code",
                Optional.empty(),
                List.of(),
                "What comes first.",
                behaviours("names an order")));
        criteria.add(new Criterion(
                "words",
                "Thinks aloud",
                Optional.empty(),
                List.of(),
                "What one hears.",
                behaviours("says why, with a figure")));
        return criteria;
    }

    private static Map<Band, String> behaviours(String what) {
        Map<Band, String> all = new EnumMap<>(Band.class);
        for (var band : Band.values()) {
            all.put(band, "- %s, as in %s\n- and says so".formatted(what, band.words()));
        }
        return all;
    }
}
