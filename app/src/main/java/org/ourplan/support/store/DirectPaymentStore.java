package org.ourplan.support.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.ourplan.tables.Tables.DIRECT_PAYMENT;
import static org.ourplan.tables.Tables.DIRECT_PAYMENT_ENTRY;
import static org.ourplan.tables.Tables.PAYMENT_FILE_DECISION;
import static org.ourplan.tables.Tables.PAYMENT_LINE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.directpayments.Basis;
import org.ourplan.law.directpayments.Frequency;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.directpayments.PaymentTerms;
import org.ourplan.law.directpayments.Receiver;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.DirectPaymentEntry;
import org.ourplan.support.EntryKind;
import org.ourplan.support.NeedPaidFor;
import org.ourplan.support.PaidLine;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Each direct payment as it stands, and the record of what was said and decided, which is only added to. */
@Repository
public class DirectPaymentStore {

    private static final java.time.ZoneId LONDON = java.time.ZoneId.of("Europe/London");

    private static final Field<List<PaidLine>> LINES = multiset(select(
                            PAYMENT_LINE.NUMBER,
                            PAYMENT_LINE.FROM_DAY,
                            PAYMENT_LINE.TO_DAY,
                            PAYMENT_LINE.AMOUNT,
                            PAYMENT_FILE_DECISION.DECIDED_AT)
                    .from(PAYMENT_LINE)
                    .leftJoin(PAYMENT_FILE_DECISION)
                    .on(PAYMENT_FILE_DECISION.FILE.eq(PAYMENT_LINE.FILE))
                    .where(PAYMENT_LINE.DIRECT_PAYMENT.eq(DIRECT_PAYMENT.ID))
                    .and(PAYMENT_LINE.RETURNED.isFalse())
                    .orderBy(PAYMENT_LINE.NUMBER))
            .as("lines")
            .convertFrom(rows -> rows.map(row -> new PaidLine(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5() == null
                            ? null
                            : row.value5().atZoneSameInstant(LONDON).toLocalDate())));

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;
    private final Field<List<DirectPaymentEntry>> entries;

    DirectPaymentStore(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
        this.entries = multiset(selectFrom(DIRECT_PAYMENT_ENTRY)
                        .where(DIRECT_PAYMENT_ENTRY.DIRECT_PAYMENT.eq(DIRECT_PAYMENT.ID))
                        .orderBy(DIRECT_PAYMENT_ENTRY.NUMBER))
                .as("entries")
                .convertFrom(rows -> rows.map(this::entry));
    }

    /** A direct payment of this person. One statement. */
    public Optional<DirectPayment> find(PersonId person, UUID id) {
        return read(DIRECT_PAYMENT.PERSON.eq(person.value()).and(DIRECT_PAYMENT.ID.eq(id))).stream()
                .findFirst();
    }

    /** Every direct payment of this person, newest first. One statement. */
    public List<DirectPayment> of(PersonId person) {
        return read(DIRECT_PAYMENT.PERSON.eq(person.value()));
    }

    /** Those that are not over and meet the needs of this plan. One statement. */
    public List<DirectPayment> openOfPlan(UUID plan) {
        return read(DIRECT_PAYMENT.PLAN.eq(plan)).stream()
                .filter(payment -> !payment.state().over())
                .toList();
    }

    /** As it stands now, held until the transaction ends: nobody else changes it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DirectPayment hold(PersonId person, UUID id) {
        var held = database.select(DIRECT_PAYMENT.ID)
                .from(DIRECT_PAYMENT)
                .where(DIRECT_PAYMENT.ID.eq(id))
                .and(DIRECT_PAYMENT.PERSON.eq(person.value()))
                .forUpdate()
                .fetchOptional();
        if (held.isEmpty()) {
            throw new NotFound();
        }
        return find(person, id).orElseThrow(NotFound::new);
    }

    /** Begins one; two at once for the same plan of a person get one, and the second is told false. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean begin(DirectPayment begun) {
        return database.insertInto(DIRECT_PAYMENT)
                        .set(DIRECT_PAYMENT.ID, begun.id())
                        .set(DIRECT_PAYMENT.PERSON, begun.person().value())
                        .set(DIRECT_PAYMENT.PLAN, begun.plan())
                        .set(DIRECT_PAYMENT.KIND, begun.kind().name())
                        .set(DIRECT_PAYMENT.STATE, begun.state().name())
                        .set(DIRECT_PAYMENT.RECEIVER, begun.receiver().name())
                        .set(DIRECT_PAYMENT.RECEIVER_NAME, begun.receiverName())
                        .set(DIRECT_PAYMENT.BASIS, begun.basis().name())
                        .set(DIRECT_PAYMENT.NEEDS, JSONB.jsonb(json.writeValueAsString(begun.needs())))
                        .set(DIRECT_PAYMENT.WEEKLY, begun.weekly())
                        .set(DIRECT_PAYMENT.CONTRIBUTION, begun.contribution())
                        .set(DIRECT_PAYMENT.COUNCIL_PAYS, begun.councilPays())
                        .set(DIRECT_PAYMENT.ASKED_ON, begun.askedOn())
                        .set(DIRECT_PAYMENT.WORKER, begun.worker())
                        .set(DIRECT_PAYMENT.TEAM, begun.team())
                        .set(DIRECT_PAYMENT.BEGUN_AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Where it is in its life now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(UUID id, PaymentState to) {
        database.update(DIRECT_PAYMENT)
                .set(DIRECT_PAYMENT.STATE, to.name())
                .where(DIRECT_PAYMENT.ID.eq(id))
                .execute();
    }

    /** When and how much it is paid from now on; payments already in a file stay as they are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pay(UUID id, PaymentTerms terms, String financeReference) {
        database.update(DIRECT_PAYMENT)
                .set(DIRECT_PAYMENT.PAID_WEEKLY, terms.weekly())
                .set(DIRECT_PAYMENT.FREQUENCY, terms.frequency().name())
                .set(DIRECT_PAYMENT.START_DAY, terms.start())
                .set(DIRECT_PAYMENT.LAST_DAY, terms.lastDay())
                .set(DIRECT_PAYMENT.FINANCE_REFERENCE, financeReference)
                .where(DIRECT_PAYMENT.ID.eq(id))
                .execute();
    }

    /** The plan it belongs to now; its figures stay as they were. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void belongsTo(UUID id, UUID plan) {
        database.update(DIRECT_PAYMENT)
                .set(DIRECT_PAYMENT.PLAN, plan)
                .where(DIRECT_PAYMENT.ID.eq(id))
                .execute();
    }

    /** What the plan says of it now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void figures(
            UUID id, List<NeedPaidFor> needs, BigDecimal weekly, BigDecimal contribution, BigDecimal council) {
        database.update(DIRECT_PAYMENT)
                .set(DIRECT_PAYMENT.NEEDS, JSONB.jsonb(json.writeValueAsString(needs)))
                .set(DIRECT_PAYMENT.WEEKLY, weekly)
                .set(DIRECT_PAYMENT.CONTRIBUTION, contribution)
                .set(DIRECT_PAYMENT.COUNCIL_PAYS, council)
                .where(DIRECT_PAYMENT.ID.eq(id))
                .execute();
    }

    /** Adds an entry and returns its number. The direct payment is held, so that two at once get two numbers. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int add(PersonId person, UUID id, EntryKind kind, Answers detail, SignedIn by) {
        var number = 1
                + database.select(DSL.coalesce(DSL.max(DIRECT_PAYMENT_ENTRY.NUMBER), 0))
                        .from(DIRECT_PAYMENT_ENTRY)
                        .where(DIRECT_PAYMENT_ENTRY.DIRECT_PAYMENT.eq(id))
                        .fetchSingle()
                        .value1();
        database.insertInto(DIRECT_PAYMENT_ENTRY)
                .set(DIRECT_PAYMENT_ENTRY.DIRECT_PAYMENT, id)
                .set(DIRECT_PAYMENT_ENTRY.NUMBER, number)
                .set(DIRECT_PAYMENT_ENTRY.PERSON, person.value())
                .set(DIRECT_PAYMENT_ENTRY.KIND, kind.name())
                .set(DIRECT_PAYMENT_ENTRY.DETAIL, JSONB.jsonb(json.writeValueAsString(detail.given())))
                .set(DIRECT_PAYMENT_ENTRY.BY_ACCOUNT, by.account())
                .set(DIRECT_PAYMENT_ENTRY.BY_NAME, by.name())
                .set(DIRECT_PAYMENT_ENTRY.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        return number;
    }

    private List<DirectPayment> read(Condition which) {
        return database.select(DIRECT_PAYMENT.asterisk(), entries, LINES)
                .from(DIRECT_PAYMENT)
                .where(which)
                .orderBy(DIRECT_PAYMENT.BEGUN_AT.desc(), DIRECT_PAYMENT.ID.desc())
                .fetch(this::payment);
    }

    private DirectPayment payment(Record row) {
        return new DirectPayment(
                row.get(DIRECT_PAYMENT.ID),
                new PersonId(row.get(DIRECT_PAYMENT.PERSON)),
                row.get(DIRECT_PAYMENT.PLAN),
                PlanKind.valueOf(row.get(DIRECT_PAYMENT.KIND)),
                PaymentState.valueOf(row.get(DIRECT_PAYMENT.STATE)),
                Receiver.valueOf(row.get(DIRECT_PAYMENT.RECEIVER)),
                row.get(DIRECT_PAYMENT.RECEIVER_NAME),
                Basis.valueOf(row.get(DIRECT_PAYMENT.BASIS)),
                json.readValue(row.get(DIRECT_PAYMENT.NEEDS).data(), new TypeReference<List<NeedPaidFor>>() {}),
                row.get(DIRECT_PAYMENT.WEEKLY),
                row.get(DIRECT_PAYMENT.CONTRIBUTION),
                row.get(DIRECT_PAYMENT.COUNCIL_PAYS),
                terms(row),
                row.get(DIRECT_PAYMENT.FINANCE_REFERENCE),
                row.get(DIRECT_PAYMENT.ASKED_ON),
                row.get(DIRECT_PAYMENT.WORKER),
                row.get(DIRECT_PAYMENT.TEAM),
                row.get(entries),
                row.get(LINES));
    }

    static @Nullable PaymentTerms terms(Record row) {
        LocalDate start = row.get(DIRECT_PAYMENT.START_DAY);
        return start == null
                ? null
                : new PaymentTerms(
                        start,
                        Frequency.valueOf(row.get(DIRECT_PAYMENT.FREQUENCY)),
                        row.get(DIRECT_PAYMENT.PAID_WEEKLY),
                        row.get(DIRECT_PAYMENT.LAST_DAY));
    }

    private DirectPaymentEntry entry(Record row) {
        var detail = json.readValue(
                row.get(DIRECT_PAYMENT_ENTRY.DETAIL).data(), new TypeReference<Map<String, List<String>>>() {});
        return new DirectPaymentEntry(
                row.get(DIRECT_PAYMENT_ENTRY.NUMBER),
                EntryKind.valueOf(row.get(DIRECT_PAYMENT_ENTRY.KIND)),
                new Answers(detail),
                row.get(DIRECT_PAYMENT_ENTRY.BY_ACCOUNT),
                row.get(DIRECT_PAYMENT_ENTRY.BY_NAME),
                row.get(DIRECT_PAYMENT_ENTRY.AT).toInstant());
    }
}
