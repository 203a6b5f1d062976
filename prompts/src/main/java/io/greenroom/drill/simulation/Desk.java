package io.greenroom.drill.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A station at work. */
final class Desk {
    private final Station station;
    private final Floor floor;
    private final Agenda agenda;
    private final RandomGenerator random;
    private final Tally tally;
    private final ArrayDeque<Job> queue = new ArrayDeque<>();
    private int busy;
    private double mayBeginAt;
    private double wakesAt = -1;

    /** What stands around it: where jobs go. */
    interface Floor {
        void saw(Job job, String station, Happening.Kind kind);

        void waits(int more);

        void retried();

        void served(Job job, String station);

        void lost(Job job, Loss loss);
    }

    Desk(Station station, Floor floor, Agenda agenda, RandomGenerator random, double sliceSeconds) {
        this.station = station;
        this.floor = floor;
        this.agenda = agenda;
        this.random = random;
        this.tally = new Tally(sliceSeconds);
    }

    Track close(double end) {
        return tally.close(end);
    }

    /** An attempt. */
    void offer(Job job) {
        var now = agenda.now();
        tally.at(now).arrived++;
        if (station.outageAt(now).filter(Outage::refusing).isPresent()) {
            turnAway(job, Loss.Cause.DOWN);
        } else if (job.tier.sheds(queue.size())) {
            lose(job, Loss.Cause.SHED);
        } else if (queue.size() >= station.room().places() && !(queue.isEmpty() && ready())) {
            full(job);
        } else {
            takeIn(job);
        }
    }

    private void full(Job job) {
        switch (station.room().whenFull()) {
            case REFUSE -> turnAway(job, Loss.Cause.REFUSED);
            case DROP -> lose(job, Loss.Cause.DROPPED);
        }
    }

    private void turnAway(Job job, Loss.Cause cause) {
        job.refused++;
        var retry = station.retry().filter(it -> job.refused <= it.limit());
        if (retry.isEmpty()) {
            lose(job, cause);
            return;
        }
        tally.at(agenda.now()).retried++;
        floor.retried();
        floor.saw(job, station.name(), Happening.Kind.REFUSED);
        agenda.at(agenda.now() + retry.get().waitSeconds(job.refused, random), () -> offer(job));
    }

    private void lose(Job job, Loss.Cause cause) {
        var loss = new Loss(station.name(), cause, job.tier.name());
        tally.at(agenda.now()).lost(loss, 1);
        floor.lost(job, loss);
    }

    private void takeIn(Job job) {
        job.takenIn = agenda.now();
        job.refused = 0;
        queue.add(job);
        tally.change(agenda.now(), 1, 1);
        floor.waits(1);
        floor.saw(job, station.name(), Happening.Kind.TAKEN_IN);
        begin();
    }

    private boolean ready() {
        var now = agenda.now();
        return busy < station.servers()
                && now >= mayBeginAt
                && station.outageAt(now).isEmpty();
    }

    private void begin() {
        while (!queue.isEmpty() && ready()) {
            List<Job> batch = new ArrayList<>();
            while (batch.size() < station.batch() && !queue.isEmpty()) {
                batch.add(queue.remove());
            }
            station.throttle().ifPresent(it -> mayBeginAt = agenda.now() + 1 / it.perSecond());
            begin(batch);
        }
        if (!queue.isEmpty() && busy < station.servers()) {
            wake();
        }
    }

    /** Looks again when the throttle, or the outage, lets it begin. */
    private void wake() {
        var now = agenda.now();
        var up = station.outageAt(now).map(Outage::untilSeconds).orElse(now);
        var at = Math.max(up, mayBeginAt);
        if (at > now && at != wakesAt) {
            wakesAt = at;
            agenda.at(at, this::begin);
        }
    }

    private void begin(List<Job> batch) {
        var now = agenda.now();
        busy++;
        tally.change(now, -batch.size(), 0);
        floor.waits(-batch.size());
        for (var job : batch) {
            job.waited += now - job.takenIn;
            tally.at(now).waits.add(now - job.takenIn, 1);
            floor.saw(job, station.name(), Happening.Kind.BEGUN);
        }
        agenda.at(now + station.service().draw(random), () -> end(batch));
    }

    private void end(List<Job> batch) {
        var now = agenda.now();
        busy--;
        tally.change(now, 0, -batch.size());
        for (var job : batch) {
            tally.at(now).served++;
            tally.at(now).sojourns.add(now - job.takenIn, 1);
            floor.saw(job, station.name(), Happening.Kind.SERVED);
            floor.served(job, station.name());
        }
        begin();
    }
}
