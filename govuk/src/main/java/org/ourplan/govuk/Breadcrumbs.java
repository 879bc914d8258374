package org.ourplan.govuk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where this page stands among the others, from the first page down.
 *
 * @param label what a screen reader calls it
 */
public record Breadcrumbs(List<Crumb> crumbs, boolean collapseOnMobile, String label, Extra extra)
        implements Adjustable<Breadcrumbs> {

    public Breadcrumbs {
        crumbs = List.copyOf(crumbs);
    }

    /**
     * One page on the way.
     *
     * @param href null for the page one is on
     */
    public record Crumb(Words text, @Nullable String href, Attributes attributes) {}

    /** No pages yet. */
    public static Breadcrumbs empty() {
        return new Breadcrumbs(List.of(), false, "Breadcrumb", Extra.NONE);
    }

    /** With this page next. */
    public Breadcrumbs crumb(String text, String href) {
        return crumb(new Crumb(Words.of(text), href, Attributes.NONE));
    }

    /** With the page one is on last. */
    public Breadcrumbs here(String text) {
        return crumb(new Crumb(Words.of(text), null, Attributes.NONE));
    }

    /** With this page next. */
    public Breadcrumbs crumb(Crumb next) {
        List<Crumb> more = new ArrayList<>(crumbs);
        more.add(next);
        return new Breadcrumbs(more, collapseOnMobile, label, extra);
    }

    /** Only the first and the last but one on a small screen. */
    public Breadcrumbs collapsing() {
        return new Breadcrumbs(crumbs, true, label, extra);
    }

    /** Called this by a screen reader. */
    public Breadcrumbs label(String words) {
        return new Breadcrumbs(crumbs, collapseOnMobile, words, extra);
    }

    @Override
    public Breadcrumbs extra(Extra changed) {
        return new Breadcrumbs(crumbs, collapseOnMobile, label, changed);
    }
}
