package io.greenroom.perf.cli;

import io.greenroom.kit.cli.TargetOptions;
import io.greenroom.perf.profiles.Profile;
import java.util.Optional;

/**
 * What the user wants to know.
 *
 * @param command that was typed
 * @param target the server under load
 * @param other the server that it is compared with
 * @param rounds that each of two servers gets
 * @param capacity whether the highest rate is searched
 * @param calibrated whether it is measured what the generator itself can do
 * @param profile of the load
 */
record Order(
        String command,
        TargetOptions target,
        Optional<TargetOptions> other,
        int rounds,
        boolean capacity,
        boolean calibrated,
        Profile profile) {}
