package io.greenroom.conformance.checks.level3;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ChatApi;
import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.PageQuery;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DoorChecks {
    private static final Pattern BEARER = Pattern.compile("(?i)(^|,)\\s*bearer(\\s|,|$)");

    @Test
    @Judges(value = Clause.L3_01, hint = "Guard all routes in one place, and name the two that are open.")
    void L3_01_withoutATokenEveryDoorIs401(Chat chat) {
        var ada = chat.raw().person();
        var room = ada.makeRoom();
        var doors =
                Doors.all(room, ada.post(room, "one"), chat.raw().person("Bob").id());
        doors.expect(ada.api().anonymous(), Reply::unauthorized);
    }

    @Test
    @Judges(value = Clause.L3_02, hint = "Look the token up among those that were given out; compare it whole.")
    void L3_02_anUnknownTokenIs401(Chat chat) {
        var ada = chat.raw().person();
        var room = ada.makeRoom();
        var token = ada.user().token();
        var unknown = List.of(
                UUID.randomUUID().toString(),
                changed(token),
                token.substring(0, token.length() - 1),
                token + "a",
                ada.id());
        var replies = unknown.stream()
                .map(ada.api()::token)
                .flatMap(api -> Stream.of(api.listRooms(), api.post(room.id(), "It is me")))
                .toList();
        Doors.expectAll(replies, Reply::unauthorized);
    }

    @Test
    @Judges(value = Clause.L3_03, hint = "WWW-Authenticate: Bearer")
    void L3_03_a401NamesTheScheme(Chat chat) {
        var api = chat.raw().person().api();
        var replies = List.of(
                api.anonymous().listRooms(),
                api.token(UUID.randomUUID().toString()).listRooms());
        var unauthorized =
                replies.stream().filter(reply -> reply.answer().status() == 401).toList();
        unauthorized.forEach(DoorChecks::expectBearer);
        if (unauthorized.isEmpty()) {
            replies.getFirst().unauthorized();
        }
    }

    @Test
    @Judges(value = Clause.L3_04, hint = "Look at the word before the token, too.")
    void L3_04_otherCredentialsAreNotLetIn(Chat chat) {
        var ada = chat.raw().person();
        var token = ada.user().token();
        var replies = Stream.of("Basic " + token, token)
                .map(value -> ada.api().authorization(value).listRooms())
                .toList();
        Doors.expectAll(replies, Reply::unauthorized);
        ada.api().authorization("Bearer ").listRooms().unauthorizedOrMalformed();
        ada.api().authorization("Bearer").listRooms().unauthorizedOrMalformed();
    }

    @Test
    @Judges(value = Clause.L3_05, hint = "Compare the scheme without regard to case, and the token with it.")
    void L3_05_theSchemeIsRecognisedInAnyCase(Chat chat) {
        var ada = chat.person();
        for (var scheme : List.of("bearer", "BEARER")) {
            ada.api()
                    .authorization(scheme + " " + ada.user().token())
                    .listRooms()
                    .ok();
        }
    }

    @Test
    @Judges(value = Clause.L3_06, hint = "Ask for the token before you look at the path or the body.")
    void L3_06_whatDoesNotExistIs401Too(Chat chat) {
        var id = Chat.unknownId();
        var malformed = ChatApi.newMessage(id).json("{\"text\":");
        Doors.of(
                        api -> api.readUser(id),
                        api -> api.readRoom(id),
                        api -> api.readMessage(id),
                        api -> api.listMessages(id),
                        api -> api.listMessages(id, PageQuery.newest().limit(0)),
                        api -> api.listMembers(id),
                        api -> api.join(id),
                        api -> api.openDirectRoom(id),
                        api -> api.post(id, ""),
                        api -> api.makeRoom(""),
                        api -> api.send(malformed))
                .expect(chat.raw().anonymous(), Reply::unauthorized);
    }

    @Test
    @Judges(value = Clause.L3_07, hint = "Leave these two out of whatever guards the rest.")
    void L3_07_healthAndNewUsersNeedNoToken(Chat chat) {
        chat.anonymous().health().ok();
        chat.anonymous().makeUser("Ada").succeeded();
    }

    private static void expectBearer(Reply reply) {
        var challenges = reply.answer().headers("www-authenticate");
        if (challenges.stream().noneMatch(challenge -> BEARER.matcher(challenge).find())) {
            throw ClauseBroken.by(
                    reply.answer(),
                    "WWW-Authenticate: Bearer",
                    challenges.isEmpty()
                            ? "no WWW-Authenticate"
                            : "WWW-Authenticate: " + String.join(", ", challenges));
        }
    }

    /** With another letter or digit in the middle: the last one may carry bits that no decoder looks at. */
    private static String changed(String token) {
        var place = token.length() / 2;
        while (place < token.length() - 1 && !Character.isLetterOrDigit(token.charAt(place))) {
            place++;
        }
        var other = token.charAt(place) == '0' ? '1' : '0';
        return token.substring(0, place) + other + token.substring(place + 1);
    }
}
