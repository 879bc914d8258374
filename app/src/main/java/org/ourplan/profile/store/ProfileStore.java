package org.ourplan.profile.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.ourplan.tables.Tables.PART;
import static org.ourplan.tables.Tables.PROFILE;
import static org.ourplan.tables.Tables.PROFILE_CHOICE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.profile.Profile;
import org.ourplan.profile.ProfilePlace;
import org.springframework.stereotype.Repository;

/** Profiles with what is written in them. */
@Repository
public class ProfileStore {

    private static final Field<String> WORDS = field("{0} -> 'words' ->> 0", String.class, PART.ANSWERS);

    private final DSLContext database;
    private final Clock clock;

    ProfileStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** This person's, whoever asks: who may see it is decided before. One statement. */
    public Optional<Profile> find(PersonId person) {
        return read(PROFILE.PERSON.eq(person.value()));
    }

    /** This person's, while it is shared. One statement. */
    public Optional<Profile> shared(PersonId person) {
        return read(PROFILE.PERSON.eq(person.value()).and(PROFILE.SHARED));
    }

    /** Begins it. Whoever comes second finds the one that the first began. */
    public void begin(PersonId person, boolean shared, UUID by) {
        var begun = database.insertInto(PROFILE)
                .set(PROFILE.ID, NewId.next())
                .set(PROFILE.PERSON, person.value())
                .set(PROFILE.SHARED, shared)
                .set(PROFILE.BEGUN_AT, now())
                .set(PROFILE.BEGUN_BY, by)
                .onConflict(PROFILE.PERSON)
                .doNothing()
                .returning(PROFILE.ID)
                .fetchOptional(PROFILE.ID);
        begun.ifPresent(id -> chosen(id, shared, by));
    }

    /** Holds it until the transaction ends, so that what is written and who sees it cannot pass each other. */
    public Optional<Profile> hold(PersonId person) {
        database.select(PROFILE.ID)
                .from(PROFILE)
                .where(PROFILE.PERSON.eq(person.value()))
                .forUpdate()
                .fetch();
        return find(person);
    }

    /** Keeps who sees it from now on. */
    public void share(UUID profile, boolean shared, UUID by) {
        database.update(PROFILE)
                .set(PROFILE.SHARED, shared)
                .where(PROFILE.ID.eq(profile))
                .execute();
        chosen(profile, shared, by);
    }

    private void chosen(UUID profile, boolean shared, UUID by) {
        database.insertInto(PROFILE_CHOICE)
                .set(PROFILE_CHOICE.PROFILE, profile)
                .set(PROFILE_CHOICE.SHARED, shared)
                .set(PROFILE_CHOICE.CHOSEN_AT, now())
                .set(PROFILE_CHOICE.CHOSEN_BY, by)
                .execute();
    }

    private Optional<Profile> read(Condition which) {
        var parts = multiset(select(PART.PLACE, PART.VERSION, WORDS, PART.WRITTEN_BY_NAME, PART.WRITTEN_AT)
                .from(PART)
                .where(PART.ABOUT.eq(PROFILE.ID))
                .and(PART.REMOVED.isFalse()));
        return database.select(PROFILE.ID, PROFILE.PERSON, PROFILE.SHARED, parts)
                .from(PROFILE)
                .where(which)
                .fetchOptional(
                        row -> new Profile(row.value1(), new PersonId(row.value2()), row.value3(), said(row.value4())));
    }

    private static Map<ProfilePlace, Profile.Said> said(
            List<? extends Record5<String, Integer, String, String, OffsetDateTime>> rows) {
        var said = new EnumMap<ProfilePlace, Profile.Said>(ProfilePlace.class);
        for (var row : rows) {
            ProfilePlace.at(row.value1())
                    .ifPresent(place -> said.put(
                            place,
                            new Profile.Said(
                                    row.value2(),
                                    row.value3() == null ? "" : row.value3(),
                                    row.value4(),
                                    row.value5().toInstant())));
        }
        return said;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
