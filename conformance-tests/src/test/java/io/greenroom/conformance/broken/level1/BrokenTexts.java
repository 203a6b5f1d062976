package io.greenroom.conformance.broken.level1;

import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.spec.Clause;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Texts that do not come back as they were sent, and such as should not have been taken. */
public final class BrokenTexts {
    private BrokenTexts() {}

    @Fault(
            value = "The column takes three bytes a character: what needs four becomes a question mark.",
            alsoBreaks = Clause.L2_30)
    public static class L1_21_FourByteCharactersAreLost extends SoundServer {
        @Override
        protected String text(ObjectNode body) {
            return super.text(body).replaceAll("[\\x{10000}-\\x{10FFFF}]", "?");
        }
    }

    @Fault(
            value = "Bodies are read in the platform's charset, which is Latin-1 there.",
            alsoBreaks = {Clause.L1_22, Clause.L2_30, Clause.L2_31, Clause.L2_32})
    public static class L1_21_BodiesAreReadAsLatin1 extends SoundServer {
        @Override
        protected String decoded(byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    @Fault(value = "Texts are trimmed, as every form field is.", mayBreak = Clause.L1_21)
    public static class L1_22_TextIsTrimmed extends SoundServer {
        @Override
        protected String text(ObjectNode body) {
            return super.text(body).strip();
        }
    }

    @Fault(value = "Texts are escaped against markup when they are stored.", alsoBreaks = Clause.L1_21)
    public static class L1_22_TextIsEscapedForHtml extends SoundServer {
        @Override
        protected String text(ObjectNode body) {
            return super.text(body).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }

    @Fault(value = "Texts are normalised, so that search finds them.", alsoBreaks = Clause.L1_21)
    public static class L1_22_TextIsNormalised extends SoundServer {
        @Override
        protected String text(ObjectNode body) {
            return Normalizer.normalize(super.text(body), Normalizer.Form.NFC);
        }
    }

    @Fault("Line breaks are unified, as text areas send them in two ways.")
    public static class L1_22_LineBreaksAreUnified extends SoundServer {
        @Override
        protected String text(ObjectNode body) {
            return super.text(body).replace("\r\n", "\n");
        }
    }

    @Fault("Only null is looked for, not the empty string.")
    public static class L1_23_EmptyTextIsTaken extends SoundServer {
        @Override
        protected String text(ObjectNode body) {
            return body.path("text").isString() && body.path("text").asString().isEmpty() ? "" : super.text(body);
        }
    }

    @Fault("The binding turns whole numbers and booleans into strings.")
    public static class L1_24_ScalarsBecomeText extends SoundServer {
        @Override
        protected String text(ObjectNode body) {
            var text = body.path("text");
            return text.isIntegralNumber() || text.isBoolean() ? text.asString() : super.text(body);
        }
    }

    @Fault("A missing text is taken for the word null.")
    public static class L1_24_MissingTextIsTheWordNull extends SoundServer {
        @Override
        protected String text(ObjectNode body) {
            JsonNode text = body.path("text");
            return text.isMissingNode() || text.isNull() ? "null" : super.text(body);
        }
    }

    @Fault(
            value = "An error in the checks of the text comes to nobody's handler.",
            alsoBreaks = {Clause.L2_33, Clause.L2_34})
    public static class L1_24_TextOfAnotherTypeIs500 extends SoundServer {
        @Override
        protected String text(ObjectNode body) {
            if (!body.path("text").isString()) {
                throw new ClassCastException("text");
            }
            return super.text(body);
        }
    }
}
