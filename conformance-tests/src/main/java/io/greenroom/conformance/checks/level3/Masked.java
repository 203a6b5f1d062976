package io.greenroom.conformance.checks.level3;

import io.greenroom.kit.http.Answer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an answer says once ids and times are left out.
 *
 * @param status of the answer
 * @param mediaType of the body
 * @param members of the body by name, as JSON; a body that is no JSON object is one member without a name
 */
record Masked(int status, String mediaType, Map<String, String> members) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d[.,\\d]*(Z|[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern TRACE = Pattern.compile("[0-9a-fA-F-]{16,}|\\d{10,}");
    private static final Pattern ID = Pattern.compile("(?<=/rooms/)[^/?]+");

    static Masked of(Answer answer) {
        Map<String, String> members = new TreeMap<>();
        try {
            var json = JSON.readTree(answer.body());
            if (!json.isObject()) {
                members.put("", masked(answer.text(), answer));
            }
            json.properties()
                    .forEach(member -> members.put(
                            member.getKey(), masked(member.getValue().toString(), answer)));
        } catch (JacksonException e) {
            members.put("", masked(answer.text(), answer));
        }
        return new Masked(answer.status(), answer.mediaType(), members);
    }

    /** The members in which this differs from another answer to the same: they tell nothing but the request apart. */
    Set<String> changing(Masked other) {
        Predicate<Map.Entry<String, String>> same =
                member -> member.getValue().equals(other.members.get(member.getKey()));
        return members.entrySet().stream()
                .filter(same.negate())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Masked without(Set<String> names) {
        var kept = new TreeMap<>(members);
        kept.keySet().removeAll(names);
        return new Masked(status, mediaType, kept);
    }

    private static String masked(String text, Answer answer) {
        var id = ID.matcher(answer.request().target());
        var body = text;
        if (id.find()) {
            var plain = Pattern.quote(URLDecoder.decode(id.group(), StandardCharsets.UTF_8));
            body = body.replaceAll(
                    "(?<![A-Za-z0-9])(" + plain + "|" + Pattern.quote(id.group()) + ")(?![A-Za-z0-9])", "-");
        }
        for (var pattern : new Pattern[] {TIME, UUID, TRACE}) {
            body = pattern.matcher(body).replaceAll("-");
        }
        return body;
    }
}
