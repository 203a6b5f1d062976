package io.greenroom.kit.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void nothingForeignIsMarkup() {
        assertThat(Markup.text("<b a='\"'>&\u202E", 1_000))
                .isEqualTo("&lt;b a=&#39;&quot;&#39;&gt;&amp;<i class=\"odd\">U+202E</i>");
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
