package io.greenroom.server.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The server in a process of its own, as users start it. */
public final class ServerProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Greenroom reference server: (http://\\S+) .*");

    private final Process process;
    private final BufferedReader output;
    private final Path errors;
    private final URI base;

    private ServerProcess(Process process, BufferedReader output, Path errors, URI base) {
        this.process = process;
        this.output = output;
        this.errors = errors;
        this.base = base;
    }

    /** Runs the classes under test. */
    public static Process launch(Path errors, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "io.greenroom.server.Main"));
        command.addAll(List.of(arguments));
        return java(errors, command);
    }

    /** Starts a packed server on any free port and waits for its ready line. */
    public static ServerProcess startJar(Path jar, Path errors, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("-jar", jar.toString(), "--port", "0"));
        all.addAll(List.of(arguments));
        return ready(java(errors, all), errors);
    }

    private static Process java(Path errors, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }

    /** Starts a server on any free port and waits for its ready line. */
    public static ServerProcess start(Path errors, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--port", "0"));
        all.addAll(List.of(arguments));
        return ready(launch(errors, all.toArray(String[]::new)), errors);
    }

    private static ServerProcess ready(Process process, Path errors) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        var line = output.readLine();
        var match = READY.matcher(String.valueOf(line));
        if (!match.matches()) {
            process.destroyForcibly();
            throw new IllegalStateException("not ready: " + line + "\n" + Files.readString(errors));
        }
        return new ServerProcess(process, output, errors, URI.create(match.group(1)));
    }

    public URI base() {
        return base;
    }

    /** By SIGKILL: nothing is finished or closed. What the system had been given to write is written all the same. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, and does not wait. */
    public void beginStop() {
        process.toHandle().destroy(); // not Process.destroy(), which closes the streams as well
    }

    /** Asks it to end, waits until it has, and returns what it had still to say. */
    public List<String> stop() throws InterruptedException, IOException {
        beginStop();
        var rest = output.lines().toList();
        process.waitFor();
        return rest;
    }

    /** Whether it has ended after a while at most. */
    public boolean endsWithin(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    public String errors() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
