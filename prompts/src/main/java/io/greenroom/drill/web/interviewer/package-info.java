/** The interviewer's page: the candidate's state, and beside it all that is private. */
@NullMarked
package io.greenroom.drill.web.interviewer;

import org.jspecify.annotations.NullMarked;
