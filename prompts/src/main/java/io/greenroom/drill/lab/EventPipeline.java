package io.greenroom.drill.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * An hour of one customer's events, through intake and transformation to three destinations, with one fault in it. Of the
 * choices it reads {@code cause}, one of the words of {@link Cause}.
 */
final class EventPipeline implements Lab {
    @Override
    public Result run(long seed, Map<String, String> chosen) {
        var hour = new Hour(seed, chosen);
        return new Result(hour.found(), hour.files());
    }

    @Override
    public Map<String, String> find(long seed, Map<String, String> chosen) {
        return new Hour(seed, chosen).found();
    }

    /** All that happened in it. */
    private static final class Hour {
        private final SplittableGenerator random;
        private final Names names;
        private final Situation situation;
        private final Metrics metrics = new Metrics(stages());
        private final List<Sent> sent;
        private final Intake intake;
        private final Transformation transformation;
        private final Delivery delivery;

        Hour(long seed, Map<String, String> chosen) {
            random = RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom")
                    .create(seed);
            names = Names.draw(random.split());
            situation =
                    Situation.draw(Cause.of(chosen.getOrDefault("cause", Cause.LARGE_BODIES.words())), random.split());
            sent = Traffic.of(situation, random.split());
            intake = new Intake(situation, random.split(), metrics, sent);
            transformation = new Transformation(situation, random.split(), metrics, intake.taken());
            delivery = new Delivery(situation, random.split(), metrics, transformation.passed());
        }

        Map<String, String> found() {
            return new Findings(sent, delivery.filed()).found(situation, names);
        }

        Map<String, String> files() {
            Map<String, String> files = new LinkedHashMap<>();
            files.put("customer.md", CustomerSheet.text(situation, names));
            files.put("changes.md", Changes.text(situation, names, random.split()));
            files.put("metrics.csv", metrics.text());
            files.put("intake.log", intake.log());
            files.put("transform.log", transformation.log());
            files.put("delivery.log", delivery.log());
            files.put("deliveries.csv", delivery.records());
            return files;
        }
    }

    private static List<String> stages() {
        return List.of(
                Intake.STAGE,
                Transformation.STAGE,
                Delivery.stage(Destination.ANALYTICS),
                Delivery.stage(Destination.MESSAGING),
                Delivery.stage(Destination.WAREHOUSE));
    }
}
