package org.ourplan.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sections that open and close; without script all are open.
 *
 * @param name the id, from which its sections take theirs
 * @param headingLevel of the sections, 1 to 6
 */
public record Accordion(String name, int headingLevel, List<Section> sections, Extra extra)
        implements Adjustable<Accordion> {

    public Accordion {
        sections = List.copyOf(sections);
    }

    /**
     * One section.
     *
     * @param summary a line under its heading
     * @param content null for none
     * @param expanded whether it is open at first
     */
    public record Section(
            Words heading,
            @Nullable Words summary,
            @Nullable Words content,
            boolean expanded) {}

    /** An accordion of this id. */
    public static Accordion named(String id) {
        return new Accordion(id, 2, List.of(), Extra.NONE);
    }

    /** With this section next. */
    public Accordion section(String heading, Content content) {
        return section(new Section(Words.of(heading), null, Words.of(content), false));
    }

    /** With this section next. */
    public Accordion section(Section next) {
        List<Section> more = new ArrayList<>(sections);
        more.add(next);
        return new Accordion(name, headingLevel, more, extra);
    }

    /** With headings of this level. */
    public Accordion headingLevel(int level) {
        return new Accordion(name, level, sections, extra);
    }

    /** Not remembering which sections were open; for records that several people look at on one computer. */
    public Accordion forgetting() {
        return attribute("data-remember-expanded", "false");
    }

    @Override
    public Accordion extra(Extra changed) {
        return new Accordion(name, headingLevel, sections, changed);
    }
}
