package io.greenroom.drill.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium, with a page for each person, that hears all that comes to it. */
final class Browsers implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(FLAGS));

    private static Path chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium on the PATH: .ci/run installs one"));
    }

    /** A person with a browser of their own. */
    Person person(String url) {
        var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        return new Person(context, url);
    }

    /** Somebody in front of a page. */
    static final class Person {
        final Page page;
        private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
        private final List<String> received = new ArrayList<>();

        private Person(BrowserContext context, String url) {
            page = context.newPage();
            page.onPageError(errors::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("409")) {
                    errors.add(message.text());
                }
            });
            page.navigate(url);
        }

        /** What the page is made of at this moment, shown or not, kept with what it was before. */
        Person look() {
            received.add(page.content());
            return this;
        }

        String received() {
            look();
            return String.join("\n", received);
        }

        /** What the browser complained of; that something was refused is no complaint. */
        List<String> errors() {
            return List.copyOf(errors);
        }

        /** Nothing that keeps somebody from using the page, in light and in dark. */
        void accessible() {
            accessible(ColorScheme.DARK);
            accessible(ColorScheme.LIGHT);
        }

        /**
         * The same in one of them, for a page of whose kind another was seen in both. The pages have no frames, which is what
         * axe's legacy mode leaves out, and takes half of the time.
         */
        void accessible(ColorScheme scheme) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var violations = new AxeRunOptions();
            violations.setResultTypes(List.of("violations"));
            var found = new AxeBuilder(page)
                    .setLegacyMode(true).options(violations).analyze().getViolations().stream()
                            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                            .map(rule -> rule.getId() + ": " + rule.getNodes())
                            .toList();
            assertThat(found).as("%s in %s", page.title(), scheme).isEmpty();
        }

        /**
         * The page fits, wide and narrow; with {@code GREENROOM_SHOTS=folder} there are pictures to look at, light and dark.
         */
        void shots(String name) {
            var wanted = System.getenv("GREENROOM_SHOTS") != null;
            for (var scheme : wanted ? List.of(ColorScheme.DARK, ColorScheme.LIGHT) : List.of(ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (var width : List.of(320, 1280)) {
                    page.setViewportSize(width, 900);
                    fits();
                    Optional.ofNullable(System.getenv("GREENROOM_SHOTS"))
                            .map(folder -> "%s/%s-%s-%d.png"
                                    .formatted(folder, name, scheme.name().toLowerCase(Locale.ROOT), width))
                            .ifPresent(this::shot);
                }
            }
        }

        private void shot(String file) {
            page.evaluate("scrollTo(0, 0)");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setPath(Path.of(file)));
        }

        /** Nothing has to be scrolled sideways to be read, but for what scrolls by itself. */
        private void fits() {
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("the page fits its window")
                    .isTrue();
        }

        /** Bytes of all that the page loaded. */
        long weight() {
            return ((Number) page.evaluate("""
                                    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                                      .reduce((sum, it) => sum + it.decodedBodySize, 0)""")).longValue();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
