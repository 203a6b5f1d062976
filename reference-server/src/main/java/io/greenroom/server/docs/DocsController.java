package io.greenroom.server.docs;

import io.greenroom.server.problems.Failure.NotFound;
import io.greenroom.server.tokens.Open;
import io.greenroom.spec.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

@Open
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocsController {
    // The page loads nothing from elsewhere, and the browser is told to hold it to that.
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    @Get("/openapi.yaml")
    HttpResponse<String> openApi() {
        return HttpResponse.ok(Pages.openApi()).contentType("application/yaml");
    }

    @Get("/")
    HttpResponse<byte[]> page() {
        return answer(Asset.PAGE).header("Content-Security-Policy", POLICY);
    }

    @Get("/docs/{name}")
    HttpResponse<byte[]> asset(String name) {
        return answer(Asset.named(name).orElseThrow(() -> new NotFound("page")))
                .header("Cache-Control", "max-age=3600");
    }

    private static MutableHttpResponse<byte[]> answer(Asset asset) {
        return HttpResponse.ok(asset.bytes()).contentType(asset.mediaType());
    }
}
