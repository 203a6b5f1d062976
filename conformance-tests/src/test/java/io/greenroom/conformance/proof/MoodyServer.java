package io.greenroom.conformance.proof;

import io.greenroom.conformance.broken.honest.LevelOneServer;
import io.greenroom.conformance.broken.sound.Bounds;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Page;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.User;
import java.net.URI;
import java.util.Comparator;

/** Level 1 as its author has it in hand: whole, broken, gone and back on the same port. */
final class MoodyServer extends LevelOneServer {
    private volatile boolean broken;

    /** Listens on this port, or on a free one if it is 0. */
    MoodyServer(int port) {
        listen(port);
    }

    int port() {
        return URI.create(base()).getPort();
    }

    /** From now on messages are listed newest first, or in order again. */
    void breaks(boolean breaks) {
        broken = breaks;
    }

    @Override
    protected Page page(Room room, User reader, Bounds bounds) {
        var page = super.page(room, reader, bounds);
        var newestFirst =
                page.items().stream().sorted(Comparator.comparing(Message::seq).reversed());
        return broken ? new Page(newestFirst.toList(), page.hasMore()) : page;
    }
}
