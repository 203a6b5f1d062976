package io.greenroom.drill.coding;

/** Words as one types them in a shell. */
final class Quoted {
    private Quoted() {}

    /** In single quotes, unless it needs none. */
    static String word(String text) {
        return text.matches("[A-Za-z0-9_./:=@%+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
