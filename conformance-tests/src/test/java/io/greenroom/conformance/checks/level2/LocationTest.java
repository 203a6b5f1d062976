package io.greenroom.conformance.checks.level2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocationTest {
    @Test
    void mayBeAPathOrAUrl() {
        assertThat(Location.targets("/users", "/users/7")).containsExactly("/users/7");
        assertThat(Location.targets("/users", "http://somewhere:81/users/7?x=1"))
                .containsExactly("/users/7?x=1");
    }

    @Test
    void mayBeRelativeToTheRequest() {
        assertThat(Location.targets("/rooms", "rooms/7")).containsExactly("/rooms/7");
        assertThat(Location.targets("/rooms/7/messages", "messages/9")).containsExactly("/rooms/7/messages/9");
    }

    @Test
    void mayNameThePathThatTheServerStandsBehind() {
        assertThat(Location.targets("/rooms", "/api/v1/rooms/7")).containsExactly("/api/v1/rooms/7", "/rooms/7");
    }

    @Test
    void theApisOwnPathsAreTakenAsTheyAre() {
        assertThat(Location.targets("/rooms/7/messages", "/rooms/7/messages/9")).containsExactly("/rooms/7/messages/9");
        assertThat(Location.targets("/rooms/7/messages", "http://here/api/rooms/7/messages/9"))
                .containsExactly("/api/rooms/7/messages/9", "/rooms/7/messages/9");
    }

    @Test
    void nonsenseIsAskedForAllTheSame() {
        assertThat(Location.targets("/rooms", "urn:room:7")).containsExactly("/room:7");
        assertThat(Location.targets("/rooms", "/räume/7")).containsExactly("/r%C3%A4ume/7");
        assertThat(Location.targets("/rooms", "not a {url}")).containsExactly("/not_a__url_");
    }
}
