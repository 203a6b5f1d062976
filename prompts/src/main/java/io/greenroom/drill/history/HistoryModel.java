package io.greenroom.drill.history;

import io.jstach.jstache.JStache;
import java.util.List;

/** All that the page of the history shows. What is named {@code …Html} is markup already. */
@JStache(path = "report/history.mustache")
record HistoryModel(
        String policy,
        String style,
        String count,
        List<Part> parts,
        List<String> heads,
        List<Row> rows,
        List<String> notes) {

    /** A round, and its charts. */
    record Part(String anchor, String title, List<Picture> pictures) {}

    /** A chart. */
    record Picture(String title, String pictureHtml) {}

    /** An attempt. */
    record Row(List<String> cells) {}
}
