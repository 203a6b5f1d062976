package io.greenroom.spec;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A clause of the specification: one sentence with one RFC 2119 word, found everywhere under its name. The names stand
 * here, so that a misspelt one does not build; the texts stand in the pages of {@code spec/} and nowhere else.
 */
public enum Clause {
    L1_01,
    L1_02,
    L1_03,
    L1_04,
    L1_05,
    L1_06,
    L1_07,
    L1_08,
    L1_09,
    L1_10,
    L1_11,
    L1_12,
    L1_13,
    L1_14,
    L1_15,
    L1_16,
    L1_17,
    L1_18,
    L1_19,
    L1_20,
    L1_21,
    L1_22,
    L1_23,
    L1_24,
    L1_25,
    L1_26,
    L1_27,
    L1_28,
    L1_29,

    L2_01,
    L2_02,
    L2_03,
    L2_04,
    L2_05,
    L2_06,
    L2_07,
    L2_08,
    L2_09,
    L2_10,
    L2_11,
    L2_12,
    L2_13,
    L2_14,
    L2_15,
    L2_16,
    L2_17,
    L2_18,
    L2_19,
    L2_20,
    L2_21,
    L2_22,
    L2_23,
    L2_24,
    L2_25,
    L2_26,
    L2_27,
    L2_28,
    L2_29,
    L2_30,
    L2_31,
    L2_32,
    L2_33,
    L2_34,
    L2_35,
    L2_36,
    L2_37,
    L2_38,

    L3_01,
    L3_02,
    L3_03,
    L3_04,
    L3_05,
    L3_06,
    L3_07,
    L3_08,
    L3_09,
    L3_10,
    L3_11,
    L3_12,
    L3_13,
    L3_14,
    L3_15,
    L3_16,
    L3_17,
    L3_18,
    L3_19,
    L3_20,
    L3_21,
    L3_22,
    L3_23,
    L3_24,
    L3_25,
    L3_26,
    L3_27,
    L3_28,
    L3_29,
    L3_30,
    L3_31;

    private static final Pattern ADDRESS = Pattern.compile("[Ll](\\d)[-_](\\d\\d)");

    /** The clause at an address such as {@code L2-03}, in either case; empty if there is none. */
    public static Optional<Clause> at(String address) {
        var match = ADDRESS.matcher(address.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var name = "L" + match.group(1) + "_" + match.group(2);
        return Arrays.stream(values()).filter(c -> c.name().equals(name)).findFirst();
    }

    /** As people write it: {@code L2-03}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** The level that the name begins with. */
    public Level level() {
        return Level.of(name().charAt(1) - '0');
    }

    /** How binding it is. */
    public Word word() {
        return text().word();
    }

    /** The sentence itself, with Markdown code marks. */
    public String sentence() {
        return text().sentence();
    }

    /** The sentence without code marks, for a terminal. */
    public String plain() {
        return sentence().replace("`", "");
    }

    /** Everything that its page says of it. */
    public ClauseText text() {
        return Pages.of(level().number()).text(id());
    }
}
