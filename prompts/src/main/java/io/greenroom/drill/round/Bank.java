package io.greenroom.drill.round;

/**
 * Questions of which a sitting asks some.
 *
 * @param name of its folder, and of the pool that its questions are drawn from
 * @param phase in which they are asked
 * @param minute of the phase from which on, one after another
 * @param asked how many in a sitting
 */
public record Bank(String name, String phase, int minute, int asked) {}
