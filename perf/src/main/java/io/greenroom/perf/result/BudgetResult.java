package io.greenroom.perf.result;

/**
 * One promise that was asked for, and what came of it.
 *
 * @param name such as {@code p99}, {@code errors}, {@code integrity}
 * @param asked such as {@code at most 100 ms}
 * @param got such as {@code 38.2 ms}
 * @param kept whether it holds
 */
public record BudgetResult(String name, String asked, String got, boolean kept) {}
