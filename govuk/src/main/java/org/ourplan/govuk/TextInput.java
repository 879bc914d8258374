package org.ourplan.govuk;

import org.jspecify.annotations.Nullable;

/**
 * One line to type in.
 *
 * @param value what is in it now
 * @param wrapper what the page adds around the input where it has a prefix, suffix or neighbour
 */
public record TextInput(
        Field field,
        @Nullable String value,
        @Nullable Affix prefix,
        @Nullable Affix suffix,
        Extra wrapper,
        Extra extra) implements LabelledControl<TextInput> {

    /** A line of this name in the form. */
    public static TextInput named(@Nullable String name) {
        return new TextInput(Field.named(name), null, null, null, Extra.NONE, Extra.NONE);
    }

    /** Holding this already. */
    public TextInput value(@Nullable String typed) {
        return new TextInput(field, typed, prefix, suffix, wrapper, extra);
    }

    /** With a mark before it. */
    public TextInput prefix(@Nullable Affix mark) {
        return new TextInput(field, value, mark, suffix, wrapper, extra);
    }

    /** With a mark before it. */
    public TextInput prefix(String mark) {
        return prefix(Affix.of(mark));
    }

    /** With a mark after it. */
    public TextInput suffix(@Nullable Affix mark) {
        return new TextInput(field, value, prefix, mark, wrapper, extra);
    }

    /** With a mark after it. */
    public TextInput suffix(String mark) {
        return suffix(Affix.of(mark));
    }

    /** With this added to the wrapper of input and marks. */
    public TextInput wrapper(Extra changed) {
        return new TextInput(field, value, prefix, suffix, changed, extra);
    }

    /** Of another HTML type, such as {@code email} or {@code tel}; text unless said. */
    public TextInput type(String type) {
        return attribute("type", type);
    }

    /** As wide as about this many characters: 2, 3, 4, 5, 10, 20 or 30. */
    public TextInput width(int characters) {
        return alsoClasses("govuk-input--width-" + characters);
    }

    /** For whole numbers: a number pad on a telephone, no checking of spelling. */
    public TextInput wholeNumber() {
        return inputmode("numeric").spellcheck(false);
    }

    /** For pounds and pence: £ before it, a pad with a point. */
    public TextInput pounds() {
        return prefix("£").inputmode("decimal").spellcheck(false).width(10);
    }

    /** With this kind of on-screen keyboard. */
    public TextInput inputmode(String mode) {
        return attribute("inputmode", mode);
    }

    /** The input's type where the page has not said one. */
    public @Nullable String defaultType() {
        return extra.attributes().get("type") == null ? "text" : null;
    }

    /** Whether the input has neighbours and so needs a wrapper. */
    public boolean wrapped() {
        return prefix != null || suffix != null || field.before() != null || field.after() != null;
    }

    @Override
    public TextInput field(Field changed) {
        return new TextInput(changed, value, prefix, suffix, wrapper, extra);
    }

    @Override
    public TextInput extra(Extra changed) {
        return new TextInput(field, value, prefix, suffix, wrapper, changed);
    }
}
