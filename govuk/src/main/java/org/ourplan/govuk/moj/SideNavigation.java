package org.ourplan.govuk.moj;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Adjustable;
import org.ourplan.govuk.Extra;

/**
 * The parts of something long, in a column beside it.
 *
 * @param label what a screen reader calls it
 */
public record SideNavigation(String label, List<Section> sections, Extra extra) implements Adjustable<SideNavigation> {

    public SideNavigation {
        sections = List.copyOf(sections);
    }

    /**
     * Parts under one heading.
     *
     * @param title null for parts without a heading
     */
    public record Section(@Nullable String title, List<Link> links) {
        public Section {
            links = List.copyOf(links);
        }
    }

    /** One part, and whether it is the one shown. */
    public record Link(String text, String href, boolean current) {}

    /** No parts yet; a screen reader calls it by this. */
    public static SideNavigation called(String label) {
        return new SideNavigation(label, List.of(), Extra.NONE);
    }

    /** With parts under this heading next. */
    public SideNavigation section(@Nullable String title, List<Link> links) {
        List<Section> more = new ArrayList<>(sections);
        more.add(new Section(title, links));
        return new SideNavigation(label, more, extra);
    }

    @Override
    public SideNavigation extra(Extra changed) {
        return new SideNavigation(label, sections, changed);
    }
}
