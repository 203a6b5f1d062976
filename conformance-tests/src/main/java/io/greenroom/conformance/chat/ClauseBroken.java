package io.greenroom.conformance.chat;

import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.Request;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server did not do what a clause says; the only way in which a check fails. */
public final class ClauseBroken extends AssertionError {
    /** The symptom of what was not sent: hardly ever the cause. */
    public static final String GIVEN_UP = "the server was given up";

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * What was found.
     *
     * @param sent the decisive request, as its line
     * @param expected what a conforming server answers
     * @param got what this one answered
     * @param hint where its author might look, if the check can tell
     * @param symptom the same for all failures that have one cause: endpoint and what was wrong with it
     */
    public record Finding(String sent, String expected, String got, Optional<String> hint, String symptom) {}

    private ClauseBroken(Finding finding, @Nullable Throwable cause) {
        super("sent %s, expected %s, got %s".formatted(finding.sent, finding.expected, finding.got), cause);
        this.finding = finding;
    }

    /** An answer that is not what was expected of it. */
    public static ClauseBroken by(Answer answer, String expected, String got) {
        return by(answer.request(), expected, got);
    }

    /** A request after which something is not as expected. */
    public static ClauseBroken by(Request request, String expected, String got) {
        return new ClauseBroken(
                new Finding(
                        request.line(), expected, got, Optional.empty(), request.endpoint() + ": expected " + expected),
                null);
    }

    /** A request that got no answer where one was expected. */
    public static ClauseBroken by(NoAnswer silence, String expected) {
        var symptom = silence.kind() == NoAnswer.Kind.GIVEN_UP
                ? GIVEN_UP
                : silence.request().endpoint() + ": " + silence.words();
        return new ClauseBroken(
                new Finding(silence.request().line(), expected, silence.words(), Optional.empty(), symptom), silence);
    }

    /** The same with a hint for the server's author. */
    public ClauseBroken hint(String hint) {
        return new ClauseBroken(
                new Finding(finding.sent, finding.expected, finding.got, Optional.of(hint), finding.symptom),
                getCause());
    }

    /** The same with a symptom of its own: what all failures of one cause have in common. */
    public ClauseBroken symptom(String symptom) {
        return new ClauseBroken(
                new Finding(finding.sent, finding.expected, finding.got, finding.hint, symptom), getCause());
    }

    /** What was found. */
    public Finding finding() {
        return finding;
    }
}
