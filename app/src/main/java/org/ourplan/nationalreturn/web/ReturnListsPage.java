package org.ourplan.nationalreturn.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.ListValue;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.store.ListStore;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** The lists of one release as they are in force, every load, and a form to load others. */
public record ReturnListsPage(
        Release release, Map<Field, List<ListValue>> lists, List<ListStore.Load> loads, Filled form) implements Page {

    @Override
    public String template() {
        return "nationalreturn/lists";
    }

    @Override
    public int status() {
        return form.isWrong() ? 422 : 200;
    }

    /** The fields of the return that have a list, in order. */
    public List<Field> fields() {
        return Stream.of(Field.values())
                .filter(field -> field.kind() == Field.Kind.LIST)
                .toList();
    }

    /** The values of one; empty where none is known. */
    public List<ListValue> of(Field field) {
        return lists.getOrDefault(field, List.of());
    }

    /** How sure a value is, and what it is in the other release. */
    public String about(ListValue value) {
        var other = value.other().isEmpty() || value.other().equals(value.text())
                ? ""
                : " In " + release.other() + ": " + value.other() + ".";
        var part = value.onlyBeginning() ? " Only its beginning is known, so we leave it blank." : "";
        var trust = value.trust().words();
        return trust.substring(0, 1).toUpperCase(java.util.Locale.UK) + trust.substring(1) + "." + part + other;
    }

    /** Who loaded them, and when. */
    public String loaded(ListStore.Load load) {
        return load.release() + ": " + load.name() + ". " + load.byName() + ", " + InWords.time(load.at());
    }
}
