package io.greenroom.drill.web.interviewer;

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
import org.reactivestreams.Publisher;

/** What the interviewer sees and does. */
@Controller("/i/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class InterviewerController {
    private final Drill drill;
    private final ReportPages reports;

    InterviewerController(Drill drill, ReportPages reports) {
        this.drill = drill;
        this.reports = reports;
    }

    @Get("/")
    @Produces(MediaType.TEXT_HTML)
    String page() {
        return Parts.clean(marked());
    }

    private String marked() {
        return InterviewerPage.of(drill.candidate(), drill.interviewer());
    }

    @Get("/events")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<String>> events() {
        return Follower.of(drill, this::marked);
    }

    @Get("/report")
    HttpResponse<byte[]> report() {
        return drill.over() ? Replies.report(reports.interviewer().get()) : HttpResponse.notFound();
    }

    @Post("/note")
    HttpResponse<String> note(HttpRequest<?> request, @Body String body) {
        drill.note(Form.of(body).get("text"), true);
        return Replies.done(request, "Noted.");
    }

    @Post("/release")
    HttpResponse<String> release(HttpRequest<?> request, @Body String body) {
        drill.release(Form.of(body).get("id"));
        return Replies.done(request, "");
    }

    @Post("/probe")
    HttpResponse<String> probe(HttpRequest<?> request, @Body String body) {
        drill.probe(Form.of(body).get("id"));
        return Replies.done(request, "");
    }

    @Post("/hint")
    HttpResponse<String> hint(HttpRequest<?> request, @Body String body) {
        drill.hint(Form.of(body).get("id"), true);
        return Replies.done(request, "");
    }

    @Post("/mark")
    HttpResponse<String> mark(HttpRequest<?> request, @Body String body) {
        var form = Form.of(body);
        drill.mark(form.get("criterion"), Band.of(form.get("band")), form.get("evidence"), true);
        return Replies.done(request, "Saved.");
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
}
