package org.ourplan.documents.copy;

import java.util.stream.Collectors;

/**
 * A page as plain text, for a screen reader or for braille software: no picture, no sign that only draws, each paragraph one line,
 * each part with its number, and each cell of a table with what it holds.
 */
public final class PlainText {

    private final StringBuilder text = new StringBuilder();
    private final PageTree page;
    private int part;

    private PlainText(PageTree page) {
        this.page = page;
    }

    /** The page as text, lines ended by {@code \r\n} as programs on every system read them. */
    public static String of(PageTree page) {
        var plain = new PlainText(page);
        page.blocks().forEach(plain::add);
        return plain.text.toString().strip().replaceAll("_{2,}", "(write here)").replace("\n", "\r\n") + "\r\n";
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Words words -> paragraph(Block.words(words.runs()));
            case Block.Item item ->
                line("  ".repeat(item.depth()) + (item.mark().isEmpty() ? "-" : item.mark()) + " "
                        + Block.words(item.runs()));
            case Block.Idea idea -> line(idea.words());
            case Block.Table table -> table(table);
            case Block.ToWrite room -> paragraph("(Write here.)");
        }
    }

    private void heading(Block.Heading heading) {
        if (heading.level() == 2) {
            part++;
            text.setLength(text.toString().stripTrailing().length());
            text.append("\n\n\nPart ")
                    .append(part)
                    .append(" of ")
                    .append(page.parts())
                    .append(": ");
            text.append(heading.words()).append("\n\n");
        } else {
            paragraph(heading.words());
        }
    }

    private void paragraph(String words) {
        if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
        text.append(words).append("\n\n");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            paragraph(table.caption());
        }
        table.toldByRow().forEach(row -> {
            if (row.size() == 1) {
                paragraph(row.getFirst());
            } else {
                paragraph(row.stream().collect(Collectors.joining("\n")));
            }
        });
    }
}
