package io.greenroom.perf.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource({"0,0 ms", "0.42,0.42 ms", "8.04,8 ms", "38.2,38.2 ms", "412.4,412 ms", "12000,12 s"})
    void millis(double millis, String words) {
        assertThat(Amounts.millis(millis)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0,0 %", "0.00001,under 0.01 %", "0.0031,0.31 %", "0.01,1.0 %", "0.12,12 %"})
    void percent(double share, String words) {
        assertThat(Amounts.percent(share)).isEqualTo(words);
    }

    @Test
    void others() {
        assertThat(Amounts.seconds(2)).isEqualTo("2.0 s");
        assertThat(Amounts.seconds(10.2)).isEqualTo("10 s");
        assertThat(Amounts.rate(1250.4)).isEqualTo("1,250");
        assertThat(Amounts.rate(100)).isEqualTo("100");
        assertThat(Amounts.rate(0.5)).isEqualTo("0.5");
        assertThat(Amounts.ratio(1.8)).isEqualTo("1.80");
    }
}
