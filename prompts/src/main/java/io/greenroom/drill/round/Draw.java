package io.greenroom.drill.round;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ParseException;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import io.greenroom.drill.lab.Labs;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was drawn for one sitting.
 *
 * @param parameters as they are written in texts, by name
 * @param chosen the plain choices among them, by name, for the next sitting to choose others
 * @param pooled the follow-ups that are used of each pool, by their names
 */
public record Draw(Map<String, String> parameters, Map<String, String> chosen, List<String> pooled) {
    private static final Mustache.Compiler TEMPLATES =
            Mustache.compiler().escapeHTML(false).strictSections(true);
    private static final Pattern AT = Pattern.compile("\\{\\{at (\\d+)}}");
    private static final int SHOWN_DIGITS = 6;

    /** The parameter that says where the evidence is, and the name of its folder. */
    public static final String EVIDENCE = "evidence";

    /**
     * Draws: of each parameter a choice, of each pool some follow-ups. What was never seen comes first, then what was seen
     * longest ago; the seed decides among equals. So the same seed after the same past gives the same draw.
     *
     * @param past earlier draws of the round, oldest first
     */
    public static Draw of(Round round, long seed, List<Draw> past) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<String, String> chosen = new LinkedHashMap<>();
        for (var parameter : round.parameters()) {
            if (!parameter.choices().isEmpty()) {
                var seen = past.stream()
                        .map(draw -> draw.chosen().getOrDefault(parameter.name(), ""))
                        .toList();
                chosen.put(
                        parameter.name(),
                        fresh(parameter.choices(), seen, random).getFirst());
            }
        }
        find(round, seed, chosen);
        List<String> pooled = new ArrayList<>();
        round.pools().forEach((pool, used) -> {
            var members = round.followUps().stream()
                    .filter(it -> it.pool().filter(pool::equals).isPresent())
                    .map(FollowUp::id)
                    .toList();
            var seen = past.stream().flatMap(draw -> draw.pooled().stream()).toList();
            pooled.addAll(fresh(members, seen, random).subList(0, used));
        });
        return new Draw(values(round, chosen), chosen, pooled);
    }

    /** Adds what the lab found to what was chosen. */
    private static void find(Round round, long seed, Map<String, String> chosen) {
        if (round.lab().isEmpty()) {
            return;
        }
        var found = Labs.of(round.lab().get()).find(seed, chosen);
        for (var parameter : round.parameters()) {
            parameter.found().ifPresent(name -> {
                if (!found.containsKey(name)) {
                    throw new IllegalArgumentException("the lab finds no '%s'; it finds: %s"
                            .formatted(name, String.join(", ", new TreeSet<>(found.keySet()))));
                }
                chosen.put(parameter.name(), String.valueOf(found.get(name)));
            });
        }
    }

    /** The same, with the place of the evidence as the candidate sees it. */
    public Draw withEvidence(String place) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(EVIDENCE, place);
        return new Draw(more, chosen, pooled);
    }

    /** Shuffled, and then by how long ago they were seen, oldest first: what never was comes before all others. */
    public static List<String> fresh(List<String> all, List<String> seen, RandomGenerator random) {
        List<String> shuffled = new ArrayList<>(all);
        for (var i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        shuffled.sort(Comparator.comparingInt(seen::lastIndexOf));
        return shuffled;
    }

    /** The draw in which every parameter has its choice of this number, or its last: for the checks of a round. */
    static Draw turn(Round round, int turn, Source source) {
        Map<String, String> chosen = new LinkedHashMap<>();
        round.parameters().stream()
                .filter(it -> !it.choices().isEmpty())
                .forEach(it -> chosen.put(
                        it.name(), it.choices().get(Math.min(turn, it.choices().size() - 1))));
        try {
            find(round, turn, chosen);
            return new Draw(values(round, chosen), chosen, List.of());
        } catch (IllegalArgumentException e) {
            throw source.bad(
                    Source.line(source.header().path("parameters")),
                    e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private static Map<String, String> values(Round round, Map<String, String> chosen) {
        var numbers = numbers(round, chosen);
        Map<String, String> shown = new LinkedHashMap<>();
        for (var parameter : round.parameters()) {
            var number = numbers.get(parameter.name());
            shown.put(
                    parameter.name(),
                    number == null
                            ? String.valueOf(chosen.get(parameter.name()))
                            : words(number, parameter.digits().orElse(SHOWN_DIGITS)));
        }
        if (!round.values().isEmpty()) {
            shown.put("values", list(round.values()));
        }
        if (round.lab().isPresent()) {
            shown.put(EVIDENCE, EVIDENCE);
        }
        return shown;
    }

    /** All parameters that are numbers, as exact as they are. */
    private static Map<String, BigDecimal> numbers(Round round, Map<String, String> chosen) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (var parameter : round.parameters()) {
            var text = chosen.get(parameter.name());
            if (parameter.formula().isPresent()) {
                numbers.put(
                        parameter.name(),
                        calculated(parameter.name(), parameter.formula().orElseThrow(), numbers));
            } else if (text != null && text.matches("-?\\d+(\\.\\d+)?")) {
                numbers.put(parameter.name(), new BigDecimal(text));
            }
        }
        return numbers;
    }

    /**
     * What a formula of the round's parameters comes to.
     *
     * @throws IllegalArgumentException if it cannot be calculated
     */
    public BigDecimal number(Round round, String formula) {
        return calculated(formula, formula, numbers(round));
    }

    /** All parameters that are numbers, for many formulas. */
    Map<String, BigDecimal> numbers(Round round) {
        return numbers(round, chosen);
    }

    private static String list(List<Value> values) {
        return values.stream()
                .map(it -> "- **%s**: %s".formatted(it.title(), it.means()))
                .collect(Collectors.joining("\n"));
    }

    static BigDecimal calculated(String name, String formula, Map<String, BigDecimal> numbers) {
        try {
            return new Expression(formula).withValues(numbers).evaluate().getNumberValue();
        } catch (EvaluationException | ParseException e) {
            throw new IllegalArgumentException("'%s' cannot be calculated: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** In as many digits as count, with thousands separated. */
    private static String words(BigDecimal number, int digits) {
        var whole = number.precision() - number.scale();
        var rounded = whole >= digits
                ? number.round(new MathContext(digits, RoundingMode.HALF_UP))
                : number.setScale(digits - Math.max(whole, 1), RoundingMode.HALF_UP);
        var plain = rounded.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    /**
     * A text with its parameters filled in, {@code {{minutes}}} and {@code {{at 25}}} with the minutes of the sitting.
     *
     * @param scale how much longer the sitting is than the round as written
     * @param minutes of the sitting
     * @throws IllegalArgumentException if it names a parameter that does not exist
     */
    public String text(String markdown, double scale, double minutes) {
        var timed = AT.matcher(markdown)
                .replaceAll(match -> words(BigDecimal.valueOf(Double.parseDouble(match.group(1)) * scale), 2));
        Map<String, Object> values = new HashMap<>(parameters);
        values.put("minutes", words(BigDecimal.valueOf(minutes), 3));
        try {
            return TEMPLATES.compile(timed).execute(values);
        } catch (MustacheException e) {
            throw new IllegalArgumentException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
        }
    }
}
