package org.ourplan.support.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sequence;
import static org.ourplan.tables.Tables.DIRECT_PAYMENT;
import static org.ourplan.tables.Tables.PAYMENT_FILE;
import static org.ourplan.tables.Tables.PAYMENT_FILE_DECISION;
import static org.ourplan.tables.Tables.PAYMENT_LINE;
import static org.ourplan.tables.Tables.PERSON;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.ourplan.access.SignedIn;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.directpayments.PaymentTerms;
import org.ourplan.law.money.Pounds;
import org.ourplan.support.PaymentFile;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Payment files and their lines: added once, never changed but by the decision of a second person. */
@Repository
public class PaymentFileStore {

    private static final int MOST_FILES = 50;

    private final DSLContext database;
    private final Clock clock;

    PaymentFileStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One payment that is due and in no file. */
    public record ToPay(
            UUID directPayment,
            UUID person,
            long reference,
            String payee,
            String financeReference,
            PaymentTerms.Due due) {}

    /** Every payment due on that day or before it that stands in no file, by the person's reference. One statement. */
    public List<ToPay> due(LocalDate through) {
        var taken = multiset(select(PAYMENT_LINE.NUMBER)
                        .from(PAYMENT_LINE)
                        .where(PAYMENT_LINE.DIRECT_PAYMENT.eq(DIRECT_PAYMENT.ID))
                        .and(PAYMENT_LINE.RETURNED.isFalse()))
                .as("taken")
                .convertFrom(rows -> Set.copyOf(rows.getValues(PAYMENT_LINE.NUMBER)));
        return database
                .select(DIRECT_PAYMENT.asterisk(), PERSON.REFERENCE, taken)
                .from(DIRECT_PAYMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(DIRECT_PAYMENT.PERSON))
                .where(DIRECT_PAYMENT.STATE.in(PaymentState.BEING_PAID.name(), PaymentState.STOPPING.name()))
                .and(DIRECT_PAYMENT.START_DAY.le(through))
                .orderBy(PERSON.REFERENCE, DIRECT_PAYMENT.ID)
                .fetch(row -> toPay(row, row.get(taken), through))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<ToPay> toPay(Record row, Set<Integer> taken, LocalDate through) {
        return Objects.requireNonNull(DirectPaymentStore.terms(row)).through(through).stream()
                .filter(due -> !taken.contains(due.number()) && due.amount().signum() > 0)
                .map(due -> new ToPay(
                        row.get(DIRECT_PAYMENT.ID),
                        row.get(DIRECT_PAYMENT.PERSON),
                        row.get(PERSON.REFERENCE),
                        row.get(DIRECT_PAYMENT.RECEIVER_NAME),
                        row.get(DIRECT_PAYMENT.FINANCE_REFERENCE),
                        due))
                .toList();
    }

    /** Lets one file be made at a time, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void oneAtATime() {
        database.execute("SELECT pg_advisory_xact_lock(hashtext('payment_file'))");
    }

    /** Keeps a file of these payments. The database refuses any that stands in another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int keep(UUID file, LocalDate through, List<ToPay> payments, SignedIn by) {
        var number = database.nextval(sequence(name("payment_file_number"), SQLDataType.BIGINT))
                .intValue();
        database.insertInto(PAYMENT_FILE)
                .set(PAYMENT_FILE.ID, file)
                .set(PAYMENT_FILE.NUMBER, number)
                .set(PAYMENT_FILE.THROUGH_DAY, through)
                .set(PAYMENT_FILE.PAYMENTS, payments.size())
                .set(
                        PAYMENT_FILE.TOTAL,
                        payments.stream().map(one -> one.due().amount()).reduce(Pounds.NOTHING, BigDecimal::add))
                .set(PAYMENT_FILE.MADE_BY, by.account())
                .set(PAYMENT_FILE.MADE_BY_NAME, by.name())
                .set(PAYMENT_FILE.MADE_AT, now())
                .execute();
        database.batch(payments.stream()
                        .map(one -> database.insertInto(PAYMENT_LINE)
                                .set(PAYMENT_LINE.FILE, file)
                                .set(PAYMENT_LINE.DIRECT_PAYMENT, one.directPayment())
                                .set(PAYMENT_LINE.NUMBER, one.due().number())
                                .set(PAYMENT_LINE.PERSON, one.person())
                                .set(PAYMENT_LINE.PAYEE, one.payee())
                                .set(PAYMENT_LINE.FINANCE_REFERENCE, one.financeReference())
                                .set(PAYMENT_LINE.FROM_DAY, one.due().from())
                                .set(PAYMENT_LINE.TO_DAY, one.due().to())
                                .set(PAYMENT_LINE.AMOUNT, one.due().amount()))
                        .toList())
                .execute();
        return number;
    }

    /** A second person's decision. False where somebody has decided already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean decide(PaymentFile file, PaymentFile.Outcome outcome, String why, SignedIn by) {
        var decided = database.insertInto(PAYMENT_FILE_DECISION)
                .set(PAYMENT_FILE_DECISION.FILE, file.id())
                .set(PAYMENT_FILE_DECISION.MADE_BY, file.madeBy())
                .set(PAYMENT_FILE_DECISION.OUTCOME, outcome.name())
                .set(PAYMENT_FILE_DECISION.WHY, why)
                .set(PAYMENT_FILE_DECISION.DECIDED_BY, by.account())
                .set(PAYMENT_FILE_DECISION.DECIDED_BY_NAME, by.name())
                .set(PAYMENT_FILE_DECISION.DECIDED_AT, now())
                .onConflict(PAYMENT_FILE_DECISION.FILE)
                .doNothing()
                .execute();
        if (decided == 1 && outcome == PaymentFile.Outcome.RETURNED) {
            database.update(PAYMENT_LINE)
                    .set(PAYMENT_LINE.RETURNED, true)
                    .where(PAYMENT_LINE.FILE.eq(file.id()))
                    .execute();
        }
        return decided == 1;
    }

    /** The newest files, without their lines. One statement. */
    public List<PaymentFile> newest() {
        return files(org.jooq.impl.DSL.trueCondition(), false);
    }

    /** A file with its lines. One statement. */
    public Optional<PaymentFile> find(UUID file) {
        return files(PAYMENT_FILE.ID.eq(file), true).stream().findFirst();
    }

    private List<PaymentFile> files(Condition which, boolean withLines) {
        var lines = lines(withLines);
        return database.select(PAYMENT_FILE.asterisk(), PAYMENT_FILE_DECISION.asterisk(), lines)
                .from(PAYMENT_FILE)
                .leftJoin(PAYMENT_FILE_DECISION)
                .on(PAYMENT_FILE_DECISION.FILE.eq(PAYMENT_FILE.ID))
                .where(which)
                .orderBy(PAYMENT_FILE.NUMBER.desc())
                .limit(MOST_FILES)
                .fetch(row -> file(row, row.get(lines)));
    }

    private static Field<List<PaymentFile.Line>> lines(boolean with) {
        return multiset(select(
                                PAYMENT_LINE.DIRECT_PAYMENT,
                                PAYMENT_LINE.PERSON,
                                PERSON.REFERENCE,
                                PAYMENT_LINE.PAYEE,
                                PAYMENT_LINE.FINANCE_REFERENCE,
                                PAYMENT_LINE.NUMBER,
                                PAYMENT_LINE.FROM_DAY,
                                PAYMENT_LINE.TO_DAY,
                                PAYMENT_LINE.AMOUNT)
                        .from(PAYMENT_LINE)
                        .join(PERSON)
                        .on(PERSON.ID.eq(PAYMENT_LINE.PERSON))
                        .where(PAYMENT_LINE.FILE.eq(PAYMENT_FILE.ID))
                        .and(with ? org.jooq.impl.DSL.trueCondition() : org.jooq.impl.DSL.falseCondition())
                        .orderBy(PERSON.REFERENCE, PAYMENT_LINE.DIRECT_PAYMENT, PAYMENT_LINE.NUMBER))
                .as("lines")
                .convertFrom(rows -> rows.map(org.jooq.Records.mapping(PaymentFile.Line::new)));
    }

    private static PaymentFile file(Record row, List<PaymentFile.Line> lines) {
        var outcome = row.get(PAYMENT_FILE_DECISION.OUTCOME);
        return new PaymentFile(
                row.get(PAYMENT_FILE.ID),
                row.get(PAYMENT_FILE.NUMBER),
                row.get(PAYMENT_FILE.THROUGH_DAY),
                row.get(PAYMENT_FILE.PAYMENTS),
                row.get(PAYMENT_FILE.TOTAL),
                row.get(PAYMENT_FILE.MADE_BY),
                row.get(PAYMENT_FILE.MADE_BY_NAME),
                row.get(PAYMENT_FILE.MADE_AT).toInstant(),
                outcome == null
                        ? null
                        : new PaymentFile.Decision(
                                PaymentFile.Outcome.valueOf(outcome),
                                row.get(PAYMENT_FILE_DECISION.WHY),
                                row.get(PAYMENT_FILE_DECISION.DECIDED_BY_NAME),
                                row.get(PAYMENT_FILE_DECISION.DECIDED_AT).toInstant()),
                lines);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
