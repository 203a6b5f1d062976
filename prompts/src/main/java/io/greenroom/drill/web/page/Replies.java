package io.greenroom.drill.web.page;

import io.greenroom.kit.page.Markup;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What a form is answered: some words beside it; without a script, the page again. */
public final class Replies {
    private static final int TOKEN_AT = 3;
    private static final int SHORT = 1_000;
    private static final String REPORT_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
            + "script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Replies() {}

    /** It is done. */
    public static HttpResponse<String> done(HttpRequest<?> request, String words) {
        var path = request.getPath();
        return request.getHeaders().contains("HX-Request")
                ? HttpResponse.ok(words).contentType(MediaType.TEXT_HTML_TYPE)
                : HttpResponse.seeOther(URI.create(path.substring(0, path.indexOf('/', TOKEN_AT) + 1)));
    }

    /** It cannot be done, and why. */
    public static HttpResponse<String> refused(String sentence) {
        return HttpResponse.<String>status(HttpStatus.CONFLICT)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body("<strong class=\"refused\">" + Markup.text(sentence, SHORT) + "</strong>");
    }

    /** A page that brings its own style and script, and says in itself which these are. */
    public static HttpResponse<byte[]> report(String html) {
        return HttpResponse.ok(html.getBytes(StandardCharsets.UTF_8))
                .contentType(MediaType.of("text/html;charset=utf-8"))
                .header("Content-Security-Policy", REPORT_POLICY);
    }
}
