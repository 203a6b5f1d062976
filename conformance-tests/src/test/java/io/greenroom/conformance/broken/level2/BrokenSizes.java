package io.greenroom.conformance.broken.level2;

import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.spec.Clause;

/** Bodies that are too long, and others that are taken for it. */
public final class BrokenSizes {
    private BrokenSizes() {}

    @Fault("Nobody has set a limit.")
    public static class L2_27_BodyOfAnyLength extends SoundServer {
        @Override
        protected int mostBytes() {
            return 1 << 24;
        }
    }

    @Fault("Only Content-Length is looked at.")
    public static class L2_27_ChunksAreNotCounted extends SoundServer {
        @Override
        protected byte[] bounded(Call call) {
            return call.header("Content-Length").isPresent() ? super.bounded(call) : call.body(1 << 24);
        }
    }

    @Fault("Messages and rooms are bounded, but the way to a new user was forgotten.")
    public static class L2_27_NewUsersAreUnbounded extends SoundServer {
        @Override
        protected byte[] bounded(Call call) {
            return call.path().getFirst().equals("users") ? call.body(1 << 24) : super.bounded(call);
        }
    }

    @Fault(value = "The framework's own limit is 16 KiB, and nobody has raised it.", alsoBreaks = Clause.L2_30)
    public static class L2_27_BodiesEndAt16KiB extends SoundServer {
        @Override
        protected int mostBytes() {
            return 16_384;
        }
    }
}
