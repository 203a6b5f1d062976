package io.greenroom.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.server.history.PageRequest;
import io.greenroom.server.history.PageRequest.Direction;
import io.greenroom.server.messages.Message;
import io.greenroom.server.messages.PostMessage;
import io.greenroom.server.rooms.Room;
import io.greenroom.server.rooms.Visibility;
import io.greenroom.server.tokens.Caller;
import io.greenroom.server.tokens.Token;
import io.greenroom.server.users.User;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does, whatever it is made of. */
class StorageContractTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00.120Z");
    private static final User ADA = new User("u_1", "Ada", NOW);
    private static final User BOB = new User("u_2", "Bob", NOW);
    private static final Room PUBLIC = new Room("r_1", "engines", Visibility.PUBLIC, NOW);
    private static final Room PRIVATE = new Room("r_2", "board", Visibility.PRIVATE, NOW);

    @Nested
    class InFolder extends Contract {
        private final Path folder;

        InFolder(@TempDir Path folder) {
            this.folder = folder;
        }

        @Override
        Database open() {
            return Database.inFolder(folder);
        }
    }

    @Nested
    class InMemory extends Contract {
        @Override
        Database open() {
            return Database.inMemory();
        }
    }

    abstract static class Contract {
        private Database database;
        private StoredUsers users;
        private StoredRooms rooms;
        private StoredMembers members;
        private StoredDirectRooms directRooms;
        private StoredMessages messages;

        abstract Database open();

        @BeforeEach
        void start() {
            database = open();
            users = new StoredUsers(database);
            rooms = new StoredRooms(database);
            members = new StoredMembers(database);
            directRooms = new StoredDirectRooms(database);
            messages = new StoredMessages(database);
            users.add(ADA, Token.hash("ada"));
            users.add(BOB, Token.hash("bob"));
            rooms.add(PUBLIC, "u_1");
            rooms.add(PRIVATE, "u_1");
        }

        @AfterEach
        void stop() throws SQLException {
            database.close();
        }

        private Message say(String text) {
            return messages.add(new PostMessage("r_1", "u_1", text, NOW));
        }

        @Test
        void usersAndTokensAreFoundAsTheyWereKept() {
            assertThat(users.find("u_1")).contains(ADA);
            assertThat(users.find("u_3")).isEmpty();
            assertThat(users.find(Token.hash("bob"))).contains(new Caller("u_2"));
            assertThat(users.find(Token.hash("eve"))).isEmpty();
        }

        @Test
        void privateRoomsAreThereForMembersOnly() {
            assertThat(rooms.find("r_1", "u_2")).contains(PUBLIC);
            assertThat(rooms.find("r_2", "u_1")).contains(PRIVATE);
            assertThat(rooms.find("r_2", "u_2")).isEmpty();
            assertThat(rooms.visibleTo("u_1", "", 10)).containsExactly(PUBLIC, PRIVATE);
            assertThat(rooms.visibleTo("u_2", "", 10)).containsExactly(PUBLIC);
            assertThat(rooms.visibleTo("u_1", "", 1)).containsExactly(PUBLIC);
            assertThat(rooms.visibleTo("u_1", "r_1", 10)).containsExactly(PRIVATE);
            assertThat(rooms.visibleTo("u_1", "r_2", 10)).isEmpty();
        }

        @Test
        void membersAreOnTheListOnce() {
            members.add("r_2", "u_2");
            members.add("r_2", "u_2");
            assertThat(members.of("r_2")).containsExactlyInAnyOrder(ADA, BOB);
            assertThat(rooms.find("r_2", "u_2")).contains(PRIVATE);
            members.remove("r_2", "u_2");
            members.remove("r_2", "u_2");
            assertThat(members.of("r_2")).containsExactly(ADA);
        }

        @Test
        void aPairHasOneDirectRoom() {
            var room = new Room("r_3", "Ada, Bob", Visibility.PRIVATE, NOW);
            var again = new Room("r_4", "again", Visibility.PRIVATE, NOW);
            assertThat(directRooms.between("u_2", "u_1", room)).isEqualTo(room);
            assertThat(directRooms.between("u_1", "u_2", again)).isEqualTo(room);
            assertThat(directRooms.between("u_2", "u_1", again)).isEqualTo(room);
            assertThat(members.of("r_3")).containsExactlyInAnyOrder(ADA, BOB);
            assertThat(directRooms.contains("r_3")).isTrue();
            assertThat(directRooms.contains("r_2")).isFalse();
            assertThat(rooms.find("r_4", "u_1")).isEmpty();
        }

        @Test
        void messagesAreNumberedPerRoomAndFoundById() {
            var first = say("one");
            var second = say("two");
            var elsewhere = messages.add(new PostMessage("r_2", "u_2", "three", NOW));
            assertThat(first).isEqualTo(new Message("m_1-1", "r_1", "u_1", 1, "one", NOW));
            assertThat(second.seq()).isEqualTo(2);
            assertThat(elsewhere.seq()).isEqualTo(1);
            assertThat(messages.find("m_1-2")).contains(second);
            assertThat(messages.find("m_1-3")).isEmpty();
            assertThat(messages.find("m_1-")).isEmpty();
        }

        @Test
        void pagesBeginBeyondTheirBoundAndAreOldestFirst() {
            var said = IntStream.range(0, 10).mapToObj(i -> say("t" + i)).toList();
            assertThat(page(Direction.NEWER, 0, 3)).isEqualTo(said.subList(0, 3));
            assertThat(page(Direction.NEWER, 7, 3)).isEqualTo(said.subList(7, 10));
            assertThat(page(Direction.OLDER, Long.MAX_VALUE, 3)).isEqualTo(said.subList(7, 10));
            assertThat(page(Direction.OLDER, 4, 3)).isEqualTo(said.subList(0, 3));
            assertThat(page(Direction.OLDER, 1, 3)).isEmpty();
            assertThat(messages.page("r_1", new PageRequest(Direction.NEWER, 7, 3))
                            .hasMore())
                    .isFalse();
            assertThat(messages.page("r_1", new PageRequest(Direction.NEWER, 6, 3))
                            .hasMore())
                    .isTrue();
        }

        @Test
        void aRoomThatIsReadAgainIsReadFromMemoryAndReadsTheSame() {
            var said = new ArrayList<Message>(
                    IntStream.range(0, 200).mapToObj(i -> say("t" + i)).toList());
            var newest = new PageRequest(Direction.OLDER, Long.MAX_VALUE, 50);
            while (messages.recent("r_1", newest).isEmpty()) {
                assertThat(messages.page("r_1", newest).messages()).isEqualTo(said.subList(150, 200));
            }
            said.add(say("one more"));
            assertThat(messages.recent("r_1", newest).orElseThrow().messages()).isEqualTo(said.subList(151, 201));
            assertThat(messages.page("r_1", newest).messages()).isEqualTo(said.subList(151, 201));
            assertThat(messages.recent("r_1", new PageRequest(Direction.OLDER, 20, 50)))
                    .isEmpty();
            assertThat(page(Direction.OLDER, 20, 10)).isEqualTo(said.subList(9, 19));
            assertThat(page(Direction.NEWER, 198, 10)).isEqualTo(said.subList(198, 201));
        }

        private List<Message> page(Direction direction, long bound, int limit) {
            return messages.page("r_1", new PageRequest(direction, bound, limit))
                    .messages();
        }

        @Test
        void textOfEveryPlaneIsKept() {
            var text = "a\u0001\uFFFF\uD83D\uDE00\uDBFF\uDFFD\u00e9e\u0301 ";
            assertThat(messages.find(say(text).id()).orElseThrow().text()).isEqualTo(text);
        }

        @Test
        void manyWritersAtOnceGetANumberEach() throws Exception {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 500; i++) {
                    threads.execute(() -> say("at once"));
                }
            }
            assertThat(page(Direction.NEWER, 0, 1000))
                    .extracting(Message::seq)
                    .isEqualTo(
                            IntStream.rangeClosed(1, 500).asLongStream().boxed().toList());
        }
    }
}
