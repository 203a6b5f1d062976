package io.greenroom.drill.lab;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Made-up names of a run.
 *
 * @param destinations the products that the customer uses
 */
record Names(String customer, String person, Map<Destination, String> destinations) {
    private static final List<String> CUSTOMERS = List.of(
            "Okonkwo Arena",
            "Tiketa Baltica",
            "Sala Quetzal",
            "Nakamura Box Office",
            "Fjellhall",
            "Mirzo Stadium",
            "Wattle Park");
    private static final List<String> PEOPLE = List.of(
            "Adaeze Nwosu",
            "Rasa Petrauskas",
            "Inés Cruz",
            "Haruto Mori",
            "Liv Sandvik",
            "Dilnoza Karim",
            "Tane Walker");
    private static final List<String> ANALYTICS = List.of("Prisma", "Lantana", "Kestrel");
    private static final List<String> MESSAGING = List.of("Ternpost", "Sendero", "Baobab Mail");
    private static final List<String> WAREHOUSES = List.of("Granary", "Silo Nord", "Almacen");

    static Names draw(RandomGenerator random) {
        var place = random.nextInt(CUSTOMERS.size());
        return new Names(
                CUSTOMERS.get(place),
                PEOPLE.get(place),
                Map.of(
                        Destination.ANALYTICS, one(ANALYTICS, random),
                        Destination.MESSAGING, one(MESSAGING, random),
                        Destination.WAREHOUSE, one(WAREHOUSES, random)));
    }

    private static String one(List<String> names, RandomGenerator random) {
        return names.get(random.nextInt(names.size()));
    }

    String of(Destination destination) {
        return destinations.getOrDefault(destination, destination.id());
    }
}
