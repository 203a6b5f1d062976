package io.greenroom.perf.result;

import java.util.List;

/**
 * Two servers in one run, in rounds that take turns, because machines are noisy.
 *
 * @param other the second server, as the user named it
 * @param theirs its rounds; those of the first are the rounds of the bench
 * @param ratios by figure
 * @param words what can be said from it, in one sentence; that nothing can be said is a finding, too
 */
public record Versus(String other, List<Round> theirs, List<Ratio> ratios, String words) {}
