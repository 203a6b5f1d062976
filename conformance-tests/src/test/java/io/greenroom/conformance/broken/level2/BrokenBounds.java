package io.greenroom.conformance.broken.level2;

import io.greenroom.conformance.broken.sound.Bounds;
import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Response;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import java.util.OptionalLong;

/** Parameters that are taken though they are wrong, and messages that are read wrongly by their id. */
public final class BrokenBounds {
    private BrokenBounds() {}

    @Fault("With both bounds after wins.")
    public static class L2_11_AfterWinsOverBefore extends SoundServer {
        @Override
        protected Bounds bothBounds(OptionalLong before, OptionalLong after, int limit) {
            return new Bounds(OptionalLong.empty(), after, limit);
        }
    }

    @Fault("A limit out of bounds is brought back into them.")
    public static class L2_12_LimitIsClamped extends SoundServer {
        @Override
        protected int limit(String value) {
            return value.matches("-?[0-9]{1,9}") ? Math.clamp(Integer.parseInt(value), 1, 100) : super.limit(value);
        }
    }

    @Fault("The digits at the beginning are read, and the rest is left.")
    public static class L2_12_LimitIsReadUpToThePoint extends SoundServer {
        @Override
        protected int limit(String value) {
            return super.limit(value.replaceFirst("\\..*", ""));
        }
    }

    @Fault("An empty limit is taken for none.")
    public static class L2_12_EmptyLimitIsTheDefault extends SoundServer {
        @Override
        protected int limit(String value) {
            return value.isEmpty() ? defaultLimit() : super.limit(value);
        }
    }

    @Fault("A bound that cannot be read is as good as none.")
    public static class L2_13_UnreadableBoundIsIgnored extends SoundServer {
        @Override
        protected OptionalLong bound(String name, String value) {
            return value.matches("-?[0-9]{1,18}") ? super.bound(name, value) : OptionalLong.empty();
        }
    }

    @Fault("The message that is read by its id is joined with nothing, so its room is missing.")
    public static class L2_14_MessageIsReadWithoutItsRoom extends SoundServer {
        @Override
        protected Response readMessage(User caller, String id) {
            var message = messages.get(id);
            return message == null || !maySee(caller, message)
                    ? super.readMessage(caller, id)
                    : json(200, messageJson(message).without("roomId"));
        }
    }

    @Fault("Only the author finds the message by its id.")
    public static class L2_14_OnlyTheAuthorReadsIt extends SoundServer {
        @Override
        protected boolean maySee(User user, Message message) {
            return message.authorId().equals(user.id());
        }
    }

    @Fault("Nobody looks whether the look-up has found anything.")
    public static class L2_15_UnknownMessageIsNull extends SoundServer {
        @Override
        protected Response readMessage(User caller, String id) {
            return messages.containsKey(id) ? super.readMessage(caller, id) : json(200, JSON.nullNode());
        }
    }

    @Fault("Nobody looks whether the look-up has found anything, and the next line falls over.")
    public static class L2_15_UnknownMessageIs500 extends SoundServer {
        @Override
        protected Response readMessage(User caller, String id) {
            if (!messages.containsKey(id)) {
                throw new NullPointerException("message");
            }
            return super.readMessage(caller, id);
        }
    }
}
