package io.greenroom.conformance.broken.level3;

import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Endpoint;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Refusal;
import io.greenroom.conformance.broken.sound.Response;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import io.greenroom.spec.Clause;

/** Doors that nobody guards, and doors where the wrong question is asked first. */
public final class BrokenGuards {
    private BrokenGuards() {}

    @Fault("The list of rooms was forgotten when the guards were set.")
    public static class L3_01_RoomListIsOpen extends SoundServer {
        @Override
        protected Response answer(Endpoint endpoint, Call call) {
            var stranger = call.header("Authorization").isEmpty();
            return endpoint == Endpoint.LIST_ROOMS && stranger
                    ? json(200, list(rooms.values().stream().map(this::roomJson).toList(), false))
                    : super.answer(endpoint, call);
        }
    }

    @Fault("A message's own address was added later, and nobody thought of its guard.")
    public static class L3_01_MessageIsOpenByItsId extends SoundServer {
        @Override
        protected Response answer(Endpoint endpoint, Call call) {
            var message = messages.get(endpoint == Endpoint.READ_MESSAGE ? call.id() : "");
            return message != null && call.header("Authorization").isEmpty()
                    ? json(200, messageJson(message))
                    : super.answer(endpoint, call);
        }
    }

    @Fault(
            value = "Who has no token is forbidden to enter.",
            alsoBreaks = {Clause.L3_02, Clause.L3_03, Clause.L3_04, Clause.L3_06})
    public static class L3_01_NoTokenIs403 extends SoundServer {
        @Override
        protected Response refused(Call call, Refusal refusal) {
            return refusal.status() == 401 ? problem(403, refusal.detail()) : super.refused(call, refusal);
        }
    }

    @Fault("The room is looked up before the token is.")
    public static class L3_06_UnknownRoomIs404ForStrangers extends SoundServer {
        @Override
        protected User callerAt(Endpoint endpoint, Call call) {
            var aboutARoom = call.path().size() > 1 && call.path().getFirst().equals("rooms");
            if (aboutARoom && !rooms.containsKey(call.id())) {
                throw noSuchRoom(call.id());
            }
            return super.callerAt(endpoint, call);
        }
    }

    @Fault("The body is checked before the token is.")
    public static class L3_06_BodyIsCheckedFirst extends SoundServer {
        @Override
        protected User callerAt(Endpoint endpoint, Call call) {
            if (endpoint == Endpoint.MAKE_ROOM && call.header("Authorization").isEmpty()) {
                roomName(object(call));
            }
            return super.callerAt(endpoint, call);
        }
    }

    @Fault(value = "The health of the server is for its owner.", alsoBreaks = Clause.L1_01)
    public static class L3_07_HealthIsGuarded extends SoundServer {
        @Override
        protected Response health(Call call) {
            if (call.header("Authorization").isEmpty()) {
                throw new Refusal(401, "a token is needed");
            }
            return super.health(call);
        }
    }

    @Fault(value = "The owner's user is made without a token, and every other one needs an invitation.", spreads = true)
    public static class L3_07_NewUsersNeedAToken extends SoundServer {
        @Override
        protected Response makeUser(Call call) {
            if (!users.isEmpty()) {
                caller(call);
            }
            return super.makeUser(call);
        }
    }
}
