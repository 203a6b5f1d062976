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
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A candidate alone, from the prompt to the report. */
@SuppressWarnings("NullAway.Init") // JUnit sets what is needed before each test
class CandidateInTheBrowserTest {
    @TempDir
    Path folder;

    private Browsers browsers;
    private Sitter sitter;
    private WebRoom room;
    private Person candidate;
    private Page page;

    @BeforeEach
    void open() {
        browsers = new Browsers();
    }

    private void sit(String round, Mode mode, double minutes) throws IOException {
        sitter = new Sitter(folder, round, mode, false, minutes);
        room = WebRoom.open(sitter.drill(), "127.0.0.1", 0, WebRoomTest.REPORTS);
        candidate = browsers.person(room.candidateUrl());
        page = candidate.page;
    }

    @AfterEach
    void close() throws IOException {
        browsers.close();
        room.close();
        sitter.close();
    }

    private void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    @Test
    void fromThePromptToTheReport() throws IOException {
        sit("chat-sprint", Mode.PRACTICE, 30);
        assertThat(page.locator("#task ~ .prose h3").first()).hasText("The endpoints");
        candidate.accessible();
        candidate.shots("candidate-before");
        theJudgeIsSeenAtWork();
        whatIsTypedStaysWhilePartsChange();
        questionsAndHints();
        theClockStands();
        candidate.accessible();
        candidate.shots("candidate-middle");
        theEnd();
        oneMarksOneself();
        candidate.accessible();
        candidate.shots("candidate-after");
        assertThat(candidate.errors()).isEmpty();
    }

    private void theJudgeIsSeenAtWork() {
        sitter.until(6);
        sitter.watcher.tried(1, 12);
        assertThat(page.locator(".checking")).hasText("checking: 12 of 30");
        assertThat(page.locator(".clock .left")).hasText(Pattern.compile("2[34]:\\d\\d"));
        var began = System.nanoTime();
        sitter.watcher.judge(1, 28);
        page.locator(".glance").getByText("28 of 30").waitFor();
        System.out.printf("An event of the judge shows after %d ms%n", (System.nanoTime() - began) / 1_000_000);
        assertThat(page.locator("[data-part=levels]")).containsText("Sort by seq, ascending.");
    }

    private void whatIsTypedStaysWhilePartsChange() {
        page.locator("#notes").fill("One map per thing, ");
        sitter.watcher.judge(1, FakeWatcher.CLAUSES);
        assertThat(page.locator(".level")).containsText("complete since");
        assertThat(page.locator("#notes")).isFocused();
        page.locator("#notes").pressSequentially("and ids from one function.");
        page.reload();
        assertThat(page.locator("#notes")).hasValue("One map per thing, and ids from one function.");
        press("Note");
        assertThat(page.locator("[data-part=notes]")).containsText("One map per thing, and ids from one function.");
        assertThat(page.locator("#notes")).hasValue("");
        press("Note");
        assertThat(page.getByText("There is nothing in this note.")).isVisible();
        sitter.watcher.judge(1, 29);
        assertThat(page.locator(".level")).containsText("broken since");
    }

    private void questionsAndHints() {
        page.locator("#questions").fill("Do I need a database?");
        press("Ask");
        assertThat(page.locator("[data-part=answers]")).containsText("Nothing has to be there after a restart.");
        var hint = page.locator(".hint").first();
        var before = hint.innerText();
        hint.getByRole(AriaRole.BUTTON).click();
        assertThat(hint).not().hasText(before);
        assertThat(hint.locator("h4")).hasText("Nudge");
        assertThat(hint.getByRole(AriaRole.BUTTON)).hasText("Show the direction");
        assertThat(hint.getByRole(AriaRole.BUTTON)).isFocused();
    }

    private void theClockStands() {
        press("Pause");
        assertThat(page.locator(".clock.stands")).isVisible();
        press("Go on");
        assertThat(page.locator(".clock.runs")).isVisible();
        assertThat(page.locator("[data-part=banner]")).isEmpty();
        sitter.until(15.5);
        assertThat(page.locator("[data-part=banner]")).containsText("15 minutes are left.");
        assertThat(page.locator("[data-part=turns] article").first()).isVisible();
    }

    private void theEnd() {
        assertThat(page.locator("#finish-now")).not().isVisible();
        page.locator("#finish summary").click();
        page.locator("#finish-now").click();
        assertThat(page.locator(".clock.over")).isVisible();
        assertThat(page.getByText("Verdict so far")).isVisible();
        page.locator("#answer").fill("In memory, because nothing has to survive.");
        press("Commit");
        assertThat(page.locator("#model")).isVisible();
        page.locator("#model summary").click();
    }

    private void oneMarksOneself() {
        var form = page.locator(".criterion form").first();
        form.getByLabel("Strong hire").check();
        assertThat(form.locator(".said")).containsText("No mark without evidence");
        form.locator("textarea").fill("My note at 6:00.");
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(form.locator(".said")).hasText("Saved.");
        assertThat(page.locator(".marks")).containsText("My note at 6:00.");
        assertThat(form.getByLabel("Strong hire")).isChecked();
        assertThat(page.locator(".bar a[href=report]")).isVisible();
        page.locator(".bar a[href=report]").click();
        assertThat(page.locator("h1")).hasText("Report");
        page.goBack();
    }

    @Test
    void aMockCostsAndAnswersInText() throws IOException {
        sit("engineering-architecture", Mode.MOCK, 60);
        sitter.until(20);
        var hint = page.locator(".hint").first();
        assertThat(hint).containsText("costs 1 point");
        hint.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("[data-part=hints]")).containsText("So far you took 1 point.");
        assertThat(page.getByText("Pause", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        page.locator("#answer").fill("# My design\n\nA log in the middle.");
        press("Commit");
        assertThat(page.locator("[data-part=model]")).containsText("opens after the bell");
        candidate.accessible();
        candidate.shots("candidate-text");
        sitter.until(61);
        page.locator("#model summary").click();
        candidate.accessible();
        candidate.shots("candidate-text-after");
        candidate.page.reload();
        assertThat(page.locator("#answer")).hasValue("# My design\n\nA log in the middle.");
    }
}
