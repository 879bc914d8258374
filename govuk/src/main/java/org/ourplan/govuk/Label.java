package org.ourplan.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * The label of one field.
 *
 * @param fieldId the id of the field it names; a field that holds the label sets it
 * @param pageHeading whether the label is the page's h1
 */
public record Label(Words text, @Nullable String fieldId, boolean pageHeading, Extra extra)
        implements Adjustable<Label> {

    /** A label in plain text. */
    public static Label of(String text) {
        return of(Words.of(text));
    }

    /** A label of rich content. */
    public static Label of(Content text) {
        return new Label(Words.of(text), null, false, Extra.NONE);
    }

    /** A label that is the page's heading, large. */
    public static Label heading(String text) {
        return of(text).classes("govuk-label--l").asPageHeading();
    }

    /** The same label as the page's h1. */
    public Label asPageHeading() {
        return new Label(text, fieldId, true, extra);
    }

    /** The label of the field with this id. */
    public Label forField(@Nullable String id) {
        return new Label(text, id, pageHeading, extra);
    }

    @Override
    public Label extra(Extra changed) {
        return new Label(text, fieldId, pageHeading, changed);
    }
}
