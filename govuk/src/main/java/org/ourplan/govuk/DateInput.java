package org.ourplan.govuk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date to type: day, month and year. The form sends three fields, named {@code prefix-day} and so on.
 *
 * @param prefix before each part's name in the form; null for none
 */
public record DateInput(
        Field field, @Nullable String prefix, @Nullable Fieldset fieldset, List<Part> parts, Extra extra)
        implements GroupedControl<DateInput> {

    public DateInput {
        parts = List.copyOf(parts);
    }

    /**
     * One part of a date.
     *
     * @param name {@code day}, {@code month}, {@code year} or the page's own; a year is wider
     * @param label its label; its name where null
     * @param wrong whether this part is what to put right; where no part says so and the date is wrong, all are
     */
    public record Part(
            String name,
            @Nullable String label,
            @Nullable String value,
            @Nullable Boolean wrong,
            Extra extra) {

        /** A part with nothing in it. */
        public static Part of(String name) {
            return new Part(name, null, null, null, Extra.NONE);
        }

        /** With this label. */
        public Part label(@Nullable String words) {
            return new Part(name, words, value, wrong, extra);
        }

        /** Holding this already. */
        public Part value(@Nullable String typed) {
            return new Part(name, label, typed, wrong, extra);
        }

        /** Being what to put right, or not. */
        public Part wrong(@Nullable Boolean changed) {
            return new Part(name, label, value, changed, extra);
        }

        /** With this added to its input. */
        public Part extra(Extra changed) {
            return new Part(name, label, value, wrong, changed);
        }

        boolean said() {
            return Boolean.TRUE.equals(wrong) || has("govuk-input--error");
        }

        boolean has(String part) {
            String classes = extra.classes();
            return classes != null && classes.contains(part);
        }
    }

    /** A date whose fields are {@code name-day}, {@code name-month} and {@code name-year}. */
    public static DateInput named(String name) {
        List<Part> parts = List.of(Part.of("day"), Part.of("month"), Part.of("year"));
        return new DateInput(Field.named(name), name, null, parts, Extra.NONE);
    }

    /** Holding this already, as it was typed. */
    public DateInput values(@Nullable String day, @Nullable String month, @Nullable String year) {
        return parts(List.of(
                parts.get(0).value(day), parts.get(1).value(month), parts.get(2).value(year)));
    }

    /** With these parts to put right ({@code day}, {@code month}, {@code year}); the others are not marked. */
    public DateInput wrongParts(List<String> names) {
        return parts(parts.stream()
                .map(part -> part.wrong(names.contains(part.name())))
                .toList());
    }

    /** For the person's date of birth, which the browser may fill in. */
    public DateInput birthday() {
        return parts(parts.stream()
                .map(part -> part.extra(part.extra().attribute("autocomplete", "bday-" + part.name())))
                .toList());
    }

    /** With these parts. */
    public DateInput parts(List<Part> changed) {
        return new DateInput(field, prefix, fieldset, changed, extra);
    }

    /** With another prefix before the names of its parts, or none. */
    public DateInput prefix(@Nullable String changed) {
        return new DateInput(field, changed, fieldset, parts, extra);
    }

    /** Its parts as they are drawn. */
    public List<TextInput> inputs() {
        boolean anySaid = parts.stream().anyMatch(Part::said);
        return parts.stream().map(part -> input(part, anySaid)).toList();
    }

    private TextInput input(Part part, boolean anySaid) {
        String id = part.extra().id() == null
                ? field.fieldId() + "-" + part.name()
                : part.extra().id();
        String words = part.label();
        if (words == null) {
            words = part.name().substring(0, 1).toUpperCase(Locale.UK)
                    + part.name().substring(1);
        }
        String shown = prefix == null ? part.name() : prefix + "-" + part.name();
        Attributes typing =
                Attributes.of("inputmode", "numeric").with(part.extra().attributes());
        return TextInput.named(shown)
                .id(id)
                .label(Label.of(words).classes("govuk-date-input__label"))
                .value(part.value())
                .extra(new Extra(null, classes(part, anySaid), typing));
    }

    private String classes(Part part, boolean anySaid) {
        boolean blamed = field.wrong() && !anySaid && !Boolean.FALSE.equals(part.wrong());
        boolean marked = (part.said() || blamed) && !part.has("govuk-input--error");
        String width = part.name().endsWith("year") ? "govuk-input--width-4" : "govuk-input--width-2";
        return part.extra()
                .classed(
                        "govuk-date-input__input",
                        marked ? "govuk-input--error" : null,
                        part.has("govuk-input--width-") ? null : width);
    }

    @Override
    public DateInput field(Field changed) {
        return new DateInput(changed, prefix, fieldset, parts, extra);
    }

    @Override
    public DateInput fieldset(@Nullable Fieldset changed) {
        Fieldset grouped = changed == null ? null : changed.role("group");
        return new DateInput(field, prefix, grouped, parts, extra);
    }

    @Override
    public DateInput extra(Extra changed) {
        return new DateInput(field, prefix, fieldset, parts, changed);
    }
}
