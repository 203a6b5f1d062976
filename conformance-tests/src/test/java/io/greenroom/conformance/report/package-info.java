/** That reports say what they should, to every reader and whatever the server sent: on made-up runs and golden files. */
@NullMarked
package io.greenroom.conformance.report;

import org.jspecify.annotations.NullMarked;
