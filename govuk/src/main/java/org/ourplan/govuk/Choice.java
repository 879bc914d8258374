package org.ourplan.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One radio or checkbox.
 *
 * @param value what is sent when it is chosen
 * @param name in the form; that of the question where null
 * @param checked whether it is chosen; where null, the question's value decides
 * @param revealed what shows beneath it once it is chosen (and always, without script)
 * @param label what the page adds to its label
 */
public record Choice(
        @Nullable String value,
        @Nullable Words text,
        @Nullable Hint hint,
        @Nullable String name,
        @Nullable Boolean checked,
        @Nullable Content revealed,
        Extra label,
        Extra extra)
        implements ChoiceItem {

    /** A choice in plain text. */
    public static Choice of(@Nullable String value, String text) {
        return of(value, Words.of(text));
    }

    /** A choice of rich content. */
    public static Choice of(@Nullable String value, @Nullable Content text) {
        Words words = text == null ? null : Words.of(text);
        return new Choice(value, words, null, null, null, null, Extra.NONE, Extra.NONE);
    }

    /** With this help beneath it. */
    public Choice hint(@Nullable String help) {
        return hint(help == null ? null : Hint.of(help));
    }

    /** With this help beneath it. */
    public Choice hint(@Nullable Hint help) {
        return new Choice(value, text, help, name, checked, revealed, label, extra);
    }

    /** Under another name in the form. */
    public Choice name(@Nullable String changed) {
        return new Choice(value, text, hint, changed, checked, revealed, label, extra);
    }

    /** Chosen or not, whatever the question's value. */
    public Choice checked(@Nullable Boolean chosen) {
        return new Choice(value, text, hint, name, chosen, revealed, label, extra);
    }

    /** Showing this beneath it once chosen. */
    public Choice reveals(@Nullable Content beneath) {
        return new Choice(value, text, hint, name, checked, beneath, label, extra);
    }

    /** With this added to its label. */
    public Choice label(Extra changed) {
        return new Choice(value, text, hint, name, checked, revealed, changed, extra);
    }

    /** With this added to its input. */
    public Choice extra(Extra changed) {
        return new Choice(value, text, hint, name, checked, revealed, label, changed);
    }

    /** With this id. */
    public Choice id(@Nullable String id) {
        return extra(extra.id(id));
    }

    /** Cannot be chosen. */
    public Choice disabled() {
        return extra(extra.attribute("disabled", ""));
    }

    /** A checkbox that unticks all others, such as "None of these" (needs script; the server must hold anyway). */
    public Choice exclusive() {
        return extra(extra.attribute("data-behaviour", "exclusive"));
    }

    /** Ready to be drawn as a line of this kind ({@code radios}, {@code checkboxes}) of that question. */
    Drawn drawn(String kind, Field question, int position, boolean chosen, @Nullable String describedBy) {
        String id = extra.id();
        if (id == null || id.isEmpty()) {
            id = question.fieldId() + (position > 1 ? "-" + position : "");
        }
        return new Drawn(this, kind, id, name == null ? question.name() : name, chosen, describedBy);
    }

    /**
     * A choice with all its question decides: id, name, whether chosen, what describes it.
     *
     * @param kind {@code radios} or {@code checkboxes}
     */
    public record Drawn(
            Choice choice,
            String kind,
            String id,
            @Nullable String name,
            boolean chosen,
            @Nullable String questionDescribedBy) {

        /** Its label, pointed at it. */
        public @Nullable Label label() {
            Words words = choice.text();
            return words == null
                    ? null
                    : Label.of(words)
                            .forField(id)
                            .extra(choice.label().classes(choice.label().classed("govuk-" + kind + "__label")));
        }

        /** Its hint, with its id. */
        public @Nullable Hint hint() {
            Hint help = choice.hint();
            return help == null
                    ? null
                    : help.id(id + "-item-hint").classes(help.extra().classed("govuk-" + kind + "__hint"));
        }

        /** The id of what it reveals, where it reveals anything. */
        public @Nullable String controls() {
            return choice.revealed() == null ? null : "conditional-" + id;
        }

        /** Ids of all that describes it, or null. */
        public @Nullable String describedBy() {
            if (choice.hint() == null) {
                return questionDescribedBy;
            }
            String own = id + "-item-hint";
            return questionDescribedBy == null ? own : questionDescribedBy + " " + own;
        }
    }
}
