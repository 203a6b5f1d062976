package io.greenroom.perf.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Where Gatling's own page lies, as an address that holds wherever both folders are moved to together. */
final class GatlingPage {
    private static final String INDEX = "index.html";

    private GatlingPage() {}

    /**
     * @param report the folder of our own page
     * @param gatling the folder of Gatling's, absolute or as seen from where the process runs
     */
    static String seenFrom(Path report, String gatling) {
        var from = report.toAbsolutePath().normalize();
        var to = Path.of(gatling).toAbsolutePath().normalize();
        var page = to.endsWith(INDEX) ? to : to.resolve(INDEX);
        if (!Objects.equals(from.getRoot(), page.getRoot())) {
            return page.toUri().toASCIIString(); // Another drive: there is no way from here to there.
        }
        var path = from.relativize(page);
        return StreamSupport.stream(path.spliterator(), false)
                .map(name -> URLEncoder.encode(name.toString(), StandardCharsets.UTF_8)
                        .replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
