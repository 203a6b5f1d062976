package io.greenroom.drill.terminal;

import io.greenroom.drill.live.CandidateView;
import io.greenroom.drill.live.CandidateView.HintView;
import io.greenroom.drill.round.Band;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** What the tabulator offers: commands first, then what the command takes. */
final class Completions implements Completer {
    private final Supplier<List<String>> commands;
    private final Supplier<CandidateView> view;

    Completions(Supplier<List<String>> commands, Supplier<CandidateView> view) {
        this.commands = commands;
        this.view = view;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        offered(line.words(), line.wordIndex()).forEach(it -> candidates.add(new Candidate(it)));
    }

    List<String> offered(List<String> words, int index) {
        if (index == 0) {
            return commands.get();
        }
        return switch (words.getFirst()) {
            case "hint" ->
                index == 1 ? view.get().hints().stream().map(HintView::id).toList() : List.of();
            case "failures" ->
                index == 1
                        ? view.get().levels().stream()
                                .map(it -> String.valueOf(it.level()))
                                .toList()
                        : List.of();
            case "mark" -> index == 1 ? criteria() : index == 2 ? bands() : List.of();
            default -> List.of();
        };
    }

    private List<String> criteria() {
        return view.get().afterwards().stream()
                .flatMap(it -> it.marks().stream())
                .filter(mark -> !mark.criterion().measured())
                .map(mark -> mark.criterion().id())
                .toList();
    }

    private static List<String> bands() {
        return Arrays.stream(Band.values()).map(Band::id).toList();
    }
}
