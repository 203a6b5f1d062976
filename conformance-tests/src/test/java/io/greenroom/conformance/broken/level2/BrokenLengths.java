package io.greenroom.conformance.broken.level2;

import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.spec.Clause;
import tools.jackson.databind.node.ObjectNode;

/** Texts and names of wrong length. */
public final class BrokenLengths {
    private BrokenLengths() {}

    @Fault("The limit was doubled to make room for emoji, which count twice.")
    public static class L2_28_LimitIs4000Units extends SoundServer {
        @Override
        protected String text(ObjectNode body) {
            var text = string(body, "text", 4000);
            if (text.length() > 4000) {
                throw refusal("text is too long");
            }
            return text;
        }
    }

    @Fault(value = "What is too long is cut.", alsoBreaks = Clause.L2_30)
    public static class L2_28_LongTextIsCut extends SoundServer {
        @Override
        protected String text(ObjectNode body) {
            var text = body.path("text");
            return text.isString() && length(text.asString()) > 2000
                    ? text.asString().substring(0, 2000)
                    : super.text(body);
        }
    }

    @Fault("Nobody thinks of U+0000.")
    public static class L2_29_NulIsKept extends SoundServer {
        @Override
        protected String printable(String field, String value) {
            return value.indexOf('\0') >= 0 ? value : super.printable(field, value);
        }
    }

    @Fault(value = "The database cannot keep U+0000, and says so too late.", mayBreak = Clause.L2_34)
    public static class L2_29_NulIs500 extends SoundServer {
        @Override
        protected String printable(String field, String value) {
            if (value.indexOf('\0') >= 0) {
                throw new IllegalStateException("invalid byte sequence for encoding UTF8: 0x00");
            }
            return super.printable(field, value);
        }
    }

    @Fault(value = "The length is that of the string in UTF-16 units.", alsoBreaks = Clause.L2_31)
    public static class L2_30_LengthIsInUtf16Units extends SoundServer {
        @Override
        protected int length(String value) {
            return value.length();
        }
    }

    @Fault(value = "The length is that of the string in bytes.", alsoBreaks = Clause.L2_31)
    public static class L2_30_LengthIsInBytes extends SoundServer {
        @Override
        protected int length(String value) {
            return bytes(value).length;
        }
    }

    @Fault("The longest name is one longer than it should be.")
    public static class L2_31_NameOf65IsTaken extends SoundServer {
        @Override
        protected String userName(ObjectNode body) {
            return string(body, "name", 65);
        }
    }

    @Fault("Users' names are checked, but rooms may be called anything.")
    public static class L2_31_RoomNeedsNoName extends SoundServer {
        @Override
        protected String roomName(ObjectNode body) {
            return body.path("name").isString() ? super.roomName(body) : "unnamed";
        }
    }

    @Fault("Names are trimmed, as every form field is.")
    public static class L2_31_NamesAreTrimmed extends SoundServer {
        @Override
        protected String userName(ObjectNode body) {
            return super.userName(body).strip();
        }

        @Override
        protected String roomName(ObjectNode body) {
            return super.roomName(body).strip();
        }
    }
}
