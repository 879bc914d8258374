package org.ourplan.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ourplan.testing.Browser;
import org.ourplan.testing.StatementCount;

/**
 * What is asked of every page that anybody comes to: found and not broken, one heading, a title and a language, nothing for
 * axe to say, nothing wider than a narrow screen, at most six statements for a page of one person, nothing wrong in the
 * browser's console. Each kind of page is looked at once; what is wrong is kept, to be told at the end.
 */
final class EveryPage {

    private static final int NARROW = 320;
    private static final int WIDE = 1280;
    private static final int MOST_STATEMENTS = 6;
    private static final String TOO_WIDE = """
            () => [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(e).position !== 'absolute')
                .slice(0, 4).map(e => e.tagName + '.' + e.className + ' ' + (e.textContent || '').trim().slice(0, 40)).join('; ')""";
    private static final String UNLABELLED = """
            () => [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
                .filter(e => !e.labels?.length && !e.getAttribute('aria-label') && !e.getAttribute('aria-labelledby'))
                .map(e => e.name).join(', ')""";

    /** Kinds that axe and the narrow screen have judged, in whichever journey: they come to the same pages. */
    private static final Set<String> JUDGED = ConcurrentHashMap.newKeySet();

    private final Set<String> seen = new HashSet<>();
    private final List<String> wrongs = new ArrayList<>();
    private int pictures;

    /** Hears what the browser complains of, and answers that are errors. */
    void listenTo(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().matches(".*status of 4(22|09|01).*")) {
                wrong(page, "console: " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> wrong(page, "script: " + error));
        page.onResponse(answer -> {
            if (answer.status() == 404 || answer.status() == 405 || answer.status() >= 500) {
                wrongs.add(answer.status() + " from " + answer.url() + " on the way from " + page.url());
            }
        });
    }

    /** Everything found wrong so far. */
    List<String> wrongs() {
        return List.copyOf(wrongs);
    }

    void look(Page page, boolean script) {
        if (page.url().endsWith(".pdf") || !seen.add(kind(page))) {
            return;
        }
        shape(page);
        if (script && JUDGED.add(kind(page))) {
            Browser.wrongs(page).stream()
                    .filter(wrong -> !knownInRadios(page, wrong))
                    .forEach(wrong -> wrong(page, wrong));
            narrow(page);
        }
        statements(page);
        picture(page, WIDE);
    }

    /**
     * GOV.UK Frontend tells a screen reader with aria-expanded that a radio opens more questions, and keeps it knowingly
     * (alphagov/govuk-frontend issue 979). It is let by only where such radios are all that the rule names.
     */
    private static boolean knownInRadios(Page page, String wrong) {
        return wrong.startsWith("aria-allowed-attr")
                && java.util.regex.Pattern.compile("#[A-Za-z0-9_-]+")
                        .matcher(wrong)
                        .results()
                        .allMatch(named -> page.locator("input[type=radio][aria-expanded]" + named.group())
                                        .count()
                                == 1);
    }

    private static String kind(Page page) {
        return page.url()
                        .replaceAll("https?://[^/]+", "")
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                        .replaceAll("#.*", "")
                + " " + page.title() + " " + page.locator("h1").first().textContent();
    }

    private void shape(Page page) {
        if (page.locator("h1").count() != 1) {
            wrong(page, page.locator("h1").count() + " headings of the first level");
        }
        if (page.title().isBlank() || page.locator("html").getAttribute("lang") == null) {
            wrong(page, "no title or no language");
        }
        var unlabelled = String.valueOf(page.evaluate(UNLABELLED));
        if (!unlabelled.isEmpty()) {
            wrong(page, "no label: " + unlabelled);
        }
    }

    private void narrow(Page page) {
        page.setViewportSize(NARROW, 900);
        if (!page.evaluate("document.documentElement.scrollWidth <= " + NARROW).equals(true)) {
            wrong(page, "wider than " + NARROW + " pixels: " + page.evaluate(TOO_WIDE));
        }
        picture(page, NARROW);
        page.setViewportSize(WIDE, 900);
    }

    private void statements(Page page) {
        if (!page.url().matches(".*/(people/[0-9a-f]{8}-.*|me(/.*)?)")) {
            return;
        }
        StatementCount.reset();
        var status = page.context()
                .request()
                .get(page.url(), RequestOptions.create().setMaxRedirects(0))
                .status();
        var sent = StatementCount.sinceReset();
        if (status == 200 && sent.size() > MOST_STATEMENTS) {
            wrong(
                    page,
                    sent.size() + " statements: "
                            + sent.stream()
                                    .map(sql -> sql.substring(0, Math.min(90, sql.length())))
                                    .toList());
        }
    }

    /** Pictures are kept only where somebody wants to look at them: {@code -Dourplan.pictures=FOLDER}. */
    private void picture(Page page, int width) {
        var folder = System.getProperty("ourplan.pictures");
        if (folder == null) {
            return;
        }
        pictures++;
        var name = kind(page).replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
        var file = "%03d-%s-%d.png".formatted(pictures, name.substring(0, Math.min(90, name.length())), width);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, file)));
    }

    private void wrong(Page page, String what) {
        wrongs.add(page.url().replaceAll("https?://[^/]+", "") + " (" + page.title() + "): " + what);
    }
}
