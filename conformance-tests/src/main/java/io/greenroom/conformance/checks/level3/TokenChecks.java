package io.greenroom.conformance.checks.level3;

import static io.greenroom.conformance.checks.Compare.expectDistinct;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.Person;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TokenChecks {
    private static final int USERS = 32;
    private static final int MORE_USERS = 96;

    @Test
    @Judges(value = Clause.L3_08, hint = "Take 16 bytes from your platform's cryptographic random source.")
    void L3_08_aTokenCannotBeGuessed(Chat chat) {
        var people = new ArrayList<>(chat.fast().people(USERS));
        people.forEach(TokenChecks::expectNothingKnown);
        var tokens = tokens(people);
        if (TokenEntropy.isCloseCall(tokens)) {
            people.addAll(chat.fast().people(MORE_USERS));
        }
        expectDistinct(
                people, person -> person.user().token(), person -> person.user().fields(), "token");
        var bits = TokenEntropy.bits(tokens(people));
        if (bits < TokenEntropy.LEAST_BITS) {
            throw people.getLast()
                    .user()
                    .fields()
                    .wrong("token", "at least 48 bits that differ (by estimate)")
                    .hint("%d tokens in a row differ by about %d bits. Take 16 random bytes for each."
                            .formatted(people.size(), Math.round(bits)));
        }
    }

    @Test
    @Judges(value = Clause.L3_09, hint = "Print users from a type that has no token.")
    void L3_09_aTokenIsShownOnce(Chat chat) {
        var ada = chat.fast().person("Ada");
        var bob = chat.fast().person("Bob");
        var room = ada.makeRoom();
        var message = ada.post(room, "one");
        for (var who : List.of(ada, bob)) {
            var other = who.equals(ada) ? bob : ada;
            Doors.all(room, message, other.id())
                    .and(Doors.of(api -> api.readUser(who.id())))
                    .knock(who.api())
                    .forEach(reply -> {
                        expectNoToken(reply, ada);
                        expectNoToken(reply, bob);
                    });
        }
    }

    private static void expectNothingKnown(Person person) {
        var user = person.user();
        if (user.token().equals(user.id()) || user.token().equals(user.name())) {
            throw user.fields().wrong("token", "neither id nor name of the user");
        }
    }

    private static List<String> tokens(List<Person> people) {
        return people.stream().map(person -> person.user().token()).toList();
    }

    private static void expectNoToken(Reply reply, Person owner) {
        var answer = reply.answer();
        var token = Pattern.compile(
                "(?<![A-Za-z0-9_-])" + Pattern.quote(owner.user().token()) + "(?![A-Za-z0-9_-])");
        if (token.matcher(answer.text()).find()) {
            throw ClauseBroken.by(answer, "no token in the body", "the token of " + owner.name() + " in it");
        }
        answer.headers().forEach((name, values) -> {
            if (token.matcher(String.join("\n", values)).find()) {
                throw ClauseBroken.by(answer, "no token in a header", "the token of " + owner.name() + " in " + name);
            }
        });
    }
}
