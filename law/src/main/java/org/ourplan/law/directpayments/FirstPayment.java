package org.ourplan.law.directpayments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** What must be in place before the first payment: signed, nobody paid who may not be, employer ready, checks made. */
@Carries({"DP-9", "DP-12", "DP-29", "DP-33"})
public final class FirstPayment {

    private FirstPayment() {}

    /**
     * What there is.
     *
     * @param signedBy who signed the agreement, by name; empty while nobody has
     * @param signedOn the day of it
     * @param receiverName who must sign: whoever receives the money
     * @param employs whether somebody will be employed with it
     * @param employerInformedOn the day the employer's information was given, where somebody will be
     * @param onCosts pounds a week in the payment for tax, National Insurance, pension, insurance; null: nobody said
     * @param payees everybody who would be paid
     * @param checks the checks of an authorised person; null where there is none
     */
    public record Facts(
            Receiver receiver,
            String receiverName,
            String signedBy,
            @Nullable LocalDate signedOn,
            Answer employs,
            @Nullable LocalDate employerInformedOn,
            @Nullable BigDecimal onCosts,
            List<Payee> payees,
            @Nullable AuthorisedChecks checks) {

        public Facts {
            payees = List.copyOf(payees);
        }
    }

    /** Everything that stops the first payment, or warns. */
    public static List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        signed(facts, findings);
        employer(facts, findings);
        facts.payees().forEach(payee -> findings.addAll(payee.findings()));
        AuthorisedChecks checks = facts.checks();
        if (facts.receiver().underSection32()) {
            findings.addAll(checks == null ? AuthorisedChecks.none().findings() : checks.findings());
        }
        return findings;
    }

    private static void signed(Facts facts, List<Finding> findings) {
        if (facts.signedBy().isBlank() || facts.signedOn() == null) {
            findings.add(Finding.stop(
                    "DP-33",
                    "Care Act 2014 s33; CASSG ch 12",
                    facts.receiverName()
                            + " has not signed the direct payment agreement. Whoever receives the money signs"
                            + " it and answers for it.",
                    "agreement"));
        } else if (!facts.signedBy()
                .strip()
                .equalsIgnoreCase(facts.receiverName().strip())) {
            findings.add(Finding.stop(
                    "DP-33",
                    "Care Act 2014 s33; CASSG ch 12",
                    "The agreement was signed by " + facts.signedBy() + ", but " + facts.receiverName()
                            + " receives the money. Whoever receives it signs.",
                    "agreement"));
        }
    }

    private static void employer(Facts facts, List<Finding> findings) {
        if (facts.employs().isUnanswered()) {
            findings.add(employer("Say whether somebody will be employed with the direct payment."));
        }
        if (facts.employs().isYes() && facts.employerInformedOn() == null) {
            findings.add(
                    employer("Give the information for employers first: tax, National Insurance, pension, insurance,"
                            + " criminal record checks."));
        }
        BigDecimal onCosts = facts.onCosts();
        if (facts.employs().isYes() && (onCosts == null || onCosts.signum() == 0)) {
            findings.add(employer("Say how much of the payment is for the costs of being an employer: tax, National"
                    + " Insurance, pension and insurance."));
        }
    }

    private static Finding employer(String sentence) {
        return Finding.stop("DP-29", "CASSG ch 12", sentence, "employer");
    }
}
