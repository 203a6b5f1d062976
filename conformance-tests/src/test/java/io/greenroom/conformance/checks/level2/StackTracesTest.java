package io.greenroom.conformance.checks.level2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackTracesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"trace\":\"java.lang.IllegalStateException: no\\n\\tat com.example.Chat.post(Chat.java:41)\\n\"}",
                "java.lang.Error\n\tat java.base/java.lang.Thread.run(Unknown Source)",
                "Caused by: org.postgresql.util.PSQLException: no",
                "Traceback (most recent call last):\n  File \"app.py\", line 3, in post",
                "{\"detail\":\"  File \\\"/srv/app.py\\\", line 3, in post\"}",
                "<pre>SyntaxError: Unexpected token<br> &nbsp; &nbsp;at parse (/app/node_modules/body-parser/json.js:92:19)</pre>",
                "{\"stack\":\"Error\\n    at file:///app/server.mjs:10:3\"}",
                "{\"stack\":\"Error\\n    at Server.emit (node:events:517:28)\"}",
                "Error at C:\\\\srv\\\\app.js:10:3",
                "goroutine 7 [running]:\nmain.post(0xc000)\n\t/srv/main.go:41 +0x1d",
                "/srv/app.rb:7:in `post'",
                "Fatal error: no in /srv/index.php on line 7",
                "#0 /srv/index.php(12): post()",
                "   at Chat.Rooms.Post(String text) in /srv/Rooms.cs:line 41",
                "   at Microsoft.AspNetCore.Routing.EndpointMiddleware.Invoke(HttpContext c)",
                "thread 'main' panicked at src/main.rs:4:5"
            })
    void knowsATrace(String body) {
        assertThat(StackTraces.in(body)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"text: has 2001 code points, 2000 are allowed\"}",
                "{\"detail\":\"Unexpected token } in JSON at position 12\"}",
                "{\"detail\":\"Expecting ',' delimiter: line 1 column 10 (char 9)\"}",
                "{\"detail\":\"JSON parse error at line 1, column 7: java.lang.String expected\"}",
                "{\"detail\":\"invalid character 'h' looking for beginning of value\",\"instance\":\"/rooms/7/messages\"}",
                "{\"detail\":\"Caused by a body that is too large\",\"timestamp\":\"2026-11-21T09:30:00.120Z\"}",
                "{\"detail\":\"unexpected end at line 1\",\"instance\":\"/rooms/7/messages\",\"timestamp\":\"2026-11-21T09:30:00Z\"}",
                "{'detail':'unexpected end at line 1','path':'/rooms/7/messages','timestamp':'2026-11-21T09:30:00Z'}",
                "{detail=unexpected end at column 7, path=/rooms, timestamp=2026-11-21T09:30:00.120+00:00}",
                "{\"detail\":\"look at http://localhost:8080/docs\"}",
                "<html><body><h1>404 Not Found</h1><hr>nginx/1.25.3</body></html>",
                "{\"error\":{\"code\":\"E_NUL\",\"message\":\"name must not contain \\\\u0000\"}}"
            })
    void takesNoWordsForPeopleForATrace(String body) {
        assertThat(StackTraces.in(body)).isEmpty();
    }
}
