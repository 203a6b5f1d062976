package io.greenroom.drill.simulation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Observations in the order in which they were made, each with a weight: 1 for a job, more or less for a part of a flow. */
public final class Sample {
    private double[] values = new double[8];
    private double[] weights = new double[8];
    private int size;
    private boolean ofJobs = true;

    Sample() {}

    static Sample of(List<Sample> parts) {
        var all = new Sample();
        parts.forEach(part -> {
            for (var i = 0; i < part.size; i++) {
                all.add(part.values[i], part.weights[i]);
            }
        });
        return all;
    }

    void add(double value, double weight) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        values[size] = value;
        weights[size++] = weight;
        ofJobs &= weight == 1;
    }

    /** The sum of the weights: how many jobs. */
    public double count() {
        return ofJobs ? size : Arrays.stream(weights, 0, size).sum();
    }

    /** All of it: value times weight. */
    public double sum() {
        return IntStream.range(0, size).mapToDouble(i -> values[i] * weights[i]).sum();
    }

    /** The mean; 0 if nothing was observed. */
    public double mean() {
        return size == 0 ? 0 : sum() / count();
    }

    /**
     * The least value that so many percent of the weight do not exceed; 0 if nothing was observed. It sorts anew each time.
     *
     * @param percent 0 to 100
     */
    public double percentile(double percent) {
        Bad.unless(percent >= 0 && percent <= 100, "percentile", percent, "0 to 100");
        if (size == 0) {
            return 0;
        }
        return ofJobs ? ofJobs(percent) : ofFlow(percent);
    }

    private double ofJobs(double percent) {
        var sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted[(int) Math.max(0, Math.ceil(size * percent / 100) - 1)];
    }

    private double ofFlow(double percent) {
        var order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .toList();
        var need = count() * percent / 100;
        var found = values[order.getFirst()];
        for (var i = 0; i < size && need > 0; i++) {
            found = values[order.get(i)];
            need -= weights[order.get(i)];
        }
        return found;
    }
}
