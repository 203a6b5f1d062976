package io.greenroom.server.connections;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;

/**
 * Takes no more connections than there is memory for; who comes then waits in the system's queue until another leaves. One
 * costs some five kilobytes, and a flood of clients must not end the server for those that it has.
 */
@Singleton
final class Connections implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private final int most;

    /** @param most at a time */
    Connections(@Value("${greenroom.connections.most:8192}") int most) {
        this.most = most;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        var registry = event.getBean();
        registry.register(new Listeners());
        return registry;
    }

    /** Makes a counter for each socket that listens. */
    private final class Listeners implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return role == ChannelRole.LISTENER ? new Counter(channel, most) : this;
        }
    }

    /** Counts the connections of a socket. */
    private static final class Counter implements NettyServerCustomizer {
        private final Channel listener;
        private final int most;
        private int open;

        Counter(Channel listener, int most) {
            this.listener = listener;
            this.most = most;
        }

        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            if (role == ChannelRole.CONNECTION) {
                count(1);
                channel.closeFuture().addListener(_ -> count(-1));
            }
            return this;
        }

        private synchronized void count(int more) {
            open += more;
            listener.config().setAutoRead(open < most);
        }
    }
}
