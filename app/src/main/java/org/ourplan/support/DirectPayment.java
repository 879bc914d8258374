package org.ourplan.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.directpayments.Basis;
import org.ourplan.law.directpayments.JointMoney;
import org.ourplan.law.directpayments.LocalConditions;
import org.ourplan.law.directpayments.PaymentAccount;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.directpayments.PaymentTerms;
import org.ourplan.law.directpayments.Receiver;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;

/**
 * A direct payment as it stands, read in one statement. Pounds a week unless said otherwise.
 *
 * @param plan the plan in force whose needs it meets
 * @param receiverName who receives the money, by name
 * @param weekly what the plan says these needs cost, before the person's contribution
 * @param contribution what the person pays
 * @param councilPays what the council pays of the whole personal budget
 * @param terms when each payment is due and how much; null until the payments began
 * @param financeReference whom the finance system pays; empty until the payments began
 * @param entries everything said and decided, in order
 * @param lines the payments that are in a file, the first first
 */
public record DirectPayment(
        UUID id,
        PersonId person,
        UUID plan,
        PlanKind kind,
        PaymentState state,
        Receiver receiver,
        String receiverName,
        Basis basis,
        List<NeedPaidFor> needs,
        BigDecimal weekly,
        BigDecimal contribution,
        BigDecimal councilPays,
        @Nullable PaymentTerms terms,
        String financeReference,
        LocalDate askedOn,
        UUID worker,
        @Nullable UUID team,
        List<DirectPaymentEntry> entries,
        List<PaidLine> lines) {

    public DirectPayment {
        needs = List.copyOf(needs);
        entries = List.copyOf(entries);
        lines = List.copyOf(lines);
    }

    /** The address of every direct payment of this person. */
    public static String all(PersonId person) {
        return person.link() + "/money/direct-payments";
    }

    /** Its address. */
    public String link() {
        return all(person) + "/" + id;
    }

    /** The newest entry of a kind. */
    public Optional<DirectPaymentEntry> last(EntryKind kind) {
        return entries.reversed().stream().filter(entry -> entry.kind() == kind).findFirst();
    }

    /** What the newest entry of a kind says; no answers where there is none. */
    public Answers said(EntryKind kind) {
        return last(kind).map(DirectPaymentEntry::detail).orElse(Answers.none());
    }

    /** Every entry of a kind, in order. */
    public List<DirectPaymentEntry> each(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** What the person pays under its basis: nothing for after-care. */
    public BigDecimal pays() {
        return basis.contribution(contribution);
    }

    /** True once its contribution is known to be taken off before it is paid; false when it is invoiced. */
    public boolean net() {
        return said(EntryKind.TERMS).chose("net", "net");
    }

    /** What was paid and what became of it. */
    public PaymentAccount account() {
        var paid = lines.stream()
                .filter(line -> line.releasedOn() != null)
                .map(PaidLine::amount)
                .reduce(Pounds.NOTHING, BigDecimal::add);
        return new PaymentAccount(paid, putIn().add(fromOthers()), spent(), sum(EntryKind.PAID_BACK, "amount"));
    }

    /** Pounds the person put in, as told. */
    public BigDecimal putIn() {
        return sum(EntryKind.RETURN, "put-in");
    }

    /** Pounds that everybody else who pays into the account paid in, as told. */
    public BigDecimal fromOthers() {
        return told(JointMoneyRead.CAME_IN);
    }

    /** The other public money that is held with it (DP-30); empty where there is none, and until it is said how it is paid. */
    public Optional<JointMoney> joint() {
        return JointMoneyRead.of(this);
    }

    /** Pounds a week that should come into the account from all who pay; null before the payments began. */
    public @Nullable BigDecimal weeklyFromAll() {
        return terms == null
                ? null
                : terms.weekly().add(joint().map(JointMoney::othersWeekly).orElse(Pounds.NOTHING));
    }

    private BigDecimal spent() {
        return told("spent-");
    }

    private BigDecimal told(String fields) {
        return each(EntryKind.RETURN).stream()
                .flatMap(entry -> entry.detail().given().keySet().stream()
                        .filter(field -> field.startsWith(fields))
                        .map(field -> entry.detail().money(field).orElse(Pounds.NOTHING)))
                .reduce(Pounds.NOTHING, BigDecimal::add);
    }

    private BigDecimal sum(EntryKind kind, String field) {
        return each(kind).stream()
                .map(entry -> entry.detail().money(field).orElse(Pounds.NOTHING))
                .reduce(Pounds.NOTHING, BigDecimal::add);
    }

    /** The first payment that is not in a file yet; null when none is to come. */
    public PaymentTerms.@Nullable Due nextDue() {
        if (terms == null || !state.paying()) {
            return null;
        }
        var last =
                lines.isEmpty() ? terms.start().minusDays(1) : lines.getLast().from();
        return terms.after(last);
    }

    /** The day by which somebody tells next what was spent, as agreed; null before the payments began. */
    public @Nullable LocalDate nextReturnBy() {
        var from = nextReturnFrom();
        var every = returnsEvery();
        return from == null || every == null ? null : from.plusDays(every.days() - 1L);
    }

    /** How often somebody tells what was spent: once for all who pay; null until it is said how it is paid. */
    public LocalConditions.@Nullable ReturnsEvery returnsEvery() {
        var every = said(EntryKind.TERMS).one("returns");
        return every.isEmpty()
                ? null
                : joint().map(JointMoney::every).orElse(LocalConditions.ReturnsEvery.valueOf(every));
    }

    /** The first day for which nobody has told yet what was spent; null before the payments began. */
    public @Nullable LocalDate nextReturnFrom() {
        return last(EntryKind.RETURN)
                .flatMap(entry -> entry.detail().date("to"))
                .map(day -> day.plusDays(1))
                .orElse(terms == null ? null : terms.start());
    }
}
