package io.greenroom.conformance.broken.level2;

import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Response;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.spec.Clause;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that are taken though they are wrong, or upset the server. */
public final class BrokenBodies {
    private BrokenBodies() {}

    @Fault("A bare string is taken for the text.")
    public static class L2_23_BareStringIsTheText extends SoundServer {
        @Override
        protected ObjectNode objectIn(JsonNode value) {
            return value.isString() ? JSON.createObjectNode().put("text", value.asString()) : super.objectIn(value);
        }
    }

    @Fault(value = "A body that is no object is cast to one.", mayBreak = Clause.L2_34)
    public static class L2_23_ArrayIs500 extends SoundServer {
        @Override
        protected ObjectNode objectIn(JsonNode value) {
            if (value.isArray()) {
                throw new ClassCastException("not an object");
            }
            return super.objectIn(value);
        }
    }

    @Fault("Bytes that are not UTF-8 become U+FFFD.")
    public static class L2_32_BrokenUtf8IsReplaced extends SoundServer {
        @Override
        protected String decoded(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @Fault("The body is read by a recursion that nobody bounded.")
    public static class L2_33_DeepNestingIs500 extends SoundServer {
        @Override
        protected JsonNode parsed(String text) {
            if (text.contains("[".repeat(1000))) {
                throw new IllegalStateException("Maximum call stack size exceeded");
            }
            return super.parsed(text);
        }
    }

    @Fault("A key that comes twice is an error that nobody catches.")
    public static class L2_34_DoubledKeyIs500 extends SoundServer {
        @Override
        protected JsonNode parsed(String text) {
            var value = super.parsed(text);
            if (text.split("\"text\"", -1).length > 2) {
                throw new IllegalStateException("Duplicate key text");
            }
            return value;
        }
    }

    @Fault("A lone surrogate cannot be encoded, and the connection is closed in the middle of the answer.")
    public static class L2_34_LoneSurrogateIsSilence extends SoundServer {
        @Override
        protected String printable(String field, String value) {
            if (value.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
                throw new StackOverflowError();
            }
            return super.printable(field, value);
        }

        @Override
        protected Response crashed(Throwable thrown) {
            if (thrown instanceof StackOverflowError) {
                throw new IllegalStateException("the connection is closed without an answer");
            }
            return super.crashed(thrown);
        }
    }

    @Fault(value = "There are four workers, and a request that never ends keeps one for ever.", spreads = true)
    public static class L2_36_HalfSentRequestsHoldTheWorkers extends SoundServer {
        @Override
        protected ExecutorService workers() {
            return Executors.newFixedThreadPool(4, Thread.ofVirtual().factory());
        }
    }

    @Fault("The binding allows no field that it does not know.")
    public static class L2_37_UnknownFieldIsRefused extends SoundServer {
        @Override
        protected String text(ObjectNode body) {
            if (body.size() > 1) {
                throw refusal("text is the only field that there is");
            }
            return super.text(body);
        }
    }

    @Fault("Nobody has heard of Location.")
    public static class L2_38_LocationIsMissing extends SoundServer {
        @Override
        protected Response made(int status, ObjectNode thing, String location) {
            return json(status, thing);
        }
    }

    @Fault("Location is the path of the collection.")
    public static class L2_38_LocationLeadsToTheCollection extends SoundServer {
        @Override
        protected Response made(int status, ObjectNode thing, String location) {
            return super.made(status, thing, location.replaceFirst("/[^/]*$", ""));
        }
    }

    @Fault("Location puts a message below its room, where nothing is read.")
    public static class L2_38_LocationIsBelowTheRoom extends SoundServer {
        @Override
        protected Response made(int status, ObjectNode thing, String location) {
            return super.made(
                    status,
                    thing,
                    thing.has("roomId") ? "/rooms/" + thing.path("roomId").asString() + location : location);
        }
    }
}
