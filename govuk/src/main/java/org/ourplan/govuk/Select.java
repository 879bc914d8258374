package org.ourplan.govuk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One choice from a list that drops down. Radios are easier for most people: use this for long lists only.
 *
 * @param value the value chosen now
 */
public record Select(
        Field field, List<Option> options, @Nullable String value, Extra extra) implements LabelledControl<Select> {

    public Select {
        options = List.copyOf(options);
    }

    /**
     * One line of the list.
     *
     * @param value what is sent; the text where null
     * @param selected whether it is chosen; where null, the list's value decides
     */
    public record Option(
            @Nullable String value, String text, @Nullable Boolean selected, Attributes attributes) {

        /** A line that sends this value. */
        public static Option of(@Nullable String value, String text) {
            return new Option(value, text, null, Attributes.NONE);
        }

        /** Chosen or not, whatever the list's value. */
        public Option selected(@Nullable Boolean chosen) {
            return new Option(value, text, chosen, attributes);
        }

        /** With these attributes, such as {@code disabled}. */
        public Option attributes(Attributes changed) {
            return new Option(value, text, selected, changed);
        }

        boolean chosenWhen(@Nullable String now) {
            if (selected != null && selected) {
                return true;
            }
            boolean same = now != null && !now.isEmpty() && now.equals(value == null ? text : value);
            return same && selected == null;
        }
    }

    /** A list of this name in the form. */
    public static Select named(@Nullable String name) {
        return new Select(Field.named(name), List.of(), null, Extra.NONE);
    }

    /** With this line next. */
    public Select option(Option next) {
        List<Option> more = new ArrayList<>(options);
        more.add(next);
        return options(more);
    }

    /** With a line next that sends this value. */
    public Select option(String value, String text) {
        return option(Option.of(value, text));
    }

    /** With these lines. */
    public Select options(List<Option> changed) {
        return new Select(field, changed, value, extra);
    }

    /** With the line of this value chosen. */
    public Select value(@Nullable String chosen) {
        return new Select(field, options, chosen, extra);
    }

    /** Whether this line is the one chosen. */
    public boolean chosen(Option option) {
        return option.chosenWhen(value);
    }

    @Override
    public Select field(Field changed) {
        return new Select(changed, options, value, extra);
    }

    @Override
    public Select extra(Extra changed) {
        return new Select(field, options, value, changed);
    }
}
