package io.greenroom.drill.cli;

import io.greenroom.drill.live.Drill;
import io.greenroom.drill.report.Reports;
import io.greenroom.drill.web.WebRoom;
import io.greenroom.drill.web.page.ReportPages;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Failures;
import io.greenroom.kit.cli.Failures.Stop;
import java.io.PrintStream;
import java.net.BindException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A sitting on pages of a browser. */
final class BrowserRoom {
    private static final long WRITE_MILLIS = 500;

    private final Drill drill;
    private final PrintStream out;
    private final String host;
    private final int port;
    private final boolean open;
    private final Optional<Duration> stay;

    /**
     * @param host that the pages are bound to
     * @param port 0 for any
     * @param open whether a browser is opened
     * @param stay how long after the round it ends; none if only people end it
     */
    BrowserRoom(Drill drill, PrintStream out, String host, int port, boolean open, Optional<Duration> stay) {
        this.drill = drill;
        this.out = out;
        this.host = host;
        this.port = port;
        this.open = open;
        this.stay = stay;
    }

    /** Returns when the process is told to end, or with the round if that was asked for. */
    void hold(Reporting reporting) {
        try (var room = room()) {
            tell(room);
            awaitEnd(reporting);
        }
    }

    private WebRoom room() {
        try {
            return WebRoom.open(
                    drill,
                    host,
                    port,
                    new ReportPages(
                            () -> Reports.html(drill.sitting()), () -> Reports.interviewerHtml(drill.sitting())));
        } catch (BindException e) {
            throw new Stop(ExitCodes.USAGE, Failures.words(e));
        }
    }

    private void tell(WebRoom room) {
        out.println("The candidate's page: " + room.candidateUrl());
        room.interviewerUrl().ifPresent(url -> out.println("The interviewer's:    " + url));
        if (!host.equals("127.0.0.1") && !host.equals("localhost")) {
            out.println(
                    "Whoever can reach this machine at " + host + " and knows an address can open these pages;"
                            + " they are not encrypted. Use it in a network that you trust, and give each address to one person.");
        }
        out.println("The sitting is kept in " + drill.folder() + "; after a crash: greenroom drill --resume");
        out.println("Ctrl-C leaves it.");
        if (open) {
            Browser.open(room.candidateUrl());
        }
    }

    private void awaitEnd(Reporting reporting) {
        var told = new CountDownLatch(1);
        var hook = new Thread(told::countDown, "leave");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            Optional<Instant> leave = Optional.empty();
            while (leave.filter(it -> !Instant.now().isBefore(it)).isEmpty()
                    && !told.await(WRITE_MILLIS, TimeUnit.MILLISECONDS)) {
                reporting.write();
                leave = reporting.over() && leave.isEmpty() ? stay.map(Instant.now()::plus) : leave;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
