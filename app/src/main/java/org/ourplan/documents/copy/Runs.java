package org.ourplan.documents.copy;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.ourplan.documents.copy.Block.Run;

/** Gathers the words of a paragraph from its page, spaces made alike. */
final class Runs {

    private final List<Run> runs = new ArrayList<>();
    private final boolean keepsLines;

    /** Lines that were begun by hand are kept where the page shows them. */
    Runs(boolean keepsLines) {
        this.keepsLines = keepsLines;
    }

    static List<Run> of(Element paragraph, boolean keepsLines) {
        var runs = new Runs(keepsLines);
        paragraph.childNodes().forEach(node -> runs.add(node, false));
        return runs.taken();
    }

    void add(Node node, boolean bold) {
        if (node instanceof TextNode text) {
            var words = text.getWholeText().replace('\u00A0', ' ');
            append(keepsLines ? words.replaceAll("[ \\t]+", " ") : words.replaceAll("\\s+", " "), bold);
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> append("\n", bold);
                case "svg", "script", "style" -> {}
                case "strong", "b" -> element.childNodes().forEach(child -> add(child, true));
                default -> element.childNodes().forEach(child -> add(child, bold));
            }
        }
    }

    private void append(String words, boolean bold) {
        var before = runs.isEmpty() ? "\n" : runs.getLast().words();
        var last = before.charAt(before.length() - 1);
        var more = last == ' ' || last == '\n' ? words.replaceFirst("^ +", "") : words;
        if (more.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().bold() == bold) {
            runs.set(runs.size() - 1, new Run(before + more, bold));
        } else {
            runs.add(new Run(more, bold));
        }
    }

    /** What was gathered, without space at its ends; afterwards there is nothing. */
    List<Run> taken() {
        var all = new ArrayList<>(runs);
        runs.clear();
        if (!all.isEmpty()) {
            all.set(
                    0,
                    new Run(
                            all.getFirst().words().stripLeading(),
                            all.getFirst().bold()));
            all.set(
                    all.size() - 1,
                    new Run(all.getLast().words().stripTrailing(), all.getLast().bold()));
        }
        all.removeIf(run -> run.words().isEmpty());
        return all;
    }
}
