package io.greenroom.conformance.broken.sound;

/** A way in which the sound server may differ from its plain self, all of them left free by the specification. */
public enum Manner {
    /** What breaks a rule is 422, not 400. */
    UNPROCESSABLE,
    /** Objects, lists and problems have fields that nobody asked for. */
    EXTRA_FIELDS,
    /** Bodies are sent in chunks. */
    CHUNKED,
    /** Every answer closes its connection. */
    CLOSING,
    /** Every answer takes 5 ms longer. */
    SLOWISH,
    /** A body that is declared too long is refused before it is read, and its connection closed. */
    HASTY_413,
    /** Paths are compared as they came, without decoding percent signs. */
    LITERAL_PATHS,

    /** Times as {@code 2026-11-21T09:30:00Z}. */
    TIMES_IN_SECONDS,
    /** Times as {@code 2026-11-21T09:30:00.123456789+00:00}. */
    TIMES_WITH_OFFSET,
    /** Times as {@code 2026-11-21t09:30:00.123z}. */
    TIMES_IN_SMALL_LETTERS,
    /** Times in the answer to a post with microseconds and an offset, when read in milliseconds with {@code Z}. */
    TIMES_IN_TWO_WAYS,

    /** Times in the answer to a post with microseconds, when read rounded to the nearest millisecond. */
    TIMES_ROUNDED,
    /** JSON with line breaks and blanks. */
    SPACED_JSON,
    /** JSON with the keys of its objects the other way round. */
    KEYS_REVERSED,
    /** JSON with everything beyond ASCII, and slashes, as escapes. */
    ESCAPED_JSON,
    /** {@code application/json; charset=utf-8}, for problems too. */
    CHARSET,
    /** {@code Application/JSON;charset="UTF-8"}. */
    CHARSET_QUOTED,

    /** Ids count from 1, for each kind apart. */
    IDS_COUNTED,
    /** Ids are UUIDs. */
    IDS_UUID,
    /** Ids are 64 signs long, with dots, tildes, underscores and hyphens in them. */
    IDS_LONG,
    /** Tokens are 80 random bits in hexadecimal. */
    TOKENS_SHORT,
    /** Tokens look like JSON web tokens: the same head for all, some 300 signs. */
    TOKENS_LONG,
    /** {@code seq} starts at 1000 and leaves gaps of different widths. */
    SEQ_WITH_GAPS,
    /** One {@code seq} for all rooms. */
    SEQ_SHARED,

    /** Joining, leaving and adding answer 200 with a body. */
    MEMBERS_200,
    /** Joining and adding answer 201 with a body. */
    MEMBERS_201,
    /** Locations with scheme and host. */
    LOCATION_ABSOLUTE,
    /** Locations relative to the path of the request. */
    LOCATION_RELATIVE,

    /** A text of white space is refused. */
    BLANK_REFUSED,
    /** A lone surrogate is replaced by U+FFFD instead of being refused. */
    SURROGATES_REPLACED,
    /** Fields that are the server's to give are refused instead of being ignored. */
    OWN_FIELDS_REFUSED,
    /** {@code "visibility": null} is refused. */
    NULL_VISIBILITY_REFUSED,

    /** {@code GET /health} is a word in plain text. */
    HEALTH_TEXT,
    /** {@code GET /health} has no body. */
    HEALTH_EMPTY,
    /** {@code GET /health} is plain text, and 406 to who does not take that. */
    HEALTH_PICKY,
    /** A 401 has two challenges, the one for {@code Bearer} in small letters and with parameters. */
    CHALLENGES,
    /** {@code Bearer} with nothing behind it is 400. */
    MALFORMED_BEARER_400,
    /** In a public room, too, only members add others: anyone else is told 403. */
    ONLY_MEMBERS_ADD,
    /** Who adds a third to a direct room is told 403, not 409. */
    FORBIDDEN_IN_DIRECT
}
