package org.ourplan.govuk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Any number of choices of several.
 *
 * @param values the values chosen now
 */
public record Checkboxes(
        Field field, @Nullable Fieldset fieldset, List<ChoiceItem> items, Set<String> values, Extra extra)
        implements GroupedControl<Checkboxes> {

    public Checkboxes {
        items = List.copyOf(items);
        values = Set.copyOf(values);
    }

    /** A question of this name in the form. */
    public static Checkboxes named(@Nullable String name) {
        return new Checkboxes(Field.named(name), null, List.of(), Set.of(), Extra.NONE);
    }

    /** One box to tick, with no legend: its words say it all. */
    public static Checkboxes single(String name, String value, String text) {
        return named(name).choice(value, text);
    }

    /** With this choice next. */
    public Checkboxes choice(String sent, String text) {
        return item(Choice.of(sent, text));
    }

    /** With this choice next, and help beneath it. */
    public Checkboxes choice(String sent, String text, String hint) {
        return item(Choice.of(sent, text).hint(hint));
    }

    /** With this line next. */
    public Checkboxes item(ChoiceItem next) {
        List<ChoiceItem> more = new ArrayList<>(items);
        more.add(next);
        return items(more);
    }

    /** With the word "or" and a choice that unticks the others next. */
    public Checkboxes orNone(String sent, String text) {
        return item(new ChoiceItem.Divider("or")).item(Choice.of(sent, text).exclusive());
    }

    /** With these lines. */
    public Checkboxes items(List<? extends ChoiceItem> changed) {
        return new Checkboxes(field, fieldset, List.copyOf(changed), values, extra);
    }

    /** With the choices of these values ticked. */
    public Checkboxes values(Collection<String> chosen) {
        return new Checkboxes(field, fieldset, items, Set.copyOf(chosen), extra);
    }

    /** Smaller; for filters and lists beside the page's main question. */
    public Checkboxes small() {
        return alsoClasses("govuk-checkboxes--small");
    }

    /** The choice at this position (1 for the first) as it is drawn. */
    public Choice.Drawn drawn(Choice choice, int position) {
        Boolean said = choice.checked();
        String sent = choice.value();
        boolean ticked = said == null ? sent != null && values.contains(sent) : said;
        return choice.drawn("checkboxes", field, position, ticked, fieldset == null ? field.describedByAll() : null);
    }

    @Override
    public Checkboxes field(Field changed) {
        return new Checkboxes(changed, fieldset, items, values, extra);
    }

    @Override
    public Checkboxes fieldset(@Nullable Fieldset changed) {
        return new Checkboxes(field, changed, items, values, extra);
    }

    @Override
    public Checkboxes extra(Extra changed) {
        return new Checkboxes(field, fieldset, items, values, changed);
    }
}
