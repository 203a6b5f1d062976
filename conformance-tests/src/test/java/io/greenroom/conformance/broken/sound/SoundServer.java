package io.greenroom.conformance.broken.sound;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole server: which call goes where, who has to show a token, and what becomes of errors. */
public class SoundServer extends Members {
    /** The server in its plainest manner. */
    public SoundServer() {
        this(Set.of());
    }

    /** With these manners. */
    public SoundServer(Set<Manner> manners) {
        super(manners);
    }

    /** The same server, listening. */
    public final SoundServer open() {
        listen();
        return this;
    }

    @Override
    protected Response respond(Call call) {
        try {
            return route(call);
        } catch (Refusal refusal) {
            return refused(call, refusal);
        } catch (RuntimeException | StackOverflowError e) {
            return crashed(e);
        }
    }

    /** Finds the endpoint and asks it. */
    protected Response route(Call call) {
        var there = endpoints().stream()
                .filter(endpoint -> endpoint.isAt(call.path()))
                .toList();
        if (there.isEmpty()) {
            return unknownRoute(call);
        }
        return there.stream()
                .filter(endpoint -> endpoint.method().equals(call.method()))
                .findFirst()
                .map(endpoint -> answer(endpoint, call))
                .orElseGet(() -> wrongMethod(call, there));
    }

    /** The endpoints that the server has. */
    protected List<Endpoint> endpoints() {
        return Arrays.asList(Endpoint.values());
    }

    /** The answer where no endpoint is. */
    protected Response unknownRoute(Call call) {
        return problem(404, "there is nothing here");
    }

    /** The answer where endpoints are, but for other methods. */
    protected Response wrongMethod(Call call, List<Endpoint> there) {
        var allowed = there.stream().map(Endpoint::method).distinct().collect(Collectors.joining(", "));
        return problem(405, "the method has to be one of " + allowed).with("Allow", allowed);
    }

    /** The answer of an endpoint to whoever is asking. */
    protected Response answer(Endpoint endpoint, Call call) {
        return switch (endpoint) {
            case HEALTH -> health(call);
            case MAKE_USER -> makeUser(call);
            default -> answer(endpoint, call, callerAt(endpoint, call));
        };
    }

    /** Who is asking an endpoint that needs to know. */
    protected User callerAt(Endpoint endpoint, Call call) {
        return caller(call);
    }

    /** The answer of an endpoint to a known user. */
    protected Response answer(Endpoint endpoint, Call call, User caller) {
        return switch (endpoint) {
            case READ_USER -> readUser(caller, call.id());
            case MAKE_ROOM -> makeRoom(call, caller);
            case LIST_ROOMS -> listRooms(caller);
            case READ_ROOM -> readRoom(caller, call.id());
            case POST_MESSAGE -> postMessage(call, caller);
            case LIST_MESSAGES -> listMessages(call, caller);
            case READ_MESSAGE -> readMessage(caller, call.id());
            case JOIN -> join(caller, call.id());
            case LEAVE -> leave(caller, call.id());
            case ADD_MEMBER -> addMember(caller, call.id(), call.memberId());
            case LIST_MEMBERS -> listMembers(caller, call.id());
            case OPEN_DIRECT_ROOM -> openDirectRoom(call, caller);
            case HEALTH, MAKE_USER -> throw new IllegalStateException(endpoint + " needs no caller");
        };
    }

    /** {@code GET /health}. */
    protected Response health(Call call) {
        if (has(Manner.HEALTH_PICKY) && !call.header("Accept").orElse("*/*").matches(".*(text|\\*)/(plain|\\*).*")) {
            throw new Refusal(406, "this is text/plain");
        }
        if (has(Manner.HEALTH_TEXT) || has(Manner.HEALTH_PICKY)) {
            return Response.of(200, "text/plain", "fine\n");
        }
        return has(Manner.HEALTH_EMPTY)
                ? Response.empty(200)
                : json(200, JSON.createObjectNode().put("status", "up"));
    }

    /** The answer to a request that was refused. */
    protected Response refused(Call call, Refusal refusal) {
        var problem = problem(refusal.status(), refusal.detail());
        return refusal.status() == 401 ? challenge(problem) : problem;
    }

    /** A 401 with what it asks for. */
    protected Response challenge(Response unauthorized) {
        return has(Manner.CHALLENGES)
                ? unauthorized
                        .with("WWW-Authenticate", "Basic realm=\"staff\"")
                        .with("WWW-Authenticate", "bearer realm=\"chat\", error=\"invalid_token\"")
                : unauthorized.with("WWW-Authenticate", "Bearer");
    }

    /** The answer when the server itself is at fault. */
    protected Response crashed(Throwable thrown) {
        return problem(500, "something went wrong here");
    }
}
