package io.greenroom.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriterTest {
    private Session session;
    private Writer writer;

    @BeforeEach
    void open() throws SQLException {
        session = Session.open(":memory:", false);
        session.run("CREATE TABLE numbers (n INTEGER PRIMARY KEY)");
        writer = new Writer(session);
    }

    @AfterEach
    void close() throws SQLException {
        writer.close();
        session.close();
    }

    private int insert(int n) {
        return writer.commit(s -> s.change("INSERT INTO numbers (n) VALUES (?)", n));
    }

    private List<Integer> numbers() {
        return writer.commit(s -> s.list("SELECT n FROM numbers ORDER BY n", row -> row.getInt(1)));
    }

    @Test
    void workThatFailsHarmsNothingThatIsCommittedWithIt() throws Exception {
        insert(3);
        var hold = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // While the writer is held up, the ten gather to be committed together; the fourth breaks the key.
            var blocker = heldUpBy(threads, hold);
            List<Future<Integer>> ten = new ArrayList<>();
            for (int n = 0; n < 10; n++) {
                var value = n;
                ten.add(threads.submit(() -> insert(value)));
            }
            awaitWaiting(10);
            hold.countDown();
            blocker.get();
            for (int n = 0; n < 10; n++) {
                var future = ten.get(n);
                if (n == 3) {
                    assertThatThrownBy(future::get).hasCauseInstanceOf(StorageFailed.class);
                } else {
                    assertThat(future.get()).isEqualTo(1);
                }
            }
        }
        assertThat(numbers()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    /** Work that the writer is busy with until the latch is opened. */
    private Future<Integer> heldUpBy(ExecutorService threads, CountDownLatch hold) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var blocker = threads.submit(() -> writer.commit(_ -> {
            begun.countDown();
            awaitQuietly(hold);
            return 0;
        }));
        begun.await();
        return blocker;
    }

    private void awaitWaiting(int count) {
        while (writer.waiting() < count) {
            Thread.onSpinWait();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void workIsDoneAsAWholeOrNotAtAll() {
        assertThatThrownBy(() -> writer.commit(s -> {
                    s.change("INSERT INTO numbers (n) VALUES (1)");
                    return s.change("INSERT INTO numbers (n) VALUES (1)");
                }))
                .isInstanceOf(StorageFailed.class);
        assertThat(numbers()).isEmpty();
    }

    @Test
    void evenAnErrorEndsNothingButItsOwnWork() {
        assertThatThrownBy(() -> writer.commit(_ -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StorageFailed.class);
        assertThat(insert(1)).isEqualTo(1);
    }

    @Test
    void whatWaitsIsCommittedBeforeTheWriterEnds() throws Exception {
        var hold = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var blocker = heldUpBy(threads, hold);
            var one = threads.submit(() -> insert(1));
            var two = threads.submit(() -> insert(2));
            awaitWaiting(2);
            var closing = threads.submit(() -> writer.close());
            awaitWaiting(3); // the end waits behind them
            hold.countDown();
            blocker.get();
            closing.get();
            assertThat(one.get()).isEqualTo(1);
            assertThat(two.get()).isEqualTo(1);
        }
        assertThatThrownBy(() -> insert(3)).isInstanceOf(IllegalStateException.class);
        assertThat(session.list("SELECT n FROM numbers", row -> row.getInt(1))).containsExactly(1, 2);
    }
}
