package io.greenroom.conformance.properties;

import io.greenroom.conformance.chat.Chat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.ParameterResolutionContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.ResolveParameterHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.jspecify.annotations.Nullable;

/** Gives every try a {@link Chat} of its own, the seed of the run, and its failure a place in the session. */
final class WithChat implements AroundPropertyHook, AroundTryHook, ResolveParameterHook {
    private static final ThreadLocal<@Nullable Trial> TRIAL = new ThreadLocal<>();

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        var session = Generated.SESSION.get();
        var key = context.containerClass().getName() + "#"
                + context.targetMethod().getName();
        context.attributes().setShrinking(ShrinkingMode.FULL);
        context.attributes().setSeed(Long.toString(session.seed() ^ key.hashCode()));
        var trial = new Trial(session);
        TRIAL.set(trial);
        try {
            var result = property.execute();
            return trial.smallest()
                    .map(fall -> {
                        session.keep(key, fall.attempt());
                        return result.mapToFailed(fall.thrown());
                    })
                    .orElse(result);
        } finally {
            TRIAL.remove();
        }
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor executor, List<Object> parameters) {
        var trial = TRIAL.get();
        return trial == null ? executor.execute(parameters) : trial.attempt(executor, parameters);
    }

    @Override
    public Optional<ParameterSupplier> resolve(ParameterResolutionContext parameter, LifecycleContext context) {
        return parameter.typeUsage().isOfType(Chat.class)
                ? Optional.of(ignored -> Generated.SESSION.get().attempt().chat())
                : Optional.empty();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
