package io.greenroom.kit.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A body kept in memory up to a bound, so that an endless answer costs the server's author a failure and us nothing. */
public final class BoundedBody implements BodySubscriber<byte[]> {
    /** Bytes: far more than any answer of the API has, a list of very many rooms included. */
    public static final long MOST_BYTES = 16L << 20;

    private final BodySubscriber<byte[]> inner = BodySubscribers.ofByteArray();
    private Flow.@Nullable Subscription subscription;
    private long bytes;

    @Override
    public CompletionStage<byte[]> getBody() {
        return inner.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        inner.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        bytes += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
        if (bytes > MOST_BYTES && subscription != null) {
            subscription.cancel();
            inner.onError(new EndlessBody());
        } else {
            inner.onNext(buffers);
        }
    }

    @Override
    public void onError(Throwable error) {
        inner.onError(error);
    }

    @Override
    public void onComplete() {
        inner.onComplete();
    }

    /** The body passed the bound. */
    public static final class EndlessBody extends IOException {
        private static final long serialVersionUID = 1L;

        public EndlessBody() {
            super("an answer of more than " + (MOST_BYTES >> 20) + " MiB");
        }
    }
}
