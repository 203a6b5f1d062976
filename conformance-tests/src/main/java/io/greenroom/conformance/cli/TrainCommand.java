package io.greenroom.conformance.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.greenroom.conformance.report.ReportContext;
import io.greenroom.conformance.report.ReportFiles;
import io.greenroom.conformance.report.TerminalReport;
import io.greenroom.kit.cli.ExitCodes;
import io.greenroom.kit.cli.Server;
import io.greenroom.kit.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * One run from the first request to the last report against a dummy in this process, so that the JDK's ahead-of-time cache
 * learns which classes a run needs. The launcher calls it after a build; what comes out of it is of no interest.
 */
@Command(name = "train", hidden = true, description = "Runs once for the start-up cache.")
final class TrainCommand implements Callable<Integer> {
    private static final String ANSWER = """
            {"id":"x","name":"Ada","token":"t","roomId":"x","authorId":"x","seq":1,"text":"x","visibility":"private",
            "createdAt":"2026-11-21T09:30:00Z","items":[],"hasMore":false,"title":"Dummy","status":200}""";

    @Mixin
    private JudgeOptions options = new JudgeOptions();

    @Override
    public Integer call() throws IOException {
        var dummy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        dummy.createContext("/", TrainCommand::answer);
        dummy.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        dummy.start();
        try {
            judge("http://127.0.0.1:" + dummy.getAddress().getPort());
            return ExitCodes.PASSED;
        } finally {
            dummy.stop(0);
        }
    }

    private void judge(String base) throws IOException {
        var context =
                new ReportContext("greenroom check " + base, new Terminal(true, 100, true, true), Optional.empty());
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var server = new Server(base, base, Optional.empty(), Optional.empty());
        var result = new Judgement(options, context, nowhere)
                .of(server, options.selection().clauses(), 1);
        nowhere.print(new TerminalReport(context).text(result));
        var folder = Files.createTempDirectory("greenroom-train-");
        ReportFiles.write(result, folder, context.command());
        Server.remove(folder);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var body = ANSWER.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("POST") ? 201 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
