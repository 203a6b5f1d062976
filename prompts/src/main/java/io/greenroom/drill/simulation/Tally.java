package io.greenroom.drill.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts, slice by slice. */
final class Tally {
    private final double sliceSeconds;
    private final List<Cell> cells = new ArrayList<>();
    private double since;
    private int waiting;
    private int inside;

    /** The counts of a slice. */
    static final class Cell {
        double arrived;
        double copies;
        double served;
        double retried;
        double waitingSeconds;
        double insideSeconds;
        double mostWaiting;
        final Map<Loss, Double> lost = new HashMap<>();
        final Sample waits = new Sample();
        final Sample sojourns = new Sample();

        void lost(Loss loss, double count) {
            lost.merge(loss, count, Double::sum);
        }
    }

    Tally(double sliceSeconds) {
        this.sliceSeconds = sliceSeconds;
    }

    /** The slice of a time. */
    Cell at(double seconds) {
        return cell((int) (seconds / sliceSeconds));
    }

    private Cell cell(int index) {
        while (cells.size() <= index) {
            cells.add(new Cell());
        }
        return cells.get(index);
    }

    /** From now on so many more, or fewer, wait and are inside. */
    void change(double now, int moreWaiting, int moreInside) {
        pass(now);
        waiting += moreWaiting;
        inside += moreInside;
        at(now).mostWaiting = Math.max(at(now).mostWaiting, waiting);
    }

    int inside() {
        return inside;
    }

    /** Between two times of one slice, so many waited and were inside. */
    void add(double from, double seconds, double waited, double stayed) {
        var cell = at(from);
        cell.waitingSeconds += waited * seconds;
        cell.insideSeconds += stayed * seconds;
        cell.mostWaiting = Math.max(cell.mostWaiting, waited);
    }

    private void pass(double now) {
        while (since < now) {
            var index = (int) (since / sliceSeconds);
            var until = Math.min(now, (index + 1) * sliceSeconds);
            if (until <= since) {
                until = Math.min(now, (index + 2) * sliceSeconds);
            }
            var cell = cell(index);
            cell.waitingSeconds += waiting * (until - since);
            cell.insideSeconds += inside * (until - since);
            cell.mostWaiting = Math.max(cell.mostWaiting, waiting);
            since = until;
        }
    }

    /** The slices up to an end. */
    Track close(double end) {
        pass(end);
        List<Slice> slices = new ArrayList<>();
        for (var i = 0; i < Math.max(1, Math.ceil(end / sliceSeconds)); i++) {
            var from = i * sliceSeconds;
            slices.add(slice(from, Math.min(sliceSeconds, end - from), cell(i)));
        }
        return new Track(List.copyOf(slices));
    }

    private static Slice slice(double from, double seconds, Cell cell) {
        return new Slice(
                from,
                seconds,
                cell.arrived,
                cell.copies,
                cell.served,
                Map.copyOf(cell.lost),
                cell.retried,
                cell.waitingSeconds / seconds,
                cell.mostWaiting,
                cell.insideSeconds / seconds,
                cell.waits,
                cell.sojourns);
    }
}
