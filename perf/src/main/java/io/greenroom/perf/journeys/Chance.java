package io.greenroom.perf.journeys;

import io.greenroom.perf.profiles.Journey;
import io.greenroom.perf.subject.Person;
import java.util.SplittableRandom;

/**
 * Who comes, where and to do what, by the number of the arrival alone: two runs of a profile do the same. Journeys follow
 * the golden ratio's multiples, which keep to the weights within a few arrivals, so that the rate is the one asked for.
 */
final class Chance {
    private static final double GOLDEN = 0.6180339887498949;

    private final Scene scene;

    Chance(Scene scene) {
        this.scene = scene;
    }

    Journey journey(long arrival) {
        var weights = scene.profile().journeys();
        var left = arrival
                * GOLDEN
                % 1
                * weights.values().stream().mapToDouble(weight -> weight).sum();
        Journey last = Journey.READ;
        for (var entry : weights.entrySet()) {
            last = entry.getValue() > 0 ? entry.getKey() : last;
            left -= entry.getValue();
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    Person person(long arrival) {
        var people = scene.population().people();
        return people.get(new SplittableRandom(arrival).nextInt(people.size()));
    }

    String roomId(long arrival) {
        var rooms = scene.population().roomIds();
        var random = new SplittableRandom(~arrival);
        var hot = rooms.size() == 1 || random.nextDouble() < scene.profile().hotRoomShare();
        return hot ? rooms.getFirst() : rooms.get(random.nextInt(1, rooms.size()));
    }
}
