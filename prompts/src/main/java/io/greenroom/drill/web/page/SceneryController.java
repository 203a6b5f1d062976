package io.greenroom.drill.web.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** Hands out the files of the pages. */
@Controller
final class SceneryController {
    @Get("/{side:[ci]}/{token}/scenery/{version}/{name}")
    HttpResponse<String> file(String name) {
        return Scenery.file(name)
                .<HttpResponse<String>>map(file -> HttpResponse.ok(file.text())
                        .contentType(file.mediaType())
                        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable"))
                .orElseGet(HttpResponse::notFound);
    }
}
