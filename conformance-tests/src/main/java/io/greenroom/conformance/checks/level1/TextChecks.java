package io.greenroom.conformance.checks.level1;

import static io.greenroom.conformance.checks.Compare.expectEqual;
import static io.greenroom.conformance.checks.Compare.expectKept;
import static io.greenroom.conformance.checks.Compare.expectOrder;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.conformance.chat.Message;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.conformance.checks.Samples;
import io.greenroom.spec.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextChecks {
    @Test
    @Judges(value = Clause.L1_21, hint = "Read and write UTF-8 everywhere, also where a default charset is taken.")
    void L1_21_everyPlaneOfUnicodeComesBack(Chat chat) {
        expectKept(chat, Samples.EVERY_PLANE);
    }

    @Test
    @Judges(value = Clause.L1_21, hint = "An escape stands for a UTF-16 unit: two of them make one emoji.")
    void L1_21_escapedTextComesBack(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        var sent = ChatApi.newMessage(room.id()).json("{\"text\":\"\\u00e9\\u4e2d\\ud83d\\ude80\\/\\t\"}");
        expectEqual(ada.api().send(sent).succeeded().object(), "text", "é中🚀/\t");
        expectOrder(ada.read(room), Message::text, List.of("é中🚀/\t"));
    }

    @Test
    @Judges(
            value = Clause.L1_22,
            hint = "Keep what was sent. Trimming, escaping and normalising are for whoever shows it.")
    void L1_22_nothingIsTrimmedEscapedOrNormalised(Chat chat) {
        expectKept(chat, Samples.TEMPTING);
    }

    @Test
    @Judges(value = Clause.L1_23, hint = "An empty string is a string: check its length, too.")
    void L1_23_anEmptyTextIsRefused(Chat chat) {
        var ada = chat.person();
        ada.api().post(ada.makeRoom().id(), "").refused();
    }

    @Test
    @Judges(value = Clause.L1_24, hint = "Check the type before use; a dynamic language will not do it by itself.")
    void L1_24_aTextThatIsNoStringIsRefused(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        for (var body : List.of(
                "{}",
                "{\"text\":null}",
                "{\"text\":42}",
                "{\"text\":true}",
                "{\"text\":[\"a\"]}",
                "{\"text\":{\"a\":\"b\"}}")) {
            ada.api().send(ChatApi.newMessage(room.id()).json(body)).refused();
        }
    }
}
