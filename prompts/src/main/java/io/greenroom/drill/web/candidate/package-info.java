/** The candidate's page. It is made of the candidate's view alone; nothing here can see the interviewer's. */
@NullMarked
package io.greenroom.drill.web.candidate;

import org.jspecify.annotations.NullMarked;
