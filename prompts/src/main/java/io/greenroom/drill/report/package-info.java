/** What became of a sitting, for people: a page and Markdown, for the candidate and for the interviewer. */
@NullMarked
package io.greenroom.drill.report;

import org.jspecify.annotations.NullMarked;
