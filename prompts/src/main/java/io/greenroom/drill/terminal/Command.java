package io.greenroom.drill.terminal;

import java.util.function.Consumer;

/**
 * Something that can be typed.
 *
 * @param name the first word
 * @param operands what follows it, for the list of commands
 * @param about in a few words
 * @param does with what follows
 */
record Command(String name, String operands, String about, Consumer<String> does) {}
