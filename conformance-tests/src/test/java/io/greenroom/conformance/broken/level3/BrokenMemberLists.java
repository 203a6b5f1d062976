package io.greenroom.conformance.broken.level3;

import io.greenroom.conformance.broken.sound.Fault;
import io.greenroom.conformance.broken.sound.Response;
import io.greenroom.conformance.broken.sound.Room;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Members who are listed wrongly, or are not there at all. */
public final class BrokenMemberLists {
    private BrokenMemberLists() {}

    @Fault("Members are listed by their ids alone.")
    public static class L3_25_MembersHaveNoNames extends SoundServer {
        @Override
        protected ObjectNode memberJson(User user) {
            return super.memberJson(user).without("name");
        }
    }

    @Fault("In rooms of four and more, members are those who have said something, and the maker.")
    public static class L3_25_SilentMembersAreMissing extends SoundServer {
        @Override
        protected List<User> members(Room room) {
            return super.members(room).stream()
                    .filter(user -> super.members(room).size() < 4
                            || user.equals(room.maker())
                            || room.messages().stream()
                                    .anyMatch(message -> message.authorId().equals(user.id())))
                    .toList();
        }
    }

    @Fault("Ids are added without a look at the users.")
    public static class L3_26_UnknownUserIsAdded extends SoundServer {
        @Override
        protected User userToAdd(String userId) {
            return users.getOrDefault(userId, new User(userId, "?", Instant.EPOCH));
        }
    }

    @Fault("The list of members is a bare array.")
    public static class L3_25_MembersAreABareArray extends SoundServer {
        @Override
        protected Response listMembers(User caller, String roomId) {
            var members = members(roomToInspect(caller, roomId));
            return json(
                    200,
                    JSON.createArrayNode()
                            .addAll(members.stream().map(this::memberJson).toList()));
        }
    }
}
