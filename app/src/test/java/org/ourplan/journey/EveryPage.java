package org.ourplan.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OnceARun;
import org.ourplan.testing.StatementCount;

/**
 * What is asked of every page that anybody comes to: found and not broken, one heading, a title and a language, nothing for
 * axe to say, nothing wider than a narrow screen, at most six statements for a page of one person, nothing wrong in the
 * browser's console. Each kind of page is looked at once, in whichever journey comes to it first; what is wrong is kept, to be told
 * at the end.
 */
final class EveryPage {

    private static final int MOST_STATEMENTS = 6;
    private static final String UNLABELLED = """
            () => [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
                .filter(e => !e.labels?.length && !e.getAttribute('aria-label') && !e.getAttribute('aria-labelledby'))
                .map(e => e.name).join(', ')""";

    private final Set<String> seen = new HashSet<>();
    private final Looks looks;

    EveryPage(int port) {
        looks = new Looks(port);
    }

    /** Hears what the browser complains of, and answers that are errors. */
    void listenTo(Page page) {
        looks.watch(page);
        page.onResponse(answer -> {
            if (answer.status() == 404 || answer.status() == 405 || answer.status() >= 500) {
                looks.wrong(page.url(), answer.status() + " from " + answer.url() + " on the way there");
            }
        });
    }

    /** Everything found wrong so far. */
    List<String> wrongs() {
        return looks.wrongs();
    }

    void look(Page page, boolean script) {
        if (page.url().endsWith(".pdf") || !seen.add(kind(page))) {
            return;
        }
        shape(page);
        if (script && OnceARun.first("judged " + kind(page))) {
            looks.axe(page, where(page));
            looks.fits(page, name(page));
        }
        if (OnceARun.first("counted " + kind(page))) {
            statements(page);
        }
    }

    /** The route, without ids and without which outcome or need it is about, and whether it stands there with something wrong. */
    private static String kind(Page page) {
        return page.url()
                        .replaceAll("https?://[^/]+", "")
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                        .replaceAll("(outcome|need)/[A-Z]\\d+", "$1/*")
                        .replaceAll("#.*", "")
                + (page.title().startsWith("Error: ") ? " wrong" : "");
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

    /** A page's name in the folder of pictures, in the order of coming to it. */
    private String name(Page page) {
        var name = kind(page).replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
        return "%03d-%s".formatted(seen.size(), name.substring(0, Math.min(90, name.length())));
    }

    private void wrong(Page page, String what) {
        looks.wrong(where(page), what);
    }

    private static String where(Page page) {
        return page.url().replaceAll("https?://[^/]+", "") + " (" + page.title() + ")";
    }
}
