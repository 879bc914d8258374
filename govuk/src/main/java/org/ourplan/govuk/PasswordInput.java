package org.ourplan.govuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.jspecify.annotations.Nullable;

/**
 * A password, with a button to show it.
 *
 * @param value what is in it now; leave null except where a check failed
 * @param show the words on the button
 * @param showLabel what a screen reader says of it
 * @param buttonClasses further classes on the button
 */
public record PasswordInput(
        Field field,
        @Nullable String value,
        String show,
        String showLabel,
        @Nullable String buttonClasses,
        Extra extra) implements LabelledControl<PasswordInput> {

    /** A password of this name in the form: one the person has already. */
    public static PasswordInput named(@Nullable String name) {
        return new PasswordInput(Field.named(name), null, "Show", "Show password", null, Extra.NONE);
    }

    /** A new password, so that the browser offers to make and keep one. */
    public PasswordInput asNew() {
        return autocomplete("new-password");
    }

    /** Holding this already. */
    public PasswordInput value(@Nullable String typed) {
        return new PasswordInput(field, typed, show, showLabel, buttonClasses, extra);
    }

    /** With other words on the button and for a screen reader. */
    public PasswordInput show(String words, String spoken) {
        return new PasswordInput(field, value, words, spoken, buttonClasses, extra);
    }

    @Override
    public PasswordInput field(Field changed) {
        return new PasswordInput(changed, value, show, showLabel, buttonClasses, extra);
    }

    @Override
    public PasswordInput extra(Extra changed) {
        return new PasswordInput(field, value, show, showLabel, buttonClasses, changed);
    }

    /** A password input is a text input with a button after it. */
    @Override
    public void writeTo(TemplateOutput output) {
        asText().writeTo(output);
    }

    @Override
    public String html() {
        return asText().html();
    }

    private TextInput asText() {
        String purpose = extra.attributes().get("autocomplete");
        Attributes group = Attributes.of("data-module", "govuk-password-input")
                .with(field.group().attributes());
        Extra around = new Extra(null, null, group)
                .classes(new Extra(null, field.group().classes(), Attributes.NONE).classed("govuk-password-input"));
        return TextInput.named(field.name())
                .field(field.group(around).after(buttonThen(field.after())))
                .value(value)
                .wrapper(Extra.ofClasses("govuk-password-input__wrapper"))
                .extra(extra.classes(extra.classed("govuk-password-input__input", "govuk-js-password-input-input")))
                .type("password")
                .spellcheck(false)
                .attribute("autocapitalize", "none")
                .autocomplete(purpose == null ? "current-password" : purpose);
    }

    private Content buttonThen(@Nullable Content after) {
        Button button = Button.of(show)
                .type("button")
                .secondary()
                .alsoClasses("govuk-password-input__toggle govuk-js-password-input-toggle")
                .attribute("aria-controls", field.fieldId())
                .attribute("aria-label", showLabel)
                .attribute("hidden", "");
        Button classed = buttonClasses == null ? button : button.alsoClasses(buttonClasses);
        return output -> {
            classed.writeTo(output);
            if (after != null) {
                after.writeTo(output);
            }
        };
    }
}
