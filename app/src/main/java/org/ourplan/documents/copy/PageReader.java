package org.ourplan.documents.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.ourplan.documents.Picture;
import org.ourplan.documents.copy.Block.Manner;

/**
 * Reads a page for paper into what it says. The page is what is kept of a document, so every copy made from this says the same
 * words. What is only for the eye is left out: the picture on a cover, the list of pages, the bar above a page on the screen.
 */
public final class PageReader {

    private final List<Block> blocks = new ArrayList<>();

    private PageReader() {}

    /** What this page says. */
    public static PageTree read(String page) {
        var document = Jsoup.parse(page);
        document.select(".screen-bar, .contents, script, style").remove();
        var reader = new PageReader();
        reader.within(document.body());
        var title = document.select("h1").text();
        return new PageTree(
                title.isEmpty() ? document.title() : title,
                document.title(),
                document.select("meta[name=author]").attr("content"),
                reader.blocks);
    }

    private void within(Element container) {
        var loose = new Runs(false);
        for (var node : container.childNodes()) {
            if (isWords(node)) {
                loose.add(node, false);
            } else if (node instanceof Element element) {
                add(loose.taken());
                block(element);
            }
        }
        add(loose.taken());
    }

    private static boolean isWords(Node node) {
        return node instanceof TextNode
                || node instanceof Element element
                        && !element.isBlock()
                        && !element.normalName().equals("svg");
    }

    private void add(List<Block.Run> runs) {
        if (!runs.isEmpty()) {
            blocks.add(new Block.Words(runs, Manner.PLAIN));
        }
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4" -> heading(element);
            case "p" -> paragraph(element);
            case "ul", "ol" -> list(element, 0);
            case "table" -> blocks.add(table(element));
            case "svg" -> {}
            default -> {
                if (element.hasClass("idea")) {
                    idea(element);
                } else if (element.hasClass("write")) {
                    blocks.add(new Block.ToWrite(Integer.parseInt(element.attr("data-lines"))));
                } else {
                    within(element);
                }
            }
        }
    }

    private void heading(Element heading) {
        if (heading.hasText()) {
            blocks.add(new Block.Heading(heading.normalName().charAt(1) - '0', heading.text()));
        }
    }

    private void paragraph(Element paragraph) {
        var theirs = paragraph.hasClass("theirs");
        var runs = Runs.of(paragraph, theirs || paragraph.hasClass("advice"));
        var small = paragraph.hasClass("small") || paragraph.hasClass("fictional") || paragraph.hasClass("from");
        if (!runs.isEmpty()) {
            blocks.add(new Block.Words(runs, theirs ? Manner.THEIRS : small ? Manner.SMALL : Manner.PLAIN));
        }
    }

    private void list(Element list, int depth) {
        var number = 0;
        for (var item : list.children()) {
            number++;
            item(item, depth, list.normalName().equals("ol") ? number + "." : "");
        }
    }

    private void item(Element item, int depth, String mark) {
        var runs = new Runs(false);
        for (var node : item.childNodes()) {
            if (isWords(node)) {
                runs.add(node, false);
            } else if (node instanceof Element element) {
                item(runs, depth, mark);
                if (element.normalName().matches("[uo]l")) {
                    list(element, depth + 1);
                } else {
                    block(element);
                }
            }
        }
        item(runs, depth, mark);
    }

    private void item(Runs gathered, int depth, String mark) {
        var runs = gathered.taken();
        if (!runs.isEmpty()) {
            blocks.add(new Block.Item(depth, mark, runs));
        }
    }

    private static Block.Table table(Element table) {
        var head = table.selectFirst("thead tr");
        var heads = head == null ? List.<String>of() : cells(head);
        var rows = table.select("tr").stream()
                .filter(row -> !row.equals(head))
                .map(PageReader::cells)
                .filter(row -> !row.isEmpty())
                .toList();
        return new Block.Table(table.select("caption").text(), heads, rows);
    }

    private static List<String> cells(Element row) {
        return row.select("> th, > td").stream()
                .map(cell -> Block.words(Runs.of(cell, false)))
                .toList();
    }

    private void idea(Element idea) {
        var words = idea.select(".words");
        blocks.add(new Block.Idea(
                picture(idea.select("svg").attr("aria-label")),
                words.text(),
                !words.select(".theirs").isEmpty()));
    }

    private static @Nullable Picture picture(String seen) {
        return Stream.of(Picture.values())
                .filter(picture -> picture.seen().equals(seen))
                .findFirst()
                .orElse(null);
    }
}
