package org.ourplan.sharing.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.ourplan.tables.Tables.SHARED_OUTSIDE;
import static org.ourplan.tables.Tables.SHARING_AGREEMENT;
import static org.ourplan.tables.Tables.SHARING_ENDED;
import static org.ourplan.tables.Tables.SHARING_OBJECTION;
import static org.ourplan.tables.Tables.SHARING_TOLD;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.sharing.Ground;
import org.ourplan.law.sharing.Recipient;
import org.ourplan.law.sharing.SharedPart;
import org.ourplan.platform.PersonId;
import org.ourplan.sharing.Objection;
import org.ourplan.sharing.Shared;
import org.ourplan.sharing.SharingAgreement;
import org.ourplan.sharing.SharingFile;
import org.ourplan.sharing.Terms;
import org.ourplan.tables.tables.records.SharedOutsideRecord;
import org.ourplan.tables.tables.records.SharingAgreementRecord;
import org.ourplan.tables.tables.records.SharingEndedRecord;
import org.ourplan.tables.tables.records.SharingObjectionRecord;
import org.ourplan.tables.tables.records.SharingToldRecord;

/** One person's rows of every table of sharing, put together. */
record SharingRows(List<SharingToldRecord> told, List<SharingEndedRecord> ended, List<SharedOutsideRecord> shared) {

    static SharingFile of(DSLContext database, PersonId person) {
        var id = person.value();
        Select<Record1<UUID>> theirs =
                select(SHARING_AGREEMENT.ID).from(SHARING_AGREEMENT).where(SHARING_AGREEMENT.PERSON.eq(id));
        return database.select(
                        multiset(selectFrom(SHARING_AGREEMENT)
                                .where(SHARING_AGREEMENT.PERSON.eq(id))
                                .orderBy(SHARING_AGREEMENT.RECORDED_AT.desc(), SHARING_AGREEMENT.ID.desc())),
                        multiset(selectFrom(SHARING_TOLD).where(SHARING_TOLD.AGREEMENT.in(theirs))),
                        multiset(selectFrom(SHARING_ENDED).where(SHARING_ENDED.AGREEMENT.in(theirs))),
                        multiset(selectFrom(SHARED_OUTSIDE)
                                .where(SHARED_OUTSIDE.AGREEMENT.in(theirs))
                                .orderBy(SHARED_OUTSIDE.SHARED_ON.desc(), SHARED_OUTSIDE.ID.desc())),
                        multiset(selectFrom(SHARING_OBJECTION)
                                .where(SHARING_OBJECTION.PERSON.eq(id))
                                .orderBy(SHARING_OBJECTION.ID.desc())))
                .fetchSingle(row -> {
                    var rows = new SharingRows(row.value2(), row.value3(), row.value4());
                    return new SharingFile(row.value1().map(rows::agreement), lastOfEach(row.value5()));
                });
    }

    private SharingAgreement agreement(SharingAgreementRecord row) {
        var id = row.getId();
        return new SharingAgreement(
                id,
                new PersonId(row.getPerson()),
                terms(row),
                told.stream()
                        .filter(one -> one.getAgreement().equals(id))
                        .map(SharingToldRecord::getToldOn)
                        .findFirst()
                        .orElse(null),
                row.getRecordedByName(),
                row.getRecordedAt().toInstant(),
                ended.stream()
                        .filter(one -> one.getAgreement().equals(id))
                        .map(one -> new SharingAgreement.Ended(
                                one.getEndedOn(), one.getByThePerson(), one.getWords(), one.getRecordedByName()))
                        .findFirst()
                        .orElse(null),
                shared.stream()
                        .filter(one -> one.getAgreement().equals(id))
                        .map(SharingRows::shared)
                        .toList());
    }

    private static Terms terms(SharingAgreementRecord row) {
        return new Terms(
                Recipient.valueOf(row.getRecipientKind()),
                row.getRecipient(),
                parts(row.getParts()),
                row.getOtherPart(),
                row.getPurpose(),
                Ground.valueOf(row.getGround()),
                row.getReasons(),
                decided(row),
                row.getFromDay(),
                row.getLastDay(),
                row.getWhyNotTold().isEmpty(),
                row.getWhyNotTold(),
                row.getDespiteObjection(),
                row.getWithoutNeeds());
    }

    private static Terms.@Nullable Decided decided(SharingAgreementRecord row) {
        return row.getDecidedBy().isEmpty()
                ? null
                : new Terms.Decided(row.getDecidedCapacity(), row.getDecidedAuthority(), row.getDecidedBy());
    }

    private static Shared shared(SharedOutsideRecord row) {
        return new Shared(
                row.getId(),
                row.getSharedOn(),
                parts(row.getParts()),
                row.getWhat(),
                row.getMeans(),
                List.of(row.getNeeds()),
                List.of(row.getFormats()),
                row.getNhsNumber(),
                row.getRecordedByName(),
                row.getRecordedAt().toInstant());
    }

    private static List<Objection> lastOfEach(List<SharingObjectionRecord> rows) {
        return Stream.of(Objection.About.values())
                .flatMap(about -> rows.stream()
                        .filter(row -> row.getAbout().equals(about.name()))
                        .limit(1)
                        .map(row -> new Objection(
                                about,
                                row.getObjects(),
                                row.getWords(),
                                row.getRecordedByName(),
                                row.getRecordedAt().toInstant())))
                .toList();
    }

    private static Set<SharedPart> parts(String[] names) {
        return Stream.of(names).map(SharedPart::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
