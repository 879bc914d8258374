package org.ourplan.charter.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.charter.PublicPage;
import org.ourplan.charter.PublicText;
import org.ourplan.charter.form.ExpectSection;
import org.ourplan.documents.ShortLines;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * What to expect, step by step.
 *
 * @param text what the council confirmed; null while it reads as it comes with the program
 * @param easyRead in Easy Read: one idea to a line, with pictures
 */
public record ExpectPage(Answers says, @Nullable PublicText text, boolean easyRead) implements Page {

    @Override
    public String template() {
        return easyRead ? "charter/expectEasyRead" : "charter/expect";
    }

    /** Its heading. */
    public String heading() {
        return PublicPage.WHAT_TO_EXPECT.words();
    }

    /** Its sections in order. */
    public List<ExpectSection> sections() {
        return List.of(ExpectSection.values());
    }

    /** The paragraphs of a section. */
    public List<String> paragraphs(ExpectSection section) {
        return Stream.of(section.words(says).split("\n\\s*\n"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The same in short lines. */
    public List<String> lines(ExpectSection section) {
        return ShortLines.of(section.words(says)).toList();
    }

    /** Since when it reads so; empty where it reads as it comes with the program. */
    public String since() {
        var confirmed = text == null ? null : text.confirmed();
        return confirmed == null ? "" : "It reads so from " + InWords.date(confirmed.from()) + ".";
    }
}
