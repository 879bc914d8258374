package org.ourplan.govuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.jspecify.annotations.Nullable;

/**
 * Room to write in with a limit, and how much of it is left.
 *
 * @param writing the room itself
 * @param characters the most characters; null where words are counted
 * @param words the most words; null where characters are counted
 * @param threshold the part of the limit in per cent after which the count shows; null for always
 * @param countType {@code words}, {@code characters} or {@code length}; null to follow the limit
 * @param description the limit in words, with {@code %{count}} for the number; null for the usual
 * @param messageClasses further classes on the count
 */
public record CharacterCount(
        Textarea writing,
        @Nullable Integer characters,
        @Nullable Integer words,
        @Nullable Integer threshold,
        @Nullable String countType,
        @Nullable String description,
        @Nullable String messageClasses)
        implements LabelledControl<CharacterCount> {

    /** Room to write of this name in the form, with no limit told to the browser yet. */
    public static CharacterCount named(@Nullable String name) {
        return new CharacterCount(Textarea.named(name), null, null, null, null, null, null);
    }

    /** At most this many characters. */
    public CharacterCount characters(@Nullable Integer most) {
        return new CharacterCount(writing, most, words, threshold, countType, description, messageClasses);
    }

    /** At most this many words. */
    public CharacterCount words(@Nullable Integer most) {
        return new CharacterCount(writing, characters, most, threshold, countType, description, messageClasses);
    }

    /** Showing the count once this part of the limit is used, in per cent. */
    public CharacterCount threshold(@Nullable Integer percent) {
        return new CharacterCount(writing, characters, words, percent, countType, description, messageClasses);
    }

    /** Counting in this way: {@code words}, {@code characters} or {@code length}. */
    public CharacterCount countType(@Nullable String type) {
        return new CharacterCount(writing, characters, words, threshold, type, description, messageClasses);
    }

    /** Telling the limit in these words, {@code %{count}} standing for the number. */
    public CharacterCount description(@Nullable String text) {
        return new CharacterCount(writing, characters, words, threshold, countType, text, messageClasses);
    }

    /** With these classes on the count. */
    public CharacterCount messageClasses(@Nullable String classes) {
        return new CharacterCount(writing, characters, words, threshold, countType, description, classes);
    }

    /** Holding this already. */
    public CharacterCount value(@Nullable String typed) {
        return writing(writing.value(typed));
    }

    /** Showing this many lines at first. */
    public CharacterCount rows(int lines) {
        return writing(writing.rows(lines));
    }

    @Override
    public Field field() {
        return writing.field();
    }

    @Override
    public Extra extra() {
        return writing.extra();
    }

    @Override
    public CharacterCount field(Field changed) {
        return writing(writing.field(changed));
    }

    @Override
    public CharacterCount extra(Extra changed) {
        return writing(writing.extra(changed));
    }

    /** A character count is a textarea with a message after it. */
    @Override
    public void writeTo(TemplateOutput output) {
        counted().writeTo(output);
    }

    @Override
    public String html() {
        return counted().html();
    }

    private CharacterCount writing(Textarea changed) {
        return new CharacterCount(changed, characters, words, threshold, countType, description, messageClasses);
    }

    private Textarea counted() {
        Field field = field();
        Extra around = new Extra(null, field.group().classed("govuk-character-count"), groupAttributes());
        return writing.field(field.describedBy(field.fieldId() + "-info")
                        .group(around)
                        .after(messageThen(field.after())))
                .extra(extra().classes(extra().classed("govuk-js-character-count")));
    }

    private Attributes groupAttributes() {
        String type = countType();
        if (type == null && words != null) {
            type = "words";
        }
        String unlimited = limit() == null ? description : null;
        return Attributes.of("data-module", "govuk-character-count")
                .with("data-maxlength", text(characters))
                .with("data-maxwords", text(words))
                .with("data-threshold", text(threshold))
                .with("data-count-type", type)
                .with("data-i18n.textarea-description.other", unlimited)
                .with(field().group().attributes());
    }

    private Content messageThen(@Nullable Content after) {
        Hint message = Hint.of(message())
                .id(field().fieldId() + "-info")
                .classes(Extra.ofClasses(messageClasses).classed("govuk-character-count__message"));
        return output -> {
            message.writeTo(output);
            if (after != null) {
                after.writeTo(output);
            }
        };
    }

    private String message() {
        Integer limit = limit();
        if (limit == null) {
            return "";
        }
        boolean inWords = "words".equals(countType) || (countType == null && words != null);
        String told = description == null
                ? "You can enter up to %{count} " + (inWords ? "words" : "characters")
                : description;
        return told.replace("%{count}", limit.toString());
    }

    private @Nullable Integer limit() {
        return words == null ? characters : words;
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
