package io.greenroom.drill.coding;

/** Lines of numbers, which programs write in different ways and round a little differently. */
final class Numbers {
    private Numbers() {}

    /** Whether two lines have the same words, numbers being at most so far apart. */
    static boolean near(String one, String other, double within) {
        var ones = one.strip().split("\\s+", -1);
        var others = other.strip().split("\\s+", -1);
        if (ones.length != others.length) {
            return false;
        }
        for (var i = 0; i < ones.length; i++) {
            if (!ones[i].equals(others[i]) && !(Math.abs(number(ones[i]) - number(others[i])) <= within)) {
                return false;
            }
        }
        return true;
    }

    /** Not a number if it is none: then it is near to nothing. */
    private static double number(String word) {
        try {
            return word.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?") ? Double.parseDouble(word) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
