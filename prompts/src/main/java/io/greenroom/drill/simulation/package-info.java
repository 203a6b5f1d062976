/**
 * Queues and networks of them, played event by event ({@link io.greenroom.drill.simulation.Simulation}) or reckoned as a flow
 * ({@link io.greenroom.drill.simulation.Flow}); times are seconds.
 */
@NullMarked
package io.greenroom.drill.simulation;

import org.jspecify.annotations.NullMarked;
