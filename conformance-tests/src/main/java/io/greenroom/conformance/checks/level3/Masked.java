package io.greenroom.conformance.checks.level3;

import io.greenroom.conformance.http.Answer;
import java.util.regex.Pattern;

/**
 * What an answer says once ids and times are left out.
 *
 * @param status of the answer
 * @param mediaType of the body
 * @param body with a dash for each id of the request, time, UUID and long number
 */
record Masked(int status, String mediaType, String body) {
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d[.,\\d]*(Z|[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern TRACE = Pattern.compile("[0-9a-fA-F-]{16,}|\\d{10,}");
    private static final Pattern ID = Pattern.compile("(?<=/rooms/)[^/?]+");

    static Masked of(Answer answer) {
        var body = answer.text();
        var id = ID.matcher(answer.request().target());
        if (id.find()) {
            body = body.replaceAll("(?<![A-Za-z0-9])" + Pattern.quote(id.group()) + "(?![A-Za-z0-9])", "-");
        }
        for (var pattern : new Pattern[] {TIME, UUID, TRACE}) {
            body = pattern.matcher(body).replaceAll("-");
        }
        return new Masked(answer.status(), answer.mediaType(), body);
    }
}
