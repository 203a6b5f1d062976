package io.greenroom.drill.round;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What differs between two sittings: one of some choices, or a formula over those before it.
 *
 * @param choices texts; the first is the usual one; empty if there is a formula
 * @param formula arithmetic
 * @param digits that count
 */
public record Parameter(String name, List<String> choices, Optional<String> formula, OptionalInt digits) {}
