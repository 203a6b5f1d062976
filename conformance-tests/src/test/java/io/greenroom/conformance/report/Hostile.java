package io.greenroom.conformance.report;

import static io.greenroom.conformance.report.MadeUpRun.failure;

import io.greenroom.conformance.run.RunResult;
import io.greenroom.kit.http.Request;
import io.greenroom.spec.Clause;
import java.util.List;

/** A server that tries to get out of the report, and into the terminal, the page or the shell. */
final class Hostile {
    static final String TEXT = "\u001B[2J\u001B]0;owned\u0007 \u202Egnp.exe\u202C </script><script>alert(1)</script>"
            + " ]]> <img src=x onerror=alert(2)> {{x}} \u0000\u2028\uD800 'quoted' $(id) `id` \uFFFE\r\n&amp; 漢字 👩‍🚀";
    static final String LONG = TEXT + "x".repeat(2_000_000);

    private Hostile() {}

    static RunResult run() {
        var request = Exchanges.post("/rooms/" + "<b>".repeat(3), TEXT).header("X-Odd", TEXT);
        var binary = Request.of("POST", "/users").json(new byte[] {(byte) 0xC3, 0x28, 0, 0x27, 0x40});
        var failure = failure(
                "POST /rooms/<script>" + TEXT,
                LONG,
                LONG,
                TEXT,
                TEXT,
                TEXT,
                List.of(TEXT, LONG),
                List.of(
                        Exchanges.answered(1, request, 200, "text/html" + TEXT, LONG),
                        Exchanges.answered(2, binary, 500, "text/plain", new byte[] {(byte) 0xFF, 0, 27}),
                        Exchanges.silent(3, request, TEXT)));
        return MadeUpRun.ofAll()
                .url("http://localhost:3000/?" + TEXT)
                .note(TEXT)
                .failed(Clause.L1_05, failure)
                .error(Clause.L1_06, LONG)
                .result();
    }
}
