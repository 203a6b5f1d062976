/** That the audit finds what is wrong, all of it and nothing else. */
@NullMarked
package io.greenroom.perf.audit;

import org.jspecify.annotations.NullMarked;
