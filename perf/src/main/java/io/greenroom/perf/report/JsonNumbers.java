package io.greenroom.perf.report;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Measured numbers for programs: six digits, which is more than was measured. */
final class JsonNumbers {
    private static final MathContext DIGITS = new MathContext(6);

    private JsonNumbers() {}

    /** Null if there is no such number, as when something was divided by nothing. */
    static @Nullable BigDecimal of(double number) {
        if (!Double.isFinite(number)) {
            return null;
        }
        var rounded = BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
