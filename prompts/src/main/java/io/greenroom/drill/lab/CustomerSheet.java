package io.greenroom.drill.lab;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What the customer says, and how it is connected. */
final class CustomerSheet {

    private CustomerSheet() {}

    static String text(Situation situation, Names names) {
        var seen = situation.cause().stage().equals("delivery") ? situation.destination() : Destination.WAREHOUSE;
        return """
            # A call from %s

            %s, 23:06 UTC:

            > There is a match tonight. What %s shows us for 12 March is less than what we have sent, and it has been
            > getting worse all evening. %s had trouble at about %s, we saw it on their status page. Is that it? I want to
            > know what is missing, since when, and whether it comes back.

            ## How this customer is connected

            | Source | Key | Valid until (UTC) |
            |---|---|---|
            %s

            | Destination | Product | Gets |
            |---|---|---|
            | analytics | %s | every event |
            | messaging | %s | checkout_started, order_paid, refund_made |
            | warehouse | %s | every event |

            - Intake takes bodies of up to 65,536 bytes, says the contract. It answers 202 once an event is safe.
            - A log of six partitions lies between intake and transformation; a user is always in the same. It keeps seven days.
            - Transformation knows the schema versions 2 and 3 of every type. It drops what has env=test, as the customer wishes.
            - Senders that had no answer send again. The same type, user and item within 10 s is a repeat, and goes on once.
            - Transformation stamps the day (UTC) under which all destinations file an event. They report by that day.
            - A call that fails is repeated six times: after about 2 s, then twice as long each time, at most 60 s. Then it is
              given up, and the event is set aside for a week.

            ## The files

            | File | What it is |
            |---|---|
            | `intake.log` | a line for each request of this customer, 22:00 to 23:00 |
            | `transform.log` | a line for each event that transformation has read |
            | `delivery.log` | a line for each call to a destination |
            | `deliveries.csv` | what the destinations have, as they tell us themselves |
            | `metrics.csv` | what the stages count, by minute |
            | `changes.md` | what was changed or announced this evening |

            The files were taken at 23:15, long after the last attempt to deliver anything. An event of that hour counts as
            missing if a destination that should have it does not have it under 12 March. Test traffic and repeats do not count.
            """.formatted(
                names.customer(),
                names.person(),
                names.of(seen),
                names.of(situation.weak()),
                Evening.minute(situation.weakAt()),
                Arrays.stream(Origin.values()).map(it -> key(it, situation)).collect(Collectors.joining("\n")),
                names.of(Destination.ANALYTICS),
                names.of(Destination.MESSAGING),
                names.of(Destination.WAREHOUSE));
    }

    private static String key(Origin origin, Situation situation) {
        var expired = situation.cause() == Cause.EXPIRED_KEY && origin == situation.origin();
        var until = expired ? Evening.DAY + " " + Evening.minute(situation.begins()) : origin.keyUntil();
        return "| %s | %s | %s |".formatted(origin.id(), origin.key(), until);
    }
}
