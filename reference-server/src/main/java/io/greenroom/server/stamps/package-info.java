/** Level 1: what the server alone gives to whatever is made, an id and a time. */
@NullMarked
package io.greenroom.server.stamps;

import org.jspecify.annotations.NullMarked;
