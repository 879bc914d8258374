package org.ourplan.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * Fields that belong together, under one legend.
 *
 * @param legend what they are about
 * @param legendClasses its size, such as {@code govuk-fieldset__legend--l}
 * @param pageHeading whether the legend is the page's h1
 * @param describedBy ids of what describes the fields
 */
public record Fieldset(
        @Nullable Words legend,
        @Nullable String legendClasses,
        boolean pageHeading,
        @Nullable String role,
        @Nullable String describedBy,
        @Nullable Content content,
        Extra extra)
        implements Adjustable<Fieldset> {

    /** A fieldset with no legend of its own. */
    public static Fieldset bare() {
        return new Fieldset(null, null, false, null, null, null, Extra.NONE);
    }

    /** A fieldset under a plain legend. */
    public static Fieldset of(String legend) {
        return of(Words.of(legend));
    }

    /** A fieldset under a legend of rich content. */
    public static Fieldset of(Content legend) {
        return new Fieldset(Words.of(legend), null, false, null, null, null, Extra.NONE);
    }

    /** A fieldset whose legend is the page's heading, large. */
    public static Fieldset heading(String legend) {
        return of(legend).legendClasses("govuk-fieldset__legend--l").asPageHeading();
    }

    /** With classes on the legend. */
    public Fieldset legendClasses(@Nullable String classes) {
        return new Fieldset(legend, classes, pageHeading, role, describedBy, content, extra);
    }

    /** The same with its legend as the page's h1. */
    public Fieldset asPageHeading() {
        return new Fieldset(legend, legendClasses, true, role, describedBy, content, extra);
    }

    /** With an ARIA role. */
    public Fieldset role(@Nullable String changed) {
        return new Fieldset(legend, legendClasses, pageHeading, changed, describedBy, content, extra);
    }

    /** Described by the elements with these ids. */
    public Fieldset describedBy(@Nullable String ids) {
        return new Fieldset(legend, legendClasses, pageHeading, role, ids, content, extra);
    }

    /** With these fields in it. */
    public Fieldset content(@Nullable Content fields) {
        return new Fieldset(legend, legendClasses, pageHeading, role, describedBy, fields, extra);
    }

    @Override
    public Fieldset extra(Extra changed) {
        return new Fieldset(legend, legendClasses, pageHeading, role, describedBy, content, changed);
    }
}
