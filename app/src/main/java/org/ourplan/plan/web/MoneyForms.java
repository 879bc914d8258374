package org.ourplan.plan.web;

import java.util.ArrayList;
import org.ourplan.law.plan.NoDirectPaymentGround;
import org.ourplan.plan.BudgetHeld;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.web.Ask.Pick;

/** How the budget is managed. The sums themselves are in the personal budget statement. */
final class MoneyForms {

    private static final String ANCHOR = "how-managed";

    private MoneyForms() {}

    static PartForm directPayment(PlanRecord plan) {
        return directPayment(paidFor(plan));
    }

    /** The same for what was written by hand: nobody knows yet which needs are paid for. */
    static PartForm directPaymentOnPaper(PlanRecord plan) {
        return directPayment(plan.needs().stream());
    }

    private static PartForm directPayment(java.util.stream.Stream<NeedBegunFrom> paidFor) {
        var asks = new ArrayList<Ask>();
        asks.add(Ask.day(
                "told", "The day you told me which needs may be met by direct payments", "Care Act 2014 s24(1)(b)"));
        asks.add(Ask.yesNo("requested", "Did I ask for a direct payment?", "Nobody has to take one."));
        asks.add(Ask.anyOf("options", "How I want my budget managed", "You can choose more than one.", ways()));
        paidFor.forEach(need -> asks.addAll(amount(need)));
        asks.add(Ask.oneOf(
                "why-none",
                "If there is no direct payment, why?",
                "These are the only lawful reasons.",
                NeedForms.picks(NoDirectPaymentGround.values(), NoDirectPaymentGround::words)));
        asks.add(Ask.words(
                "risk-summary", "If it is not an appropriate way to meet the need: the risks that were found", ""));
        asks.add(Ask.line("decision-tool", "And the assessment or tool that was used", ""));
        asks.add(Ask.day("start", "Planned start of payments or services", ""));
        asks.addAll(others());
        return new PartForm("How my budget is managed", "", asks, false, ANCHOR);
    }

    private static java.util.List<Ask> others() {
        var asks = new ArrayList<Ask>();
        asks.add(Ask.heading(
                "If somebody else receives it for me",
                "All letters about the direct payment go to them. Everything else still comes to me."));
        asks.add(Ask.line("nominee-name", "Name", ""));
        asks.add(Ask.words("nominee-address", "Address and postcode", ""));
        asks.add(Ask.line("nominee-phone", "Telephone number", ""));
        asks.add(Ask.yesNo("nominee-agrees", "Do they agree?", ""));
        asks.add(
                Ask.heading(
                        "If somebody else holds the money for me",
                        "In an individual service fund a provider holds it and I decide how it is used. Or the council manages an account for me."));
        asks.add(Ask.line("fund-holder", "Who holds it?", "The provider of an individual service fund"));
        asks.add(Ask.words("fund-terms", "What do I decide, and how am I told what was spent and what is left?", ""));
        asks.add(Ask.line("managed-by", "If the council manages an account for me: whom do I ask about it?", ""));
        asks.add(Ask.heading("Services that the council arranges", ""));
        asks.add(Ask.words("commissioned", "What is needed to set them up", ""));
        asks.add(Ask.words("more", "Anything else about the money", "For example payments made once"));
        return asks;
    }

    private static java.util.stream.Stream<NeedBegunFrom> paidFor(PlanRecord plan) {
        return plan.needs().stream()
                .filter(need -> plan.linesFor(need.reference()).stream()
                        .anyMatch(line -> line.doer().paid()));
    }

    private static java.util.List<Ask> amount(NeedBegunFrom need) {
        return java.util.List.of(
                Ask.money(
                        "amount-" + need.reference(),
                        need.title() + ": how much is the direct payment?",
                        "Pounds each time it is paid. Leave empty if this is not met by a direct payment."),
                Ask.line(
                        "frequency-" + need.reference(),
                        need.title() + ": how often is it paid?",
                        "For example: every 4 weeks"));
    }

    private static java.util.stream.Stream<Pick> ways() {
        return java.util.stream.Stream.of(BudgetHeld.values()).map(way -> new Pick(way.code(), way.words()));
    }

    static PartForm reablement() {
        return PartForm.of(
                ANCHOR,
                "Support that is free and not in the budget",
                "Reablement and intermediate care are free for up to six weeks, and some of it for longer. It is left"
                        + " out of the budget (Care Act 2014 s26(4)).",
                Ask.yesNo("free", "Is any such support left out of this budget?", ""),
                Ask.words("which", "If so: which, and until when?", ""));
    }
}
