package io.greenroom.drill.report;

import io.greenroom.drill.round.Band;
import io.greenroom.drill.sitting.Event;
import io.greenroom.drill.sitting.Mode;
import java.util.Optional;

/** Sittings as they might have been. */
final class Samples {
    static final String SECRET = "Hesitates when asked about money";

    private Samples() {}

    /** A mock in a pair in which nearly everything happens. */
    static MadeUpSitting eventful() {
        return new MadeUpSitting(MadeUpRound.kiosk(), MadeUpSitting.BEGAN, Mode.MOCK, true, 4711)
                .at("0:00", new Event.ServerNamed("http://localhost:8080", false))
                .at("0:00", new Event.PhaseBegan("clarify"))
                .at("2:10", new Event.Asked("Can I use a database for it?", Optional.of("may-i-keep-it-in-memory")))
                .at("3:05", new Event.Noted("Assumed: one process, all in memory | nothing is *deleted*.", false))
                .at("4:00", new Event.Noted(SECRET, true))
                .at("10:00", new Event.PhaseBegan("build"))
                .level("17:20", 1, 12, "L1-02", "L1-03", "L1-04", "L1-05", "L1-06", "L1-07", "L1-08")
                .level("21:02", 1, 12, "L1-07", "L1-08")
                .at("22:30", new Event.Hinted("who-buys", 1, 1, false))
                .at("23:10", new Event.Hinted("who-buys", 2, 1, true))
                .level("27:40", 1, 12)
                .at("29:40", new Event.Due("came-back", "level 1 turned green"))
                .at("30:00", new Event.Warned(1800))
                .at("30:15", new Event.Released("came-back", "the interviewer"))
                .level("33:00", 2, 9, "L2-01", "L2-02", "L2-03", "L2-04", "L2-05", "L2-06")
                .at("35:00", new Event.JudgeSaid(false, "nothing listens at http://localhost:8080"))
                .at("36:10", new Event.JudgeSaid(true, ""))
                .at("38:00", new Event.Returned(45_000))
                .level("41:00", 2, 9, "L2-05", "L2-06")
                .level("51:10", 1, 12, "L1-07", "L1-09")
                .level("53:02", 1, 12)
                .at("50:00", new Event.PhaseBegan("look-back"))
                .at(
                        "54:00",
                        new Event.Benched("smoke", false, "The server answers too late: p99 640 ms, asked for 200 ms."))
                .at("55:00", new Event.Slept(120_000))
                .at(
                        "59:30",
                        new Event.Committed(
                                "# Kiosk\n\nOne map, **one** lock. <script>alert(1)</script>\n\n![x](http://a/b.png)"))
                .at("60:00", new Event.Ended(true))
                .mark("60:00", "plan", Band.LEANING_NO_HIRE, "Began to type at 3:30; named an order at 12:10.", true);
    }

    /** Nobody marked it, and no server was ever seen. */
    static MadeUpSitting unseen() {
        return new MadeUpSitting(MadeUpRound.kiosk(), MadeUpSitting.BEGAN, Mode.PRACTICE, false, 1)
                .at("0:00", new Event.PhaseBegan("clarify"))
                .at("1:00", new Event.Paused())
                .at("1:00", new Event.Resumed())
                .at("5:00", new Event.Ended(false));
    }
}
