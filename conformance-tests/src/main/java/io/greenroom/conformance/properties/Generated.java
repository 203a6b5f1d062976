package io.greenroom.conformance.properties;

import io.greenroom.conformance.session.Session;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.platform.engine.TestEngine;

/** The generated checks and the engine that runs them. */
public final class Generated {
    /** The classes that hold them. */
    public static final List<Class<?>> CHECKS =
            List.of(TextProperties.class, StoryProperties.class, PageProperties.class, BodyProperties.class);

    /** How the engine is to behave: say nothing, keep nothing on disk. */
    public static final Map<String, String> SETTINGS = Map.of(
            "jqwik.database", "",
            "jqwik.failures.runfirst", "false",
            "jqwik.reporting.onlyfailures", "true",
            "jqwik.reporting.usejunitplatform", "true");

    static final ScopedValue<Session> SESSION = ScopedValue.newInstance();
    private static final Logger ENGINE_LOG = Logger.getLogger("net.jqwik");

    private Generated() {}

    /** A new engine. */
    public static TestEngine engine() {
        ENGINE_LOG.setLevel(Level.OFF);
        return new JqwikTestEngine();
    }

    /** Runs something within which the checks find their session. */
    public static <T> T within(Session session, Callable<T> run) throws Exception {
        return ScopedValue.where(SESSION, session).call(run::call);
    }
}
