package org.ourplan.bench.load;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.bench.load.Telling.Teller;
import org.ourplan.people.store.AsSearched;

/** A person's own rows, which are not from a mould: details, names as they are looked for, worker, looks. */
final class PersonRows {

    /** In the order in which they are written. */
    static final Map<String, List<String>> COLUMNS = Map.of(
            "person",
            List.of(
                    "id",
                    "given_name",
                    "family_name",
                    "preferred_name",
                    "title",
                    "pronouns",
                    "date_of_birth",
                    "nhs_number",
                    "address_lines",
                    "postcode",
                    "settled",
                    "phone",
                    "communication",
                    "cared_for_unpaid",
                    "fictional",
                    "search_names",
                    "search_sounds",
                    "created_at",
                    "updated_at",
                    "updated_by",
                    "updated_by_name"),
            "person_name",
            List.of("person", "word"),
            "former_name",
            List.of("id", "person", "name", "kind"),
            "working_with",
            List.of("id", "person", "account", "team", "since", "until"),
            "look",
            List.of("person", "account", "at", "page"),
            "event_chain",
            List.of("chain", "position", "hash"),
            "team",
            List.of("id", "name"),
            "account",
            List.of(
                    "id",
                    "sign_in_name",
                    "display_name",
                    "job_title",
                    "password_hash",
                    "roles",
                    "team",
                    "person",
                    "weekly_limit",
                    "failed_tries",
                    "locked_until",
                    "ended_at",
                    "created_at"));

    private static final String[] COMMUNICATION = {
        "{\"needs\":[\"Wears hearing aids\"],\"formats\":[]}",
        "{\"needs\":[],\"formats\":[\"large print\"]}",
        "{\"needs\":[\"Short sentences, one thing at a time\"],\"formats\":[\"Easy Read\"]}",
        "{\"needs\":[\"Phone after 11 in the morning\"],\"formats\":[]}",
        "{\"needs\":[\"Interpreter: British Sign Language\"],\"formats\":[\"BSL video\"]}"
    };
    private static final String[] PAGES = {
        "GET /people/{person}", "GET /people/{person}/everything", "GET /people/{person}/assessments/{assessment}",
        "GET /people/{person}/plans/{plan}", "GET /people/{person}/documents", "GET /people/{person}/contact/{contact}"
    };

    private final Map<String, Set<String>> sounds = new HashMap<>();

    void write(Tables tables, Teller told, long begins, long until) {
        var person = told.person();
        var words = AsSearched.words(
                person.names().stream().filter(name -> !name.isEmpty()).toList());
        var row = tables.row("person").id(told.high(), told.low());
        Stream.of(
                        person.given(),
                        person.family(),
                        person.called(),
                        person.title(),
                        person.woman() ? "she/her" : "he/him",
                        person.born().toString(),
                        person.nhsNumber() == null ? "\\N" : person.nhsNumber(),
                        person.address().replace("\n", "\\n"),
                        person.postcode(),
                        "resident-here",
                        person.phone(),
                        told.lot().inThousand(150)
                                ? COMMUNICATION[told.lot().below(COMMUNICATION.length)]
                                : "{\"needs\":[],\"formats\":[]}",
                        told.mould().relatives().isEmpty() ? "no" : "yes",
                        "t")
                .forEach(value -> row.add('\t').add(value));
        row.add('\t').add(array(words)).add('\t').add(array(sounds(words)));
        for (var times = 0; times < 2; times++) {
            row.add('\t').add(Calendar.numbers(begins)).add(" 09:10:00+00");
        }
        id(row.add('\t'), told.worker()).add('\t').add(told.worker().name()).add('\n');
        words.forEach(word -> tables.row("person_name")
                .id(told.high(), told.low())
                .add('\t')
                .add(word)
                .add('\n'));
        formerName(tables, told);
        working(tables, told, begins, until);
    }

    private static void formerName(Tables tables, Teller told) {
        if (!told.person().formerName().isEmpty()) {
            tables.row("former_name")
                    .id(told.high() ^ 2, told.low())
                    .add('\t')
                    .id(told.high(), told.low())
                    .add('\t')
                    .add(told.person().formerName())
                    .add('\t')
                    .add(told.person().woman() ? "birth name" : "also known as")
                    .add('\n');
        }
    }

    private static void working(Tables tables, Teller told, long begins, long until) {
        var row = tables.row("working_with")
                .id(told.high() ^ 3, told.low())
                .add('\t')
                .id(told.high(), told.low())
                .add('\t');
        id(row, told.worker())
                .add('\t')
                .id(told.teamId().getMostSignificantBits(), told.teamId().getLeastSignificantBits());
        row.add('\t').add(Calendar.numbers(begins)).add('\t');
        if (until < 0) {
            row.add("\\N\n");
        } else {
            row.add(Calendar.numbers(until)).add('\n');
        }
    }

    /** Who looked while the round lasted: three times at a contact, ten at more. */
    void looks(Tables tables, Teller told, Round round) {
        var times = round.contactOnly() ? 3 : 10;
        for (var look = 0; look < times; look++) {
            var day = round.day() + round.mould().firstDay() * (times - look) / times;
            var row = tables.row("look").id(told.high(), told.low()).add('\t');
            id(row, told.worker())
                    .add('\t')
                    .add(Calendar.numbers(day))
                    .add(" 10:")
                    .add(10 + look)
                    .add(":00+00\t")
                    .add(PAGES[told.lot().below(PAGES.length)])
                    .add('\n');
        }
    }

    private Set<String> sounds(Set<String> words) {
        var all = new LinkedHashSet<String>();
        words.forEach(word -> all.addAll(sounds.computeIfAbsent(word, AsSearched::sounds)));
        return all;
    }

    private static String array(Set<String> words) {
        return words.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static Bytes id(Bytes row, Council.Worker worker) {
        return row.id(worker.id().getMostSignificantBits(), worker.id().getLeastSignificantBits());
    }
}
