package io.greenroom.conformance.broken.honest;

import static io.greenroom.conformance.broken.sound.Manner.BLANK_REFUSED;
import static io.greenroom.conformance.broken.sound.Manner.CHALLENGES;
import static io.greenroom.conformance.broken.sound.Manner.CHARSET;
import static io.greenroom.conformance.broken.sound.Manner.CHARSET_QUOTED;
import static io.greenroom.conformance.broken.sound.Manner.CHUNKED;
import static io.greenroom.conformance.broken.sound.Manner.CLOSING;
import static io.greenroom.conformance.broken.sound.Manner.ESCAPED_JSON;
import static io.greenroom.conformance.broken.sound.Manner.EXTRA_FIELDS;
import static io.greenroom.conformance.broken.sound.Manner.FORBIDDEN_IN_DIRECT;
import static io.greenroom.conformance.broken.sound.Manner.HASTY_413;
import static io.greenroom.conformance.broken.sound.Manner.HEALTH_EMPTY;
import static io.greenroom.conformance.broken.sound.Manner.HEALTH_PICKY;
import static io.greenroom.conformance.broken.sound.Manner.HEALTH_TEXT;
import static io.greenroom.conformance.broken.sound.Manner.IDS_COUNTED;
import static io.greenroom.conformance.broken.sound.Manner.IDS_LONG;
import static io.greenroom.conformance.broken.sound.Manner.IDS_UUID;
import static io.greenroom.conformance.broken.sound.Manner.KEYS_REVERSED;
import static io.greenroom.conformance.broken.sound.Manner.LITERAL_PATHS;
import static io.greenroom.conformance.broken.sound.Manner.LOCATION_ABSOLUTE;
import static io.greenroom.conformance.broken.sound.Manner.LOCATION_RELATIVE;
import static io.greenroom.conformance.broken.sound.Manner.MALFORMED_BEARER_400;
import static io.greenroom.conformance.broken.sound.Manner.MEMBERS_200;
import static io.greenroom.conformance.broken.sound.Manner.MEMBERS_201;
import static io.greenroom.conformance.broken.sound.Manner.NULL_VISIBILITY_REFUSED;
import static io.greenroom.conformance.broken.sound.Manner.ONLY_MEMBERS_ADD;
import static io.greenroom.conformance.broken.sound.Manner.OWN_FIELDS_REFUSED;
import static io.greenroom.conformance.broken.sound.Manner.SEQ_SHARED;
import static io.greenroom.conformance.broken.sound.Manner.SEQ_WITH_GAPS;
import static io.greenroom.conformance.broken.sound.Manner.SLOWISH;
import static io.greenroom.conformance.broken.sound.Manner.SPACED_JSON;
import static io.greenroom.conformance.broken.sound.Manner.SURROGATES_REPLACED;
import static io.greenroom.conformance.broken.sound.Manner.TIMES_IN_SECONDS;
import static io.greenroom.conformance.broken.sound.Manner.TIMES_IN_SMALL_LETTERS;
import static io.greenroom.conformance.broken.sound.Manner.TIMES_IN_TWO_WAYS;
import static io.greenroom.conformance.broken.sound.Manner.TIMES_ROUNDED;
import static io.greenroom.conformance.broken.sound.Manner.TIMES_WITH_OFFSET;
import static io.greenroom.conformance.broken.sound.Manner.TOKENS_LONG;
import static io.greenroom.conformance.broken.sound.Manner.TOKENS_SHORT;
import static io.greenroom.conformance.broken.sound.Manner.UNPROCESSABLE;

import io.greenroom.conformance.broken.sound.Manner;
import io.greenroom.conformance.broken.sound.SoundServer;
import java.util.List;
import java.util.Set;

/** Every honest server there is; together they have every {@link Manner}. */
public final class HonestServers {
    private HonestServers() {}

    /** All of them. */
    public static List<HonestServer> all() {
        return List.of(
                server("plain"),
                server("with fields that nobody asked for", EXTRA_FIELDS, UNPROCESSABLE, KEYS_REVERSED, IDS_UUID),
                server(
                        "in the manner of Express",
                        CHARSET,
                        IDS_COUNTED,
                        HEALTH_TEXT,
                        MEMBERS_200,
                        TOKENS_LONG,
                        TIMES_ROUNDED),
                server("in the manner of Spring", CHUNKED, LOCATION_ABSOLUTE, TIMES_WITH_OFFSET, MEMBERS_201),
                server(
                        "in the manner of PHP",
                        CLOSING,
                        ESCAPED_JSON,
                        TIMES_IN_SECONDS,
                        LOCATION_RELATIVE,
                        BLANK_REFUSED),
                server("spaced out", SPACED_JSON, CHUNKED, UNPROCESSABLE, SURROGATES_REPLACED, TIMES_IN_TWO_WAYS),
                server("with gaps", SEQ_WITH_GAPS, IDS_LONG, CHALLENGES, CHARSET_QUOTED, TIMES_IN_TWO_WAYS),
                server("with one counter for all", SEQ_SHARED, IDS_COUNTED, TOKENS_SHORT, HEALTH_EMPTY),
                server(
                        "strict",
                        OWN_FIELDS_REFUSED,
                        NULL_VISIBILITY_REFUSED,
                        MALFORMED_BEARER_400,
                        ONLY_MEMBERS_ADD,
                        HEALTH_PICKY),
                server("hasty", HASTY_413, FORBIDDEN_IN_DIRECT, TIMES_IN_SMALL_LETTERS, EXTRA_FIELDS, CHARSET),
                server("slowish", SLOWISH, LOCATION_RELATIVE, IDS_LONG, LITERAL_PATHS, SEQ_WITH_GAPS),
                lowerCase("with headers in lower case", CLOSING, CHUNKED, CHALLENGES),
                new HonestServer("of level 1", 1, Set.of(), () -> new LevelOneServer().open()),
                new HonestServer("of level 2", 2, Set.of(), () -> new LevelTwoServer().open()));
    }

    private static HonestServer server(String name, Manner... manners) {
        var set = Set.of(manners);
        return new HonestServer(name, 3, set, () -> new SoundServer(set).open());
    }

    private static HonestServer lowerCase(String name, Manner... manners) {
        var set = Set.of(manners);
        return new HonestServer(name, 3, set, () -> LowerCaseHeaders.before(new SoundServer(set).open()));
    }
}
