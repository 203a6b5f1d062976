package io.greenroom.conformance.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's own style and script, and the policy by which a browser runs and loads nothing else. */
final class Assets {
    private static final String STYLE = read("page.css");
    private static final String SCRIPT = read("page.js");

    private Assets() {}

    static String style() {
        return STYLE;
    }

    static String script() {
        return SCRIPT;
    }

    /** For the {@code Content-Security-Policy} of the page. */
    static String policy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src '%s'; script-src '%s'"
                .formatted(hash(STYLE), hash(SCRIPT));
    }

    private static String hash(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (var stream = Assets.class.getResourceAsStream("/report/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("report/" + name + " was not packed");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
