package io.greenroom.conformance.checks.level1;

import static io.greenroom.conformance.checks.Compare.expectEqual;
import static io.greenroom.conformance.checks.Compare.expectOther;
import static io.greenroom.conformance.checks.Compare.expectSameInstant;
import static io.greenroom.conformance.checks.Compare.expectText;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.Person;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserChecks {
    @Test
    @Judges(value = Clause.L1_01, hint = "Is the route there, and outside of whatever asks for a token?")
    void L1_01_healthAnswersWithoutAToken(Chat chat) {
        chat.anonymous().health().ok();
    }

    @Test
    @Judges(value = Clause.L1_03, hint = "Answer with the user as it was stored, and with its token.")
    void L1_03_makingAUserAnswersWithIt(Chat chat) {
        var reply = chat.anonymous().makeUser("Ada Lovelace").created();
        expectText(reply.object(), "id", "token");
        reply.user().token();
        expectEqual(reply.object(), "name", "Ada Lovelace");
        reply.object().string("createdAt");
        if (!reply.object().node("token").isString()) {
            throw reply.object().wrong("token", "a string");
        }
    }

    @Test
    @Judges(value = Clause.L1_04, hint = "Is the user that is read the very one that was stored?")
    void L1_04_aUserIsReadAsItWasMade(Chat chat) {
        var ada = chat.person("Ada Lovelace");
        var bob = chat.person("Bob");
        for (Person reader : List.of(ada, bob)) {
            var read = reader.api().readUser(ada.id()).ok();
            expectEqual(read.object(), "id", ada.id());
            expectEqual(read.object(), "name", "Ada Lovelace");
            expectSameInstant(read.object(), "createdAt", ada.user().fields());
        }
    }

    @Test
    @Judges(value = Clause.L1_05, hint = "What does the handler do when the look-up finds nothing?")
    void L1_05_anUnknownUserIs404(Chat chat) {
        chat.person().api().readUser(Chat.unknownId()).notFound();
    }

    @Test
    @Judges(value = Clause.L1_06, hint = "Are users kept by name? Keep them by id.")
    void L1_06_twoUsersOfOneNameAreTwoUsers(Chat chat) {
        var first = chat.person("Ada");
        var second = chat.anonymous().makeUser("Ada").succeeded();
        expectOther(second.object(), "id", first.id());
        expectOther(second.object(), "token", first.user().token());
    }
}
