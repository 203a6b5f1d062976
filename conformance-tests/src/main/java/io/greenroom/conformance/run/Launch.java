package io.greenroom.conformance.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.greenroom.conformance.properties.Generated;
import io.greenroom.conformance.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs checks on the JUnit Platform: the readable ones by Jupiter in parallel, the generated ones by jqwik beside them. */
final class Launch {
    private static final int PARALLELISM = 4;
    private static final Map<String, String> JUPITER = Map.of(
            "junit.jupiter.extensions.autodetection.enabled", "true",
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.mode.default", "concurrent",
            "junit.jupiter.execution.parallel.mode.classes.default", "concurrent",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "" + PARALLELISM,
            "junit.jupiter.execution.parallel.config.fixed.max-pool-size", "" + PARALLELISM);

    private final Session session;
    private final Consumer<CheckResult> ended;

    Launch(Session session, Consumer<CheckResult> ended) {
        this.session = session;
        this.ended = ended;
    }

    /** Runs the checks and gives their results: those that want the server to themselves one by one at the end. */
    Map<CheckMethod, CheckResult> run(List<CheckMethod> checks) {
        var alone = checks.stream().filter(check -> check.judges().alone()).toList();
        var results = together(
                checks.stream().filter(check -> !check.judges().alone()).toList());
        alone.forEach(check -> results.putAll(together(List.of(check))));
        return results;
    }

    private Map<CheckMethod, CheckResult> together(List<CheckMethod> checks) {
        var readable = checks.stream().filter(check -> !check.generated()).toList();
        var generated = checks.stream().filter(CheckMethod::generated).toList();
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("checks-", 0).factory())) {
            var beside = threads.submit(
                    () -> Generated.within(session, () -> execute(Generated.engine(), Generated.SETTINGS, generated)));
            Map<CheckMethod, CheckResult> results = new HashMap<>(execute(new JupiterTestEngine(), JUPITER, readable));
            results.putAll(beside.get());
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Map<CheckMethod, CheckResult> execute(
            TestEngine engine, Map<String, String> settings, List<CheckMethod> checks) {
        if (checks.isEmpty()) {
            return Map.of();
        }
        var request = LauncherDiscoveryRequestBuilder.request()
                .enableImplicitConfigurationParameters(false)
                .configurationParameters(settings)
                .selectors(checks.stream().map(Launch::select).toList())
                .build();
        var collector = new Collector(checks, session, ended);
        try (var launcher = LauncherFactory.openSession(config(engine))) {
            launcher.getStore().put(Namespace.GLOBAL, ChatParameter.KEY, new ChatParameter.Sessions(session));
            launcher.getLauncher()
                    .execute(LauncherExecutionRequestBuilder.request(request)
                            .listeners(collector)
                            .build());
        }
        return collector.results();
    }

    private static DiscoverySelector select(CheckMethod check) {
        return selectMethod(check.method().getDeclaringClass(), check.method());
    }

    private static LauncherConfig config(TestEngine engine) {
        return LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(engine)
                .build();
    }
}
