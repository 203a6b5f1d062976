package io.greenroom.conformance.broken.level2;

import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Endpoint;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Refusal;
import io.greenroom.conformance.broken.sound.Response;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.spec.Clause;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;

/** Errors that are told wrongly, or not at all. */
public final class BrokenErrors {
    private BrokenErrors() {}

    @Fault(value = "Problems are sent as plain JSON.", alsoBreaks = Clause.L2_20)
    public static class L2_19_ProblemsAreSentAsJson extends SoundServer {
        @Override
        protected String problemType() {
            return "application/json";
        }
    }

    @Fault("Refusals are problems, but what is unknown is the framework's own page.")
    public static class L2_19_UnknownThingsAreAPage extends SoundServer {
        @Override
        protected Response refused(Call call, Refusal refusal) {
            return refusal.status() == 404
                    ? Response.of(404, "text/html", "<h1>Not Found</h1>")
                    : super.refused(call, refusal);
        }
    }

    @Fault(value = "The status in the document is a constant that was copied once.", alsoBreaks = Clause.L2_20)
    public static class L2_19_StatusInTheDocumentIsAlways400 extends SoundServer {
        @Override
        protected Response problem(int status, String detail) {
            return super.problem(400, detail).status(status);
        }
    }

    @Fault("What the router itself refuses never comes to the handler that makes problems.")
    public static class L2_20_RoutersErrorsAreText extends SoundServer {
        @Override
        protected Response unknownRoute(Call call) {
            return Response.of(404, "text/plain", "404 page not found\n");
        }
    }

    @Fault("The detail is the same for everything.")
    public static class L2_21_DetailNamesNothing extends SoundServer {
        @Override
        protected Refusal refusal(String detail) {
            return super.refusal("The request was not valid.");
        }
    }

    @Fault(
            value = "What the parser throws is nobody's to catch.",
            alsoBreaks = {Clause.L2_29, Clause.L2_33, Clause.L2_34})
    public static class L2_22_MalformedJsonIs500 extends SoundServer {
        @Override
        protected RuntimeException malformed(JacksonException e) {
            return new IllegalArgumentException(e);
        }
    }

    @Fault(value = "JSON that does not parse is treated like JSON that breaks a rule.", alsoBreaks = Clause.L2_29)
    public static class L2_22_MalformedJsonIs422 extends SoundServer {
        @Override
        protected RuntimeException malformed(JacksonException e) {
            return new Refusal(422, "the body is not JSON");
        }
    }

    @Fault("Every unknown path is answered with the start page, for the sake of the browser.")
    public static class L2_24_UnknownRouteIsTheStartPage extends SoundServer {
        @Override
        protected Response unknownRoute(Call call) {
            return Response.of(200, "text/html", "<!DOCTYPE html><title>Chat</title>");
        }
    }

    @Fault(value = "A path is known only together with its method.")
    public static class L2_25_WrongMethodIs404 extends SoundServer {
        @Override
        protected Response wrongMethod(Call call, List<Endpoint> there) {
            return unknownRoute(call);
        }
    }

    @Fault("The status is right, but Allow is missing.")
    public static class L2_25_AllowIsMissing extends SoundServer {
        @Override
        protected Response wrongMethod(Call call, List<Endpoint> there) {
            return super.wrongMethod(call, there).without("Allow");
        }
    }

    @Fault("Allow lists the first method that the route was given.")
    public static class L2_25_AllowListsJustOneMethod extends SoundServer {
        @Override
        protected Response wrongMethod(Call call, List<Endpoint> there) {
            return super.wrongMethod(call, there.subList(0, 1));
        }
    }

    @Fault("Whatever comes is read as JSON.")
    public static class L2_26_MediaTypeIsNotLookedAt extends SoundServer {
        @Override
        protected void checkMediaType(Call call) {
            // whatever it is called, it is read as JSON
        }
    }

    @Fault("Malformed JSON is a 400 with the parser's stack trace as its detail.")
    public static class L2_35_ParserShowsItsStack extends SoundServer {
        @Override
        protected RuntimeException malformed(JacksonException e) {
            var trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return new Refusal(400, trace.toString());
        }
    }

    @Fault("The Content-Type is compared whole, so a charset behind it is another type.")
    public static class L2_26_CharsetIsAnotherType extends SoundServer {
        @Override
        protected void checkMediaType(Call call) {
            if (!call.header("Content-Type").orElse("").equals("application/json")) {
                throw new Refusal(415, "a body has to be application/json");
            }
        }
    }

    @Fault("A bound that is no number is a 400 with the exception's stack trace as its detail.")
    public static class L2_35_BoundShowsItsStack extends SoundServer {
        @Override
        protected OptionalLong bound(String name, String value) {
            try {
                return OptionalLong.of(Long.parseLong(value));
            } catch (NumberFormatException e) {
                var trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace));
                throw new Refusal(400, trace.toString());
            }
        }
    }
}
