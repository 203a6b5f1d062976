package io.greenroom.conformance.report;

import io.greenroom.conformance.http.Transcript.Exchange;
import io.greenroom.conformance.report.PageModel.ExchangeRow;
import io.greenroom.conformance.report.PageModel.TranscriptPart;
import io.greenroom.kit.http.Answer;
import io.greenroom.kit.http.Request;
import io.greenroom.kit.page.Markup;
import io.greenroom.kit.terminal.Figures;
import io.greenroom.kit.terminal.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Transcripts for the page: the first exchanges and, more of them, the last, each with headers, bodies and curl. */
final class ExchangeRows {
    private final Curl curl;
    private final Allowance allowance;

    ExchangeRows(String url, Allowance allowance) {
        this.curl = new Curl(url);
        this.allowance = allowance;
    }

    /** One part, or none if nothing was kept. */
    List<TranscriptPart> of(List<Exchange> exchanges) {
        if (exchanges.isEmpty()) {
            return List.of();
        }
        var shown = chosen(exchanges);
        var last = shown.getLast();
        var rows = shown.stream()
                .map(exchange -> row(exchange, exchange.number() == last.number(), allowance.exchange(shown.size())))
                .toList();
        var all = last.number();
        var title = rows.size() == all ? "" : "%d of ".formatted(rows.size());
        return List.of(new TranscriptPart(title + Figures.count(all, "exchange"), rows));
    }

    private List<Exchange> chosen(List<Exchange> exchanges) {
        if (exchanges.size() <= allowance.exchanges()) {
            return exchanges;
        }
        var first = allowance.exchanges() / 4;
        List<Exchange> chosen = new ArrayList<>(exchanges.subList(0, first));
        chosen.addAll(exchanges.subList(exchanges.size() - allowance.exchanges() + first, exchanges.size()));
        return chosen;
    }

    private ExchangeRow row(Exchange exchange, boolean open, int most) {
        var request = exchange.request();
        return new ExchangeRow(
                exchange.number(),
                open,
                Markup.text(Visible.line(request.line(), 160), most / 8),
                result(exchange),
                request(request, most / 4),
                answer(exchange, most / 4),
                curl(request, most / 2));
    }

    /** The whole line or none: half a command is of no use. */
    private List<String> curl(Request request, int most) {
        return curl
                .line(request, most)
                .map(line -> Markup.text(line, Integer.MAX_VALUE))
                .filter(html -> html.length() <= most)
                .stream()
                .toList();
    }

    private static String result(Exchange exchange) {
        var answer = exchange.answer();
        return answer == null ? "no answer" : "%d in %s ms".formatted(answer.status(), Figures.number(answer.millis()));
    }

    private static String request(Request request, int most) {
        var headers = request.headers().entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        var body = request.body();
        return Markup.text(request.line() + "\n" + headers, most) + body(body == null ? new byte[0] : body, most);
    }

    private static String answer(Exchange exchange, int most) {
        var answer = exchange.answer();
        if (answer == null) {
            var silence = exchange.silence();
            return "No answer: " + Markup.text(silence == null ? "" : silence, most);
        }
        return Markup.text(head(answer), most) + body(answer.body(), most);
    }

    private static String head(Answer answer) {
        return answer.status() + "\n"
                + answer.headers().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                        .collect(Collectors.joining("\n"));
    }

    private static String body(byte[] body, int most) {
        return body.length == 0 ? "" : "\n\n" + Markup.body(body, most);
    }
}
