package org.ourplan.people.store;

import static org.jooq.impl.DSL.row;
import static org.ourplan.tables.Tables.PERSON_NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.ourplan.people.NewPerson;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;

/** The words of each person's names, by which first letters find them. */
@Repository
class NameIndex {

    private final DSLContext database;

    NameIndex(DSLContext database) {
        this.database = database;
    }

    /** Every name somebody goes or went by. */
    List<String> every(NewPerson person) {
        var all = new ArrayList<>(List.of(person.givenName(), person.familyName(), person.preferredName()));
        all.addAll(person.formerNames());
        return all;
    }

    /** Replaces the words by which the person is found. */
    void write(PersonId person, Set<String> words) {
        database.deleteFrom(PERSON_NAME)
                .where(PERSON_NAME.PERSON.eq(person.value()))
                .execute();
        if (!words.isEmpty()) {
            database.insertInto(PERSON_NAME, PERSON_NAME.PERSON, PERSON_NAME.WORD)
                    .valuesOfRows(words.stream()
                            .map(word -> row(person.value(), word))
                            .toList())
                    .execute();
        }
    }
}
