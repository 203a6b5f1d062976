package io.greenroom.conformance.http;

import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.RedirectConfig.redirectConfig;

import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.NoAnswers;
import io.greenroom.kit.http.Request;
import io.greenroom.kit.http.Transport;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.http.HttpException;

/**
 * REST Assured, for the checks that read as a story of a few requests. It is asked for nothing but the exchange: each
 * body match in its Groovy costs more than the request itself.
 */
public final class RestAssuredTransport implements Transport, AutoCloseable {
    private final PooledClients clients;
    private final Duration timeout;
    private final RequestSpecification base;

    /**
     * @param base URL of the server without a slash at its end
     * @param timeout for a whole exchange, the body included
     */
    public RestAssuredTransport(String base, Duration timeout) {
        this.timeout = timeout;
        this.clients = new PooledClients(timeout);
        var config = RestAssuredConfig.newConfig()
                .httpClient(httpClientConfig().httpClientFactory(clients::get))
                .redirect(redirectConfig().followRedirects(false))
                .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
                .decoderConfig(decoderConfig().noContentDecoders());
        this.base = new RequestSpecBuilder()
                .setBaseUri(base)
                .setConfig(config)
                .setUrlEncodingEnabled(false)
                .build();
    }

    @Override
    public Answer send(Request request) {
        var sent = System.nanoTime();
        try {
            var response = given(request).request(request.method(), request.target());
            var body = response.asByteArray();
            return new Answer(request, response.statusCode(), headers(response), body, sent, System.nanoTime());
        } catch (Exception e) {
            // REST Assured throws checked exceptions that its methods do not declare
            throw clients.ranOut() ? NoAnswers.timedOut(request, timeout) : NoAnswers.from(request, asIo(e), timeout);
        } finally {
            clients.done();
        }
    }

    // the client's own exception for what is not HTTP is no IOException
    private static Exception asIo(Exception thrown) {
        return thrown instanceof HttpException ? new ProtocolException(thrown.getMessage()) : thrown;
    }

    private RequestSpecification given(Request request) {
        if (request.framing() == Request.Framing.CHUNKED) {
            throw new IllegalArgumentException(
                    "REST Assured sends no chunks; another transport does: " + request.line());
        }
        var given = RestAssured.given().spec(base);
        request.headers().forEach(given::header);
        return request.body() == null ? given : given.body(request.body());
    }

    private static Map<String, List<String>> headers(Response response) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (Header header : response.headers()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        return headers;
    }

    @Override
    public void close() {
        clients.close();
    }
}
