package io.greenroom.perf.report;

import io.greenroom.perf.result.Action;
import io.greenroom.perf.result.Bench;
import io.greenroom.perf.result.ErrorCount;
import io.greenroom.perf.result.Finding;
import io.greenroom.perf.result.Ratio;
import io.greenroom.perf.result.Verdict;
import io.greenroom.perf.result.Versus;
import java.util.List;
import java.util.Optional;

/** A server that tries to get out of the report, and into the terminal, the page or the table; and numbers that are none. */
final class Hostile {
    static final String TEXT =
            "\u001B[2J\u001B]0;owned\u0007 \u202Egnp.exe\u202C </script></svg><script>alert(1)</script>"
                    + " ]]> <img src=x onerror=alert(2)> {{x}} \u0000\u2028\uD800 'quoted' | `id` \uFFFE\r\n&amp; 漢字 👩‍🚀";
    static final String LONG = TEXT + "x".repeat(500_000);

    private Hostile() {}

    static Bench bench() {
        var round = new MadeUpRound(100, 1)
                .on(TEXT)
                .errors(new ErrorCount(Action.POST, TEXT, 5, LONG), new ErrorCount(Action.NEWEST, LONG, 5, TEXT))
                .findings(new Finding(Finding.Kind.INVENTED, 5, List.of(TEXT, LONG)))
                .notValid(TEXT)
                .round();
        var verdict = new Verdict(Verdict.Kind.FAILED, TEXT, List.of(TEXT, LONG), List.of(TEXT));
        var plain = Samples.bench("http://localhost:3000/?" + TEXT, verdict, List.of(round), Double.NaN);
        var odd = new Ratio(
                TEXT, true, List.of(0.0, Double.NaN), List.of(0.0, 1.0), Double.NaN, 0, Double.POSITIVE_INFINITY);
        return new Bench(
                LONG,
                plain.began(),
                plain.server(),
                2,
                plain.profile(),
                plain.rounds(),
                Optional.empty(),
                Optional.of(new Versus(TEXT, List.of(round), List.of(odd), LONG)),
                Double.NaN,
                verdict,
                Optional.of("javascript:alert(3)"));
    }
}
