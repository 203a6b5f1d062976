package io.greenroom.rivals.netty;

import static io.netty.handler.codec.http.HttpHeaderNames.AUTHORIZATION;
import static io.netty.handler.codec.http.HttpResponseStatus.BAD_REQUEST;
import static io.netty.handler.codec.http.HttpResponseStatus.CREATED;
import static io.netty.handler.codec.http.HttpResponseStatus.NOT_FOUND;
import static io.netty.handler.codec.http.HttpResponseStatus.OK;
import static io.netty.handler.codec.http.HttpResponseStatus.UNAUTHORIZED;

import io.netty.buffer.ByteBufInputStream;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes requests apart by hand: a router would cost more than what it finds. */
@Sharable
final class ChatHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final String ROOMS = "/rooms/";
    private static final String MESSAGES = "/messages";
    private static final String BEARER = "Bearer ";
    private static final byte[] HEALTHY = "{\"status\":\"up\"}".getBytes();

    private record Named(String name) {}

    private record Said(String text) {}

    private final JsonMapper json = JsonMapper.shared();
    private final Chat chat;

    ChatHandler(Chat chat) {
        this.chat = chat;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        var answer = new Answer(context);
        try {
            route(request, answer);
        } catch (JacksonException e) {
            answer.problem(BAD_REQUEST);
        }
    }

    private void route(FullHttpRequest request, Answer answer) {
        var uri = request.uri();
        if (uri.equals("/health")) {
            answer.bytes(OK, HEALTHY);
        } else if (uri.equals("/users")) {
            answer.bytes(
                    CREATED,
                    json.writeValueAsBytes(
                            chat.addUser(body(request, Named.class).name())));
        } else {
            routeKnown(request, uri, answer);
        }
    }

    private void routeKnown(FullHttpRequest request, String uri, Answer answer) {
        var userId = caller(request);
        if (userId == null) {
            answer.problem(UNAUTHORIZED);
        } else if (uri.equals("/rooms") && request.method().equals(HttpMethod.POST)) {
            answer.bytes(
                    CREATED,
                    json.writeValueAsBytes(
                            chat.addRoom(body(request, Named.class).name())));
        } else {
            routeRoom(request, uri, userId, answer);
        }
    }

    private void routeRoom(FullHttpRequest request, String uri, String userId, Answer answer) {
        int end = uri.indexOf(MESSAGES, ROOMS.length());
        var room = uri.startsWith(ROOMS) && end > 0 ? chat.room(uri.substring(ROOMS.length(), end)) : null;
        if (room == null) {
            answer.problem(NOT_FOUND);
        } else if (request.method().equals(HttpMethod.POST)) {
            post(request, room, userId, answer);
        } else {
            answer.bytes(OK, json.writeValueAsBytes(room.page(Limit.of(uri))));
        }
    }

    private void post(FullHttpRequest request, Room room, String userId, Answer answer) {
        var text = body(request, Said.class).text();
        if (text == null || text.isEmpty()) {
            answer.problem(BAD_REQUEST);
        } else {
            chat.post(room, userId, text, message -> answer.bytes(CREATED, json.writeValueAsBytes(message)));
        }
    }

    private String caller(FullHttpRequest request) {
        var given = request.headers().get(AUTHORIZATION);
        return given == null || !given.startsWith(BEARER) ? null : chat.userId(given.substring(BEARER.length()));
    }

    private <T> T body(FullHttpRequest request, Class<T> type) {
        InputStream content = new ByteBufInputStream(request.content());
        return json.readValue(content, type);
    }
}
