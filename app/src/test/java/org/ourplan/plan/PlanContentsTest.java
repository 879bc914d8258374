package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.Documents;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.options.OptionLine;
import org.ourplan.law.plan.PlanContent;
import org.ourplan.platform.NewId;
import org.ourplan.platform.event.Events;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;

/** What a plan holds, and what it says is missing, told through examples of the source documents. */
@OurplanTest
class PlanContentsTest {

    @Autowired
    Plans plans;

    @Autowired
    PrivateNotes notes;

    @Autowired
    Documents documents;

    @Autowired
    Events events;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private record Told(Planned who, UUID id, WholePlanWritten written) {}

    private Told begun() {
        var who = Planned.adult(staff, database);
        var id = plans.begin(
                who.person(), who.determination(), null, who.worker().who());
        return new Told(who, id, new WholePlanWritten(plans, who, id));
    }

    private PlanRecord read(Told plan) {
        return plans.find(plan.who().person(), plan.id()).orElseThrow();
    }
    /** Only what the form of appendix 3 has boxes for; what ours carries over beyond it is taken away again. */
    private Told appendixThree() {
        var plan = begun();
        plan.written().advocacyChecked();
        read(plan)
                .each("involved")
                .forEach(part -> plans.remove(
                        plan.who().person(),
                        plan.id(),
                        part.place(),
                        part.version(),
                        plan.who().worker().who()));
        var line = "line/" + NewId.next();
        plan.written().with("information", "rights", "", "reduce", "a class", "delay", "keep moving");
        for (var need : List.of("A1", "A9", "A7")) {
            plan.written()
                    .with(
                            "need/" + need,
                            "disposition",
                            need.equals("A7") ? "OTHER" : "COUNCIL",
                            "how-met",
                            "by my budget");
        }
        plan.written()
                .with(line, "need", "A1", "what", "meals", "doer", "FAMILY", "goal", "eating well")
                .with("review-date", "date-day", "1", "date-month", "9", "date-year", "2026");
        return plan;
    }

    @Test
    @Tag("S004-106")
    void theFormOfAppendixThreeAloneLacksExactlyNineThings() {
        var facts = read(appendixThree())
                .facts()
                .but()
                .involvement(org.ourplan.law.plan.Involvement.notRecorded())
                .build();
        assertThat(PlanContent.check(facts))
                .extracting(finding -> finding.place() + " " + finding.section())
                .containsExactlyInAnyOrder(
                        "need/A1 Care Act 2014 s25(1)(b)",
                        "need/A1 Care Act 2014 s25(1)(d), s9(4)",
                        "need/A1 Care Act 2014 s10(5); CASSG 10.26",
                        "involvement Care Act 2014 s25(3)",
                        "budget Care Act 2014 s25(1)(e), s26(1)",
                        "budget/reablement Care Act 2014 s26(4)",
                        "contingency CASSG 10.44",
                        "rights Care and Support Statutory Guidance chapter 11; SI 2009/309",
                        "agreement Care Act 2014 s25(5)");
    }
    /** Swimming with lessons for ten weeks, and the gym she would rather have. */
    private Told swimmingOrGym(String chosen, String reason) {
        var plan = begun();
        plan.written().whole();
        var line = NewId.next();
        var swim = NewId.next();
        var gym = NewId.next();
        plan.written()
                .with(
                        "line/" + line,
                        "need",
                        "A9",
                        "what",
                        "swimming",
                        "doer",
                        "PAID",
                        "goal",
                        "to be fit",
                        "deployment",
                        "DIRECT_PAYMENT",
                        "chosen",
                        (chosen.equals("swim") ? swim : gym).toString(),
                        "reason",
                        reason)
                .with(
                        "option/" + line + "/" + swim,
                        "name",
                        "Swimming",
                        "meets-need",
                        "yes",
                        "delivers-outcome",
                        "yes",
                        "available",
                        "yes",
                        "view",
                        "I am a novice",
                        "preferred",
                        "no",
                        "weekly",
                        "6.00",
                        "extra",
                        "lessons",
                        "extra-weekly",
                        "9.00",
                        "extra-weeks",
                        "10")
                .with(
                        "option/" + line + "/" + gym,
                        "name",
                        "The gym",
                        "meets-need",
                        "yes",
                        "delivers-outcome",
                        "yes",
                        "available",
                        "yes",
                        "view",
                        "I would rather",
                        "preferred",
                        "yes",
                        "weekly",
                        "12.00",
                        "why-not",
                        "it costs more over a year")
                .with(
                        "direct-payment",
                        "requested",
                        "yes",
                        "amount-A9",
                        "60.00",
                        "frequency-A9",
                        "every 4 weeks",
                        "why-none",
                        "");
        return plan;
    }

    @Test
    @Tag("S001-L1A")
    void swimmingWithLessonsStepsDownByItselfAfterTenWeeks() {
        var line = read(swimmingOrGym("swim", "It costs least over a year and she will swim on her own"))
                .linesFor("A9")
                .getFirst();
        assertThat(line.weekly()).isEqualByComparingTo(new BigDecimal("15.00"));
        assertThat(line.costs())
                .extracting(OptionLine::weekly)
                .containsExactly(new BigDecimal("6.00"), new BigDecimal("9.00"));
        assertThat(line.costs()).extracting(OptionLine::weeks).containsExactly(null, 10);
        assertThat(line.options())
                .filteredOn(OptionConsidered::preferred)
                .extracting(OptionConsidered::name)
                .containsExactly("The gym");
        assertThat(line.options())
                .filteredOn(OptionConsidered::chosen)
                .extracting(OptionConsidered::name)
                .containsExactly("Swimming");
    }

    @Test
    @Tag("OPT-2")
    void aDearerOptionNeedsTheReasonWhyItIsBestValue() {
        assertThat(read(swimmingOrGym("gym", "")).stops())
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.startsWith("Say why The gym is best value"));
        assertThat(read(swimmingOrGym("gym", "She will not go into water")).stops())
                .isEmpty();
    }

    @Test
    @Tag("GEN-2")
    void departingFromWhatThePersonWouldChooseNeedsAReason() {
        var plan = swimmingOrGym("swim", "It costs least over a year");
        assertThat(read(plan).stops()).isEmpty();
        var gym = read(plan).each("option").stream()
                .filter(option -> option.answers().one("name").equals("The gym"))
                .findFirst()
                .orElseThrow();
        plan.written().with(gym.place(), "why-not", " ");
        assertThat(read(plan).stops())
                .containsExactly(Finding.stop(
                        "GEN-2",
                        "Care Act 2014 s1(3)(a) and (b)",
                        "The person would choose The gym. Say why the plan does not.",
                        gym.place()));
        plan.written().with(gym.place(), "preferred", "no");
        assertThat(read(plan).stops()).isEmpty();
    }

    @Test
    @Tag("PLAN-3")
    void aDirectPaymentSaysHowMuchAndHowOften() {
        var plan = swimmingOrGym("swim", "least over a year");
        assertThat(read(plan).stops()).isEmpty();
        plan.written().with("direct-payment", "frequency-A9", "");
        assertThat(read(plan).stops())
                .extracting(Finding::sentence)
                .containsExactly("Say how often the direct payment is paid.");
    }

    @Test
    @Tag("S001-31")
    @Tag("S001-50")
    void thePolicyLinesAskAndNeverRefuse() {
        var plan = swimmingOrGym("swim", "least over a year");
        var line = read(plan).linesFor("A9").getFirst().place();
        plan.written()
                .with(
                        line,
                        "until-day",
                        "1",
                        "until-month",
                        "9",
                        "until-year",
                        "2026",
                        "standing-cover",
                        "yes",
                        "round-the-clock",
                        "yes");
        assertThat(read(plan).stops()).isEmpty();
        assertThat(read(plan).warningsWithoutReason())
                .extracting(Finding::ruleId)
                .containsExactly("PB-9", "S001-L4", "S001-L3", "S001-L6");
        plan.written().with("warning/S001-L3", "reason", "she falls without warning");
        assertThat(read(plan).warningsWithoutReason())
                .extracting(Finding::ruleId)
                .doesNotContain("S001-L3");
    }
}
