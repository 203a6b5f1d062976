package io.greenroom.drill.lab;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** Where a customer's events come from. */
enum Origin {
    WEB("k-web-20", "2026-06-01 00:00", 0.38, "page_view page_view ticket_viewed checkout_started order_paid"),
    IOS("k-ios-31", "2026-08-01 00:00", 0.22, "ticket_viewed ticket_viewed ticket_scanned checkout_started order_paid"),
    ANDROID(
            "k-and-44",
            "2026-10-01 00:00",
            0.20,
            "ticket_viewed ticket_scanned ticket_scanned checkout_started order_paid"),
    BACKEND(
            "k-srv-07",
            "2026-06-01 00:00",
            0.20,
            "order_paid refund_made seat_map_updated seat_map_updated ticket_scanned order_paid");

    private static final int LARGE = 20_000;

    private final String key;
    private final String keyUntil;
    private final double share;
    private final String types;

    Origin(String key, String keyUntil, double share, String types) {
        this.key = key;
        this.keyUntil = keyUntil;
        this.share = share;
        this.types = types;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return key;
    }

    /** Until when its key is valid, if it is not the one that expires. */
    String keyUntil() {
        return keyUntil;
    }

    String type(RandomGenerator random) {
        var all = types.split(" ", -1);
        return all[random.nextInt(all.length)];
    }

    /** The size of a body in bytes. */
    int bytes(String type, RandomGenerator random) {
        if (type.equals("seat_map_updated")) {
            return LARGE + random.nextInt(40_000);
        }
        return this == BACKEND ? 2_000 + random.nextInt(7_000) : 700 + random.nextInt(1_900);
    }

    static Origin draw(RandomGenerator random) {
        var left = random.nextDouble();
        for (var origin : values()) {
            left -= origin.share;
            if (left < 0) {
                return origin;
            }
        }
        return BACKEND;
    }
}
