package io.greenroom.drill.coding;

import io.greenroom.drill.coding.Comparison.Gap;
import io.greenroom.drill.coding.Program.Allowance;
import io.greenroom.drill.round.Problem;
import io.greenroom.kit.http.Excerpt;
import io.greenroom.kit.terminal.Figures;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is to be said of a run: first what ended it, then how it ended, then what it printed. */
record Verdict(Problem problem, Allowance allowance, String expected, Ran ran) {
    private static final int WORDS = 200;
    private static final Pattern ERROR = Pattern.compile("(?i)error|exception|panic|can't|cannot");

    /** None if the run is right. */
    Optional<Gap> gap() {
        return switch (ran.ending()) {
            case IDLE ->
                gap(
                        "it ends",
                        "still there after %s, and doing nothing; %s%s"
                                .formatted(Figures.seconds(ran.took()), printed(), said()));
            case TOO_SLOW ->
                gap(
                        "it ends within %d s of processor time%s".formatted(problem.seconds(), first()),
                        "still running after that (%s by the clock), and was ended; %s"
                                .formatted(Figures.seconds(ran.took()), printed()));
            case TOO_MUCH_MEMORY ->
                gap(
                        "at most %s MB of memory".formatted(Figures.number(problem.megabytes())),
                        "more than that after %s, and was ended; %s".formatted(Figures.seconds(ran.took()), printed()));
            case TOO_MUCH_OUTPUT ->
                gap(
                        "%s of output".formatted(Figures.count(expectedLines().size(), "line")),
                        "more than %s kB, and was ended; it begins %s"
                                .formatted(Figures.number(allowance.outputBytes() >> 10), begin()));
            default -> ran.exitCode() == 0 ? compared() : crashed();
        };
    }

    private Optional<Gap> compared() {
        return Comparison.gap(problem, expectedLines(), ran.lines())
                .map(it -> ran.lines().isEmpty() ? new Gap(it.expected(), it.got() + said()) : it);
    }

    /** A wrong exit code is wrong, but it is told when all else is right. */
    private Optional<Gap> crashed() {
        var right = Comparison.gap(problem, expectedLines(), ran.lines()).isEmpty();
        return gap(
                "exit code 0",
                "%s, %s%s".formatted(ran.howItEnded(), right ? "though the output is right" : printed(), said()));
    }

    private static Optional<Gap> gap(String expected, String got) {
        return Optional.of(new Gap(expected, got));
    }

    private List<String> expectedLines() {
        return expected.lines().toList();
    }

    private String printed() {
        return ran.lines().isEmpty()
                ? "it printed nothing"
                : "it printed " + Figures.count(ran.lines().size(), "line");
    }

    private String first() {
        var seconds = allowance.time().toSeconds();
        return seconds > problem.seconds() ? " (%d s in the first run: it may have to compile)".formatted(seconds) : "";
    }

    private String begin() {
        return "\"" + Excerpt.exact(ran.lines().isEmpty() ? "" : ran.lines().getFirst(), 40) + "\"";
    }

    /** What it said to people: of a trace the last line that names an error, or else the last of all. */
    private String said() {
        var words = ran.lastWords().stream().filter(line -> !line.isBlank()).toList();
        return words.stream()
                .filter(line -> ERROR.matcher(line).find())
                .reduce((_, last) -> last)
                .or(() -> words.stream().reduce((_, last) -> last))
                .map(line -> "; on standard error: " + Excerpt.of(line, WORDS))
                .orElse("");
    }
}
