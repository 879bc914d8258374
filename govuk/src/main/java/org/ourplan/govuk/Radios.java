package org.ourplan.govuk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One choice of several, all of them in sight.
 *
 * @param value the value chosen now
 */
public record Radios(
        Field field,
        @Nullable Fieldset fieldset,
        List<ChoiceItem> items,
        @Nullable String value,
        Extra extra) implements GroupedControl<Radios> {

    public Radios {
        items = List.copyOf(items);
    }

    /** A question of this name in the form. */
    public static Radios named(@Nullable String name) {
        return new Radios(Field.named(name), null, List.of(), null, Extra.NONE);
    }

    /** Yes or no, side by side, sent as {@code yes} and {@code no}. */
    public static Radios yesNo(String name) {
        return named(name).choice("yes", "Yes").choice("no", "No").inline();
    }

    /** With this choice next. */
    public Radios choice(String sent, String text) {
        return item(Choice.of(sent, text));
    }

    /** With this choice next, and help beneath it. */
    public Radios choice(String sent, String text, String hint) {
        return item(Choice.of(sent, text).hint(hint));
    }

    /** With this line next. */
    public Radios item(ChoiceItem next) {
        List<ChoiceItem> more = new ArrayList<>(items);
        more.add(next);
        return items(more);
    }

    /** With the word "or" next. */
    public Radios or() {
        return item(new ChoiceItem.Divider("or"));
    }

    /** With these lines. */
    public Radios items(List<? extends ChoiceItem> changed) {
        return new Radios(field, fieldset, List.copyOf(changed), value, extra);
    }

    /** With the choice of this value chosen. */
    public Radios value(@Nullable String chosen) {
        return new Radios(field, fieldset, items, chosen, extra);
    }

    /** Side by side; for two or three short choices. */
    public Radios inline() {
        return alsoClasses("govuk-radios--inline");
    }

    /** Smaller; for choices that are not the page's main question. */
    public Radios small() {
        return alsoClasses("govuk-radios--small");
    }

    /** The choice at this position (1 for the first) as it is drawn. */
    public Choice.Drawn drawn(Choice choice, int position) {
        Boolean said = choice.checked();
        boolean same = value != null && !value.isEmpty() && value.equals(choice.value());
        return choice.drawn("radios", field, position, said == null ? same : said, null);
    }

    @Override
    public Radios field(Field changed) {
        return new Radios(changed, fieldset, items, value, extra);
    }

    @Override
    public Radios fieldset(@Nullable Fieldset changed) {
        return new Radios(field, changed, items, value, extra);
    }

    @Override
    public Radios extra(Extra changed) {
        return new Radios(field, fieldset, items, value, changed);
    }
}
