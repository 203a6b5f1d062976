package io.greenroom.conformance.broken.rude;

import io.greenroom.conformance.broken.sound.RunningServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Every rude server there is. */
public final class RudeServers {
    private static final long LONG_MILLIS = 600_000;

    private RudeServers() {}

    /** All of them; the one that dies answers twenty requests before. */
    public static List<RudeServer> all() {
        return List.of(
                new RudeServer("accepts and never answers", RudeServers::silent),
                new RudeServer("answers HTML to everything", RudeServers::html),
                new RudeServer("closes half-way through a body", RudeServers::cutting),
                new RudeServer("answers 500 to everything", () -> answering("500 Internal Server Error", "")),
                new RudeServer("redirects everything to itself", RudeServers::redirecting),
                new RudeServer("answers 200 {} to everything", () -> answering("200 OK", "{}")),
                new RudeServer("speaks SSH", RudeServers::ssh),
                new RudeServer("trickles a byte a second", RudeServers::trickling),
                new RudeServer("never comes to the end of a body", RudeServers::endless),
                new RudeServer("dies after a while", () -> dying(20)),
                new RudeServer("answers 401 to everything", () -> answering("401 Unauthorized", "")),
                new RudeServer("answers 404 to everything", () -> answering("404 Not Found", "")),
                new RudeServer("answers after three seconds", RudeServers::slow));
    }

    /** Accepts and never answers. */
    public static RunningServer silent() {
        return Doorman.with(guest -> Thread.sleep(LONG_MILLIS));
    }

    /** Answers every request alike. */
    public static RunningServer answering(String status, String json) {
        return conversing(answer(status, "application/json", json));
    }

    /** Says this, whatever it is, to the first request of each connection, and closes. */
    public static RunningServer saying(String answer) {
        return Doorman.with(guest -> {
            if (guest.hear()) {
                guest.say(answer);
            }
        });
    }

    /** A single-page application that is served under every path. */
    public static RunningServer html() {
        return conversing(answer("200 OK", "text/html", "<!DOCTYPE html><title>Chat</title><div id=app>"));
    }

    /** Redirects everything to the path that was asked for. */
    public static RunningServer redirecting() {
        return conversing("HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n");
    }

    /** Promises more of a body than it sends. */
    public static RunningServer cutting() {
        return Doorman.with(guest -> {
            if (guest.hear()) {
                guest.say(
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"id\":\"x");
            }
        });
    }

    /** Is no HTTP server at all. */
    public static RunningServer ssh() {
        return Doorman.with(guest -> {
            guest.say("SSH-2.0-OpenSSH_9.6\r\n");
            guest.hear();
        });
    }

    /** Sends one byte of its answer a second. */
    public static RunningServer trickling() {
        return Doorman.with(guest -> {
            guest.hear();
            for (var sign : answer("200 OK", "application/json", "{}").toCharArray()) {
                guest.say(String.valueOf(sign));
                Thread.sleep(1000);
            }
        });
    }

    /** Sends blanks within a JSON value for ever. */
    public static RunningServer endless() {
        var blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        return Doorman.with(guest -> {
            guest.hear();
            guest.say("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"items\":[");
            while (!Thread.currentThread().isInterrupted()) {
                guest.out().write(blanks);
            }
        });
    }

    /** Answers so many requests like a server without any routes, then is gone. */
    public static RunningServer dying(int requests) {
        var left = new AtomicInteger(requests);
        return Doorman.with(guest -> {
            while (left.get() > 0 && guest.hear()) {
                if (left.decrementAndGet() < 0) {
                    guest.doorman().shut();
                    return;
                }
                guest.say(answer("200 OK", "application/json", "{}"));
            }
            if (left.get() <= 0) {
                guest.doorman().shut();
            }
        });
    }

    /** Takes its time. */
    public static RunningServer slow() {
        return Doorman.with(guest -> {
            while (guest.hear()) {
                Thread.sleep(3000);
                guest.say(answer("200 OK", "application/json", "{}"));
            }
        });
    }

    private static RunningServer conversing(String answer) {
        return Doorman.with(guest -> {
            while (guest.hear()) {
                guest.say(answer);
            }
        });
    }

    private static String answer(String status, String type, String body) {
        return "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(status, type, body.length(), body);
    }
}
