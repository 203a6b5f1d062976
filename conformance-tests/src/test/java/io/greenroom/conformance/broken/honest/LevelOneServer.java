package io.greenroom.conformance.broken.honest;

import io.greenroom.conformance.broken.sound.Bounds;
import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Endpoint;
import io.greenroom.conformance.broken.sound.Manner;
import io.greenroom.conformance.broken.sound.Refusal;
import io.greenroom.conformance.broken.sound.Response;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.Room.Kind;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a candidate has after half an hour: level 1 and nothing more. The token is the user's id, every list is whole, no
 * length is checked, rooms have no visibility, and errors are the framework's own pages.
 */
public class LevelOneServer extends SoundServer {
    /** With ids that count from 1. */
    public LevelOneServer() {
        super(Set.of(Manner.IDS_COUNTED));
    }

    @Override
    protected List<Endpoint> endpoints() {
        return Arrays.stream(Endpoint.values())
                .filter(endpoint -> endpoint.level() == 1)
                .toList();
    }

    @Override
    protected Bounds bounds(Call call) {
        return new Bounds(OptionalLong.empty(), OptionalLong.empty(), Integer.MAX_VALUE);
    }

    @Override
    protected String newToken(User user) {
        return user.id();
    }

    @Override
    protected User callerAt(Endpoint endpoint, Call call) {
        return call.header("Authorization")
                .flatMap(this::named)
                .orElse(new User("nobody", "Nobody", java.time.Instant.EPOCH));
    }

    private Optional<User> named(String authorization) {
        return owner(authorization.replace("Bearer ", ""));
    }

    @Override
    protected String string(ObjectNode object, String field, int most) {
        return super.string(object, field, Integer.MAX_VALUE);
    }

    @Override
    protected Kind kind(ObjectNode body) {
        return Kind.PUBLIC;
    }

    @Override
    protected ObjectNode roomJson(Room room) {
        return super.roomJson(room).without("visibility");
    }

    @Override
    protected void checkMediaType(Call call) {
        // whatever it is called, it is read as JSON
    }

    @Override
    protected Response unknownRoute(Call call) {
        return page(404, "Cannot " + call.method() + " " + call.exchange().getRequestURI());
    }

    @Override
    protected Response wrongMethod(Call call, List<Endpoint> there) {
        return unknownRoute(call);
    }

    @Override
    protected Response refused(Call call, Refusal refusal) {
        return page(refusal.status(), refusal.detail());
    }

    @Override
    protected Response crashed(Throwable thrown) {
        return page(500, "Internal Server Error\n    at /srv/chat/index.js:17:9");
    }

    private static Response page(int status, String words) {
        return Response.of(
                status,
                "text/html; charset=utf-8",
                "<!DOCTYPE html>\n<html><body><pre>" + words + "</pre></body></html>\n");
    }
}
