package io.greenroom.server.health;

import io.greenroom.server.tokens.Open;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;

@Controller("/health")
final class HealthController {
    // L1-01 L3-07
    @Open
    @Get
    Map<String, String> health() {
        return Map.of("status", "up");
    }
}
