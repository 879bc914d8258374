package org.ourplan.documents;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What is inside: a page that has a place for it gets its headings listed there, each leading to its own. */
final class Contents {

    private Contents() {}

    /** The page with its contents listed; as it is where it has no place for them. */
    static String listed(String page) {
        if (!page.contains("class=\"contents\"")) {
            return page;
        }
        var document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false);
        var headings = document.select("main h2");
        var columns = document.expectFirst(".contents").appendElement("div").addClass("columns");
        var half = (headings.size() + 1) / 2;
        Element list = null;
        for (var at = 0; at < headings.size(); at++) {
            var heading = headings.get(at);
            if (heading.id().isEmpty()) {
                heading.attr("id", "part-" + (at + 1));
            }
            list = list == null || at == half ? columns.appendElement("ul") : list;
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + heading.id())
                    .attr("title", "Go to " + heading.text())
                    .text(heading.text());
        }
        return document.outerHtml();
    }
}
