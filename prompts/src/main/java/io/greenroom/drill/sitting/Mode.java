package io.greenroom.drill.sitting;

/** In practice one may pause and take hints freely; in a mock the clock runs on, and hints cost. */
public enum Mode {
    PRACTICE,
    MOCK
}
