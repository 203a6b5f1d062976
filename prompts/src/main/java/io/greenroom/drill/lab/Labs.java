package io.greenroom.drill.lab;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The labs that there are. */
public final class Labs {
    private static final Map<String, Lab> ALL =
            Map.of("event-pipeline", new EventPipeline(), "overloaded-chat", new OverloadedChat());

    private Labs() {}

    /**
     * The lab of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Lab of(String name) {
        return Optional.ofNullable(ALL.get(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no lab '%s'; there are: %s"
                        .formatted(name, String.join(", ", new TreeSet<>(ALL.keySet())))));
    }
}
