package io.greenroom.conformance.properties;

import static io.greenroom.conformance.checks.Compare.expectEqual;
import static io.greenroom.conformance.checks.Compare.expectKept;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(WithChat.class)
class TextProperties {
    @Property(tries = 8)
    @Judges(value = Clause.L1_21, hint = "Read and write UTF-8 everywhere, and keep every code point as it is.")
    void L1_21_anyTextComesBack(Chat chat, @ForAll("texts") List<String> texts) {
        expectKept(chat.fast(), texts);
    }

    @Property(tries = 16)
    @Judges(value = Clause.L2_31, hint = "Count code points, from 1 to 64, and keep the name as it is.")
    void L2_31_anyNameOfFittingLengthIsKept(Chat chat, @ForAll("names") String name) {
        var fast = chat.fast();
        expectEqual(fast.anonymous().makeUser(name).succeeded().object(), "name", name);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Texts.ofAnyPlane(1, 200)
                .filter(Texts::isWritten)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(Texts.ofAnyPlane(1, 64), Texts.ofAnyPlane(64, 64))
                .filter(Texts::isWritten);
    }
}
