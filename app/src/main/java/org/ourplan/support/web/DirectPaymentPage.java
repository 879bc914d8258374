package org.ourplan.support.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.directpayments.Basis;
import org.ourplan.law.directpayments.PaymentEvent;
import org.ourplan.law.directpayments.PaymentLife;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.directpayments.PaymentTerms;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.EntryKind;
import org.ourplan.support.PaidLine;
import org.ourplan.support.Readiness;

/**
 * One direct payment: where it is, the one thing to do next, the account, what was said and decided.
 *
 * @param plan the plan it belongs to, read only while it is being set up
 * @param surplus what to ask about what is left, if it is more than the council's own limit
 */
public record DirectPaymentPage(
        String callThem,
        DirectPayment payment,
        @Nullable PlanRecord plan,
        List<Finding> surplus,
        LocalDate today,
        boolean worker,
        boolean finance,
        boolean manager)
        implements Page {

    @Override
    public String template() {
        return "support/directPayment";
    }

    /**
     * A button or link.
     *
     * @param post true where it is pressed, false where it leads to a form
     * @param main true where it is the way on
     */
    public record Step(String words, String link, boolean post, boolean main) {}

    /** The steps of its life that may be taken now, drawn from the graph. */
    public List<Step> steps() {
        if (!worker) {
            return List.of();
        }
        return PaymentLife.from(payment.state()).stream()
                .filter(edge -> allowed(edge.event()))
                .map(edge -> new Step(
                        edge.event().words(),
                        payment.link() + address(edge.event()),
                        posts(edge.event()),
                        main(edge.event())))
                .toList();
    }

    private boolean allowed(PaymentEvent event) {
        return switch (event) {
            case STARTED -> toStart().stream().noneMatch(Finding::stops);
            case CONDITION_NOT_MET -> conditionNotMet();
            case LAST_DAY_PASSED -> lastDayPassed();
            default -> true;
        };
    }

    private boolean conditionNotMet() {
        return org.ourplan.support.ConditionsRead.recorded(payment, today)
                instanceof org.ourplan.law.directpayments.Outcome.NotMet;
    }

    private boolean lastDayPassed() {
        var lastDay = payment.terms() == null ? null : payment.terms().lastDay();
        return lastDay != null && lastDay.isBefore(today);
    }

    private static boolean posts(PaymentEvent event) {
        return event == PaymentEvent.STARTED;
    }

    /** The way on is a button; leaving the way is a link. */
    private static boolean main(PaymentEvent event) {
        return switch (event) {
            case CONDITIONS_MET, CONDITION_NOT_MET, STARTED, LAST_DAY_PASSED -> true;
            case NOT_WANTED, STOP_DECIDED, STOP_TAKEN_BACK -> false;
        };
    }

    private static String address(PaymentEvent event) {
        return switch (event) {
            case CONDITIONS_MET -> "/conditions";
            case CONDITION_NOT_MET -> "/refusal";
            case NOT_WANTED -> "/not-wanted";
            case STARTED -> "/start";
            case STOP_DECIDED -> "/stop";
            case STOP_TAKEN_BACK -> "/go-on";
            case LAST_DAY_PASSED -> "/close";
        };
    }

    /** What else can be done while it is set up or paid. */
    public List<Step> others() {
        var others = new ArrayList<Step>();
        if (payment.terms() != null && (worker || finance)) {
            add(others, "Record what was spent", "/returns");
            add(others, "Record money paid back", "/paid-back");
        }
        if (payment.state().paying() && worker) {
            add(others, "Record a review", "/review");
            add(others, "Record something to look at, or a stay in hospital", "/concern");
            add(others, "Go through the conditions again", "/conditions");
            add(others, "Record that capacity changed", "/capacity");
            add(others, "Record a stay in a care home", "/care-home");
            add(others, "Add somebody who is paid", "/payees");
            add(others, "Add money from somebody else in the same account", "/joint");
        }
        if (payment.terms() != null && worker) {
            add(others, "Ask for money back", "/pay-back");
        }
        return others;
    }

    private void add(List<Step> steps, String words, String page) {
        steps.add(new Step(words, payment.link() + page, false, false));
    }

    /** What keeps it from starting. */
    public List<Finding> toStart() {
        return payment.state() == PaymentState.TO_BE_SET_UP ? Readiness.check(payment, plan) : List.of();
    }

    /** What there is to set up, each with whether it is done. */
    public List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        tasks.add(task("How it is paid", "/terms", payment.last(EntryKind.TERMS).isPresent()));
        tasks.add(task(
                "Being an employer",
                "/employer",
                payment.last(EntryKind.EMPLOYER).isPresent()));
        if (payment.receiver().underSection32()) {
            tasks.add(task(
                    "Checks of " + payment.receiverName(),
                    "/checks",
                    payment.last(EntryKind.CHECKS).isPresent()));
        }
        return tasks;
    }

    /** One thing to set up. */
    public record Task(String words, String link, boolean done) {}

    private Task task(String words, String page, boolean done) {
        return new Task(words, payment.link() + page, done);
    }

    /** Everybody who is paid. */
    public List<Readiness.Paid> payees() {
        return Readiness.payees(payment);
    }

    /** True where a manager has to decide whether somebody may be paid. */
    public boolean waitsForManager(Readiness.Paid paid) {
        return paid.payee().findings().stream()
                .anyMatch(finding -> finding.ruleId().equals("DP-9") && finding.stops());
    }

    /** True while the agreement stands for how it is paid now. */
    public boolean agreementHolds() {
        return Readiness.agreementHolds(payment);
    }

    /** True once there is what the agreement is made of. */
    public boolean mayMakeAgreement() {
        return payment.last(EntryKind.TERMS).isPresent()
                && payment.last(EntryKind.EMPLOYER).isPresent();
    }

    /** True once it is signed as it stands. */
    public boolean signed() {
        return toStart().stream().noneMatch(finding -> finding.ruleId().equals("DP-33"));
    }

    /** The yearly figure first: money may be saved up and used unevenly. */
    public String yearly() {
        return InWords.pounds(Pounds.yearly(payment.weekly())) + " a year, " + InWords.pounds(payment.weekly())
                + " a week";
    }

    /** The provision it is made under. */
    public String section() {
        return payment.basis() == Basis.CARE_ACT
                ? "Care Act 2014 " + (payment.receiver().underSection32() ? "s32" : "s31")
                : payment.basis().section();
    }

    /** What should be left, in words. */
    public String balance() {
        var balance = payment.account().balance();
        var weekly = payment.weeklyFromAll();
        var weeks = weekly == null ? BigDecimal.ZERO : payment.account().weeks(weekly);
        return pounds(balance)
                + (weeks.signum() > 0 ? ", about " + weeks.stripTrailingZeros().toPlainString() + " weeks" : "");
    }

    /** What is about the money of others in the same account. */
    public JointPart joint() {
        return new JointPart(payment);
    }

    /** An amount that may be below nothing. */
    static String pounds(BigDecimal amount) {
        return amount.signum() < 0 ? InWords.pounds(amount.negate()) + " more than came in" : InWords.pounds(amount);
    }

    /** The payments in files, newest first. */
    public List<PaidLine> paid() {
        return payment.lines().reversed();
    }

    /** Whether a payment went out, in words. */
    public static String went(PaidLine line) {
        return line.releasedOn() == null
                ? "In a file that waits for a second person"
                : "Sent on " + InWords.date(line.releasedOn());
    }

    /** The next payment that is due, in words; empty when none is. */
    public String next() {
        PaymentTerms.Due due = payment.nextDue();
        return due == null ? "" : InWords.pounds(due.amount()) + " on " + InWords.date(due.from());
    }
}
