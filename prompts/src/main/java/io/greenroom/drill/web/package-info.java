/** A drill in the browser: a server in this process, with a door for the candidate and one for the interviewer. */
@NullMarked
package io.greenroom.drill.web;

import org.jspecify.annotations.NullMarked;
