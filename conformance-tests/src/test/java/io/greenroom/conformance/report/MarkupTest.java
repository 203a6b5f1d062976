package io.greenroom.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.page.Markup;
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
}
