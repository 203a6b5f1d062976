package io.greenroom.kit.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A page's style and script, and the policy by which a browser runs and loads nothing else.
 *
 * @param style what all pages share, and then what this one adds
 * @param script empty if the page has none
 */
public record Assets(String style, String script) {
    private static final String BASE = read(Assets.class, "/page/base.css");
    private static final String CHART = read(Assets.class, "/page/chart.css");

    /** A page without a script; its own style is packed beside the class under this path. */
    public static Assets of(Class<?> owner, String style) {
        return new Assets(BASE + read(owner, style), "");
    }

    /** A page without a script that has charts of {@code io.greenroom.kit.chart}. */
    public static Assets withCharts(Class<?> owner, String style) {
        return new Assets(BASE + CHART + read(owner, style), "");
    }

    /** A page with a script, packed like the style. */
    public static Assets of(Class<?> owner, String style, String script) {
        return new Assets(BASE + read(owner, style), read(owner, script));
    }

    /** For the {@code Content-Security-Policy} of the page. */
    public String policy() {
        var fixed = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src '" + hash(style);
        return fixed + (script.isEmpty() ? "'" : "'; script-src '" + hash(script) + "'");
    }

    private static String hash(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String read(Class<?> owner, String path) {
        try (var stream = owner.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " was not packed");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
