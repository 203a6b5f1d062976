package io.greenroom.perf.result;

import java.util.List;

/**
 * Something that reading everything back has brought to light.
 *
 * @param kind what is wrong
 * @param count how often
 * @param examples the first few, in words that name room, seq and text
 */
public record Finding(Kind kind, long count, List<String> examples) {
    /** What can be wrong with messages. All but {@link #UNREAD} are the server's faults. */
    public enum Kind {
        /** Acknowledged, and on no page. */
        LOST("lost"),
        /** On the pages more than once, under whatever id. */
        DOUBLED("doubled"),
        /** Text, author, id, seq or room is not what was sent or acknowledged. */
        CHANGED("changed"),
        /** Pages are not in ascending seq, or two messages share one. */
        OUT_OF_ORDER("out of order"),
        /** A sender's later message sorts before an earlier one that was acknowledged before it was sent. */
        SENDER_ORDER("a sender's messages out of order"),
        /** A message sorts before another that was acknowledged before it was sent. */
        TIME_ORDER("order against time"),
        /** Who followed the room with {@code after} during the run never met it, though it was there in the end. */
        MISSED("missed by who followed"),
        /** It was read during the run, and was gone or elsewhere at the end. */
        MOVED("moved or gone again"),
        /** Nobody sent it, or it was refused. */
        INVENTED("never sent or refused"),
        /** The audit could not read the room to its end. */
        UNREAD("could not be read back");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As reports name it. */
        public String words() {
            return words;
        }
    }
}
