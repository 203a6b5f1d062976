package io.greenroom.conformance.checks.level2;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Where a {@code Location} leads, whether it is absolute or relative. */
final class Location {
    private Location() {}

    /**
     * The targets to ask, likeliest first. A server behind a path of its own may name it, so what stands before the
     * collection is also tried left out.
     *
     * @param requested the target of the request that was answered
     */
    static List<String> targets(String requested, String location) {
        try {
            var resolved = URI.create(URI.create("http://server" + requested)
                    .resolve(location.strip())
                    .toASCIIString());
            var path = resolved.isOpaque() ? "/" + resolved.getRawSchemeSpecificPart() : resolved.getRawPath();
            var target = resolved.getRawQuery() == null ? path : path + "?" + resolved.getRawQuery();
            return Stream.of(
                            target,
                            target.replaceFirst("^(?!/(users|rooms|messages)/).+?(?=/(users|rooms|messages)/)", ""))
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of("/" + location.replaceAll("[^A-Za-z0-9/._~-]", "_"));
        }
    }
}
