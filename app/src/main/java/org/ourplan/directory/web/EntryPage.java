package org.ourplan.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.directory.Entry;
import org.ourplan.directory.EntryField;
import org.ourplan.directory.EntryKind;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/** One entry for everybody, and saying that something in it is wrong. */
public record EntryPage(Entry entry, LastChecked lastChecked, String councilPhone, Answers answers, Problems problems)
        implements Page {

    private static final List<EntryField> FACTS = List.of(
            EntryField.WHO_FOR,
            EntryField.RULES,
            EntryField.COST,
            EntryField.TIMES,
            EntryField.GETTING_THERE,
            EntryField.ACCESS,
            EntryField.LANGUAGES,
            EntryField.AREAS,
            EntryField.RUN_BY);

    /** One fact: its name and its words. */
    public record Fact(String name, String words) {}

    @Override
    public String template() {
        return "directory/entry";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    /** The words of a field. */
    public String of(EntryField field) {
        return entry.text().of(field);
    }

    /** Each fact that it tells, where it is first. */
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        if (!address().isEmpty()) {
            facts.add(new Fact("Where", address()));
        }
        FACTS.stream()
                .filter(entry.text()::has)
                .map(field -> new Fact(field.label(), of(field)))
                .forEach(facts::add);
        return facts;
    }

    private String address() {
        return List.of(EntryField.ADDRESS, EntryField.TOWN, EntryField.POSTCODE).stream()
                .map(this::of)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** What people may be looking for who find it. */
    public String kinds() {
        return entry.text().kinds().stream().sorted().map(EntryKind::words).collect(Collectors.joining(" · "));
    }

    /** True where it can be reached without the internet. */
    public boolean withoutInternet() {
        return entry.text().has(EntryField.PHONE)
                || entry.text().has(EntryField.OTHER_WAYS)
                || entry.text().has(EntryField.ADDRESS);
    }

    /** The number as a phone dials it; empty where it has none. */
    public String dial() {
        var digits = of(EntryField.PHONE).replaceAll("[^0-9+ ].*", "").replace(" ", "");
        return digits.matches("\\+?[0-9]{3,15}") ? "tel:" + digits : "";
    }

    /** When it was last checked, and by whom. */
    public String checked() {
        return lastChecked.of(entry);
    }

    /** True where the last check is older than the council's own target. */
    public boolean stale() {
        return lastChecked.isStale(entry) || entry.checkedOn() == null;
    }

    public @Nullable String wrong() {
        return problems.of("wrong").isEmpty() ? null : problems.of("wrong");
    }
}
