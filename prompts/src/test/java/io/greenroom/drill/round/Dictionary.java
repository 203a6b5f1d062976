package io.greenroom.drill.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import morfologik.speller.Speller;

/** British English, and some words beside it. The spelling is that with "-ise". */
final class Dictionary {
    private static final String BRITISH = "/org/languagetool/resource/en/hunspell/en_GB.dict";
    private static final Pattern AMERICAN =
            Pattern.compile("(?i)(\\p{L}{3,})([iy])z(e|ed|es|er|ers|ing|able|ation|ations|ational)");
    private static final Set<String> AMERICAN_TOO = Set.of(
            "acknowledgment",
            "afterward",
            "artifact",
            "artifacts",
            "ax",
            "donut",
            "gotten",
            "gray",
            "judgment",
            "mom",
            "pajamas",
            "practiced",
            "practicing",
            "toward");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");
    private static final int SUGGESTIONS = 3;

    private final Speller speller = new Speller(read());
    private final Map<String, Boolean> inDictionary = new HashMap<>();
    private final Set<String> own;

    /** @param own words that are right too, in just this case; a capital stands for the lower case at a sentence's head */
    Dictionary(Collection<String> own) {
        this.own = new HashSet<>(own);
    }

    /** A word of letters, hyphens and apostrophes. What is joined by hyphens is right if each part is. */
    boolean knows(String word) {
        var plain = word.replace('’', '\'');
        return isRight(plain)
                || (plain.contains("-") && List.of(plain.split("-")).stream().allMatch(this::isRight));
    }

    private boolean isRight(String word) {
        var stem = POSSESSIVE.matcher(word).replaceFirst("");
        return word.length() < 2 || isOwn(word) || isOwn(stem) || isBritish(word) || isBritish(stem);
    }

    private boolean isOwn(String word) {
        return !word.isEmpty()
                && (own.contains(word)
                        || own.contains(word.substring(0, 1).toLowerCase(Locale.UK) + word.substring(1)));
    }

    /** The dictionary has it, whatever the own words are. */
    boolean isBritish(String word) {
        return inDictionary.computeIfAbsent(word, it -> !speller.isMisspelled(it) && !isAmerican(it));
    }

    /** The dictionary has "organize" and "gray" too. A form with "-ise" tells the first kind; a list, the second. */
    private boolean isAmerican(String word) {
        if (AMERICAN_TOO.contains(word)) {
            return true;
        }
        var matcher = AMERICAN.matcher(word);
        return matcher.matches() && !speller.isMisspelled(matcher.replaceFirst("$1$2s$3"));
    }

    /** The nearest words, best first. */
    List<String> suggestions(String word) {
        return speller.findReplacements(word).stream().limit(SUGGESTIONS).toList();
    }

    private static morfologik.stemming.Dictionary read() {
        var place = Objects.requireNonNull(Dictionary.class.getResource(BRITISH), BRITISH);
        try {
            return morfologik.stemming.Dictionary.read(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
