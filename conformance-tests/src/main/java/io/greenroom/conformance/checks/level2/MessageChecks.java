package io.greenroom.conformance.checks.level2;

import static io.greenroom.conformance.checks.Compare.expectSame;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageChecks {
    @Test
    @Judges(value = Clause.L2_14, hint = "The same record, printed by the same code as in the list.")
    void L2_14_aMessageIsReadAsItIsListed(Chat chat) {
        var ada = chat.person("Ada");
        var room = ada.makeRoom();
        ada.post(room, "Another one");
        var id = ada.post(room, "Grüße 🚀").id();
        var listed = ada.read(room).last();
        for (var reader : List.of(ada, chat.person("Bob"))) {
            expectSame(reader.api().readMessage(id).ok().message(), listed);
        }
    }

    @Test
    @Judges(value = Clause.L2_15, hint = "What does the handler do when the look-up finds nothing?")
    void L2_15_anUnknownMessageIs404(Chat chat) {
        chat.person().api().readMessage(Chat.unknownId()).notFound();
    }
}
