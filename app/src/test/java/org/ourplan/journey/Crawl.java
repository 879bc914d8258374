package org.ourplan.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Follows every link that one signed-in person can reach from a page, and says what is wrong with what it leads to. */
final class Crawl {

    private static final int MOST = 400;

    private final BrowserContext context;
    private final String base;
    private final List<String> wrongs = new ArrayList<>();
    private int pages;

    Crawl(BrowserContext context, int port) {
        this.context = context;
        this.base = "http://localhost:" + port;
    }

    int pages() {
        return pages;
    }

    /** What is wrong with any page reached from here: the record of one person and the general pages, not other people's. */
    List<String> from(String start, String own) {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<String>(List.of(start));
        while (!waiting.isEmpty() && seen.size() < MOST) {
            var path = waiting.poll();
            if (seen.add(path)) {
                links(path).stream().filter(link -> mayFollow(link, own)).forEach(waiting::add);
            }
        }
        pages = seen.size();
        return List.copyOf(wrongs);
    }

    /**
     * Links to new parts make an address of their own each time: each such page is opened once by the journey itself. Blank forms are
     * the same for everybody and have a test of their own.
     */
    private static boolean mayFollow(String link, String own) {
        return link.startsWith("/")
                && !link.startsWith("/assets/")
                && !link.contains("/new/")
                && !link.contains("/add/")
                && !link.startsWith("/forms/")
                && !link.endsWith("/blank.pdf")
                && (!link.startsWith("/people/") || link.startsWith(own));
    }

    private List<String> links(String path) {
        var answer = context.request().get(base + path, RequestOptions.create());
        var type = answer.headers().getOrDefault("content-type", "");
        if (answer.status() != 200) {
            wrongs.add(path + ": " + answer.status());
            return List.of();
        }
        if (!type.startsWith("text/html")) {
            return List.of();
        }
        var page = Jsoup.parse(answer.text(), base + path);
        judge(path, page);
        return page.select("a[href]").stream()
                .map(link -> link.absUrl("href").replace(base, "").replaceAll("#.*", ""))
                .filter(link -> !link.isEmpty())
                .distinct()
                .toList();
    }

    private void judge(String path, Document page) {
        if (page.select("h1").size() != 1) {
            wrongs.add(path + ": " + page.select("h1").size() + " headings of the first level");
        }
        if (page.title().isBlank() || page.select("html[lang]").isEmpty()) {
            wrongs.add(path + ": no title or no language");
        }
        for (var field : page.select("input:not([type=hidden]), textarea, select")) {
            var labelled = field.hasAttr("aria-label")
                    || !page.select("label[for=" + org.jsoup.parser.Parser.unescapeEntities(field.id(), true) + "]")
                            .isEmpty();
            if (field.id().isEmpty() || !labelled) {
                wrongs.add(path + ": no label for " + field.attr("name"));
            }
        }
        for (var link : page.select("a[href^=#]")) {
            var to = link.attr("href").substring(1);
            if (!to.isEmpty() && page.getElementById(to) == null) {
                wrongs.add(path + ": a link to #" + to + ", which is not there");
            }
        }
    }
}
