package io.greenroom.rivals.netty;

/** How long a page is to be: 1 to 100. */
final class Limit {
    private static final String NAME = "limit=";
    private static final int DEFAULT = 50;
    private static final int MOST = 100;

    private Limit() {}

    static int of(String uri) {
        int start = uri.indexOf(NAME);
        if (start < 0) {
            return DEFAULT;
        }
        int end = uri.indexOf('&', start);
        int limit = Integer.parseInt(uri, start + NAME.length(), end < 0 ? uri.length() : end, 10);
        return Math.clamp(limit, 1, MOST);
    }
}
