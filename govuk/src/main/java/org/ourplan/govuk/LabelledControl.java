package org.ourplan.govuk;

import gg.jte.Content;

/**
 * A question with one field and so one label.
 *
 * @param <T> the component itself
 */
public interface LabelledControl<T> extends FormControl<T> {

    /** With this label. */
    default T label(String text) {
        return field(field().label(Label.of(text)));
    }

    /** With this label: a {@link Label}, or rich content for one. */
    default T label(Content content) {
        return field(field().label(content instanceof Label label ? label : Label.of(content)));
    }

    /** With a label that is the page's heading. */
    default T headingLabel(String text) {
        return field(field().label(Label.heading(text)));
    }

    /** Greyed out and not sent; say why beside it, or better, leave it out. */
    default T disabled() {
        return attribute("disabled", "");
    }

    /** With what the browser may fill in for the person, such as {@code given-name} (WCAG 1.3.5). */
    default T autocomplete(String purpose) {
        return attribute("autocomplete", purpose);
    }

    /** With the browser's spelling check on or off. */
    default T spellcheck(boolean on) {
        return attribute("spellcheck", Boolean.toString(on));
    }
}
