package io.greenroom.conformance.checks.level2;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.chat.ClauseBroken;
import io.greenroom.conformance.chat.PageQuery;
import io.greenroom.conformance.chat.Reply;
import io.greenroom.conformance.checks.Judges;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ProblemChecks {
    @Test
    @Judges(
            value = Clause.L2_19,
            hint =
                    "Content-Type: application/problem+json and {\"title\":\"Not Found\",\"status\":404}, from one place.")
    void L2_19_aRefusalIsAProblemDocument(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        expectProblems(List.of(
                ada.api().post(room.id(), ""),
                ada.api().listMessages(room.id(), PageQuery.newest().limit(0)),
                ada.api().readUser(Chat.unknownId()),
                ada.api().readRoom(Chat.unknownId()),
                ada.api().readMessage(Chat.unknownId())));
    }

    @Test
    @Judges(value = Clause.L2_20, hint = "Most frameworks have one place for the errors that they find themselves.")
    void L2_20_everyOtherErrorIsAProblemDocumentToo(Chat chat) {
        var ada = chat.raw().person();
        expectProblems(WrongRequests.ofEachKind(ada.makeRoom().id()).stream()
                .map(ada.api()::send)
                .toList());
    }

    @Test
    @Judges(value = Clause.L2_21, hint = "\"detail\":\"text: has 2001 code points, 2000 are allowed\"")
    void L2_21_theDetailNamesWhatIsAtFault(Chat chat) {
        var ada = chat.person();
        var room = ada.makeRoom();
        var limit = PageQuery.newest().limit(101);
        var replies = List.of(
                ada.api().post(room.id(), ""), ada.api().makeRoom(""), ada.api().listMessages(room.id(), limit));
        var fields = List.of("text", "name", "limit").iterator();
        expectSomeError(replies);
        for (var reply : replies) {
            expectNamed(reply, fields.next());
        }
    }

    private static void expectProblems(List<Reply> replies) {
        expectSomeError(replies);
        replies.stream().filter(ProblemChecks::isRefusal).forEach(ProblemChecks::expectProblem);
    }

    /** What the server let pass is a matter of another clause; but something has to be refused. */
    private static void expectSomeError(List<Reply> replies) {
        if (replies.stream().noneMatch(ProblemChecks::isRefusal)) {
            replies.getFirst().clientError();
        }
    }

    private static boolean isRefusal(Reply reply) {
        return reply.answer().clientError();
    }

    private static void expectProblem(Reply reply) {
        var answer = reply.answer();
        if (!answer.mediaType().equals("application/problem+json")) {
            throw ClauseBroken.by(
                    answer,
                    "application/problem+json",
                    answer.status() + " as "
                            + (answer.mediaType().isEmpty() ? "no media type at all" : answer.mediaType()));
        }
        var problem = reply.object();
        if (!problem.node("title").isString() || problem.string("title").isEmpty()) {
            throw problem.wrong("title", "a string that is not empty");
        }
        var status = problem.node("status");
        if (!status.isIntegralNumber() || !status.canConvertToInt() || status.intValue() != answer.status()) {
            throw problem.wrong("status", String.valueOf(answer.status()));
        }
    }

    private static void expectNamed(Reply reply, String field) {
        if (!isRefusal(reply)) {
            return;
        }
        var problem = (ObjectNode) reply.object().json().deepCopy();
        problem.remove(List.of("title", "type", "instance"));
        if (!problem.toString().toLowerCase(Locale.ROOT).contains(field)) {
            throw ClauseBroken.by(
                    reply.answer(),
                    "a detail that names " + field,
                    reply.answer().brief());
        }
    }
}
