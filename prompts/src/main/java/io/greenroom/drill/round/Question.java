package io.greenroom.drill.round;

import java.util.Set;

/**
 * What a candidate may ask.
 *
 * @param id its title in lower case with hyphens
 * @param title the question
 * @param words by which it is found, in lower case
 * @param answer Markdown
 */
public record Question(String id, String title, Set<String> words, String answer) {}
