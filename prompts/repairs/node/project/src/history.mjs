const SEGMENT = 180;

/** The messages of a room, oldest first, in segments of the same length: a long room never moves as a whole. */
export class History {
  segments = [[]];
  length = 0;

  /** Adds a message behind all others. */
  append(message) {
    if (this.segments.at(-1).length === SEGMENT) this.segments.push([]);
    this.segments.at(-1).push(message);
    this.length += 1;
  }

  /** At most `size` messages, from the one at this place on. */
  from(place, size) {
    const found = [];
    let at = place % SEGMENT;
    for (let n = Math.floor(place / SEGMENT); n < this.segments.length && found.length < size; n += 1) {
      found.push(...this.segments[n].slice(at, at + size - found.length));
      at = 0;
    }
    return found;
  }

  /** At most `size` messages, up to the one before this place. */
  upTo(place, size) {
    let found = [];
    let end = place;
    while (end > 0 && found.length < size) {
      const first = Math.floor((end - 1) / SEGMENT) * SEGMENT; // of the segment that holds end - 1
      const start = Math.max(first, end - size + found.length);
      found = [...this.segments[first / SEGMENT].slice(start - first, end - first), ...found];
      end = start;
    }
    return found;
  }
}
