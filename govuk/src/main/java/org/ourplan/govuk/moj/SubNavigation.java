package org.ourplan.govuk.moj;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.govuk.Adjustable;
import org.ourplan.govuk.Extra;

/**
 * The pages of one record, side by side under its identity bar.
 *
 * @param label what a screen reader calls it
 */
public record SubNavigation(String label, List<Link> links, Extra extra) implements Adjustable<SubNavigation> {

    public SubNavigation {
        links = List.copyOf(links);
    }

    /** One page, and whether it is the one shown. */
    public record Link(String text, String href, boolean current) {}

    /** No pages yet; a screen reader calls it by this. */
    public static SubNavigation called(String label) {
        return new SubNavigation(label, List.of(), Extra.NONE);
    }

    /** With this page next. */
    public SubNavigation link(String text, String href, boolean current) {
        List<Link> more = new ArrayList<>(links);
        more.add(new Link(text, href, current));
        return new SubNavigation(label, more, extra);
    }

    @Override
    public SubNavigation extra(Extra changed) {
        return new SubNavigation(label, links, changed);
    }
}
