package io.greenroom.server.tokens;

/**
 * Who sent the request, as its token says. A controller that needs to know takes it as a parameter.
 *
 * @param userId the user's id
 */
public record Caller(String userId) {
    /** The attribute of the request that holds its caller. */
    public static final String ATTRIBUTE = "greenroom.caller";
}
