package org.ourplan.organisation.store;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.ADVOCATE_EVIDENCE;
import static org.ourplan.tables.Tables.COLLEAGUE;
import static org.ourplan.tables.Tables.INVITATION;
import static org.ourplan.tables.Tables.ORGANISATION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.law.advocacy.AdvocateRequirement;
import org.ourplan.organisation.Colleague;
import org.ourplan.organisation.Organisation;
import org.ourplan.organisation.Work;
import org.ourplan.platform.NewId;
import org.ourplan.tables.tables.records.AdvocateEvidenceRecord;
import org.ourplan.tables.tables.records.ColleagueRecord;
import org.ourplan.tables.tables.records.OrganisationRecord;
import org.springframework.stereotype.Repository;

/** Organisations, those who work for them, and what was seen of those. */
@Repository
public class OrganisationStore {

    /** Roles that say nothing of working for the council. */
    private static final Set<String> OUTSIDE = Set.of(Role.PLANNER.name(), Role.PERSON.name(), Role.CARER.name());

    private static final Field<Result<Record>> EVIDENCE = multiset(select(ADVOCATE_EVIDENCE.fields())
                    .distinctOn(ADVOCATE_EVIDENCE.REQUIREMENT)
                    .from(ADVOCATE_EVIDENCE)
                    .where(ADVOCATE_EVIDENCE.COLLEAGUE.eq(COLLEAGUE.ID))
                    .orderBy(ADVOCATE_EVIDENCE.REQUIREMENT, ADVOCATE_EVIDENCE.ID.desc()))
            .as("evidence");

    private final DSLContext database;
    private final Clock clock;

    OrganisationStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every organisation, by name; those that ended last. One statement. */
    public List<Organisation> all() {
        return database.selectFrom(ORGANISATION)
                .orderBy(ORGANISATION.ENDED_AT.isNotNull(), ORGANISATION.NAME)
                .fetch(OrganisationStore::read);
    }

    /** One of them. */
    public Optional<Organisation> find(UUID organisation) {
        return database.fetchOptional(ORGANISATION, ORGANISATION.ID.eq(organisation))
                .map(OrganisationStore::read);
    }

    /** Adds one; empty where another has that name. */
    public Optional<UUID> add(String name, Set<Work> does, String about, String phone, SignedIn by) {
        var id = NewId.next();
        var added = database.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, id)
                .set(ORGANISATION.NAME, name)
                .set(ORGANISATION.DOES, names(does))
                .set(ORGANISATION.ABOUT, about)
                .set(ORGANISATION.PHONE, phone)
                .set(ORGANISATION.BEGUN_AT, now())
                .set(ORGANISATION.BEGUN_BY, by.account())
                .onConflictDoNothing()
                .execute();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Holds it until the transaction ends: nobody is named, nor leaves, nor is anything ended meanwhile. */
    public void hold(UUID organisation) {
        database.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation))
                .forUpdate()
                .execute();
    }

    /** It is asked no more. False where that was said before. */
    public boolean end(UUID organisation, SignedIn by) {
        return database.update(ORGANISATION)
                        .set(ORGANISATION.ENDED_AT, now())
                        .set(ORGANISATION.ENDED_BY, by.account())
                        .where(ORGANISATION.ID.eq(organisation))
                        .and(ORGANISATION.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Everybody who works or worked for it, with what was seen of them. One statement. */
    public List<Colleague> people(UUID organisation) {
        return colleagues(COLLEAGUE.ORGANISATION.eq(organisation));
    }

    /** Everybody who works as an independent advocate for an organisation that is still asked. One statement. */
    public List<Colleague> advocates() {
        return colleagues(ORGANISATION
                .ENDED_AT
                .isNull()
                .and(COLLEAGUE.ENDED_AT.isNull())
                .and(val(Work.ADVOCACY.name()).eq(any(COLLEAGUE.DOES))));
    }

    /** Whom this account is, in an organisation that is still asked; empty for anybody else. One statement. */
    public Optional<Colleague> of(UUID account) {
        return colleagues(INVITATION.USED_BY.eq(account).and(ORGANISATION.ENDED_AT.isNull())).stream()
                .filter(one -> !one.ended())
                .findFirst();
    }

    private List<Colleague> colleagues(Condition which) {
        return database.select(COLLEAGUE.fields())
                .select(INVITATION.USED_BY, ACCOUNT.ROLES, EVIDENCE)
                .from(COLLEAGUE)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(COLLEAGUE.ORGANISATION))
                .leftJoin(INVITATION)
                .on(INVITATION.COLLEAGUE.eq(COLLEAGUE.ID).and(INVITATION.USED_AT.isNotNull()))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(INVITATION.USED_BY))
                .where(which)
                .orderBy(COLLEAGUE.ADDED_AT, COLLEAGUE.ID)
                .fetch(OrganisationStore::colleague);
    }

    /** Puts somebody on its list. */
    public UUID addPerson(UUID organisation, String name, Set<Work> does, boolean manages, SignedIn by) {
        var id = NewId.next();
        database.insertInto(COLLEAGUE)
                .set(COLLEAGUE.ID, id)
                .set(COLLEAGUE.ORGANISATION, organisation)
                .set(COLLEAGUE.NAME, name)
                .set(COLLEAGUE.DOES, names(does))
                .set(COLLEAGUE.MANAGES, manages)
                .set(COLLEAGUE.ADDED_AT, now())
                .set(COLLEAGUE.ADDED_BY, by.account())
                .execute();
        return id;
    }

    /** They work for it no longer. False where that was said before. */
    public boolean endPerson(UUID colleague, SignedIn by) {
        return database.update(COLLEAGUE)
                        .set(COLLEAGUE.ENDED_AT, now())
                        .set(COLLEAGUE.ENDED_BY, by.account())
                        .where(COLLEAGUE.ID.eq(colleague))
                        .and(COLLEAGUE.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Keeps what was seen of somebody. */
    public void evidence(UUID colleague, Colleague.Evidence seen, SignedIn by) {
        database.insertInto(ADVOCATE_EVIDENCE)
                .set(ADVOCATE_EVIDENCE.COLLEAGUE, colleague)
                .set(ADVOCATE_EVIDENCE.REQUIREMENT, seen.requirement().name())
                .set(ADVOCATE_EVIDENCE.SEEN, seen.seen())
                .set(ADVOCATE_EVIDENCE.SEEN_ON, seen.seenOn())
                .set(ADVOCATE_EVIDENCE.GOOD_UNTIL, seen.goodUntil())
                .set(ADVOCATE_EVIDENCE.RECORDED_AT, now())
                .set(ADVOCATE_EVIDENCE.RECORDED_BY, by.account())
                .set(ADVOCATE_EVIDENCE.RECORDED_BY_NAME, by.name())
                .execute();
    }

    private static Organisation read(OrganisationRecord row) {
        return new Organisation(
                row.getId(),
                row.getName(),
                work(row.getDoes()),
                row.getAbout(),
                row.getPhone(),
                row.getEndedAt() != null);
    }

    private static Colleague colleague(Record row) {
        ColleagueRecord one = row.into(COLLEAGUE);
        return new Colleague(
                one.getId(),
                one.getOrganisation(),
                one.getName(),
                work(one.getDoes()),
                one.getManages(),
                row.get(INVITATION.USED_BY),
                ofCouncil(row.get(ACCOUNT.ROLES)),
                row.get(EVIDENCE).map(seen -> evidence(seen.into(ADVOCATE_EVIDENCE))),
                one.getEndedAt() != null);
    }

    private static Colleague.Evidence evidence(AdvocateEvidenceRecord row) {
        return new Colleague.Evidence(
                AdvocateRequirement.valueOf(row.getRequirement()),
                row.getSeen(),
                row.getSeenOn(),
                row.getGoodUntil(),
                row.getRecordedByName());
    }

    private static boolean ofCouncil(String @Nullable [] roles) {
        return roles != null && !OUTSIDE.containsAll(List.of(roles));
    }

    static Set<Work> work(String[] names) {
        return Stream.of(names).map(Work::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static String[] names(Set<Work> does) {
        return does.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
