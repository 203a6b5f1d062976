package io.greenroom.conformance.run;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.session.Session;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each readable check its own {@link Chat} with the server of the run. Found by Jupiter as a service. */
public final class ChatParameter implements ParameterResolver {
    static final Object KEY = Sessions.class;

    /** The session in a wrapping: whatever can be closed would be closed with the first launcher that holds it. */
    record Sessions(Session session) {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chat.class;
    }

    @Override
    public Chat resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var session =
                context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.GLOBAL).get(KEY, Sessions.class);
        if (session == null) {
            throw new ParameterResolutionException("a check runs only within a run of the suite");
        }
        return session.session()
                .begin(CheckMethod.key(context.getRequiredTestMethod()))
                .chat();
    }
}
