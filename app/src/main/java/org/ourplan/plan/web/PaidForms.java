package org.ourplan.plan.web;

import static org.ourplan.plan.web.NeedForms.picks;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.accommodation.PlaceType;
import org.ourplan.law.pack.SkillKind;
import org.ourplan.law.plan.BudgetDeployment;
import org.ourplan.law.plan.OtherDuty;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.web.Ask.Pick;

/** What is asked of a line that the budget pays for. */
final class PaidForms {

    private PaidForms() {}

    static List<Ask> line(PlanRecord plan, String place) {
        var asks = new ArrayList<Ask>();
        asks.add(Ask.heading("The choice", "First think about more than one way to do it: add the options below."));
        asks.addAll(choice(plan, place));
        asks.add(Ask.oneOf(
                "deployment",
                "How will this money be held?",
                "",
                picks(BudgetDeployment.values(), BudgetDeployment::words)));
        asks.addAll(timeAndMoney());
        asks.addAll(dayAndNight());
        asks.addAll(mayTheCouncil());
        asks.addAll(plan.kind() == PlanKind.SUPPORT_PLAN ? breakForTheCarer() : placeToLive());
        asks.addAll(exception());
        return asks;
    }

    private static List<Ask> choice(PlanRecord plan, String place) {
        var id = place.substring("line/".length());
        var options = plan.parts().values().stream()
                .filter(part -> part.place().startsWith("option/" + id + "/"))
                .map(part -> new Pick(
                        part.place().substring(part.place().lastIndexOf('/') + 1),
                        part.answers().one("name")))
                .toList();
        return options.isEmpty()
                ? List.of()
                : List.of(
                        Ask.oneOf("chosen", "Which one does the budget rest on?", "", options.stream()),
                        Ask.words("reason", "Why this one?", ""),
                        Ask.words("only-one", "If there is only one: why?", ""));
    }

    private static List<Ask> timeAndMoney() {
        return List.of(
                Ask.day("from", "First day", "Leave empty if it is not known yet."),
                Ask.day(
                        "until",
                        "Last day, if it is for a time only",
                        "Lessons, training, getting better at something. The end can be moved."),
                Ask.anyOf(
                        "skills",
                        "If it is to gain or regain a skill: which?",
                        "",
                        picks(SkillKind.values(), SkillKind::words)),
                Ask.words(
                        "step-down",
                        "What happens when that time is over?",
                        "If the goal is reached; if it is partly reached; if it is not."),
                Ask.money(
                        "own-money",
                        "My own money on top, pounds a week",
                        "Only if you want something more or dearer. It is no part of the budget or of what you must"
                                + " pay."),
                Ask.line("own-money-for", "What is that for?", ""),
                Ask.yesNo("free-reablement", "Is it reablement or intermediate care that is free?", ""),
                Ask.day("free-until", "If so: the last day on which it is free", ""),
                Ask.yesNo("round-the-clock", "Is it support day and night?", ""),
                Ask.yesNo("standing-cover", "Is somebody there only in case something happens?", ""));
    }

    private static List<Ask> dayAndNight() {
        return List.of(
                Ask.fold("Support day and night that costs less because something else is paid for beside it"),
                Ask.money("day-and-night-less", "How much less is it a week?", "Only what its provider agreed to."),
                Ask.line("day-and-night-agreed-by", "Who agreed to that?", ""));
    }

    private static List<Ask> mayTheCouncil() {
        return List.of(
                Ask.fold("What the NHS or the housing authority must provide"),
                Ask.oneOf(
                        "other-duty",
                        "Must somebody else provide it by law?",
                        "Care Act 2014 ss 22 and 23",
                        picks(OtherDuty.values(), OtherDuty::words)),
                Ask.day("nhs-agreed", "If it is nursing in a care home: the day on which the NHS agreed", ""),
                Ask.yesNo("urgent-temporary", "If it is nursing: is it urgent, and for a short time only?", ""),
                Ask.line(
                        "incidental",
                        "If it is other health care: why is it only a small part of the care, and such as social"
                                + " services could provide?",
                        ""));
    }

    private static List<Ask> placeToLive() {
        return List.of(
                Ask.fold("A place to live"),
                Ask.oneOf(
                        "place-type",
                        "If it pays for a place to live, which kind?",
                        "The person chooses the place (Care Act 2014 s30).",
                        picks(PlaceType.values(), PlaceType::words)));
    }

    private static List<Ask> breakForTheCarer() {
        return List.of(
                Ask.fold("Care for the adult, so that the carer has a break"),
                Ask.yesNo(
                        "for-adult",
                        "Is it care for the adult, so that the carer has a break?",
                        "It then belongs in the adult’s own budget, and the adult must agree to it."),
                Ask.yesNo("adult-agrees", "If so: does the adult agree?", ""));
    }

    private static List<Ask> exception() {
        return List.of(
                Ask.fold("An exception to local policy"),
                Ask.yesNo(
                        "policy-exception",
                        "Does it ask for an exception to local policy?",
                        "For example because it costs more than another way that would do. It goes to a senior manager."),
                Ask.words("exception-why", "If so: why does this person need it?", ""));
    }
}
