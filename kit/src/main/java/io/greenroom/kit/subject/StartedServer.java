package io.greenroom.kit.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that the kit runs for its user: a shell command with {@code PORT} set. It is ended with all of its children,
 * also when the kit itself is interrupted.
 */
public final class StartedServer implements AutoCloseable {
    private static final int GRACE_SECONDS = 5;

    private final Process process;
    private final LastLines output;
    private final int port;
    private final Thread hook;
    private final Set<ProcessHandle> family = ConcurrentHashMap.newKeySet();
    private volatile boolean interrupted;
    private volatile Runnable afterwards = () -> {};

    private StartedServer(Process process, int port) {
        this.process = process;
        this.port = port;
        this.output = LastLines.of(process.getInputStream());
        this.hook = Thread.ofPlatform().name("end-server").unstarted(this::interrupt);
        this.family.add(process.toHandle());
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts a command line in the shell of the system.
     *
     * @throws UncheckedIOException if there is no shell
     */
    public static StartedServer shell(String command) {
        var windows = System.getProperty("os.name", "").startsWith("Windows");
        return run(windows ? List.of("cmd", "/c", command) : List.of("/bin/sh", "-c", command), freePort());
    }

    /** Starts a program with its arguments; {@code {port}} in them is the port that was chosen. */
    public static StartedServer program(List<String> words) {
        var port = freePort();
        return run(words.stream().map(word -> word.replace("{port}", "" + port)).toList(), port);
    }

    private static StartedServer run(List<String> words, int port) {
        try {
            var builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.environment().putAll(Map.of("PORT", "" + port));
            var process = builder.start();
            process.getOutputStream().close();
            return new StartedServer(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port that the server was told to listen on. */
    public int port() {
        return port;
    }

    /** The number of the process that was started: the shell's, if it is a command line. */
    public long pid() {
        return process.pid();
    }

    /** Whether the kit is being interrupted, and the server ended because of it: what it answers now tells nothing of it. */
    public boolean interrupted() {
        return interrupted;
    }

    /** What is to be done once the server has ended, if the kit is interrupted. */
    public void afterwards(Runnable work) {
        afterwards = work;
    }

    /** Whether it still runs. */
    public boolean alive() {
        meetFamily();
        return process.isAlive();
    }

    /** "exit code 3" or "killed by signal 9"; only when it has ended. */
    public String howItEnded() {
        var code = process.exitValue();
        return code > 128 && code < 160 ? "killed by signal " + (code - 128) : "exit code " + code;
    }

    /** What it printed last, standard output and error together. */
    public List<String> lastLines() {
        return output.lines();
    }

    /** Ends it and its children: kindly first, then by force. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the virtual machine is going down, and the hook has done it
        }
    }

    private void interrupt() {
        interrupted = true;
        end();
        afterwards.run();
    }

    /** A child is seen only while its parents live: whoever was seen once is ended, orphans included. */
    private void meetFamily() {
        process.descendants().forEach(family::add);
    }

    private void end() {
        meetFamily();
        family.forEach(ProcessHandle::destroy);
        if (!ended(family)) {
            family.forEach(ProcessHandle::destroyForcibly);
            ended(family);
        }
    }

    /** Waits for the end of all, for a while. */
    private static boolean ended(Set<ProcessHandle> family) {
        var all = CompletableFuture.allOf(
                family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            all.get(GRACE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
