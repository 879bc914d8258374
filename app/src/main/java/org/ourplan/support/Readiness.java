package org.ourplan.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.budget.DirectPaymentSum;
import org.ourplan.law.directpayments.AuthorisedChecks;
import org.ourplan.law.directpayments.FirstPayment;
import org.ourplan.law.directpayments.Frequency;
import org.ourplan.law.directpayments.Kin;
import org.ourplan.law.directpayments.Payee;
import org.ourplan.law.directpayments.PaymentTerms;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;

/** What there is and what is missing before the first payment, read from the record of a direct payment. */
@Carries({"DP-8", "DP-25", "DP-32"})
public final class Readiness {

    private Readiness() {}

    /** Everything that keeps it from starting, in order; the place is the page where it is put right. */
    public static List<Finding> check(DirectPayment payment, @Nullable PlanRecord plan) {
        var findings = new ArrayList<Finding>();
        if (plan != null) {
            payment.needs().stream()
                    .filter(need -> !PlanForPayment.byDirectPayment(plan, need.reference()))
                    .forEach(need -> findings.add(Finding.stop(
                            "DP-8",
                            "Care Act 2014 s25(2)",
                            "The plan does not say that this need is met by a direct payment: " + need.title()
                                    + ". Make the next version of the plan say so first.",
                            "plan")));
        }
        if (payment.last(EntryKind.TERMS).isEmpty()) {
            findings.add(Finding.stop(
                    "DP-25", "Care Act 2014 s26, s31", "Say how it is paid: how much, how often, from when.", "terms"));
        }
        findings.addAll(FirstPayment.check(facts(payment)));
        return findings;
    }

    private static FirstPayment.Facts facts(DirectPayment payment) {
        var employer = payment.said(EntryKind.EMPLOYER);
        var signed = signed(payment);
        return new FirstPayment.Facts(
                payment.receiver(),
                payment.receiverName(),
                signed.map(entry -> entry.detail().one("name")).orElse(""),
                signed.flatMap(entry -> entry.detail().date("on")).orElse(null),
                ConditionsRead.yesNo(employer, "employs"),
                employer.date("informed").orElse(null),
                employer.money("on-costs").orElse(null),
                payees(payment).stream().map(Paid::payee).toList(),
                checks(payment));
    }

    /** The signature under the agreement as it was last made, and that under the terms as they stand. */
    static Optional<DirectPaymentEntry> signed(DirectPayment payment) {
        var made = payment.last(EntryKind.AGREEMENT_MADE).map(DirectPaymentEntry::number);
        return payment.last(EntryKind.SIGNED)
                .filter(entry -> made.isPresent() && entry.number() > made.get() && agreementHolds(payment));
    }

    /** True once it is signed as it stands. */
    public static boolean isSigned(DirectPayment payment) {
        return signed(payment).isPresent();
    }

    /** True while nothing that stands in the agreement was changed since it was made. */
    public static boolean agreementHolds(DirectPayment payment) {
        var made = payment.last(EntryKind.AGREEMENT_MADE)
                .map(DirectPaymentEntry::number)
                .orElse(0);
        return made > 0
                && List.of(
                                EntryKind.TERMS,
                                EntryKind.EMPLOYER,
                                EntryKind.JOINT,
                                EntryKind.JOINT_TAKEN_OUT,
                                EntryKind.JOINT_TOGETHER)
                        .stream()
                        .allMatch(kind -> payment.last(kind)
                                .map(DirectPaymentEntry::number)
                                .filter(number -> number > made)
                                .isEmpty());
    }

    /** Somebody who is paid, and the number of the entry that says so. */
    public record Paid(int number, Payee payee) {}

    /** Everybody who would be paid, with any exception a manager made. */
    public static List<Paid> payees(DirectPayment payment) {
        var out = payment.each(EntryKind.PAYEE_TAKEN_OUT).stream()
                .map(entry -> entry.detail().one("payee"))
                .toList();
        return payment.each(EntryKind.PAYEE).stream()
                .filter(entry -> !out.contains(String.valueOf(entry.number())))
                .map(entry -> new Paid(entry.number(), payee(payment, entry)))
                .toList();
    }

    private static Payee payee(DirectPayment payment, DirectPaymentEntry entry) {
        var said = entry.detail();
        var exception = payment.each(EntryKind.EXCEPTION).reversed().stream()
                .filter(one -> one.detail().chose("payee", String.valueOf(entry.number())))
                .findFirst()
                .map(one -> new Payee.Exception(
                        one.detail().one("why"),
                        Payee.Purpose.valueOf(one.detail().one("purpose")),
                        one.byName(),
                        one.detail().date("review").orElse(null)))
                .orElse(null);
        return new Payee(
                said.one("name"),
                Kin.valueOf(said.one("kin")),
                ConditionsRead.yesNo(said, "household"),
                exception,
                said.has("why-council"));
    }

    private static @Nullable AuthorisedChecks checks(DirectPayment payment) {
        return payment.last(EntryKind.CHECKS)
                .map(entry -> new AuthorisedChecks(
                        AuthorisedChecks.Who.valueOf(entry.detail().one("who")),
                        entry.detail().one("consulted"),
                        entry.detail().one("wishes"),
                        ConditionsRead.yesNo(entry.detail(), "dbs")))
                .orElse(null);
    }

    /** What is paid and what is invoiced a week, net or gross of what the person pays. */
    public static DirectPaymentSum sum(DirectPayment payment, boolean net) {
        return net
                ? DirectPaymentSum.net(payment.weekly(), payment.pays())
                : DirectPaymentSum.gross(payment.weekly(), payment.pays());
    }

    /** When each payment would be due, from the terms as answered. */
    public static PaymentTerms terms(DirectPayment payment) {
        Answers said = payment.said(EntryKind.TERMS);
        LocalDate start = said.date("start").orElseThrow();
        return new PaymentTerms(
                start,
                Frequency.valueOf(said.one("frequency")),
                sum(payment, said.chose("net", "net")).payment(),
                payment.terms() == null ? null : payment.terms().lastDay());
    }
}
