package io.greenroom.perf.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenroom.kit.subject.Readiness;
import io.greenroom.kit.subject.StartedServer;
import io.greenroom.perf.broken.AcceptsButNeverAnswers;
import io.greenroom.perf.broken.AnswersFiveHundredToOneInAHundred;
import io.greenroom.perf.broken.AnswersOutOfOrderPages;
import io.greenroom.perf.broken.DoublesOneMessage;
import io.greenroom.perf.broken.DropsOneAcknowledgedMessageInAThousand;
import io.greenroom.perf.broken.ServesExactlyNASecond;
import io.greenroom.perf.broken.ShowsAMessageLate;
import io.greenroom.perf.broken.SoundServer;
import io.greenroom.perf.broken.StallsTwoSecondsEveryTen;
import io.greenroom.perf.broken.SwapsTwoMessagesOrder;
import io.greenroom.perf.result.Finding;
import io.greenroom.perf.result.Finding.Kind;
import io.greenroom.perf.result.Integrity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real traffic on servers with a planted fault: the audit names this fault and no other. */
@Timeout(120)
class PlantedFaultsTest {
    private static final int ROOMS = 3;
    private static final int POSTS = 1600;
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private static Integrity audited(String base, int level, int posts) {
        try (var traffic = new Traffic(base, TIMEOUT, ROOMS)) {
            return traffic.audited(level, posts);
        }
    }

    private static Integrity audited(SoundServer server) {
        try (server) {
            return audited(server.base(), 3, POSTS);
        }
    }

    private static List<Kind> kinds(Integrity integrity) {
        return integrity.findings().stream().map(Finding::kind).toList();
    }

    private static void isIntact(Integrity integrity, long posts) {
        assertThat(integrity.findings()).isEmpty();
        assertThat(integrity.acknowledged()).isEqualTo(posts);
        assertThat(integrity.read()).isEqualTo(posts);
        assertThat(integrity.indefinite() + integrity.refused()).isZero();
    }

    @Test
    void aSoundServerIsIntact() {
        isIntact(audited(new SoundServer()), POSTS);
    }

    /**
     * What an earlier run has said is old, and what another says at the same time is its own affair. (On a thread of its own
     * and not in the common pool: the JDK's client completes its answers there, and the pool may have a single thread.)
     */
    @Test
    void runsOnOneServerDoNotMix() {
        try (var server = new SoundServer();
                var traffic = new Traffic(server.base(), TIMEOUT, ROOMS);
                var others = traffic.ofOthers()) {
            isIntact(others.audited(3, 400), 400);
            var meanwhile = CompletableFuture.supplyAsync(() -> others.audited(3, 400), Thread::startVirtualThread);
            isIntact(traffic.audited(3, 800), 800);
            isIntact(meanwhile.join(), 800);
        }
    }

    @Test
    void theExampleInNodeIsIntact() throws Readiness.NotReady {
        var example = Path.of("..", "conformance-tests", "examples", "node", "server.mjs");
        assertThat(Files.exists(example)).isTrue();
        try (var node = StartedServer.program(List.of("node", example.toString()))) {
            var base = Readiness.await(node, Duration.ofSeconds(20)).base();
            isIntact(audited(base, 3, POSTS), POSTS);
        }
    }

    /** Read as one list, as if it had no paging; the list is as long as a page without a limit, which all rooms stay below. */
    @Test
    void aServerOfTheFirstLevelIsReadAsOneList() {
        try (var server = new SoundServer()) {
            isIntact(audited(server.base(), 1, 96), 96);
        }
    }

    @Test
    void aListThatIsNotAllIsUnread() {
        try (var server = new SoundServer()) {
            assertThat(kinds(audited(server.base(), 1, POSTS))).containsExactly(Kind.UNREAD);
        }
    }

    @Test
    void droppedMessagesAreLost() {
        var integrity = audited(new DropsOneAcknowledgedMessageInAThousand());
        assertThat(kinds(integrity)).containsExactly(Kind.LOST);
        assertThat(integrity.findings().getFirst().count()).isEqualTo(2);
        assertThat(integrity.acknowledged()).isEqualTo(POSTS);
    }

    @Test
    void aDoubledMessageIsDoubled() {
        var integrity = audited(new DoublesOneMessage());
        assertThat(kinds(integrity)).containsExactly(Kind.DOUBLED);
        assertThat(integrity.findings().getFirst().count()).isEqualTo(1);
    }

    @Test
    void errorsLeaveMessagesThatAreThereOrNotAndNothingElse() {
        var integrity = audited(new AnswersFiveHundredToOneInAHundred());
        assertThat(integrity.findings()).isEmpty();
        assertThat(integrity.indefinite()).isBetween(POSTS / 200L, POSTS / 50L);
        assertThat(integrity.indefiniteFound()).isPositive().isLessThan(integrity.indefinite());
        assertThat(integrity.read()).isEqualTo(integrity.acknowledged() + integrity.indefiniteFound());
    }

    @Test
    void stallsHarmNoMessage() {
        var period = Duration.ofSeconds(1);
        isIntact(audited(new StallsTwoSecondsEveryTen(period, period.dividedBy(5))), POSTS);
    }

    @Test
    void slownessHarmsNoMessage() {
        try (var server = new ServesExactlyNASecond(500)) {
            isIntact(audited(server.base(), 3, 400), 400);
        }
    }

    @Test
    void silenceIsUnread() {
        var setUp = 30;
        try (var server = new AcceptsButNeverAnswers(setUp);
                var traffic = new Traffic(server.base(), Duration.ofMillis(500), ROOMS)) {
            var integrity = traffic.audited(3, 40);
            assertThat(kinds(integrity)).containsExactly(Kind.UNREAD);
            assertThat(integrity.findings().getFirst().count()).isEqualTo(ROOMS);
            assertThat(integrity.acknowledged()).isPositive();
            assertThat(integrity.indefinite()).isPositive();
        }
    }

    @Test
    void aSwappedOrderIsAgainstTimeOrItsSender() {
        var integrity = audited(new SwapsTwoMessagesOrder());
        assertThat(kinds(integrity)).isNotEmpty().isSubsetOf(Kind.SENDER_ORDER, Kind.TIME_ORDER);
        assertThat(integrity.findings().stream().mapToLong(Finding::count).sum())
                .isBetween(1L, (long) ROOMS);
    }

    @Test
    void aMessageShownLateIsMissed() {
        var integrity = audited(new ShowsAMessageLate());
        assertThat(kinds(integrity)).containsExactly(Kind.MISSED);
        assertThat(integrity.read()).isEqualTo(POSTS);
    }

    @Test
    void pagesInDisorderAreOutOfOrder() {
        var integrity = audited(new AnswersOutOfOrderPages());
        assertThat(kinds(integrity)).containsExactly(Kind.OUT_OF_ORDER);
        assertThat(integrity.read()).isEqualTo(POSTS);
    }
}
