package io.greenroom.drill.web.page;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;

/** The fields of a form that was sent; of a field that is there twice, the first. */
public record Form(Map<String, List<String>> fields) {

    /** Of {@code a=b&c=d}. */
    public static Form of(String body) {
        return new Form(new QueryStringDecoder(body, false).parameters());
    }

    /** A field, empty if it is not there. Browsers end lines with CR LF; we with LF. */
    public String get(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst().replace("\r\n", "\n");
    }
}
