package io.greenroom.drill.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A round of an interview as it is written. Texts are Markdown with {@code {{parameters}}}; see {@link Draw#text}.
 *
 * @param id the name of its folder
 * @param minutes how long it takes
 * @param summary one sentence
 * @param about for somebody who chooses one
 * @param prompt what the candidate is handed
 * @param levels that the suite watches, or the stages of a problem; none if nothing is judged
 * @param answersInText whether a text is committed in the end, and not a server
 * @param lab that makes evidence for each sitting; see {@link io.greenroom.drill.lab.Labs}
 * @param parameters in the order in which they are drawn
 * @param pools how many follow-ups of each are used, banks included
 * @param banks of questions; each is a pool of follow-ups as well
 * @param sittings that never ask a question of a bank twice
 * @param values that the round is about; none in most
 * @param model the answer to compare with
 * @param repair whether the server is a project with a fault in it, which the sitting begins with
 */
public record Round(
        String id,
        String title,
        int minutes,
        String summary,
        String about,
        String prompt,
        List<Integer> levels,
        boolean answersInText,
        List<Phase> phases,
        Optional<String> lab,
        List<Parameter> parameters,
        Map<String, Integer> pools,
        List<Bank> banks,
        int sittings,
        List<Value> values,
        VerdictRule verdict,
        Guide guide,
        List<Question> questions,
        List<FollowUp> followUps,
        List<Hint> hints,
        List<Criterion> criteria,
        String model,
        boolean repair) {

    /** The bank whose questions each have a {@link Problem} of the same name, in a folder that is called so too. */
    public static final String PROBLEMS = "problems";

    /** Whether something is judged while it runs. */
    public boolean judged() {
        return !levels.isEmpty();
    }

    /** Whether that is a program which solves a problem, and not a server; its stages then take the place of levels. */
    public boolean solved() {
        return banks.stream().anyMatch(it -> it.name().equals(PROBLEMS));
    }

    /** What its levels are called: a problem has stages. */
    public String levelNoun() {
        return solved() ? "Stage" : "Level";
    }

    /** What a level consists of, in the plural. */
    public String clauseNoun() {
        return solved() ? "tests" : "clauses";
    }

    /** The follow-up of a name. */
    public Optional<FollowUp> followUp(String id) {
        return followUps.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The hint of a name. */
    public Optional<Hint> hint(String id) {
        return hints.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The criterion of a name. */
    public Optional<Criterion> criterion(String id) {
        return criteria.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The question of a name. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The phase that runs at a minute; the last one from its beginning on. */
    public Phase phaseAt(double minute) {
        var end = 0;
        for (var phase : phases) {
            end += phase.minutes();
            if (minute < end) {
                return phase;
            }
        }
        return phases.getLast();
    }

    /** The minute at which a phase begins. */
    public int beginOf(String phase) {
        return phases.stream()
                .takeWhile(it -> !it.id().equals(phase))
                .mapToInt(Phase::minutes)
                .sum();
    }
}
