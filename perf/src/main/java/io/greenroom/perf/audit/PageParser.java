package io.greenroom.perf.audit;

import io.greenroom.kit.http.Answer;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes pages of answers, and takes nothing for granted. */
final class PageParser {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** There are few rooms and authors and many messages: each id is kept once. */
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** The page, or nothing if the answer is not one as the specification says. */
    Optional<Page> parse(Answer answer) {
        if (answer.status() != 200) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(page(JSON.readTree(answer.body())));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private @Nullable Page page(JsonNode root) {
        var items = root.path("items");
        var hasMore = root.path("hasMore");
        if (!items.isArray() || !hasMore.isBoolean()) {
            return null;
        }
        var seen = new ArrayList<Seen>(items.size());
        for (var item : items) {
            if (!isMessage(item)) {
                return null;
            }
            seen.add(message(item));
        }
        return new Page(seen, hasMore.booleanValue());
    }

    private static boolean isMessage(JsonNode item) {
        var seq = item.path("seq");
        return item.path("roomId").isString()
                && item.path("id").isString()
                && item.path("authorId").isString()
                && item.path("text").isString()
                && seq.isIntegralNumber()
                && seq.canConvertToLong();
    }

    private Seen message(JsonNode item) {
        return new Seen(
                once(item.path("roomId").stringValue()),
                item.path("id").stringValue(),
                item.path("seq").longValue(),
                once(item.path("authorId").stringValue()),
                item.path("text").stringValue());
    }

    private String once(String id) {
        var before = known.putIfAbsent(id, id);
        return before == null ? id : before;
    }
}
