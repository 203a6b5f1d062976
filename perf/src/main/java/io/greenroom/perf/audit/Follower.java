package io.greenroom.perf.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who reads along while the load is running: goes round the rooms and asks each for what is new since the last
 * time. It is gentle: a request every 100 ms, whatever the number of rooms, and the same room at most every 200 ms. A room
 * that is faster than that is caught up with at the end. Or somebody who only remembers where each room stood, and asks
 * for nothing more.
 */
public final class Follower implements AutoCloseable {
    private static final long BETWEEN_MILLIS = 100;
    private static final long SAME_ROOM_MILLIS = 200;
    private static final Duration CATCH_UP = Duration.ofMinutes(1);

    private final RoomReader along;
    private final RoomReader afterwards;
    private final List<Place> places;
    private final CountDownLatch end;
    private final Thread thread;

    private Follower(RoomReader along, RoomReader afterwards, List<Place> places, boolean following) {
        this.end = new CountDownLatch(following ? 1 : 0);
        this.along = along;
        this.afterwards = afterwards;
        this.places = places;
        this.thread = Thread.ofVirtual().name("follower").unstarted(this::follow);
    }

    /**
     * Finds out where each room stands, and begins. Without rooms there is nothing to do, and nothing is asked.
     *
     * @param along used while the load runs
     * @param afterwards used for the start and for the end, and more persistent
     */
    static Follower of(RoomReader along, RoomReader afterwards, List<String> roomIds) {
        var follower = new Follower(along, afterwards, begin(afterwards, roomIds), true);
        follower.thread.start();
        return follower;
    }

    /** Finds out where each room stands, and leaves it at that: nothing is asked while the load runs. */
    static Follower standing(RoomReader reader, List<String> roomIds) {
        return new Follower(reader, reader, begin(reader, roomIds), false);
    }

    private static List<Place> begin(RoomReader reader, List<String> roomIds) {
        var places = new ArrayList<Place>();
        var answering = true;
        for (var roomId : roomIds) {
            var place = new Place(roomId);
            answering = answering && place.begin(reader);
            places.add(place);
        }
        return List.copyOf(places);
    }

    private void follow() {
        var round = Math.max(SAME_ROOM_MILLIS / Math.max(1, places.size()), BETWEEN_MILLIS);
        try {
            while (!places.isEmpty()) {
                for (var place : places) {
                    if (end.await(round, TimeUnit.MILLISECONDS)) {
                        return;
                    }
                    place.step(along);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was seen; complete when this is closed. */
    public List<Followed> seen() {
        return places.stream().map(Place::followed).toList();
    }

    /** Ends it, after a last look at each room. Once is enough, more does no harm. */
    @Override
    public void close() {
        if (end.getCount() == 0) {
            return;
        }
        end.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        catchUp(System.nanoTime() + CATCH_UP.toNanos());
    }

    private void catchUp(long deadlineNanos) {
        for (var place : places) {
            if (!place.catchUp(afterwards, deadlineNanos)) {
                return;
            }
        }
    }

    /** Where it is in one room. */
    private static final class Place {
        private final String roomId;
        private final List<Seen> items = new ArrayList<>();
        private long start;
        private long position;

        Place(String roomId) {
            this.roomId = roomId;
        }

        /** Whether there was any answer. */
        synchronized boolean begin(RoomReader reader) {
            try {
                start = Walk.highest(reader.newest(roomId, 1), 0);
                position = start;
                return true;
            } catch (Unreadable e) {
                return !e.silent();
            }
        }

        /** Whether there is more to be had; a request that fails is made again the next time. */
        synchronized boolean step(RoomReader reader) {
            try {
                return step(reader.after(roomId, position, Walk.PAGE));
            } catch (Unreadable e) {
                return false;
            }
        }

        private boolean step(Page page) {
            var before = position;
            items.addAll(page.items());
            position = Walk.highest(page, position);
            return page.hasMore() && position > before;
        }

        /** Whether it is worth asking for the next room. */
        synchronized boolean catchUp(RoomReader reader, long deadlineNanos) {
            try {
                while (System.nanoTime() - deadlineNanos < 0) {
                    if (!step(reader.after(roomId, position, Walk.PAGE))) {
                        return true;
                    }
                }
                return false;
            } catch (Unreadable e) {
                return !e.silent();
            }
        }

        synchronized Followed followed() {
            return new Followed(roomId, start, position, List.copyOf(items));
        }
    }
}
