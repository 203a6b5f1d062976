package io.greenroom.conformance.broken.honest;

import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Endpoint;
import io.greenroom.conformance.broken.sound.Refusal;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.Room.Kind;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Levels 1 and 2: history and honest errors, but the token is the user's id. Whoever has none is turned away, which is level 3's to judge. */
public class LevelTwoServer extends SoundServer {
    @Override
    protected List<Endpoint> endpoints() {
        return Arrays.stream(Endpoint.values())
                .filter(endpoint -> endpoint.level() <= 2)
                .toList();
    }

    @Override
    protected String newToken(User user) {
        return user.id();
    }

    @Override
    protected User callerAt(Endpoint endpoint, Call call) {
        return call.header("Authorization")
                .flatMap(header -> owner(header.replace("Bearer ", "")))
                .orElseThrow(() -> new Refusal(401, "who are you? Authorization names no user"));
    }

    @Override
    protected Kind kind(ObjectNode body) {
        return Kind.PUBLIC;
    }

    @Override
    protected ObjectNode roomJson(Room room) {
        return super.roomJson(room).without("visibility");
    }
}
