package io.greenroom.drill.web;

import io.greenroom.drill.live.Drill;
import io.greenroom.drill.web.door.Doors;
import io.greenroom.drill.web.door.Origins;
import io.greenroom.drill.web.page.ReportPages;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanContextException;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The drill's pages while they are served. */
public final class WebRoom implements AutoCloseable {
    private final ApplicationContext context;
    private final Doors doors;
    private final String origin;

    private WebRoom(ApplicationContext context, Doors doors, String origin) {
        this.context = context;
        this.doors = doors;
        this.origin = origin;
    }

    /**
     * Serves a drill. Its addresses are those of the runner before, if there was one.
     *
     * @param host this machine's own name or address; with 127.0.0.1 nobody else can reach the pages
     * @param port 0 for the last one, or any that is free
     * @throws BindException with a sentence for the user, if the port is taken or the host is not ours
     */
    public static WebRoom open(Drill drill, String host, int port, ReportPages reports) throws BindException {
        var doors = Doors.of(drill.folder(), drill.candidate().pair());
        var last = port == 0 ? Hosts.whenFree(Hosts.address(host), doors.port()) : port;
        return open(drill, host, last, reports, doors);
    }

    private static WebRoom open(Drill drill, String host, int port, ReportPages reports, Doors doors)
            throws BindException {
        var address = Hosts.address(host);
        var context = context(host, port, drill, reports, doors, new Origins(address.isLoopbackAddress()));
        try {
            context.start();
            var server = context.getBean(EmbeddedServer.class).start();
            var at = doors.at(drill.folder(), server.getPort());
            return new WebRoom(context, at, "http://" + Hosts.reachable(address) + ":" + server.getPort());
        } catch (BeanContextException | ServerStartupException e) {
            context.close();
            throw explained(e, host, port);
        }
    }

    private static ApplicationContext context(String host, int port, Object... beans) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("micronaut.application.name", "greenroom-drill");
        properties.put("micronaut.server.host", host);
        properties.put("micronaut.server.port", port == 0 ? -1 : port);
        properties.put("micronaut.server.max-request-size", 2_000_000);
        properties.put("micronaut.server.idle-timeout", "60s");
        properties.put("micronaut.server.date-header", true);
        properties.put("micronaut.server.netty.compression-threshold", -1);
        return ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .environmentPropertySource(false)
                .properties(properties)
                .singletons(beans)
                .build();
    }

    private static BindException explained(RuntimeException thrown, String host, int port) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException bind) {
                var taken = String.valueOf(bind.getMessage()).contains("in use");
                return because(
                        taken
                                ? "Port %d is taken: choose another with --port, or any free one with --port 0."
                                        .formatted(port)
                                : "Cannot listen on %s, port %d: %s.".formatted(host, port, bind.getMessage()),
                        thrown);
            }
        }
        throw thrown;
    }

    static BindException because(String sentence, Throwable cause) {
        var bind = new BindException(sentence);
        bind.initCause(cause);
        return bind;
    }

    /** Where the candidate's page is; who has the address is the candidate. */
    public String candidateUrl() {
        return origin + "/c/" + doors.candidate() + "/";
    }

    /** Where the interviewer's page is; none if the candidate is alone. */
    public Optional<String> interviewerUrl() {
        return doors.interviewer().isEmpty()
                ? Optional.empty()
                : Optional.of(origin + "/i/" + doors.interviewer() + "/");
    }

    /** Serves no longer; the drill goes on. */
    @Override
    public void close() {
        context.close();
    }
}
