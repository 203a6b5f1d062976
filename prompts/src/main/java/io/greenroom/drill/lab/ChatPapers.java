package io.greenroom.drill.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What is written about an evening on which a chat server was overloaded. */
final class ChatPapers {
    private static final String REPORT = """
            # What users say

            "Since some minutes the chat is no fun. Messages come late, or we are thrown out." There are forty such mails from
            22:00 to 22:20 UTC on 12 March 2026, from several rooms.

            ## How the server works

            - A post goes into the store, then to disk; then it is answered. Then it is fanned out to the members of its room.
            - The disk forces up to 32 waiting posts at once. The store has eight stripes, so that eight rooms can write at once.
            - Six workers fan out. The largest room, the lobby, has a worker of its own; posts of a room stay in order.
            - Up to 100 new connections wait to be taken on; more are refused, and clients try again after five seconds.

            | File | What it is |
            |---|---|
            | `metrics.csv` | every ten seconds: what came, what waited, how long it took |
            | `server.log` | one post of twenty, when it was delivered, and one refused connection of four hundred |
            | `threads.txt` | what the threads did at 22:20 |
            | `changes.md` | what was changed this evening |
            """;
    private static final List<String> HARMLESS = List.of(
            "Dashboards moved to another host",
            "Certificate of the web site renewed",
            "Names of rooms may have 80 characters, 60 until now",
            "Log of accesses is compressed",
            "A second disk for backups added");

    private final ChatModel model;
    private final RandomGenerator random;

    ChatPapers(ChatModel model, RandomGenerator random) {
        this.model = model;
        this.random = random;
    }

    String report() {
        return REPORT;
    }

    private record Entry(double seconds, String text) {}

    String changes() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(model.begins() - 120, HARMLESS.get(random.nextInt(HARMLESS.size()))));
        entries.add(new Entry(-600 - random.nextInt(3_000), "Server 5.2: avatars are cached"));
        entries.add(new Entry(model.begins() + 180, "Two readers of the archive added"));
        entries.add(new Entry(model.begins() - 20, guilty()));
        return entries.stream()
                .sorted(Comparator.comparingDouble(Entry::seconds))
                .map(it -> "| %s | %s |".formatted(Evening.minute(it.seconds()), it.text()))
                .collect(Collectors.joining(
                        "\n", "# Changes, 12 March 2026 (UTC)\n\n| Time | What |\n|---|---|\n", "\n"));
    }

    private String guilty() {
        return switch (model.trouble()) {
            case HOT_ROOM -> "The radio reads out the address of the lobby";
            case RECONNECT_STORM -> "The proxy restarted, for a new certificate";
            case STORE_LOCK -> "Store: counts of unread posts are kept up to date with every post";
            case FAN_OUT_QUEUE -> "Fan-out: previews of links are added to what is sent";
            case DISK_WRITES -> "Disk: setting for writes changed, after a lost post last week";
        };
    }

    /** Of 64 threads, by what most of them did. */
    String threads() {
        var locked = model.trouble() == Trouble.STORE_LOCK;
        var disk = model.trouble() == Trouble.DISK_WRITES;
        var busy = locked || disk ? 52 : 3;
        return """
                2026-03-12T22:20:00Z  64 request threads, 6 fan-out threads, 1 lobby thread, 2 connect threads

                %d request threads  %s
                %d request threads  WAITING for a request
                %d fan-out threads  %s
                1 lobby thread      %s
                2 connect threads   %s
                """.formatted(
                busy,
                locked
                        ? "BLOCKED on the lock of UnreadCounts, held by one of them"
                        : disk ? "WAITING for fsync" : "RUNNABLE in Store.append",
                64 - busy,
                6,
                model.trouble() == Trouble.FAN_OUT_QUEUE ? "RUNNABLE in LinkPreview.fetch" : "WAITING for a post",
                model.trouble() == Trouble.HOT_ROOM ? "RUNNABLE in Room.fanOut, lobby" : "WAITING for a post",
                model.trouble() == Trouble.RECONNECT_STORM
                        ? "RUNNABLE in Connect.history"
                        : "WAITING for a connection");
    }
}
