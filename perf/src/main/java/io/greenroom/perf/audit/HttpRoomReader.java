package io.greenroom.perf.audit;

import io.greenroom.kit.http.NoAnswer;
import io.greenroom.kit.http.Request;
import io.greenroom.kit.http.Transport;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Asks a server for its pages, several times if it must. */
public final class HttpRoomReader implements RoomReader {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Transport transport;
    private final String token;
    private final int tries;
    private final PageParser parser = new PageParser();

    /**
     * @param transport to the server
     * @param token of a user who may read the rooms
     * @param tries how often a page is asked for before it counts as unreadable
     */
    public HttpRoomReader(Transport transport, String token, int tries) {
        this.transport = transport;
        this.token = token;
        this.tries = tries;
    }

    @Override
    public Page newest(String roomId, int limit) throws Unreadable {
        return page("/rooms/" + roomId + "/messages?limit=" + limit);
    }

    @Override
    public Page after(String roomId, long seq, int limit) throws Unreadable {
        return page("/rooms/" + roomId + "/messages?after=" + seq + "&limit=" + limit);
    }

    @Override
    public Page whole(String roomId) throws Unreadable {
        return page("/rooms/" + roomId + "/messages");
    }

    private Page page(String target) throws Unreadable {
        var request = Request.of("GET", target).header("Authorization", "Bearer " + token);
        for (var attempt = 1; ; attempt++) {
            try {
                return once(request);
            } catch (Unreadable e) {
                if (attempt >= tries || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS * attempt);
            }
        }
    }

    private Page once(Request request) throws Unreadable {
        try {
            var answer = transport.send(request);
            var page = parser.parse(answer);
            if (page.isEmpty()) {
                throw new Unreadable(
                        request.line() + " got " + answer.brief() + ", which is no page of messages", false);
            }
            return page.get();
        } catch (NoAnswer e) {
            throw new Unreadable(request.line() + " got " + e.words(), e.kind() != NoAnswer.Kind.ENDLESS);
        }
    }
}
