package io.greenroom.drill.repair;

import java.util.Map;
import java.util.TreeMap;

/** Puts a fault into a sound project. */
public final class Planting {
    private Planting() {}

    /**
     * The project with the fault in it.
     *
     * @param sound texts by their paths
     * @throws IllegalArgumentException if what is to be changed is not in exactly one place
     */
    public static Map<String, String> of(Map<String, String> sound, Fault fault) {
        Map<String, String> planted = new TreeMap<>(sound);
        for (var edit : fault.edits()) {
            planted.put(edit.file(), changed(planted.getOrDefault(edit.file(), ""), edit, fault));
        }
        return planted;
    }

    private static String changed(String text, Fault.Edit edit, Fault fault) {
        var at = text.indexOf(edit.find());
        if (at < 0 || text.indexOf(edit.find(), at + 1) >= 0) {
            throw new IllegalArgumentException("%s: in %s there %s: %s"
                    .formatted(
                            fault.id(), edit.file(), at < 0 ? "is no such text" : "is this text twice", edit.find()));
        }
        return text.substring(0, at)
                + edit.replace()
                + text.substring(at + edit.find().length());
    }
}
