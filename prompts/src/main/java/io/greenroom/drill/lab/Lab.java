package io.greenroom.drill.lab;

import java.util.Map;

/** Makes evidence that a candidate searches. */
public interface Lab {
    /**
     * Makes it. The same seed and choices give the same.
     *
     * @param chosen the parameters of the sitting, by name; a lab reads those that it knows
     * @throws IllegalArgumentException if one of those is no value that it knows
     */
    Result run(long seed, Map<String, String> chosen);

    /** What is to be found, without making the files if that is quicker. */
    default Map<String, String> find(long seed, Map<String, String> chosen) {
        return run(seed, chosen).found();
    }

    /**
     * What came of it.
     *
     * @param found what is to be found, by name; numbers are plain: {@code 1234.5}
     * @param files texts by name
     */
    record Result(Map<String, String> found, Map<String, String> files) {}
}
