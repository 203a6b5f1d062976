package io.greenroom.server.history;

import io.greenroom.server.history.PageRequest.Direction;
import io.greenroom.server.problems.Failure.Refused;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code before}, {@code after} and {@code limit}. */
@Singleton
final class PageRequestBinder implements TypedRequestArgumentBinder<PageRequest> {
    private static final int LIMIT_DEFAULT = 50;
    private static final int LIMIT_MAX = 100;
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");

    @Override
    public Argument<PageRequest> argumentType() {
        return Argument.of(PageRequest.class);
    }

    @Override
    public BindingResult<PageRequest> bind(ArgumentConversionContext<PageRequest> context, HttpRequest<?> request) {
        var page = page(request.getParameters());
        return () -> Optional.of(page);
    }

    // L2-02 L2-04 L2-05 L2-11
    static PageRequest page(HttpParameters query) {
        var before = integer(query, "before");
        var after = integer(query, "after");
        if (before.isPresent() && after.isPresent()) {
            throw new Refused("before", "cannot be combined with after");
        }
        var limit = limit(query);
        return after.map(seq -> new PageRequest(Direction.NEWER, seq, limit))
                .orElseGet(() -> new PageRequest(Direction.OLDER, before.orElse(Long.MAX_VALUE), limit));
    }

    // L2-03 L2-12
    private static int limit(HttpParameters query) {
        long limit = integer(query, "limit").orElse((long) LIMIT_DEFAULT);
        if (limit < 1 || limit > LIMIT_MAX) {
            throw new Refused("limit", limit + " is not from 1 to " + LIMIT_MAX);
        }
        return (int) limit;
    }

    // L2-12 L2-13
    private static Optional<Long> integer(HttpParameters query, String name) {
        return query.getFirst(name).map(value -> {
            if (!INTEGER.matcher(value).matches()) {
                throw new Refused(name, "is not an integer of at most 18 digits");
            }
            return Long.valueOf(value);
        });
    }
}
