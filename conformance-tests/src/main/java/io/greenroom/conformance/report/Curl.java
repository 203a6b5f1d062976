package io.greenroom.conformance.report;

import io.greenroom.kit.http.Request;
import io.greenroom.kit.terminal.Visible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A request as a {@code curl} line for any POSIX shell. A body that a shell cannot hold comes through a pipe. */
final class Curl {
    private static final int LONG_BODY = 2_000;

    private final String url;

    /** For requests to the server at this address. */
    Curl(String url) {
        this.url = url.replaceFirst("/+$", "");
    }

    /** The line, unless it would be longer than this, or hold in a header or the address what cannot be shown. */
    Optional<String> line(Request request, int most) {
        var line = line(request);
        return line.length() > most || !shows(line) ? Optional.empty() : Optional.of(line);
    }

    private String line(Request request) {
        var line = new StringBuilder("curl -sSi --globoff --path-as-is ").append(method(request.method()));
        request.headers().forEach((name, value) -> header(line, name, value));
        leaveOut(line, request, "Accept");
        if (request.framing() == Request.Framing.CHUNKED) {
            header(line, "Transfer-Encoding", "chunked");
        }
        if (request.body() == null) {
            return line.append(' ').append(quoted(url + request.target())).toString();
        }
        leaveOut(line, request, "Content-Type");
        return withBody(line, request.body(), quoted(url + request.target()));
    }

    private static String method(String method) {
        return method.equals("HEAD") ? "--head" : "-X " + quoted(method);
    }

    private static void header(StringBuilder line, String name, String value) {
        line.append(" -H ").append(quoted(value.isEmpty() ? name + ";" : name + ": " + value));
    }

    /** Keeps curl from adding a header that the suite did not send. */
    private static void leaveOut(StringBuilder line, Request request, String name) {
        if (request.headers().keySet().stream().noneMatch(name::equalsIgnoreCase)) {
            line.append(" -H ").append(quoted(name + ":"));
        }
    }

    private static String withBody(StringBuilder line, byte[] body, String target) {
        var text = text(body);
        if (body.length <= LONG_BODY && text.isPresent()) {
            return line.append(" --data-binary ")
                    .append(quoted(text.get()))
                    .append(' ')
                    .append(target)
                    .toString();
        }
        var piped = body.length > LONG_BODY
                ? "printf %s '" + base64(zipped(body)) + "' | base64 -d | gunzip | "
                : "printf %s '" + base64(body) + "' | base64 -d | ";
        return piped + line.append(" --data-binary @- ").append(target);
    }

    /** The body as text, if a shell and a terminal can hold it and curl does not take it for the name of a file. */
    private static Optional<String> text(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return shows(text) && !text.startsWith("@") ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean shows(String text) {
        return text.codePoints().allMatch(point -> point == '\n' || Visible.shows(point));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] zipped(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A word for the shell: bare if it is harmless, else in single quotes. */
    static String quoted(String word) {
        return word.toLowerCase(Locale.ROOT).matches("[a-z0-9_./:=,%+-]+")
                ? word
                : "'" + word.replace("'", "'\\''") + "'";
    }
}
