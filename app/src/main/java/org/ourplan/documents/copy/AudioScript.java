package org.ourplan.documents.copy;

import org.ourplan.platform.decide.NumberInWords;

/**
 * What whoever reads a page aloud says, or what a machine is given to say: every number, amount and day in words, each part
 * announced with how many there are, lists counted, tables told row by row.
 */
public final class AudioScript {

    private final StringBuilder script = new StringBuilder();
    private final PageTree page;
    private int part;

    private AudioScript(PageTree page) {
        this.page = page;
    }

    /** The script, a paragraph for each breath. */
    public static String of(PageTree page) {
        var script = new AudioScript(page);
        script.say("This is: " + page.title() + "."
                + (page.council().isEmpty() ? "" : " It comes from " + page.council() + ".")
                + (page.parts() < 2 ? "" : " It has " + page.parts() + " parts."));
        for (var at = 0; at < page.blocks().size(); at++) {
            script.countList(at);
            script.add(page.blocks().get(at));
        }
        script.say("That is the end of: " + page.title() + ".");
        return script.script.toString().strip().replace("\n", "\r\n") + "\r\n";
    }

    /** Says at the first thing of a list how many there are. */
    private void countList(int at) {
        if (at > 0 && page.blocks().get(at - 1) instanceof Block.Item) {
            return;
        }
        var things = page.blocks().stream()
                .skip(at)
                .takeWhile(Block.Item.class::isInstance)
                .filter(block -> block instanceof Block.Item item && item.depth() == 0)
                .count();
        if (things > 1) {
            say("A list of " + NumberInWords.of(things) + ".");
        }
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Words words -> say(Block.words(words.runs()).replace("\n", ", "));
            case Block.Item item ->
                say(item.mark() + " " + Block.words(item.runs()).replace("\n", ", "));
            case Block.Idea idea -> say(idea.words());
            case Block.Table table -> table(table);
            case Block.ToWrite room -> say("Here is room to write.");
        }
    }

    private void heading(Block.Heading heading) {
        switch (heading.level()) {
            case 1 -> {}
            case 2 -> {
                part++;
                script.append('\n');
                say((page.parts() < 2 ? "" : "Part " + part + " of " + page.parts() + ". ") + heading.words() + ".");
            }
            default -> say("Heading: " + heading.words() + ".");
        }
    }

    private void table(Block.Table table) {
        var rows = table.toldByRow();
        var told = rows.stream().filter(row -> row.size() > 1).count();
        say((table.caption().isEmpty() ? "" : table.caption() + ". ") + "There "
                + (told == 1 ? "is one thing" : "are " + NumberInWords.of(told) + " things") + " here.");
        rows.forEach(row -> say(row.size() == 1 ? "Now: " + row.getFirst() + "." : String.join(". ", row) + "."));
    }

    private void say(String words) {
        script.append(Spoken.of(words)).append("\n\n");
    }
}
