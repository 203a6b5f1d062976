package io.greenroom.server.problems;

import io.greenroom.server.problems.Failure.Conflict;
import io.greenroom.server.problems.Failure.Malformed;
import io.greenroom.server.problems.Failure.NotFound;
import io.greenroom.server.problems.Failure.NotJson;
import io.greenroom.server.problems.Failure.Refused;
import io.greenroom.server.problems.Failure.Unauthenticated;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever a request failed by: the only place that knows which failure is which status. */
@Singleton
final class ProblemHandler implements ExceptionHandler<Throwable, HttpResponse<Problem>> {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    // L2-19 L2-22
    @Override
    public HttpResponse<Problem> handle(@SuppressWarnings("rawtypes") HttpRequest request, Throwable thrown) {
        return switch (thrown) {
            case Failure failure -> expected(failure);
            // L2-36: nobody is there to read this, and nothing needs mending
            case IOException _ -> answer(HttpStatus.BAD_REQUEST, "the request was cut short");
            default -> accident(request, thrown);
        };
    }

    private static HttpResponse<Problem> expected(Failure failure) {
        return switch (failure) {
            case Malformed _, Refused _ -> answer(HttpStatus.BAD_REQUEST, failure.detail());
            case NotJson _ -> answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE, failure.detail());
            case Unauthenticated _ -> unauthorised(failure);
            case NotFound _ -> answer(HttpStatus.NOT_FOUND, failure.detail());
            case Conflict _ -> answer(HttpStatus.CONFLICT, failure.detail());
        };
    }

    private static MutableHttpResponse<Problem> answer(HttpStatus status, String detail) {
        return HttpResponse.<Problem>status(status)
                .contentType(Problem.MEDIA_TYPE)
                .body(Problem.of(status, detail));
    }

    // L3-03
    private static HttpResponse<Problem> unauthorised(Failure failure) {
        return answer(HttpStatus.UNAUTHORIZED, failure.detail()).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    // L2-35: the trace is for the server's log
    private static HttpResponse<Problem> accident(HttpRequest<?> request, Throwable thrown) {
        LOG.error("{} {} failed", request.getMethodName(), request.getPath(), thrown);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "the server failed; its log says why");
    }
}
