package io.greenroom.kit.cli;

/** What the process ends with: the same for every verb of the kit. */
public final class ExitCodes {
    /** All that was asked passed. */
    public static final int PASSED = 0;
    /** The server under test failed. */
    public static final int FAILED = 1;
    /** The command line makes no sense. */
    public static final int USAGE = 2;
    /** The server could not be reached. */
    public static final int UNREACHABLE = 3;
    /** The kit itself failed. */
    public static final int KIT = 4;

    private ExitCodes() {}
}
