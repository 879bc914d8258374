package org.ourplan.support.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.law.directpayments.CareHomeStays;
import org.ourplan.law.directpayments.PaymentReview;
import org.ourplan.law.directpayments.Stopping;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.DirectPaymentEntry;
import org.ourplan.support.JointMoneyRead;
import org.ourplan.support.NeedPaidFor;

/** What an entry of a direct payment says, in a few sentences. */
public final class EntryWords {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("capacity-why", "Capacity"),
            Map.entry("managing-why", "Managing it"),
            Map.entry("help-considered", "Help that was looked at"),
            Map.entry("appropriate-why", "An appropriate way"),
            Map.entry("best-interests-why", "Best interests"));

    private EntryWords() {}

    /** In words; empty where its heading says it all. */
    public static String of(DirectPayment payment, DirectPaymentEntry entry) {
        var said = entry.detail();
        return switch (entry.kind()) {
            case ASKED_FOR -> asked(payment, said);
            case CONDITIONS -> labelled(said);
            case REFUSED -> sentences("Meanwhile", said.one("meanwhile"));
            case TERMS -> terms(said);
            case EMPLOYER ->
                said.chose("employs", "yes")
                        ? "Somebody is employed. " + pounds(said, "on-costs") + " a week is for being an employer."
                        : "Nobody is employed.";
            case PAYEE -> said.one("name") + ".";
            case SIGNED -> said.one("name") + ", " + date(said, "on") + ".";
            case RETURN -> returned(payment, said);
            case PAID_BACK -> pounds(said, "amount") + ", " + date(said, "on") + ". " + said.one("why");
            case CARE_HOME -> stay(said);
            case CONCERN -> PaymentReview.Trigger.valueOf(said.one("trigger")).words() + ". " + said.one("words");
            case CAPACITY -> said.one("what") + " " + sentences("They want", said.one("wish"));
            case REVIEWED -> date(said, "on") + ". " + said.one("going") + " " + said.one("changes");
            case PAY_BACK_ASKED -> pounds(said, "amount") + ". " + said.one("reasons");
            case STOP ->
                Stopping.Why.valueOf(said.one("why")).words() + ". " + said.one("reasons") + " "
                        + sentences("Last day", date(said, "last-day"));
            case ASKED_BY_PERSON -> "“" + said.one("words") + "”";
            case FIGURES -> "Plan " + said.one("plan") + ".";
            case NOT_WANTED, EXCEPTION, CHECKS, GOES_ON, ENDED ->
                Stream.of(said.one("why"), said.one("consulted"), said.one("left"))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "));
            case JOINT -> joint(said);
            case JOINT_SENT -> said.one("to") + ".";
            case JOINT_TOGETHER ->
                "One return "
                        + org.ourplan.law.directpayments.LocalConditions.ReturnsEvery.valueOf(said.one("every"))
                                .words()
                        + ". " + said.one("why-often");
            case JOINT_TAKEN_OUT, PAYEE_TAKEN_OUT, AGREEMENT_MADE, STARTED, CARE_HOME_TAKEN_OUT -> "";
        };
    }

    private static String asked(DirectPayment payment, Answers said) {
        var needs = String.join(
                "; ", payment.needs().stream().map(NeedPaidFor::title).toList());
        return "For: " + needs + "." + (said.has("words") ? " “" + said.one("words") + "”" : "");
    }

    private static String labelled(Answers said) {
        var lines = new ArrayList<String>();
        for (var field :
                List.of("capacity-why", "best-interests-why", "managing-why", "help-considered", "appropriate-why")) {
            if (said.has(field)) {
                lines.add(sentences(LABELS.getOrDefault(field, ""), said.one(field)));
            }
        }
        return String.join(" ", lines);
    }

    private static String terms(Answers said) {
        return (said.chose("net", "net") ? "Net" : "Gross") + " of what the person pays, "
                + org.ourplan.law.directpayments.Frequency.valueOf(said.one("frequency"))
                        .words() + ", from "
                + date(said, "start") + ".";
    }

    private static String returned(DirectPayment payment, Answers said) {
        var parts = new ArrayList<String>();
        for (var need : payment.needs()) {
            parts.add(need.title() + ": " + pounds(said, "spent-" + need.reference()));
        }
        for (var held : JointMoneyRead.held(payment)) {
            if (said.has(held.cameInField())) {
                parts.add(held.share().payer() + ": " + pounds(said, held.cameInField()) + " came in, "
                        + pounds(said, held.spentField()) + " was spent");
            }
        }
        parts.add("something else: " + pounds(said, "spent-none")
                + (said.has("what-none") ? " (" + said.one("what-none") + ")" : ""));
        parts.add("put in: " + pounds(said, "put-in"));
        return date(said, "from") + " to " + date(said, "to") + ". " + String.join("; ", parts) + ".";
    }

    private static String joint(Answers said) {
        return pounds(said, "weekly") + " a week from " + said.one("payer") + ", for: " + said.one("what") + ".";
    }

    private static String stay(Answers said) {
        var first = said.date("first").orElseThrow();
        var last = said.date("last").orElseThrow();
        var days = new CareHomeStays.Stay(first, last)
                .first()
                .datesUntil(last.plusDays(1))
                .count();
        return said.one("where") + ", " + InWords.date(first) + " to " + InWords.date(last) + ": " + days + " days.";
    }

    private static String sentences(String label, String words) {
        return words.isEmpty() ? "" : label + ": " + words + (words.endsWith(".") ? "" : ".");
    }

    private static String date(Answers said, String field) {
        return said.date(field).map(InWords::date).orElse(said.one(field));
    }

    private static String pounds(Answers said, String field) {
        return said.money(field).map(InWords::pounds).orElse("£0.00");
    }
}
