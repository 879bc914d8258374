package org.ourplan.nationalreturn.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of every list in both releases, and which goes with which. */
public final class Lists {

    private final Map<Release, Map<Field, Map<String, ListValue>>> values = new EnumMap<>(Release.class);
    private final Map<Field, List<String>> beginningsOfTwo = new EnumMap<>(Field.class);
    private final Map<Field, List<String>> beginningsOfOne = new EnumMap<>(Field.class);

    /** These values; the order is the lists' own. */
    public Lists(Collection<ListValue> one, Collection<ListValue> two) {
        add(Release.ONE, one, beginningsOfOne);
        add(Release.TWO, two, beginningsOfTwo);
    }

    private void add(Release release, Collection<ListValue> all, Map<Field, List<String>> beginnings) {
        Map<Field, Map<String, ListValue>> byField = new EnumMap<>(Field.class);
        for (var value : all) {
            if (value.onlyBeginning()) {
                beginnings
                        .computeIfAbsent(value.field(), field -> new ArrayList<>())
                        .add(value.beginning());
            } else {
                byField.computeIfAbsent(value.field(), field -> new HashMap<>()).put(value.text(), value);
            }
        }
        values.put(release, byField);
    }

    /** True where something is known of this list. */
    public boolean known(Release release, Field field) {
        return of(release).containsKey(field) || beginnings(release).containsKey(field);
    }

    /** True for a value of the list, letter for letter. */
    public boolean has(Release release, Field field, String text) {
        return of(release).getOrDefault(field, Map.of()).containsKey(text)
                || beginnings(release).getOrDefault(field, List.of()).stream().anyMatch(text::startsWith);
    }

    /** The value that has these words, whatever its capitals and signs; empty where the list has none. */
    public String exact(Release release, Field field, String words) {
        var list = of(release).getOrDefault(field, Map.of());
        if (words.isEmpty() || list.containsKey(words)) {
            return words;
        }
        var plain = Field.plain(words);
        return list.keySet().stream()
                .filter(text -> Field.plain(text).equals(plain))
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** What a value of Release 1 is in Release 2, as the lists map it; empty where they do not. */
    public String inReleaseTwo(Field field, String one) {
        var value = of(Release.ONE).getOrDefault(field, Map.of()).get(one);
        if (value != null && has(Release.TWO, field, value.other())) {
            return value.other();
        }
        return of(Release.TWO).getOrDefault(field, Map.of()).values().stream()
                .filter(two -> two.other().equals(one))
                .map(ListValue::text)
                .sorted()
                .findFirst()
                .orElse(value == null ? "" : exact(Release.TWO, field, one));
    }

    /** The value of the other release that a value goes with, as it stands now; empty where there is none. */
    public String other(Release release, Field field, String text) {
        var value = of(release).getOrDefault(field, Map.of()).get(text);
        return value == null ? "" : value.other();
    }

    /** Lists of which nothing, or only beginnings, is known in a release. */
    public Set<Field> notKnown(Release release) {
        var fields = new LinkedHashSet<Field>();
        Field.ALL.stream()
                .filter(field -> field.kind() == Field.Kind.LIST && !of(release).containsKey(field))
                .forEach(fields::add);
        fields.addAll(beginnings(release).keySet());
        return fields;
    }

    private Map<Field, Map<String, ListValue>> of(Release release) {
        return values.getOrDefault(release, Map.of());
    }

    private Map<Field, List<String>> beginnings(Release release) {
        return release == Release.ONE ? beginningsOfOne : beginningsOfTwo;
    }
}
