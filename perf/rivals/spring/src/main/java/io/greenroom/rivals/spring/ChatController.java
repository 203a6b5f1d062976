package io.greenroom.rivals.spring;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class ChatController {
    record Named(String name) {}

    record Said(String text) {}

    record User(String id, String name, String createdAt, String token) {}

    private final Map<String, String> userIdsByToken = new ConcurrentHashMap<>();
    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final Messages messages;

    ChatController(Messages messages) {
        this.messages = messages;
    }

    @GetMapping("/health")
    Map<String, String> health() {
        return Map.of("status", "up");
    }

    @PostMapping("/users")
    @ResponseStatus(CREATED)
    User addUser(@RequestBody Named body) {
        var user = new User(Stamps.id("u_"), body.name(), Stamps.now(), Stamps.id("t_"));
        userIdsByToken.put(user.token(), user.id());
        return user;
    }

    @PostMapping("/rooms")
    @ResponseStatus(CREATED)
    Room addRoom(@RequestBody Named body, @RequestHeader Optional<String> authorization) {
        caller(authorization);
        var room = new Room(Stamps.id("r_"), body.name(), Stamps.now(), new AtomicLong());
        rooms.put(room.id(), room);
        return room;
    }

    @GetMapping("/rooms/{roomId}/messages")
    Message.Page page(
            @PathVariable String roomId,
            @RequestParam(defaultValue = "50") int limit,
            @RequestHeader Optional<String> authorization) {
        caller(authorization);
        return messages.page(room(roomId), Math.clamp(limit, 1, 100));
    }

    @PostMapping("/rooms/{roomId}/messages")
    @ResponseStatus(CREATED)
    Message post(@PathVariable String roomId, @RequestBody Said body, @RequestHeader Optional<String> authorization) {
        var userId = caller(authorization);
        if (body.text() == null || body.text().isEmpty()) {
            throw new ResponseStatusException(BAD_REQUEST);
        }
        return messages.post(room(roomId), userId, body.text());
    }

    private String caller(Optional<String> authorization) {
        return authorization
                .map(given -> userIdsByToken.get(given.replaceFirst("^Bearer ", "")))
                .orElseThrow(() -> new ResponseStatusException(UNAUTHORIZED));
    }

    private Room room(String id) {
        return Optional.ofNullable(rooms.get(id)).orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    }
}
