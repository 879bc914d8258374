package org.ourplan.bench.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.ourplan.bench.http.Browser;
import org.ourplan.bench.run.WhatWasAsked;

/** W3: finding a person, by what is known of them, right or with a mistake in it. */
public final class Finding {

    private static final String[][] ALIKE = {
        {"Smith", "Smyth"},
        {"Johnson", "Jonson"},
        {"Clarke", "Clark"},
        {"Thompson", "Thomson"},
        {"Davies", "Davis"},
        {"Stephen", "Steven"},
        {"Catherine", "Katherine"}
    };

    /** Names that came from another script, and have several spellings in this one. */
    private static final String[][] WRITTEN_OTHERWISE = {
        {"Mohammed", "Muhammad"}, {"Hussain", "Hussein"}, {"Ahmed", "Ahmad"}, {"Begum", "Begam"}
    };

    private final Office office;

    public Finding(Office office) {
        this.office = office;
    }

    /** Something typed, and whom it should find; nobody where too many answer to it. */
    private record Typed(String words, String person) {}

    public void measure() {
        var kinds = kinds();
        kinds.forEach((kind, typed) -> {
            if (typed.isEmpty()) {
                return;
            }
            var found = new LongAdder();
            var asked = new LongAdder();
            office.measure("W3", kind, (user, browser) -> {
                var token = new String[] {browser.get("/people").token()};
                return turn -> {
                    var one = typed.get((user * 131 + turn) % typed.size());
                    var shown = browser.send("/people", token[0], Map.of("asked", List.of(one.words())), false)
                            .says("/people/");
                    asked.increment();
                    if (one.person().isEmpty() || shown.text().contains("/people/" + one.person())) {
                        found.increment();
                    }
                    token[0] = shown.token();
                };
            });
            System.out.printf(
                    "      found on the first page: %.1f%%%n", 100.0 * found.sum() / Math.max(1, asked.sum()));
        });
        floor(kinds.values().iterator().next().getFirst());
    }

    private void floor(Typed typed) {
        if (office.growth) {
            return;
        }
        Browser browser = office.at("worker-1");
        var token = browser.get("/people").token();
        var page = new String[1];
        var sql = WhatWasAsked.during(
                office.database,
                () -> page[0] = browser.send("/people", token, Map.of("asked", List.of(typed.words())), false)
                        .text());
        office.leave("worker-1", browser);
        office.users.forEach(many -> office.floors("W3", page[0], sql, many));
        office.explain("W3", sql);
    }

    private Map<String, List<Typed>> kinds() {
        var people = Sample.rows(
                office.database,
                "SELECT id, given_name, family_name, to_char(date_of_birth, 'DD/MM/YYYY'), nhs_number, postcode, extract(day FROM date_of_birth)"
                        + " FROM person TABLESAMPLE BERNOULLI (" + Math.min(100.0, 200_000.0 / office.people)
                        + ") REPEATABLE (1) WHERE nhs_number IS NOT NULL LIMIT 1000");
        var kinds = new LinkedHashMap<String, List<Typed>>();
        kinds.put("exact: names and date of birth", typed(people, row -> row[1] + " " + row[2] + " " + row[3]));
        kinds.put(
                "exact: names only",
                people.stream().map(row -> new Typed(row[1] + " " + row[2], "")).toList());
        kinds.put(
                "first letters of both names",
                people.stream()
                        .map(row -> new Typed(letters(row[1]) + " " + letters(row[2]), ""))
                        .toList());
        kinds.put(
                "first letters of one name",
                people.stream().map(row -> new Typed(letters(row[2]), "")).toList());
        kinds.put("names and year of birth", typed(people, row -> row[1] + " " + row[2] + " " + row[3].substring(6)));
        kinds.put(
                "family name and year of birth",
                people.stream()
                        .map(row -> new Typed(row[2] + " " + row[3].substring(6), ""))
                        .toList());
        kinds.put(
                "date of birth",
                people.stream().map(row -> new Typed(row[3], "")).toList());
        kinds.put("NHS number", typed(people, row -> row[4]));
        kinds.put("postcode", typed(people, row -> row[5]));
        kinds.put("mistake: a name spelt as it sounds", misspelt(ALIKE));
        kinds.put("mistake: a name from another script spelt otherwise", misspelt(WRITTEN_OTHERWISE));
        kinds.put("mistake: a hyphen left out", typed(hyphened(), row -> row[1] + " " + row[2] + " " + row[3]));
        kinds.put("mistake: names the other way round", typed(people, row -> row[2] + " " + row[1] + " " + row[3]));
        kinds.put(
                "mistake: day and month the other way round",
                typed(
                        people.stream()
                                .filter(row -> Integer.parseInt(row[6]) <= 12)
                                .toList(),
                        row -> row[1] + " " + row[2] + " " + row[3].substring(3, 5) + "/" + row[3].substring(0, 2)
                                + row[3].substring(5)));
        kinds.put("mistake: a former name", typed(former(), row -> row[1] + " " + row[2] + " " + row[3]));
        return kinds;
    }

    private List<String[]> former() {
        return Sample.rows(
                office.database,
                "SELECT p.id, given_name, f.name, to_char(date_of_birth, 'DD/MM/YYYY') FROM former_name f JOIN person p ON p.id = f.person"
                        + " ORDER BY f.id LIMIT 500");
    }

    private List<String[]> hyphened() {
        return Sample.rows(
                office.database,
                "SELECT id, replace(given_name, '-', ' '), replace(family_name, '-', ' '), to_char(date_of_birth, 'DD/MM/YYYY') FROM person"
                        + " WHERE (given_name || family_name) LIKE '%-%' AND date_of_birth IS NOT NULL LIMIT 500");
    }

    private List<Typed> misspelt(String[][] pairs) {
        var all = new ArrayList<Typed>();
        for (var pair : pairs) {
            for (var row : Sample.rows(
                    office.database,
                    "SELECT p.id, given_name, family_name, to_char(date_of_birth, 'DD/MM/YYYY') FROM person_name n JOIN person p ON p.id = n.person"
                            + " WHERE word = lower('" + pair[0] + "') AND preferred_name = '' LIMIT 60")) {
                all.add(new Typed(
                        row[1].replace(pair[0], pair[1]) + " " + row[2].replace(pair[0], pair[1]) + " " + row[3],
                        row[0]));
            }
        }
        return all;
    }

    private static List<Typed> typed(List<String[]> people, java.util.function.Function<String[], String> words) {
        return people.stream().map(row -> new Typed(words.apply(row), row[0])).toList();
    }

    private static String letters(String name) {
        return name.substring(0, Math.min(name.length(), 4));
    }
}
