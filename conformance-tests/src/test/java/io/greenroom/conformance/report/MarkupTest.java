package io.greenroom.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.spec.Clause;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void markdownOfTheSpecification() {
        assertThat(Markup.markdown("A *false* `<id>` is **not** `a*b*c`."))
                .isEqualTo("A <em>false</em> <code>&lt;id&gt;</code> is <strong>not</strong> <code>a*b*c</code>.");
    }

    @Test
    void noClauseNeedsMoreMarkdownThanThis() {
        for (var clause : Clause.values()) {
            var text = clause.text();
            var all = text.sentence()
                    + text.why()
                    + text.judged()
                    + text.settled().orElse("");
            assertThat(all.replaceAll("`[^`]*`", "")).doesNotContain("](", "`", "__", "\n- ", "\n\n");
            assertThat(Markup.markdown(all).replaceAll("<code>.*?</code>", "")).doesNotContain("**");
        }
    }

    @Test
    void aCutNamesWhatIsLeftOut() {
        assertThat(Markup.text("abcdef", 4)).isEqualTo("abcd<em class=\"cut\">… 2 characters more</em>");
        assertThat(Markup.text("abc", 4)).isEqualTo("abc");
    }

    @Test
    void bytesThatAreNotTextAreNumbers() {
        assertThat(Markup.body(new byte[] {'a', (byte) 0xFF, 0}, 100))
                .isEqualTo("a<i class=\"odd\">FF</i><i class=\"odd\">U+0000</i>");
        assertThat(Markup.body("ä\t\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), 100))
                .isEqualTo("ä\t\n");
    }
}
