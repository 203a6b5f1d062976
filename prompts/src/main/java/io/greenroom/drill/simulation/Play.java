package io.greenroom.drill.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/** A network at work, from the first arrival to the end. */
final class Play implements Desk.Floor {
    private static final double ROUNDING = 1e-12;

    private final Network network;
    private final Horizon horizon;
    private final Consumer<Happening> observer;
    private final Agenda agenda = new Agenda();
    private final Map<String, Desk> desks = new HashMap<>();
    private final SplittableGenerator random;
    private final SplittableGenerator arriving;
    private final Tally tally;
    private long jobs;

    Play(Network network, Horizon horizon, long seed, Consumer<Happening> observer) {
        this.network = network;
        this.horizon = horizon;
        this.observer = observer;
        this.tally = new Tally(horizon.sliceSeconds());
        this.random = RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom")
                .create(seed);
        this.arriving = random.split();
        network.stations()
                .forEach(
                        it -> desks.put(it.name(), new Desk(it, this, agenda, random.split(), horizon.sliceSeconds())));
    }

    Result play() {
        expectNext();
        agenda.play(horizon.drain() ? Double.POSITIVE_INFINITY : horizon.seconds());
        var end = end();
        Map<String, Track> tracks = new HashMap<>();
        desks.forEach((name, desk) -> tracks.put(name, desk.close(end)));
        return new Result(tally.close(end), Map.copyOf(tracks), tally.inside());
    }

    /** What goes on after the horizon ends with a whole slice. */
    private double end() {
        var slices = Math.floor(agenda.now() / horizon.sliceSeconds()) + 1;
        return agenda.now() < horizon.seconds() ? horizon.seconds() : slices * horizon.sliceSeconds();
    }

    private void expectNext() {
        var next = network.arrivals().next(agenda.now(), arriving);
        if (next < horizon.seconds()) {
            agenda.at(next, this::arrive);
        }
    }

    private void arrive() {
        var now = agenda.now();
        var job = new Job(++jobs, tier(arriving.nextDouble()), now, 0);
        var first = network.stations().getFirst().name();
        tally.at(now).arrived++;
        tally.change(now, 0, 1);
        saw(job, first, Happening.Kind.ARRIVED);
        if (arriving.nextDouble() < job.tier.lostAtOnce()) {
            lost(job, new Loss(first, Loss.Cause.SHED, job.tier.name()));
        } else {
            desk(first).offer(job);
        }
        expectNext();
    }

    private Tier tier(double place) {
        var left = place;
        for (var tier : network.tiers()) {
            left -= tier.share();
            if (left < 0) {
                return tier;
            }
        }
        return network.tiers().getLast();
    }

    private Desk desk(String name) {
        var desk = desks.get(name);
        if (desk == null) {
            throw new IllegalStateException("no station " + name);
        }
        return desk;
    }

    @Override
    public void saw(Job job, String station, Happening.Kind kind) {
        observer.accept(new Happening(agenda.now(), job.number, job.tier.name(), station, kind));
    }

    @Override
    public void waits(int more) {
        tally.change(agenda.now(), more, 0);
    }

    @Override
    public void retried() {
        tally.at(agenda.now()).retried++;
    }

    @Override
    public void lost(Job job, Loss loss) {
        tally.at(agenda.now()).lost(loss, 1);
        tally.change(agenda.now(), 0, -1);
        saw(job, loss.station(), Happening.Kind.LOST);
    }

    @Override
    public void served(Job job, String station) {
        switch (network.after(station)) {
            case Onward.Leave _ -> leave(job, station);
            case Onward.OneOf(var chances) -> oneOf(job, station, chances);
            case Onward.Each(var next) -> {
                for (var copy : next.subList(1, next.size())) {
                    copy(job.copy(), copy);
                }
                desk(next.getFirst()).offer(job);
            }
        }
    }

    private void oneOf(Job job, String station, Map<String, Double> chances) {
        var left = random.nextDouble();
        for (var name : chances.keySet().stream().sorted().toList()) {
            left -= chances.getOrDefault(name, 0.0);
            if (left < ROUNDING) {
                desk(name).offer(job);
                return;
            }
        }
        leave(job, station);
    }

    private void copy(Job copy, String station) {
        tally.at(agenda.now()).copies++;
        tally.change(agenda.now(), 0, 1);
        saw(copy, station, Happening.Kind.COPIED);
        desk(station).offer(copy);
    }

    private void leave(Job job, String station) {
        var now = agenda.now();
        tally.at(now).served++;
        tally.at(now).waits.add(job.waited, 1);
        tally.at(now).sojourns.add(now - job.born, 1);
        tally.change(now, 0, -1);
        saw(job, station, Happening.Kind.LEFT);
    }
}
