package org.ourplan.people.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.FORMER_NAME;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.TEAM;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.ourplan.access.SignedIn;
import org.ourplan.people.Found;
import org.ourplan.people.NewPerson;
import org.ourplan.people.decide.Asked;
import org.ourplan.platform.PersonId;
import org.ourplan.tables.tables.records.PersonRecord;
import org.springframework.stereotype.Repository;

/**
 * Finds people by what somebody types, mistakes included. One statement: each way of being alike is a question an index
 * answers, and gives at most a hundred; how alike each is, is measured here.
 */
@Repository
public class Search {

    /** As many as a page shows. */
    public static final int MOST = 40;

    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::score)
            .reversed()
            .thenComparing(Found::hidden)
            .thenComparing(Found::fullName)
            .thenComparing(Found::reference);

    private final DSLContext database;

    Search(DSLContext database) {
        this.database = DSL.using(database.configuration().deriveAppending(new PlannedAnew()));
    }

    /** Those whom the text may mean, the likeliest first, at most {@link #MOST} and one more to say that there are more. */
    public List<Found> find(String text, SignedIn by) {
        var asked = Asked.of(text);
        var words = words(List.of(asked.name()));
        return candidates(asked, words, by).stream()
                .filter(candidate -> candidate.likeness().enough())
                .map(candidate -> candidate.found(by))
                .sorted(BEST_FIRST)
                .limit(MOST + 1L)
                .toList();
    }

    /** Those already here who may be the person about to be added, the likeliest first; at most ten. */
    public List<Found> alike(NewPerson person, SignedIn by) {
        var names = List.of(person.givenName(), person.familyName());
        var born = person.dateOfBirth();
        var asked = new Asked(
                String.join(" ", names),
                born,
                born == null ? null : Asked.otherWay(born),
                null,
                person.nhsNumber(),
                "",
                null);
        return candidates(asked, words(names), by).stream()
                .filter(candidate -> candidate
                        .likeness()
                        .mayBeTheSame(born != null && candidate.person().getDateOfBirth() != null))
                .map(candidate -> candidate.found(by))
                .sorted(BEST_FIRST)
                .limit(10)
                .toList();
    }

    /** The statement as it is sent: for measuring. */
    public String statement(String text) {
        var asked = Asked.of(text);
        return database.renderInlined(new Ways(asked, words(List.of(asked.name()))).all());
    }

    private static List<String> words(List<String> names) {
        return SearchWords.whole(names).stream().limit(6).toList();
    }

    private List<Candidate> candidates(Asked asked, List<String> words, SignedIn by) {
        var ways = new Ways(asked, words).all();
        if (ways == null) {
            return List.of();
        }
        return people(ways, by).fetch(row -> {
            var former = row.value2().map(Record -> Record.value1());
            return new Candidate(
                    row.value1(), former, row.value3(), row.value4(), Likeness.of(asked, words, row.value1(), former));
        });
    }

    private Select<
                    org.jooq.Record4<
                            PersonRecord, Result<org.jooq.Record1<String>>, Result<Record2<String, String>>, Boolean>>
            people(Select<org.jooq.Record1<UUID>> ways, SignedIn by) {
        var former = multiset(select(FORMER_NAME.NAME).from(FORMER_NAME).where(FORMER_NAME.PERSON.eq(PERSON.ID)));
        var workers = multiset(select(ACCOUNT.DISPLAY_NAME, TEAM.NAME)
                .from(WORKING_WITH)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(WORKING_WITH.ACCOUNT))
                .leftJoin(TEAM)
                .on(TEAM.ID.eq(WORKING_WITH.TEAM))
                .where(WORKING_WITH.PERSON.eq(PERSON.ID))
                .and(WORKING_WITH.UNTIL.isNull()));
        Field<Boolean> theirs = field(exists(selectOne()
                .from(WORKING_WITH)
                .where(WORKING_WITH.PERSON.eq(PERSON.ID))
                .and(WORKING_WITH.UNTIL.isNull())
                .and(WORKING_WITH.ACCOUNT.eq(by.account()))));
        var candidate = ways.asTable(name("candidate"));
        return database.select(PERSON, former, workers, theirs)
                .from(candidate)
                .join(PERSON)
                .on(PERSON.ID.eq(candidate.field(0, UUID.class)));
    }

    private record Candidate(
            PersonRecord person,
            List<String> former,
            Result<Record2<String, String>> workers,
            boolean theirs,
            Likeness likeness) {

        Found found(SignedIn by) {
            var hidden = person.getRestricted() && !theirs;
            return hidden
                    ? hiddenRecord()
                    : new Found(
                            new PersonId(person.getId()),
                            false,
                            person.getReference(),
                            Stream.of(person.getTitle(), person.getGivenName(), person.getFamilyName())
                                    .filter(part -> !part.isBlank())
                                    .collect(Collectors.joining(" ")),
                            person.getPreferredName(),
                            former,
                            person.getDateOfBirth(),
                            person.getPostcode(),
                            person.getNhsNumber(),
                            inWords(),
                            likeness.exact(),
                            likeness.why(),
                            likeness.score());
        }

        private Found hiddenRecord() {
            return new Found(
                    new PersonId(person.getId()),
                    true,
                    0,
                    "",
                    "",
                    List.of(),
                    null,
                    "",
                    null,
                    "",
                    false,
                    List.of(),
                    likeness.score());
        }

        private String inWords() {
            var all = new ArrayList<String>();
            workers.forEach(worker -> all.add(Stream.of(worker.value1(), worker.value2())
                    .filter(java.util.Objects::nonNull)
                    .collect(Collectors.joining(", "))));
            return String.join("; ", all);
        }
    }
}
