package io.greenroom.perf.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenroom.perf.Samples;
import io.greenroom.perf.ledger.Ledger;
import io.greenroom.perf.measure.Recorder;
import io.greenroom.perf.measure.Schedule;
import io.greenroom.perf.profiles.Journey;
import io.greenroom.perf.profiles.Stage;
import io.greenroom.perf.result.Action;
import io.greenroom.perf.subject.Person;
import io.greenroom.perf.subject.Population;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    @Test
    void whatTheServerDoesNotHaveIsLeftOut() {
        assertThat(counts(1)).isEqualTo(Map.of("CHAT", 3, "SPEAK", 1, "READ", 1, "SCROLL", 1, "ARRIVE", 3));
        assertThat(counts(2)).isEqualTo(Map.of("CHAT", 4, "SPEAK", 1, "READ", 1, "SCROLL", 6, "ARRIVE", 4));
        assertThat(counts(3)).isEqualTo(Map.of("CHAT", 4, "SPEAK", 1, "READ", 1, "SCROLL", 6, "ARRIVE", 5));
    }

    @Test
    void everyActionHasItsPlace() {
        assertThat(Arrays.stream(Journey.values()).flatMap(journey -> Scripts.of(journey, 3).stream()))
                .contains(Action.values());
    }

    @Test
    void theMeanIsWeighed() {
        var profile = Samples.profile(Map.of(Journey.CHAT, 3.0, Journey.READ, 1.0), 1000, new Stage(1, 1, 1));
        assertThat(Scripts.meanRequests(profile, 2)).isCloseTo(3.25, within(1e-9));
        assertThat(Scripts.meanRequests(profile, 1)).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void theWeightsAreKeptToWithinAFewArrivals() {
        var weights = new EnumMap<Journey, Double>(
                Map.of(Journey.CHAT, 6.0, Journey.READ, 3.0, Journey.SPEAK, 0.0, Journey.SCROLL, 1.0));
        var chance = new Chance(scene(weights));
        var chats = LongStream.rangeClosed(1, 100).mapToObj(chance::journey).toList();
        assertThat(chats).doesNotContain(Journey.SPEAK, Journey.ARRIVE);
        assertThat(chats.stream().filter(Journey.CHAT::equals).count()).isBetween(57L, 63L);
        assertThat(chats.stream().filter(Journey.SCROLL::equals).count()).isBetween(8L, 12L);
    }

    @Test
    void theHotRoomHasItsShare() {
        var chance = new Chance(scene(Map.of(Journey.READ, 1.0)));
        var hot = LongStream.rangeClosed(1, 1000)
                .mapToObj(chance::roomId)
                .filter("hot"::equals)
                .count();
        assertThat(hot).isBetween(450L, 550L);
    }

    private static Scene scene(Map<Journey, Double> weights) {
        return new Scene(
                new Population("", 3, List.of(new Person("id", "token")), List.of("hot", "cold", "cool")),
                Samples.profile(weights, 1000, new Stage(1, 1, 1)),
                new Schedule(new int[] {0}, 0),
                new Ledger("test"),
                new Recorder(1, 1000));
    }

    private static Map<String, Integer> counts(int level) {
        var counts = new java.util.HashMap<String, Integer>();
        for (var journey : Journey.values()) {
            counts.put(journey.name(), Scripts.of(journey, level).size());
        }
        return counts;
    }
}
