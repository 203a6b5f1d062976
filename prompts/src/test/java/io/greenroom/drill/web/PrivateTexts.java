package io.greenroom.drill.web;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.round.Hint;
import io.greenroom.drill.round.Round;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Sitting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the candidate must not see at a moment of a sitting, by the kind of it. */
record PrivateTexts(Map<String, List<String>> phrases) {

    /** Out of the round itself and not out of a view. */
    static PrivateTexts of(Sitting sitting) {
        var round = sitting.round();
        var over = sitting.ended().isPresent();
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put("guide", with(round.guide().whole(), round.guide().phases().values()));
        texts.put("talk of follow-ups", talk(sitting));
        texts.put("follow-ups to come", toCome(sitting));
        texts.put("probes to come", probes(sitting));
        texts.put("questions of other sittings", notDrawn(sitting));
        texts.put("hints", hints(sitting));
        texts.put("answers", round.questions().stream().map(it -> it.answer()).toList());
        texts.put("secret notes", secrets(sitting));
        if (!sitting.modelOpen()) {
            texts.put("model", List.of(round.model()));
            texts.put("examples", examples(round));
        }
        if (!over) {
            texts.put("sounds", with("", sounds(sitting)));
            texts.put("rubric", rubric(sitting));
        }
        return new PrivateTexts(texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> phrases(sitting, it.getValue()))));
    }

    private static List<String> phrases(Sitting sitting, List<String> texts) {
        return texts.stream()
                .flatMap(it -> Phrases.of(sitting.text(it)).stream())
                .distinct()
                .toList();
    }

    private static List<String> with(String one, Collection<String> others) {
        return Stream.concat(Stream.of(one), others.stream()).toList();
    }

    private static List<String> sounds(Sitting sitting) {
        var guide = sitting.round().guide();
        return Stream.concat(guide.strong().values().stream(), guide.weak().values().stream())
                .toList();
    }

    private static List<String> talk(Sitting sitting) {
        return sitting.followUps().stream()
                .flatMap(it -> Stream.of(it.strong(), it.weak()))
                .toList();
    }

    private static List<String> toCome(Sitting sitting) {
        return sitting.followUps().stream()
                .filter(it -> !sitting.turns().released().containsKey(it.id()))
                .map(it -> it.say())
                .toList();
    }

    private static List<String> probes(Sitting sitting) {
        return sitting.followUps().stream()
                .flatMap(it -> it.probes().stream().skip(sitting.turns().probes(it.id())))
                .toList();
    }

    private static List<String> notDrawn(Sitting sitting) {
        return sitting.round().followUps().stream()
                .filter(it -> !sitting.followUps().contains(it))
                .map(it -> it.say())
                .toList();
    }

    private static List<String> examples(Round round) {
        return round.followUps().stream()
                .flatMap(it -> it.example().stream())
                .flatMap(it -> Stream.of(it.strong(), it.weak(), it.difference()))
                .toList();
    }

    private static List<String> hints(Sitting sitting) {
        List<String> steps = new ArrayList<>();
        for (Hint hint : sitting.round().hints()) {
            var shown = sitting.hints().getOrDefault(hint.id(), 0);
            steps.addAll(hint.steps().subList(shown, hint.steps().size()));
        }
        return steps;
    }

    private static List<String> secrets(Sitting sitting) {
        return sitting.entries().stream()
                .map(it -> it.event())
                .filter(it -> it instanceof Event.Noted noted && noted.secret())
                .map(it -> ((Event.Noted) it).text())
                .toList();
    }

    private static List<String> rubric(Sitting sitting) {
        return sitting.round().criteria().stream()
                .flatMap(it -> with(it.about(), it.behaviours().values()).stream())
                .toList();
    }

    /** Those of a kind that are in what somebody received, and are not what the candidate was told anyway. */
    Map<String, List<String>> in(String received, CandidateView told) {
        var words = Phrases.words(received);
        var known = Stream.of(
                        Stream.of(told.prompt()),
                        told.phases().stream().flatMap(it -> Stream.of(it.title(), it.goal())),
                        told.turns().stream().map(it -> it.say()),
                        told.turns().stream().flatMap(it -> it.probes().stream()),
                        told.hints().stream().flatMap(it -> it.shown().stream()).map(it -> it.text()),
                        told.model().stream())
                .flatMap(it -> it)
                .flatMap(it -> Phrases.of(it).stream())
                .collect(Collectors.joining("\n"));
        return phrases.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().stream()
                .filter(words::contains)
                .filter(phrase -> !known.contains(phrase))
                .toList()));
    }
}
