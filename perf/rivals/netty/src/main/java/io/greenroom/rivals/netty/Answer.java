package io.greenroom.rivals.netty;

import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_LENGTH;
import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_TYPE;
import static io.netty.handler.codec.http.HttpHeaderValues.APPLICATION_JSON;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;

/** The answer to one request. It may be given by any thread. */
record Answer(ChannelHandlerContext context) {
    private static final AsciiString PROBLEM = AsciiString.cached("application/problem+json");

    void bytes(HttpResponseStatus status, byte[] bytes) {
        send(status, APPLICATION_JSON, bytes);
    }

    void problem(HttpResponseStatus status) {
        var text = "{\"title\":\"" + status.reasonPhrase() + "\",\"status\":" + status.code() + "}";
        send(status, PROBLEM, text.getBytes());
    }

    private void send(HttpResponseStatus status, AsciiString type, byte[] bytes) {
        var response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(bytes));
        response.headers().set(CONTENT_TYPE, type).setInt(CONTENT_LENGTH, bytes.length);
        context.writeAndFlush(response, context.voidPromise());
    }
}
