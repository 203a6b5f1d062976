package io.greenroom.drill.plan;

import io.greenroom.drill.history.Attempts;
import io.greenroom.drill.round.BadRound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Makes the plan that is kept again, after a sitting has ended. */
public final class Replanning {
    private Replanning() {}

    /**
     * Makes it again if there is one for these sittings, and the interview is still to come. Whatever stands in the way is left
     * for {@code greenroom plan} to say: a sitting's end is not the moment for it.
     *
     * @param sittings folder that the sitting is kept in
     * @return a line for the user, if something moved
     */
    public static Optional<String> after(Path sittings) {
        return after(sittings, PlanFolder.OWN, ZoneId.systemDefault(), LocalDate.now(ZoneId.systemDefault()));
    }

    static Optional<String> after(Path sittings, Path plan, ZoneId zone, LocalDate today) {
        try {
            var folder = new PlanFolder(plan);
            return folder.kept()
                    .filter(it -> same(Path.of(it.sittings()), sittings))
                    .filter(it -> today.isBefore(it.wishes().until()))
                    .flatMap(it -> again(folder, it, zone, today))
                    .map("The plan has changed: "::concat);
        } catch (IOException | UncheckedIOException | BadRound e) {
            return Optional.empty();
        }
    }

    private static boolean same(Path a, Path b) {
        return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }

    private static Optional<String> again(PlanFolder folder, Kept kept, ZoneId zone, LocalDate today) {
        var places = Places.of(kept);
        return places.loop(kept.wishes().loop()).flatMap(loop -> {
            var attempts = Attempts.in(places.sittings(), places.rounds()).all();
            var deck = Deck.of(loop, places.rounds(), attempts, today, zone);
            var plan = Planner.plan(kept.wishes(), deck, today);
            var changes = Changes.between(kept, plan, deck);
            write(folder, plan, Agenda.of(plan, deck), Kept.of(plan, deck, kept));
            return changes.line();
        });
    }

    private static void write(PlanFolder folder, Plan plan, Agenda agenda, Kept kept) {
        try {
            folder.write(plan, agenda, kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
