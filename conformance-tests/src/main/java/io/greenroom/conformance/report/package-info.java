/** What a run came to, told to people and machines: terminal, page, JUnit XML, JSON, badge. */
@NullMarked
package io.greenroom.conformance.report;

import org.jspecify.annotations.NullMarked;
