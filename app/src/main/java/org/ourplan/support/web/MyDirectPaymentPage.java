package org.ourplan.support.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.EntryKind;
import org.ourplan.support.PaidLine;

/** The person's own direct payment, or how to ask for one. */
public record MyDirectPaymentPage(@Nullable DirectPayment payment) implements Page {

    @Override
    public String template() {
        return "support/myDirectPayment";
    }

    /** True where they can ask for one: they have none, or the last is over. */
    public boolean mayAsk() {
        return payment == null || payment.state().over();
    }

    /** Where it is, in a sentence to them. */
    public static String state(DirectPayment payment) {
        return switch (payment.state()) {
            case ASKED_FOR ->
                "You asked for a direct payment on " + InWords.date(payment.askedOn())
                        + ". We go through the conditions with you. If they are met, you get it.";
            case REFUSED ->
                "We could not give you a direct payment. The letter says why, what would need to change, and what"
                        + " you can do.";
            case TO_BE_SET_UP -> "You get a direct payment. We are setting it up with you.";
            case WITHDRAWN -> "You no longer asked for a direct payment. You can ask again.";
            case BEING_PAID -> "Your direct payment is being paid.";
            case STOPPING ->
                "Your direct payment is paid until " + InWords.date(lastDay(payment))
                        + ". The letter says why, and how your support goes on.";
            case ENDED -> "Your direct payment has ended.";
        };
    }

    private static java.time.@Nullable LocalDate lastDay(DirectPayment payment) {
        return payment.terms() == null ? null : payment.terms().lastDay();
    }

    /** The payments that were sent, newest first. */
    public static List<PaidLine> sent(DirectPayment payment) {
        return payment.lines().reversed().stream()
                .filter(line -> line.releasedOn() != null)
                .toList();
    }

    /** When and how much comes next; empty when nothing does. */
    public static String next(DirectPayment payment) {
        var waiting = payment.lines().stream()
                .filter(line -> line.releasedOn() == null)
                .findFirst();
        if (waiting.isPresent()) {
            return InWords.pounds(waiting.get().amount()) + " on "
                    + InWords.day(waiting.get().from());
        }
        var due = payment.nextDue();
        return due == null ? "" : InWords.pounds(due.amount()) + " on " + InWords.day(due.from());
    }

    /** What should be left, in words. */
    public static String left(DirectPayment payment) {
        return DirectPaymentPage.pounds(payment.account().balance());
    }

    /** How that comes about, in sentences to them. */
    public static String how(DirectPayment payment) {
        var account = payment.account();
        var in = "We paid " + InWords.pounds(account.paid())
                + (payment.putIn().signum() > 0 ? ", and you put in " + InWords.pounds(payment.putIn()) : "") + "."
                + (payment.fromOthers().signum() > 0
                        ? " " + InWords.pounds(payment.fromOthers()) + " came from others who pay."
                        : "");
        var out = payment.each(EntryKind.RETURN).isEmpty()
                ? " You have not told us yet what you spent."
                : " You told us of " + InWords.pounds(account.spent()) + " that was spent.";
        return in
                + out
                + (account.paidBack().signum() > 0 ? " " + InWords.pounds(account.paidBack()) + " was paid back." : "");
    }

    /** What is about the money of others in the same account. */
    public static JointPart joint(DirectPayment payment) {
        return new JointPart(payment);
    }

    /** By when we ask what was spent, in words. */
    public static String spentBy(DirectPayment payment) {
        return InWords.date(payment.nextReturnBy());
    }

    /** True while money comes or came. */
    public static boolean begun(DirectPayment payment) {
        return payment.terms() != null && payment.state() != PaymentState.WITHDRAWN;
    }
}
