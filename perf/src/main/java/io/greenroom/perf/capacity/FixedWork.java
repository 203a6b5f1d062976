package io.greenroom.perf.capacity;

/**
 * The same piece of work, as often as one likes: some 30 ms of whole numbers in one thread, without branches or memory, so
 * that no piece is longer than another.
 *
 * <p>There are six sequences (xorshift) side by side because a core then has all the instructions in hand that it can do at
 * once, as it has with a server's code. A single sequence waits for its own last step most of the time, and hardly took
 * longer when servers did.
 */
final class FixedWork {
    private static final int STEPS = 8_000_000;

    /** Where the next piece goes on, so that no compiler can leave one out. */
    private long last = 1;

    /** What comes of it, which is no use to anybody. */
    long piece() {
        var a = last;
        var b = a + 1;
        var c = a + 2;
        var d = a + 3;
        var e = a + 4;
        var f = a + 5;
        for (var i = 0; i < STEPS; i++) {
            a = step(a);
            b = step(b);
            c = step(c);
            d = step(d);
            e = step(e);
            f = step(f);
        }
        last = a ^ b ^ c ^ d ^ e ^ f;
        return last;
    }

    private static long step(long number) {
        var mixed = number ^ number << 13;
        mixed ^= mixed >>> 7;
        return mixed ^ mixed << 17;
    }
}
