package org.ourplan.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.law.options.OneToOneGround;
import org.ourplan.law.plan.Disposition;
import org.ourplan.law.plan.LineDoer;
import org.ourplan.law.plan.WayToMeet;
import org.ourplan.law.wellbeing.WellbeingArea;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.web.Ask.Pick;
import org.ourplan.platform.web.Answers;

/** Each need, each line of who does what for it, and each option considered. */
final class NeedForms {

    private NeedForms() {}

    static PartForm need(NeedBegunFrom need) {
        var asks = new ArrayList<Ask>(List.of(
                Ask.words("goal", "What I want", "The outcome, in your own words."),
                Ask.heading("Three steps, always in this order", ""),
                Ask.words(
                        "can-do-myself",
                        "1. What I can do for myself",
                        "With a bit of time, equipment or learning too."),
                Ask.words(
                        "others-can-do",
                        "2. What family, friends and the community can do",
                        "Only what they agreed to. If nothing is suitable, write that and why."),
                Ask.words(
                        "my-ideas",
                        "What I would like to try",
                        "Anything: how is agreed in the lines under this need."),
                Ask.oneOf(
                        "disposition",
                        "3. So, who will meet this need?",
                        "",
                        picks(Disposition.values(), Disposition::words)),
                Ask.words("reason", "If it will not be met, or the council meets it though it need not: why?", ""),
                Ask.words("how-met", "How it will be met, in a sentence", "The lines under this need say it too.")));
        asks.addAll(forTheRecord(need));
        return new PartForm(need.title(), beneath(need), asks, false, "need-" + need.reference());
    }

    private static List<Ask> forTheRecord(NeedBegunFrom need) {
        return List.of(
                Ask.heading("For the record", "The law asks for these (Care Act 2014 s25(1)(b) and (d))."),
                Ask.words("extent", "To what extent does it meet the eligibility criteria?", extentHint(need)),
                Ask.anyOf(
                        "relevance",
                        "Which parts of wellbeing could support help with?",
                        "",
                        Arrays.stream(WellbeingArea.values()).map(area -> new Pick(area.letter(), area.plainWords()))),
                Ask.words("relevance-words", "And which outcomes, in words", ""),
                Ask.number("units", "If it can be counted: how many a week in all?", "For example 7"),
                Ask.line("units-of", "Of what?", "For example meals"),
                Ask.fold("Nowhere to live, or soon nowhere"),
                Ask.yesNo(
                        "homeless",
                        "Is it also about having nowhere to live, or soon having nowhere?",
                        "Housing is for the housing authority (Care Act 2014 s23)."),
                Ask.day(
                        "housing-told",
                        "If so: the day on which the housing authority was told, with their agreement",
                        ""),
                Ask.line("housing-not-told", "Or why it was not told, if they did not agree", ""));
    }

    private static String beneath(NeedBegunFrom need) {
        return need.getsInTheWay().isBlank() ? "" : "You told us what gets in the way: " + need.getsInTheWay();
    }

    private static String extentHint(NeedBegunFrom need) {
        return need.eligible()
                ? "We decided that this need is eligible. Say how far and how often it applies."
                : "We decided that this need is not eligible. Leave this empty, or say more.";
    }

    static PartForm line(PlanRecord plan, Answers answers, String place) {
        var asks = new ArrayList<Ask>(List.of(
                Ask.hidden("need"),
                Ask.line(
                        "what",
                        "What will happen?",
                        "A short sentence. There is no list to choose from: anything that works towards what you"
                                + " want."),
                Ask.oneOf("doer", "Who does it?", "", picks(LineDoer.values(), NeedForms::doer)),
                Ask.line("who", "By name, if you like", "For example: Nina next door"),
                Ask.words("goal", "What is it for?", "What you want, in your words."),
                Ask.line("by-when", "When?", "For example: every weekday at noon, from Monday"),
                Ask.line("how-know", "How will we know it works?", ""),
                Ask.number("units", "How many a week, if it can be counted?", ""),
                Ask.fold("What kind of help it is"),
                Ask.oneOf(
                        "way",
                        "What kind of help is it?",
                        "The law names these as examples. Anything else that meets the need will do.",
                        picks(WayToMeet.values(), WayToMeet::words)),
                Ask.line("way-other", "If it is something else: what?", "For example: somebody to mind the dog")));
        var doer = Arrays.stream(LineDoer.values())
                .filter(each -> each.name().equals(answers.one("doer")))
                .findFirst();
        if (doer.isPresent() && doer.get().informal()) {
            asks.addAll(agreement());
        } else if (doer.isPresent() && doer.get().paid()) {
            asks.addAll(PaidForms.line(plan, place));
        }
        return new PartForm(
                "Who does what", titleOf(plan, answers.one("need")), asks, true, "need-" + answers.one("need"));
    }

    private static String titleOf(PlanRecord plan, String reference) {
        return plan.needs().stream()
                .filter(need -> need.reference().equals(reference))
                .map(NeedBegunFrom::title)
                .findFirst()
                .orElse("");
    }

    private static List<Ask> agreement() {
        return List.of(
                Ask.heading("What they have said", "Unpaid help counts only when the person who gives it agreed."),
                Ask.day("agreed", "The day they agreed", ""),
                Ask.yesNo("willing", "Are they willing to go on?", ""),
                Ask.yesNo("able", "Are they able to go on?", ""),
                Ask.words("extent", "How much, and until when, in their words", ""),
                Ask.words("if-it-stops", "What happens if they cannot?", ""));
    }

    /** Cost stays closed until it is written down whether the option would do. */
    static PartForm option(Answers answers, PlanRecord plan, String place) {
        var asks = new ArrayList<Ask>(List.of(
                Ask.line("name", "What is the option?", ""),
                Ask.yesNo("meets-need", "Would it meet the need?", ""),
                Ask.yesNo("delivers-outcome", "Would it bring what the person wants?", ""),
                Ask.yesNo("available", "Can it be had now?", ""),
                Ask.day("available-from", "If not: from which day, if that is known?", ""),
                Ask.words(
                        "view",
                        "What does the person think of it?",
                        "In their words. \"Does not wish to say\" is an answer."),
                Ask.yesNo("preferred", "Is it the one they would choose?", ""),
                Ask.words("builds", "How would it help them do more for themselves?", ""),
                Ask.yesNo("one-to-one", "Is it one-to-one support?", ""),
                Ask.oneOf("ground", "If so, because…", "", picks(OneToOneGround.values(), OneToOneGround::words))));
        if (suitable(answers)) {
            asks.addAll(cost());
        }
        asks.add(Ask.words("why-not", "If it was not chosen: why not?", ""));
        var line = plan.written("line/" + place.split("/")[1]);
        return new PartForm("An option", line.one("what"), asks, true, "need-" + line.one("need"))
                .beneath("line/" + place.split("/")[1]);
    }

    private static List<Ask> cost() {
        return List.of(
                Ask.heading("What it costs", "Leave it empty while you do not know. Where it costs nothing, write 0."),
                Ask.money("weekly", "Pounds a week", ""),
                Ask.number("weeks", "If it ends: for how many weeks?", "Leave empty if it goes on."),
                Ask.line("extra", "Something needed beside it", "For example: lessons"),
                Ask.money("extra-weekly", "Pounds a week for what is needed beside it", ""),
                Ask.number("extra-weeks", "For how many weeks is that needed beside it?", "Leave empty if it goes on."),
                Ask.money("one-off", "Pounds paid once", ""),
                Ask.money(
                        "yearly",
                        "Or pounds for the whole year, to use when it is needed",
                        "For example a few weeks away from caring. It counts as the same amount each week."));
    }

    /** True once all three are answered, and the first two with yes. */
    static boolean suitable(Answers answers) {
        return answers.chose("meets-need", "yes")
                && answers.chose("delivers-outcome", "yes")
                && answers.has("available");
    }

    private static String doer(LineDoer doer) {
        var words = doer.words();
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    static <E extends Enum<E>> Stream<Pick> picks(E[] values, java.util.function.Function<E, String> words) {
        return Arrays.stream(values).map(value -> {
            var text = words.apply(value);
            return new Pick(value.name(), text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1));
        });
    }
}
