package io.greenroom.perf.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same three bodies for whatever is asked: a message made, a full page, and a page with nothing new. */
final class CannedAnswers extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final byte[] MESSAGE = message(51).getBytes(UTF_8);
    private static final byte[] NOTHING_NEW = "{\"items\":[],\"hasMore\":false}".getBytes(UTF_8);
    private static final byte[] PAGE = IntStream.rangeClosed(1, 50)
            .mapToObj(CannedAnswers::message)
            .collect(Collectors.joining(",", "{\"items\":[", "],\"hasMore\":false}"))
            .getBytes(UTF_8);

    private static String message(int seq) {
        return "{\"id\":\"message-%d\",\"roomId\":\"room\",\"authorId\":\"user\",\"seq\":%d,\"text\":\"%s\",\"createdAt\":\"2026-01-01T00:00:00Z\"}"
                .formatted(seq, seq, "a text ".repeat(17));
    }

    @Override
    protected void channelRead0(ChannelHandlerContext channel, FullHttpRequest request) {
        var posted = request.method().equals(HttpMethod.POST);
        var body = posted ? MESSAGE : request.uri().contains("after=") ? NOTHING_NEW : PAGE;
        var answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                posted ? HttpResponseStatus.CREATED : HttpResponseStatus.OK,
                Unpooled.wrappedBuffer(body));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON)
                .setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
        channel.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
    }
}
