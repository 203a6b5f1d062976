package io.greenroom.drill.coding.problems;

import io.greenroom.drill.round.Problem.Recipe;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sessions: the events by time, and for each user the session that is still open. */
final class Sessions implements Reference {
    private record Visit(long at, String user) {}

    private record Session(String user, long begin, long end, int events) {}

    /** Shapes: {@code shuffled} (many users, in no order), {@code one-user} (all events of a single one). */
    @Override
    public String make(Recipe recipe) {
        var dice = Dice.of(recipe);
        var n = recipe.size();
        var users =
                switch (recipe.shape()) {
                    case "shuffled" -> n / 5;
                    case "one-user" -> 1;
                    default -> throw Dice.unknown(recipe);
                };
        var span = recipe.shape().equals("one-user") ? n * 1500L : 90L * 86_400;
        var out = new StringBuilder("1800 %d\n".formatted(n));
        for (var i = 0; i < n; i++) {
            out.append(1_600_000_000L + dice.below(span))
                    .append(" u")
                    .append(dice.below(users))
                    .append('\n');
        }
        return out.toString();
    }

    @Override
    public String solve(String input) {
        var words = new Words(input);
        var gap = words.large();
        var n = words.number();
        List<Visit> visits = new ArrayList<>();
        for (var i = 0; i < n; i++) {
            visits.add(new Visit(words.large(), words.word()));
        }
        visits.sort(Comparator.comparingLong(Visit::at));
        Map<String, Session> open = new HashMap<>();
        List<Session> all = new ArrayList<>();
        for (var visit : visits) {
            var session = open.get(visit.user());
            if (session != null && visit.at() - session.end() <= gap) {
                open.put(visit.user(), new Session(visit.user(), session.begin(), visit.at(), session.events() + 1));
            } else {
                if (session != null) {
                    all.add(session);
                }
                open.put(visit.user(), new Session(visit.user(), visit.at(), visit.at(), 1));
            }
        }
        all.addAll(open.values());
        all.sort(Comparator.comparingLong(Session::begin).thenComparing(Session::user));
        var out = new StringBuilder();
        all.forEach(it -> out.append(it.user())
                .append(' ')
                .append(it.begin())
                .append(' ')
                .append(it.end())
                .append(' ')
                .append(it.events())
                .append('\n'));
        return out.toString();
    }
}
