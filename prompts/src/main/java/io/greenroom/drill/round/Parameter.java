package io.greenroom.drill.round;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What differs between two sittings: one of some choices, a formula over those before it, or something that the lab found.
 *
 * @param choices texts; the first is the usual one; empty if it is none
 * @param formula arithmetic
 * @param found the name that it has in the lab
 * @param digits that count
 */
public record Parameter(
        String name, List<String> choices, Optional<String> formula, Optional<String> found, OptionalInt digits) {}
