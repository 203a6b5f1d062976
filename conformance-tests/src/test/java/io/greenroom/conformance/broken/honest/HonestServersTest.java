package io.greenroom.conformance.broken.honest;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.conformance.broken.sound.Manner;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HonestServersTest {
    @Test
    void togetherTheyHaveEveryManner() {
        var manners = HonestServers.all().stream()
                .flatMap(server -> server.manners().stream())
                .collect(Collectors.toSet());
        assertThat(manners).containsExactlyInAnyOrder(Manner.values());
    }

    @ParameterizedTest
    @MethodSource("io.greenroom.conformance.broken.honest.HonestServers#all")
    void anHonestServerAnswersTwiceOverOneClient(HonestServer honest) throws IOException, InterruptedException {
        try (var server = honest.start().get();
                var client = HttpClient.newHttpClient()) {
            assertThat(makeAda(client, server.base()).statusCode()).isEqualTo(201);
            assertThat(makeAda(client, server.base()).body()).contains("Ada", "token");
        }
    }

    private static HttpResponse<String> makeAda(HttpClient client, String base)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + "/users"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"Ada\"}"));
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
