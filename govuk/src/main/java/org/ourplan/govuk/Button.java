package org.ourplan.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A button, or a link that looks like one.
 *
 * @param href where it goes; null for a button that sends a form
 * @param type of a button: {@code submit}, {@code button} or {@code reset}
 * @param start whether it begins a service, with an arrow
 */
public record Button(Words text, @Nullable String href, String type, boolean start, Extra extra)
        implements Adjustable<Button> {

    /** A button that sends its form. */
    public static Button of(String text) {
        return of(Words.of(text));
    }

    /** A button of rich content that sends its form. */
    public static Button of(Content text) {
        return new Button(Words.of(text), null, "submit", false, Extra.NONE);
    }

    /** A link that looks like a button. */
    public static Button link(String text, @Nullable String href) {
        return of(text).href(href);
    }

    /** Going to this address instead of sending a form. */
    public Button href(@Nullable String address) {
        return new Button(text, address, type, start, extra);
    }

    /** Of this type. */
    public Button type(String changed) {
        return new Button(text, href, changed, start, extra);
    }

    /** Sent with the form under this name and value, to tell which button was pressed. */
    public Button named(String name, String value) {
        return attribute("name", name).attribute("value", value);
    }

    /** Less important than the page's main button. */
    public Button secondary() {
        return alsoClasses("govuk-button--secondary");
    }

    /** For what cannot be undone. */
    public Button warning() {
        return alsoClasses("govuk-button--warning");
    }

    /** For a dark background. */
    public Button inverse() {
        return alsoClasses("govuk-button--inverse");
    }

    /** The button that begins something. */
    public Button asStart() {
        return new Button(text, href, type, true, extra);
    }

    /** A second press within a second sends nothing (needs script; the server must hold anyway). */
    public Button preventDoubleClick() {
        return attribute("data-prevent-double-click", "true");
    }

    /** Cannot be pressed; say why beside it, or better, let it be pressed and answer. */
    public Button disabled() {
        return attribute("disabled", "").attribute("aria-disabled", "true");
    }

    @Override
    public Button extra(Extra changed) {
        return new Button(text, href, type, start, changed);
    }
}
