package org.ourplan.telling.store;

import static org.ourplan.tables.Tables.CARER_MAY_BE_TOLD;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;
import org.ourplan.telling.Telling;
import org.ourplan.telling.Telling.Said;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was said about telling carers. The last entry of each carer counts. */
@Repository
public class TellingRows {

    private final DSLContext database;
    private final Clock clock;

    TellingRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last that was said, by carer. One statement. */
    public Map<PersonId, Telling> of(PersonId adult) {
        var last = new LinkedHashMap<PersonId, Telling>();
        database.selectFrom(CARER_MAY_BE_TOLD)
                .where(CARER_MAY_BE_TOLD.ADULT.eq(adult.value()))
                .orderBy(CARER_MAY_BE_TOLD.NUMBER)
                .forEach(row -> {
                    var carer = new PersonId(row.getCarer());
                    last.put(
                            carer,
                            new Telling(
                                    carer,
                                    Said.valueOf(row.getSaid()),
                                    row.getDecidedFor(),
                                    row.getByName(),
                                    row.getAt().toInstant()));
                });
        return last;
    }

    /** Adds what was said. Two who say something at the same moment: the second is refused by the key. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PersonId adult, PersonId carer, Said said, java.util.@Nullable UUID decidedFor, SignedIn by) {
        var row = database.newRecord(CARER_MAY_BE_TOLD);
        row.setAdult(adult.value());
        row.setCarer(carer.value());
        row.setNumber(database.fetchCount(
                        CARER_MAY_BE_TOLD,
                        CARER_MAY_BE_TOLD.ADULT.eq(adult.value()).and(CARER_MAY_BE_TOLD.CARER.eq(carer.value())))
                + 1);
        row.setSaid(said.name());
        row.setDecidedFor(decidedFor);
        row.setByAccount(by.account());
        row.setByName(by.name());
        row.setAt(clock.instant().atOffset(ZoneOffset.UTC));
        row.insert();
    }
}
