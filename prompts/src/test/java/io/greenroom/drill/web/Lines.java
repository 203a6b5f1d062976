package io.greenroom.drill.web;

import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Takes every line that comes. */
record Lines(Consumer<String> consumer) implements Flow.Subscriber<String> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        consumer.accept(line);
    }

    @Override
    public void onError(Throwable end) {
        // the server has gone, or the visitor
    }

    @Override
    public void onComplete() {
        // the server has gone
    }
}
