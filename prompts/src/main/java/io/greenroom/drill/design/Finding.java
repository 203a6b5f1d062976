package io.greenroom.drill.design;

/**
 * Something that does not fit, or is not there.
 *
 * @param kind a name for the fault, or for the gap
 * @param line of the sheet, from 1
 * @param found what stands there
 * @param why it matters
 * @param todo what to do; for what is missing, a question
 */
record Finding(String kind, int line, String found, String why, String todo) {}
