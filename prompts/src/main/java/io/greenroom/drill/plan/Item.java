package io.greenroom.drill.plan;

/**
 * A round on a day of a plan.
 *
 * @param id the same for the same repetition of the same round in whatever plan
 * @param round its name
 * @param title of the round
 * @param minutes that it takes
 * @param why it is there, in a few words
 */
record Item(String id, String round, String title, int minutes, String why) {}
