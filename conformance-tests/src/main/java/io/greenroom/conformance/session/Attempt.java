package io.greenroom.conformance.session;

import io.greenroom.conformance.chat.Chat;
import io.greenroom.conformance.http.Transcript;
import java.util.List;

/**
 * One attempt at a check.
 *
 * @param chat the server as the check sees it
 * @param transcript what it said and heard
 * @param sample for a generated check: the input, a line each
 */
public record Attempt(Chat chat, Transcript transcript, List<String> sample) {}
