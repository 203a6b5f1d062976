package io.greenroom.drill.web.page;

import java.util.function.Supplier;

/**
 * Makes the report as a page of its own, when somebody wants to see it.
 *
 * @param candidate without what is private to the interviewer
 */
public record ReportPages(Supplier<String> candidate, Supplier<String> interviewer) {}
