/**
 * A chat server that fulfils every clause of levels 1 to 3, cut into one small method per decision, so that a fault is
 * one override. Each class is a floor that stands on the one before: {@link Door}, {@link Answers}, {@link Bodies},
 * {@link Users}, {@link Rooms}, {@link Messages}, {@link Members}, {@link SoundServer}.
 */
@NullMarked
package io.greenroom.conformance.broken.sound;

import org.jspecify.annotations.NullMarked;
