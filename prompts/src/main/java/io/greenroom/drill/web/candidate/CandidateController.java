package io.greenroom.drill.web.candidate;

import io.greenroom.drill.live.Drill;
import io.greenroom.drill.round.Band;
import io.greenroom.drill.web.page.Follower;
import io.greenroom.drill.web.page.Form;
import io.greenroom.drill.web.page.Parts;
import io.greenroom.drill.web.page.Replies;
import io.greenroom.drill.web.page.ReportPages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.regex.Pattern;
import org.reactivestreams.Publisher;

/** What the candidate sees and does. */
@Controller("/c/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class CandidateController {
    private static final Pattern URL = Pattern.compile("(?i)https?://\\S+");

    private final Drill drill;
    private final ReportPages reports;

    CandidateController(Drill drill, ReportPages reports) {
        this.drill = drill;
        this.reports = reports;
    }

    @Get("/")
    @Produces(MediaType.TEXT_HTML)
    String page() {
        return Parts.clean(CandidatePage.of(drill.candidate()));
    }

    @Get("/events")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<String>> events() {
        return Follower.of(drill, () -> CandidatePage.of(drill.candidate()));
    }

    @Get("/report")
    HttpResponse<byte[]> report() {
        return drill.over() ? Replies.report(reports.candidate().get()) : HttpResponse.notFound();
    }

    @Post("/note")
    HttpResponse<String> note(HttpRequest<?> request, @Body String body) {
        drill.note(Form.of(body).get("text"), false);
        return Replies.done(request, "Noted.");
    }

    @Post("/ask")
    HttpResponse<String> ask(HttpRequest<?> request, @Body String body) {
        drill.ask(Form.of(body).get("text"));
        return Replies.done(request, "Asked.");
    }

    /** To the question that was put last. */
    @Post("/reply")
    HttpResponse<String> reply(HttpRequest<?> request, @Body String body) {
        var turn = drill.candidate().turns().stream().findFirst();
        if (turn.isEmpty()) {
            return Replies.refused("Nothing has been asked yet.");
        }
        drill.reply(turn.get().id(), Form.of(body).get("text"));
        return Replies.done(request, "Answered.");
    }

    @Post("/next")
    HttpResponse<String> next(HttpRequest<?> request) {
        drill.next();
        return Replies.done(request, "");
    }

    @Post("/hint")
    HttpResponse<String> hint(HttpRequest<?> request, @Body String body) {
        var id = Form.of(body).get("id");
        drill.hint(id, false);
        return Replies.done(request, "");
    }

    /** No page starts programs: it might be open on another machine. */
    @Post("/server")
    HttpResponse<String> server(HttpRequest<?> request, @Body String body) {
        var server = Form.of(body).get("server").strip();
        if (!URL.matcher(server).matches()) {
            return Replies.refused(
                    "A URL such as http://localhost:8080. A command is given on the command line: --start");
        }
        drill.server(server, false);
        return Replies.done(request, "The judge goes there now.");
    }

    @Post("/pause")
    HttpResponse<String> pause(HttpRequest<?> request) {
        drill.pause();
        return Replies.done(request, "");
    }

    @Post("/go-on")
    HttpResponse<String> goOn(HttpRequest<?> request) {
        drill.resumeClock();
        return Replies.done(request, "");
    }

    @Post("/finish")
    HttpResponse<String> finish(HttpRequest<?> request) {
        drill.finish();
        return Replies.done(request, "");
    }

    @Post("/commit")
    HttpResponse<String> commit(HttpRequest<?> request, @Body String body) {
        drill.commit(Form.of(body).get("answer"));
        return Replies.done(request, "Committed.");
    }

    @Post("/mark")
    HttpResponse<String> mark(HttpRequest<?> request, @Body String body) {
        var form = Form.of(body);
        drill.mark(form.get("criterion"), Band.of(form.get("band")), form.get("evidence"), false);
        return Replies.done(request, "Saved.");
    }
}
