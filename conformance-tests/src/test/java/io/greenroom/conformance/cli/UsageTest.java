package io.greenroom.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.cli.Execution;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What is wrong with a command line is said in a line, with what would be right. */
class UsageTest {
    @Test
    void aServerHasToBeNamedOnce() {
        says("greenroom: which server? Give one of a URL, --start 'CMD' and --reference", "check");
        says("greenroom: which server is it?", "check", "http://localhost:3000", "--reference");
        says("greenroom: one URL, please", "check", "http://localhost:1", "http://localhost:2");
        says("greenroom: 'ftp://x' is not a base URL", "check", "ftp://x");
        says("greenroom: 'http://localhost:99999' is not a base URL", "check", "http://localhost:99999");
        says("greenroom: 'http://localhost:3000?a=b' is not a base URL", "check", "http://localhost:3000?a=b");
    }

    @Test
    void optionsAreCheckedBeforeAnythingIsStarted() {
        says("greenroom: there is no clause L7-99", "check", "--reference", "--clause", "L7-99");
        says("greenroom: --level takes a number", "check", "--reference", "--level", "all");
        says("greenroom: --timeout takes 1 to 60 seconds, not 0", "check", "--reference", "--timeout", "0");
        says("greenroom: invalid value for option '--seed'", "check", "--reference", "--seed", "x");
        says("greenroom: unknown option: '--levle'", "check", "--levle", "1");
        says("greenroom: --timeout takes", "check", "--reference", "--watch", ".", "--timeout", "0");
        says("greenroom: --watch writes no files", "check", "--reference", "--watch", ".", "--report", "r");
        says("greenroom: flaky takes a number of runs of at least 2", "flaky", "1");
        says("greenroom: there is no clause L2-99", "spec", "L2-99");
        says("greenroom: there is no level 9", "spec", "L9");
    }

    @Test
    void whatDoesNotGoTogetherIsSaid() {
        says("greenroom: --follow and --watch both judge again", "check", "--reference", "--follow", "--watch", ".");
        says("greenroom: --follow writes no files", "check", "--reference", "--follow", "--report", "r");
        says("greenroom: --list judges nothing", "check", "--reference", "--follow", "--list");
        says("greenroom: --watch is for people", "check", "--reference", "--events", "--watch", ".");
        says("greenroom: --list prints clauses, and no events", "check", "--reference", "--events", "--list");
        says("greenroom: --pause is the rest between", "check", "--reference", "--pause", "3");
        says("greenroom: --pause takes 0 to 600 seconds, not 601", "check", "x", "--follow", "--pause", "601");
        says("greenroom: --pause takes 0 to 600 seconds, not -1", "check", "x", "--follow", "--pause", "-1");
        says("greenroom: which server?", "check", "--follow", "--events");
    }

    /** The launcher and every script would take 1 for the server's failure. */
    @Test
    void anErrorIsTheKitsFailure() {
        var err = new StringWriter();
        var command = new CommandLine(new Failing()).setErr(new PrintWriter(err));
        assertThat(Execution.run(command)).isEqualTo(4);
        assertThat(err.toString())
                .startsWith("greenroom: the kit itself failed, not the server: java.lang.StackOverflow");
    }

    @Command
    private static final class Failing implements Runnable {
        @Override
        public void run() {
            throw new StackOverflowError();
        }
    }

    private static void says(String words, String... command) {
        var err = new StringWriter();
        assertThat(Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), command))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith(words).doesNotContain("Exception");
    }
}
