/** What the checks of one run share: the ways to the server, the seed, and a record of what each check did. */
@NullMarked
package io.greenroom.conformance.session;

import org.jspecify.annotations.NullMarked;
