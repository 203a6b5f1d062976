package io.greenroom.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    private static List<String> words(Scale scale) {
        return scale.ticks().stream().map(Axis::words).toList();
    }

    @Test
    void evenMarksAreRound() {
        assertThat(words(Scale.upTo(104))).containsExactly("0", "50", "100", "150");
        assertThat(words(Scale.upTo(3_999))).containsExactly("0", "1,000", "2,000", "3,000", "4,000");
        assertThat(words(Scale.between(0, 30))).containsExactly("0", "10", "20", "30");
        assertThat(words(Scale.upTo(0))).containsExactly("0", "1");
    }

    @Test
    void factorsAreMarkedAtRoundNumbersAroundWhatIsShown() {
        assertThat(words(Scale.byFactors(3.1, 2_012))).containsExactly("10", "100", "1,000");
        assertThat(words(Scale.byFactors(0.55, 1.2))).containsExactly("0.5", "1", "2");
        assertThat(words(Scale.byFactors(0, Double.NaN))).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.5, 1, 7, 99.9, 100, 12_345, 9e9})
    void everyValueHasItsPlace(double value) {
        assertThat(Scale.byFactors(value, value * 3).at(value)).isBetween(0.0, 0.7);
        assertThat(Scale.byFactors(value, value * 3).at(value * 3)).isBetween(0.3, 1.0);
        assertThat(Scale.upTo(value).at(value)).isBetween(0.5, 1.0);
        assertThat(Scale.upTo(value).ticks()).hasSizeBetween(2, 9);
        assertThat(Scale.byFactors(value, value * 1e5).ticks()).hasSizeBetween(2, 9);
    }
}
