package io.greenroom.kit.terminal;

/** The few colours used: all of them can be read on light and on dark, and none says anything that a sign does not. */
public enum Ink {
    NONE(""),
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    MAGENTA("35");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text in this ink, if colour is wanted. */
    public String on(String text, boolean colour) {
        return !colour || code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
