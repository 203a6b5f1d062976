package io.greenroom.drill.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.greenroom.drill.live.FakeWatcher;
import io.greenroom.drill.live.Sitter;
import io.greenroom.drill.sitting.Mode;
import io.greenroom.drill.web.Browsers.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people, two browsers: the candidate, and the interviewer who sees more. */
@SuppressWarnings("NullAway.Init") // JUnit sets what is needed before each test
class PairInTheBrowserTest {
    private static final String SECRET = "Did not say a word about what happens at midnight.";

    @TempDir
    Path folder;

    private final Visitor wire = new Visitor();
    private Browsers browsers;
    private Sitter sitter;
    private WebRoom room;
    private Person candidate;
    private Person interviewer;

    @BeforeEach
    void open() throws IOException {
        sitter = new Sitter(folder, "chat-server", Mode.MOCK, true, 120);
        room = WebRoom.open(sitter.drill(), "127.0.0.1", 0, WebRoomTest.REPORTS);
        wire.follow(room.candidateUrl() + "events");
        browsers = new Browsers();
        candidate = browsers.person(room.candidateUrl());
        interviewer = browsers.person(room.interviewerUrl().orElseThrow());
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        browsers.close();
        room.close();
        sitter.close();
    }

    @Test
    void theInterviewerLeadsAndTheCandidateSeesOnlyWhatIsPut() {
        sitter.until(12);
        sitter.watcher.judge(1, 27);
        assertThat(candidate.page.locator("[data-part=levels]")).containsText("27 of 30 clauses pass");
        assertThat(interviewer.page.locator("[data-part=levels]")).containsText("L1-17");
        theInterviewerWritesWhatNobodyElseSees();
        theInterviewerPutsAFollowUp();
        theInterviewerGivesAHint();
        theInterviewerFillsInTheRubric();
        candidate.accessible();
        interviewer.accessible();
        candidate.shots("pair-candidate-middle");
        interviewer.shots("interviewer-middle");
        nothingPrivateHasReachedTheCandidate(200);
        sitter.watcher.judge(1, FakeWatcher.CLAUSES);
        sitter.until(121);
        assertThat(candidate.page.locator("[data-part=verdict]")).containsText("A working system");
        nothingPrivateHasReachedTheCandidate(100);
        commit();
        assertThat(candidate.page.locator("#model")).isVisible();
        nothingPrivateHasReachedTheCandidate(60);
        candidate.accessible();
        interviewer.accessible();
        candidate.shots("pair-candidate-after");
        assertThat(candidate.errors()).isEmpty();
        assertThat(interviewer.errors()).isEmpty();
    }

    private void theInterviewerWritesWhatNobodyElseSees() {
        interviewer.page.locator("#notes").fill(SECRET);
        interviewer.page.locator("#notes").press("Control+Enter");
        assertThat(interviewer.page.locator("[data-part=secret]")).containsText(SECRET);
        assertThat(interviewer.page.locator("#notes")).hasValue("");
    }

    private void theInterviewerPutsAFollowUp() {
        var due = interviewer.page.locator("[data-part=due] article").first();
        var say = due.locator("p").first().innerText();
        due.getByRole(AriaRole.BUTTON).click();
        assertThat(candidate.page.locator("[data-part=turns]")).containsText(say);
        assertThat(candidate.page.locator("[data-part=newest]")).containsText("Follow-up: ");
        assertThat(candidate.page.getByText("Strong", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    private void theInterviewerGivesAHint() {
        var hint = interviewer.page.locator("[data-part=hints] details").first();
        hint.locator("summary").click();
        hint.getByRole(AriaRole.BUTTON).click();
        assertThat(interviewer.page.locator("[data-part=hints] details").first())
                .containsText("1 of 3 given");
        assertThat(interviewer.page.locator("[data-part=hints] details").first().getByRole(AriaRole.BUTTON))
                .isVisible();
        assertThat(candidate.page.locator("[data-part=hints] h4")).hasCount(1);
    }

    private void theInterviewerFillsInTheRubric() {
        var form = interviewer.page.locator("#rubric ~ article form").first();
        form.getByLabel("Leaning hire").check();
        assertThat(form.locator(".said")).containsText("No mark without evidence");
        form.locator("textarea").fill("Asked about paging at 3:10.");
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(form.locator(".said")).hasText("Saved.");
        assertThat(interviewer.page.locator("[data-part=verdict]")).containsText("Asked about paging at 3:10.");
    }

    private void commit() {
        candidate.page.locator("#answer").fill("github.com/me/chat: one process, and a log on disk.");
        candidate
                .page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Commit"))
                .click();
    }

    /** Whatever came over the wire and whatever the page is made of is searched for every private text. */
    private void nothingPrivateHasReachedTheCandidate(int atLeast) {
        var texts = PrivateTexts.of(sitter.sitting());
        var told = sitter.drill().candidate();
        assertThat(texts.phrases().values().stream().mapToInt(List::size).sum()).isGreaterThan(atLeast);
        var received = candidate.received()
                + wire.heard()
                + wire.get(room.candidateUrl()).body();
        assertThat(received).doesNotContain(room.interviewerUrl().orElseThrow());
        texts.in(received, told)
                .forEach((kind, found) ->
                        assertThat(found).as("%s on the candidate's side", kind).isEmpty());
        theSameSearchFindsItAll(texts);
    }

    /** The search is worth something: on the interviewer's side it finds every kind, and most of each. */
    private void theSameSearchFindsItAll(PrivateTexts texts) {
        var page = wire.get(room.interviewerUrl().orElseThrow()).body();
        var found = texts.in(page, sitter.drill().candidate());
        texts.phrases().forEach((kind, phrases) -> assertThat(found.get(kind))
                .as("%s on the interviewer's side", kind)
                .hasSizeGreaterThanOrEqualTo((int) Math.ceil(phrases.size() * share(kind))));
    }

    /** Of what belongs to a phase, the page shows one phase at a time; of other sittings nothing. */
    private static double share(String kind) {
        return switch (kind) {
            case "sounds", "guide" -> 0.05;
            case "questions of other sittings" -> 0;
            default -> 0.9;
        };
    }
}
