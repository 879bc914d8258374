package org.ourplan.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import org.ourplan.law.advocacy.Difficulty;
import org.ourplan.law.advocacy.Matter;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.plan.InvolvedAs;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.plan.PreparedBy;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.web.Ask.Pick;

/** Who makes the plan, with whose help, and whether they need an advocate for it. */
final class MakingForms {

    private static final String ANCHOR = "who-made-this";

    private MakingForms() {}

    static PartForm preparedBy() {
        var asks = new ArrayList<Ask>(java.util.List.of(
                Ask.oneOf(
                        "confident",
                        "Do I feel confident to plan for myself?",
                        "",
                        java.util.stream.Stream.of(
                                new Pick("yes", "Yes, I want to do it myself"),
                                new Pick("some-help", "Yes, with some help"),
                                new Pick("no", "No, I want somebody to do it with me"))),
                Ask.line(
                        "help-from",
                        "Who do I want help from?",
                        "Family, a friend, an advocate, a broker, an organisation, my worker."),
                Ask.oneOf(
                        "prepared-by",
                        "Who writes it, together with the council?",
                        "",
                        NeedForms.picks(PreparedBy.values(), MakingForms::writer)),
                Ask.line("prepared-name", "Their name", ""),
                Ask.day(
                        "authorised",
                        "If not the council: the day the council authorised them",
                        "Care Act 2014 s25(7)")));
        asks.addAll(circumstances());
        return new PartForm(
                "Who writes this plan?",
                "You can write it yourself, with us or with somebody you choose.",
                asks,
                false,
                ANCHOR);
    }

    private static java.util.List<Ask> circumstances() {
        return java.util.List.of(
                Ask.yesNo("crisis", "Was this plan made in a crisis, or in hospital?", ""),
                Ask.day("follow-up", "If so: the day on which we start planning for the longer term", ""),
                Ask.yesNo(
                        "lacks-capacity",
                        "Did a capacity assessment find that the person cannot make the decision about this plan?",
                        "Capacity is about one decision. The person takes part all the same."),
                Ask.yesNo("best-interests", "If so: is the best interests decision recorded?", ""),
                Ask.yesNo("combined", "Is it one plan with another person's?", ""),
                Ask.yesNo("both-agree", "If so: do both agree?", ""),
                Ask.line(
                        "joined-with",
                        "Does it join an education, health and care plan? If so: who holds that, and its number",
                        "For somebody of 25 or younger. Leave it empty where there is none."),
                Ask.day("joined-review", "And the day that plan is next looked at", ""));
    }

    private static String writer(PreparedBy writer) {
        return switch (writer) {
            case COUNCIL -> "The council's worker, with me";
            case ADULT -> "Me";
            case CARER -> "My carer";
            case FAMILY -> "Somebody in my family";
            case FRIEND -> "A friend";
            case ADVOCATE -> "An advocate";
            case BROKER -> "A broker";
            case USER_LED_ORGANISATION -> "A user-led organisation";
        };
    }

    static PartForm involved(PlanRecord plan) {
        return PartForm.listed(
                ANCHOR,
                "Somebody who takes part",
                "",
                Ask.line("name", "Name", ""),
                Ask.oneOf(
                        "as",
                        "Why are they part of it?",
                        "",
                        NeedForms.picks(InvolvedAs.values(), as -> as(as, plan.kind()))),
                Ask.yesNo("took-part", "Did they take part?", ""),
                Ask.words("reason", "If not: why, and what was tried?", ""));
    }

    private static String as(InvolvedAs as, PlanKind kind) {
        var carersOwn = kind == PlanKind.SUPPORT_PLAN;
        return switch (as) {
            case ADULT -> carersOwn ? "An adult with needs of their own" : "It is their plan";
            case CARER -> carersOwn ? "It is their plan" : "They care for the person";
            case ADULT_NEEDING_CARE -> "The carer looks after them and asked for them";
            case ASKED_FOR -> "The person asked for them";
            case INTERESTED_IN_WELFARE -> "They care about the person, who cannot ask";
            case ADVOCATE -> "They are the person's independent advocate";
        };
    }

    static PartForm involvement(PlanRecord plan) {
        return PartForm.of(
                ANCHOR,
                "Does the carer want the adult to take part?",
                plan.caredForName().isBlank() ? "" : "The adult they look after is " + plan.caredForName() + ".",
                Ask.yesNo(
                        "adult-asked-for",
                        "Does the carer ask for them to take part?",
                        "Only if the carer asks (Care Act 2014 s25(4)(b))."));
    }

    static PartForm advocacy(PlanRecord plan) {
        var process = plan.kind() == PlanKind.SUPPORT_PLAN ? Process.SUPPORT_PLAN : Process.CARE_AND_SUPPORT_PLAN;
        var asks = new ArrayList<Ask>();
        asks.add(Ask.heading("Would they have substantial difficulty with any of these?", ""));
        Arrays.stream(Difficulty.values())
                .forEach(area -> asks.add(Ask.yesNo("difficulty-" + area.name(), area.plainTitle(), "")));
        asks.add(Ask.anyOf(
                "considered",
                "I have considered",
                "Tick each one.",
                Matter.in(process).stream().map(matter -> new Pick(matter.name(), matter.plainTitle()))));
        asks.addAll(representative());
        return new PartForm(
                "Does " + plan.personName() + " need an independent advocate for this plan?",
                "The check made for the assessment was for the assessment. This one is for the plan (Care Act 2014"
                        + " s67).",
                asks,
                false,
                ANCHOR);
    }

    private static java.util.List<Ask> representative() {
        var asks = new ArrayList<Ask>();
        asks.add(Ask.heading("If any answer is yes", "Is there somebody who can represent and support them?"));
        asks.add(Ask.yesNo("someone", "Is there somebody?", ""));
        asks.add(Ask.line("person-name", "Name", ""));
        asks.add(Ask.line("person-relationship", "Who they are to the person", ""));
        asks.add(Ask.yesNo(
                "person-paid", "Are they paid to care for the person, or do they do it as a professional?", ""));
        asks.add(Ask.yesNo("person-willing", "Are they willing?", ""));
        asks.add(Ask.yesNo("person-able", "Are they able to support the person?", ""));
        asks.add(Ask.yesNo("person-harm", "Does anyone allege that they harmed the person?", ""));
        asks.add(Ask.yesNo("person-conflict", "Might their interests conflict with the person's?", ""));
        asks.add(Ask.yesNo("person-can-decide", "Has the person capacity to agree to them?", ""));
        asks.add(Ask.yesNo("person-consents", "If so: does the person agree to them?", ""));
        asks.add(Ask.yesNo("person-best-interests", "If not: is it in the person's best interests?", ""));
        asks.add(Ask.yesNo("disagreement", "Do we and they disagree on something that matters?", ""));
        asks.add(Ask.yesNo("both-agree", "If so: do both think that an advocate would be best?", ""));
        asks.add(Ask.yesNo("liberty", "Might what is planned deprive the person of their liberty?", ""));
        asks.add(Ask.line("senior", "If no advocate is arranged all the same: the senior manager who decided", ""));
        asks.add(Ask.words("because", "And why", ""));
        return asks;
    }
}
