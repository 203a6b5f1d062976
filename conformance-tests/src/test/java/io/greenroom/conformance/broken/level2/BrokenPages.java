package io.greenroom.conformance.broken.level2;

import io.greenroom.conformance.broken.sound.Bounds;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Page;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.spec.Clause;
import java.util.List;
import java.util.OptionalLong;

/** Pages that are cut wrongly. */
public final class BrokenPages {
    private BrokenPages() {}

    @Fault(value = "The store gives 50 rows at most, whatever is asked of it.", alsoBreaks = Clause.L2_17)
    public static class L2_01_LimitEndsAt50 extends SoundServer {
        @Override
        protected int limit(String value) {
            return Math.min(super.limit(value), 50);
        }
    }

    @Fault(
            value = "Without bounds the query sorts upwards and takes the first rows.",
            alsoBreaks = {Clause.L2_03, Clause.L2_08, Clause.L2_09})
    public static class L2_02_PageWithoutBoundsIsTheOldest extends SoundServer {
        @Override
        protected Page page(List<Message> all, Bounds bounds) {
            return bounds.before().isEmpty() && bounds.after().isEmpty()
                    ? oldest(all, bounds.limit())
                    : super.page(all, bounds);
        }
    }

    @Fault("The default of limit is its maximum.")
    public static class L2_03_DefaultLimitIs100 extends SoundServer {
        @Override
        protected int defaultLimit() {
            return 100;
        }
    }

    @Fault("The whole room is sent when no limit is given.")
    public static class L2_03_NoLimitIsNoLimit extends SoundServer {
        @Override
        protected int defaultLimit() {
            return Integer.MAX_VALUE;
        }
    }

    @Fault(
            value = "After includes its bound.",
            alsoBreaks = {Clause.L2_06, Clause.L2_07, Clause.L2_09, Clause.L2_10})
    public static class L2_04_AfterIncludesItsBound extends SoundServer {
        @Override
        protected List<Message> newerThan(List<Message> all, long seq) {
            return super.newerThan(all, seq - 1);
        }
    }

    @Fault(
            value = "After gives the newest messages instead of the next ones.",
            alsoBreaks = {Clause.L2_03, Clause.L2_07},
            mayBreak = Clause.L2_09)
    public static class L2_04_AfterGivesTheNewest extends SoundServer {
        @Override
        protected Page oldest(List<Message> newer, int limit) {
            return newest(newer, limit);
        }
    }

    @Fault(
            value = "Before includes its bound.",
            alsoBreaks = {Clause.L2_06, Clause.L2_08, Clause.L2_09, Clause.L2_10})
    public static class L2_05_BeforeIncludesItsBound extends SoundServer {
        @Override
        protected List<Message> olderThan(List<Message> all, long seq) {
            return super.olderThan(all, seq == Long.MAX_VALUE ? seq : seq + 1);
        }
    }

    @Fault(
            value = "Before gives the beginning of the room instead of what is just above.",
            alsoBreaks = {Clause.L2_08, Clause.L2_09})
    public static class L2_05_BeforeGivesTheOldest extends SoundServer {
        @Override
        protected Page page(List<Message> all, Bounds bounds) {
            return bounds.before().isPresent()
                    ? oldest(olderThan(all, bounds.before().getAsLong()), bounds.limit())
                    : super.page(all, bounds);
        }
    }

    @Fault("A full page is taken to mean that there is more.")
    public static class L2_06_FullPageMeansMore extends SoundServer {
        @Override
        protected Page page(List<Message> all, Bounds bounds) {
            var page = super.page(all, bounds);
            return new Page(page.items(), page.items().size() == bounds.limit());
        }
    }

    @Fault("With after, too, hasMore says whether there are older messages.")
    public static class L2_06_HasMoreAlwaysLooksUp extends SoundServer {
        @Override
        protected Page oldest(List<Message> newer, int limit) {
            var page = super.oldest(newer, limit);
            return new Page(page.items(), !newer.isEmpty() && newer.getFirst().seq() > 1);
        }
    }

    @Fault("Bounds are read as 32-bit integers.")
    public static class L2_10_BoundsHave32Bits extends SoundServer {
        @Override
        protected OptionalLong bound(String name, String value) {
            try {
                return OptionalLong.of(Integer.parseInt(value));
            } catch (NumberFormatException e) {
                throw refusal(name + " is not an integer");
            }
        }
    }

    @Fault(
            value = "The message of the bound is looked up, and has to be there.",
            mayBreak = {Clause.L2_04, Clause.L2_05, Clause.L2_06})
    public static class L2_10_BoundHasToExist extends SoundServer {
        @Override
        protected Page page(List<Message> all, Bounds bounds) {
            var bound = bounds.after().isPresent() ? bounds.after() : bounds.before();
            var known = bound.isEmpty()
                    || bound.getAsLong() == 0
                    || all.stream().anyMatch(message -> message.seq() == bound.getAsLong());
            return known ? super.page(all, bounds) : new Page(List.of(), false);
        }
    }
}
