package io.greenroom.drill.round;

import java.util.Map;

/**
 * What only the interviewer reads, Markdown.
 *
 * @param whole how to lead the round
 * @param phases the same by phase, by its id
 * @param strong what one hears, by phase
 * @param weak what one hears, by phase
 */
public record Guide(String whole, Map<String, String> phases, Map<String, String> strong, Map<String, String> weak) {}
