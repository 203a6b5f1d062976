package io.greenroom.server.problems;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/**
 * Gives the framework's own errors the body that ours have: unknown routes, wrong methods and media types, bodies that
 * are too large. Their statuses and headers are right already.
 */
@Singleton
final class FrameworkProblems implements ErrorResponseProcessor<Problem> {
    // L2-20 L2-24 L2-25 L2-26 L2-27
    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var status = response.getStatus();
        var detail =
                context.getErrors().stream().findFirst().map(Error::getMessage).orElse(status.getReason());
        var problem = response.contentType(Problem.MEDIA_TYPE).body(Problem.of(status, detail));
        return context.getRequest().getMethod() == HttpMethod.HEAD ? problem.body(null) : problem;
    }
}
