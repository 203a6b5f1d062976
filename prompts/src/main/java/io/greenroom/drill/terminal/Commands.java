package io.greenroom.drill.terminal;

import io.greenroom.drill.live.Drill;
import io.greenroom.drill.live.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** All that can be typed, and what it does. What a command brings about is told as news; what it asks for is shown. */
final class Commands {
    private static final List<String> YES = List.of("yes", "y");

    private final Drill drill;
    private final Lines lines;
    private final Teller teller;
    private final List<Command> all = new ArrayList<>();
    private Optional<String> asked = Optional.empty();
    private boolean left;

    Commands(Drill drill, Lines lines, Teller teller) {
        this.drill = drill;
        this.lines = lines;
        this.teller = teller;
        showing();
        acting();
        leaving();
    }

    private void showing() {
        show("prompt", "", "the task", (views, _) -> views.prompt());
        show("phase", "", "the phases, and the goal of this one", (views, _) -> views.phases());
        show("levels", "", "what the judge knows", (views, _) -> views.levels());
        show("failures", "[LEVEL]", "what fails, in the judge's words", Views::failures);
        show("hints", "", "the hints, what they cost, and what you have seen", (views, _) -> views.hints());
        show("model", "", "the model answer, once yours is committed", (views, _) -> views.model());
        show("examples", "", "the questions answered well and badly, once yours is", (views, _) -> views.examples());
        show("rubric", "", "what is judged, when the round is over", (views, _) -> views.rubric());
        show("sounds", "", "what strong and weak sound like, when it is over", (views, _) -> views.sounds());
    }

    private void acting() {
        var acts = new Acts(drill, this::sure);
        act("note", "TEXT", "keeps a note with its time", acts::note);
        act("ask", "TEXT", "asks the interviewer", acts::ask);
        act("answer", "TEXT", "answers the last question in writing", acts::answer);
        act("next", "", "goes deeper, or to the next question", _ -> drill.next());
        act("hint", "NAME", "the next step of a hint", acts::hint);
        act("server", "URL", "where your server listens", acts::server);
        act("start", "CMD", "the command that starts your server", acts::start);
        act("pause", "", "lets the clock stand, in practice", _ -> drill.pause());
        act("resume", "", "lets it run again", _ -> drill.resumeClock());
        act("commit", "TEXT or @FILE", "your own answer, to compare with the model", acts::commit);
        act("mark", "CRITERION BAND EVIDENCE", "marks yourself, when the round is over", acts::mark);
        act("finish", "", "ends the round before the bell", _ -> {
            if (sure("finish", "This ends the round, and nothing takes it back.")) {
                drill.finish();
            }
        });
        if (!lines.typed()) {
            act("wait", "M:SS or bell", "for scripts: goes on at that moment", when -> teller.await(Acts.moment(when)));
        }
    }

    private void leaving() {
        act("help", "", "this list", _ -> lines.print(help()));
        act("quit", "", "leaves; the sitting can be gone on with", _ -> left = true);
    }

    private void show(String name, String operands, String about, Showing what) {
        act(name, operands, about, rest -> {
            var views = new Views(drill.candidate(), new Screen(lines.terminal()));
            lines.print(what.of(views, rest));
        });
    }

    /** Something to look at. */
    @FunctionalInterface
    private interface Showing {
        String of(Views views, String operands);
    }

    private void act(String name, String operands, String about, Consumer<String> does) {
        all.add(new Command(name, operands, about, does));
    }

    /** Their names. */
    List<String> names() {
        return all.stream().map(Command::name).toList();
    }

    /** Whether somebody wanted to leave. */
    boolean left() {
        return left;
    }

    /** Carries out a line. */
    void run(String line) {
        var repeated = YES.contains(line.strip()) ? asked.orElse(line) : line;
        var words = repeated.strip().split("\\s+", 2);
        if (words[0].isEmpty()) {
            return;
        }
        asked = asked.filter(repeated.strip()::equals);
        try {
            command(words[0]).does().accept(words.length > 1 ? words[1] : "");
        } catch (Refused | Acts.Wrong e) {
            say(String.valueOf(e.getMessage()));
        }
        teller.tell();
    }

    private Command command(String name) {
        return all.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Acts.Wrong("There is no command '%s'. help names them all.".formatted(name)));
    }

    /** Asks once: the same line again, or yes, means it. */
    private boolean sure(String line, String words) {
        if (asked.equals(Optional.of(line))) {
            asked = Optional.empty();
            return true;
        }
        asked = Optional.of(line);
        say(words + " Type it again, or yes.");
        return false;
    }

    private void say(String words) {
        lines.print(new Screen(lines.terminal()).text(words).toString());
    }

    private String help() {
        var screen = new Screen(lines.terminal());
        var table = Table.of(
                lines.terminal(),
                List.of("", ""),
                all.stream()
                        .map(it -> List.of((it.name() + " " + it.operands()).strip(), it.about()))
                        .toList());
        return screen.table(table).toString();
    }
}
