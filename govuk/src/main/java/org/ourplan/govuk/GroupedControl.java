package org.ourplan.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A question with several fields under one legend.
 *
 * @param <T> the component itself
 */
public interface GroupedControl<T> extends FormControl<T> {

    /** What holds the fields together; null where the page does that itself. */
    @Nullable
    Fieldset fieldset();

    /** The same question held together by this. */
    T fieldset(@Nullable Fieldset fieldset);

    /** Under this legend. */
    default T legend(String text) {
        return fieldset(Fieldset.of(text));
    }

    /** Under this legend, of rich content. */
    default T legend(Content content) {
        return fieldset(Fieldset.of(content));
    }

    /** Under a medium legend, for a question among others on a page. */
    default T mediumLegend(String text) {
        return fieldset(Fieldset.of(text).legendClasses("govuk-fieldset__legend--m"));
    }

    /** Under a legend that is the page's heading. */
    default T headingLegend(String text) {
        return fieldset(Fieldset.heading(text));
    }

    /** The fieldset with its descriptions and these fields, or the fields alone where there is no fieldset. */
    default Content held(Content fields) {
        Fieldset holding = fieldset();
        return holding == null
                ? fields
                : holding.describedBy(field().describedByAll()).content(fields);
    }
}
