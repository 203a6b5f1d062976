package io.greenroom.conformance.broken.sound;

/** Something that listens on a loopback port until it is closed. */
public interface RunningServer extends AutoCloseable {
    /** Where it is, without a slash at the end. */
    String base();

    @Override
    void close();
}
