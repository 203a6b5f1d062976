package io.greenroom.drill.lab;

import io.greenroom.drill.simulation.Slice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Twenty minutes of a chat server that is overloaded from some minute on. Of the choices it reads {@code cause}, one of the
 * words of {@link Trouble}.
 */
final class OverloadedChat implements Lab {
    @Override
    public Result run(long seed, Map<String, String> chosen) {
        var evening = new Played(seed, chosen);
        return new Result(found(evening.model, evening.recorder.results()), evening.files());
    }

    @Override
    public Map<String, String> find(long seed, Map<String, String> chosen) {
        var evening = new Played(seed, chosen);
        return found(evening.model, evening.recorder.results());
    }

    /** A server that was played. */
    private static final class Played {
        final ChatModel model;
        final ChatRecorder recorder;
        private final ChatPapers papers;

        Played(long seed, Map<String, String> chosen) {
            var random = RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom")
                    .create(seed);
            var trouble = Trouble.of(chosen.getOrDefault("cause", Trouble.HOT_ROOM.words()));
            model = new ChatModel(trouble, 60 * (5 + random.nextInt(5)), 18 + random.nextInt(8));
            recorder = new ChatRecorder(model, random.split());
            papers = new ChatPapers(model, random.split());
        }

        Map<String, String> files() {
            Map<String, String> files = new LinkedHashMap<>();
            files.put("report.md", papers.report());
            files.put("changes.md", papers.changes());
            files.put("metrics.csv", new ChatMetrics(model, recorder.results()).text());
            files.put("server.log", recorder.log());
            files.put("threads.txt", papers.threads());
            return files;
        }
    }

    private static Map<String, String> found(ChatModel model, List<io.greenroom.drill.simulation.Result> results) {
        var station = station(model.trouble());
        var storm = model.trouble() == Trouble.RECONNECT_STORM;
        var until = model.begins() + (storm ? 2 * ChatModel.SLICE_SECONDS : ChatModel.SECONDS);
        var track = storm ? results.get(2).network() : results.get(1).station(station);
        var first = track.between(model.begins(), until);
        var after = track.between(model.begins(), ChatModel.SECONDS);
        Map<String, String> found = new LinkedHashMap<>();
        found.put("cause", model.trouble().words());
        found.put("station", station);
        found.put("firstMinute", "" + Math.round(model.begins() / 60));
        found.put("firstTime", Evening.minute(model.begins()));
        found.put("perSecond", perSecond(first.served(), first));
        found.put("comingPerSecond", perSecond(first.arrived(), first));
        found.put("waiting", String.format(Locale.ROOT, "%.0f", after.mostWaiting()));
        found.put(
                "worstSeconds",
                String.format(Locale.ROOT, "%.1f", after.sojourn().percentile(99)));
        return found;
    }

    private static String perSecond(double count, Slice slice) {
        return String.format(Locale.ROOT, "%.1f", count / slice.seconds());
    }

    /** Where the queue is. */
    private static String station(Trouble trouble) {
        return switch (trouble) {
            case HOT_ROOM -> ChatModel.LOBBY;
            case RECONNECT_STORM -> ChatModel.CONNECT;
            case STORE_LOCK -> ChatModel.STORE;
            case FAN_OUT_QUEUE -> ChatModel.FAN_OUT;
            case DISK_WRITES -> ChatModel.DISK;
        };
    }
}
