package io.greenroom.drill.web.page;

import io.greenroom.drill.live.Refused;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Says beside a form why it cannot be done now. */
@Singleton
final class RefusedHandler implements ExceptionHandler<Refused, HttpResponse<String>> {
    @Override
    @SuppressWarnings("rawtypes") // the interface has it like this
    public HttpResponse<String> handle(HttpRequest request, Refused refused) {
        return Replies.refused(String.valueOf(refused.getMessage()));
    }
}
