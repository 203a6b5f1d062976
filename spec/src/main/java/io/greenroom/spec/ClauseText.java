package io.greenroom.spec;

import java.util.Optional;

/**
 * What a page says of one clause, in Markdown.
 *
 * @param id the address, {@code L2-03}
 * @param word how binding it is
 * @param sentence what is true of a server that fulfils it
 * @param why what it is good for
 * @param judged what the black-box check does
 * @param settled a choice that the clause makes where one could have made another
 */
public record ClauseText(String id, Word word, String sentence, String why, String judged, Optional<String> settled) {}
