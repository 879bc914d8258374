package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.options.OptionLine;
import org.ourplan.law.plan.PlanContent;
import org.ourplan.platform.NewId;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;

/** What a plan holds, and what it says is missing, told through examples of the source documents. */
@OurplanTest
class PlanContentsTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private Begun begun() {
        return Begun.of(plans, 0, Planned.adult(staff, database));
    }

    /** Only what the form of appendix 3 has boxes for; what ours carries over beyond it is taken away again. */
    private Begun appendixThree() {
        var plan = begun();
        plan.written().advocacyChecked();
        plan.read()
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
        var facts = appendixThree()
                .read()
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

    @Test
    @Tag("S001-L1A")
    void swimmingWithLessonsStepsDownByItselfAfterTenWeeks() {
        var line = begun().swimmingOrGym("swim", "It costs least over a year and she will swim on her own")
                .read()
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
        assertThat(begun().swimmingOrGym("gym", "").read().stops())
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.startsWith("Say why The gym is best value"));
        assertThat(begun().swimmingOrGym("gym", "She will not go into water")
                        .read()
                        .stops())
                .isEmpty();
    }

    @Test
    @Tag("GEN-2")
    void departingFromWhatThePersonWouldChooseNeedsAReason() {
        var plan = begun().swimmingOrGym("swim", "It costs least over a year");
        assertThat(plan.read().stops()).isEmpty();
        var gym = plan.read().each("option").stream()
                .filter(option -> option.answers().one("name").equals("The gym"))
                .findFirst()
                .orElseThrow();
        plan.written().with(gym.place(), "why-not", " ");
        assertThat(plan.read().stops())
                .containsExactly(Finding.stop(
                        "GEN-2",
                        "Care Act 2014 s1(3)(a) and (b)",
                        "The person would choose The gym. Say why the plan does not.",
                        gym.place()));
        plan.written().with(gym.place(), "preferred", "no");
        assertThat(plan.read().stops()).isEmpty();
    }

    @Test
    @Tag("PLAN-20")
    void aPlanThatJoinsAnEducationHealthAndCarePlanIsLookedAtOnTheSameDay() {
        var plan = begun().whole();
        plan.written()
                .with(
                        "prepared-by",
                        "joined-with",
                        "Westmere Council, number 1234",
                        "joined-review-day",
                        "10",
                        "joined-review-month",
                        "11",
                        "joined-review-year",
                        "2026");
        assertThat(plan.read().warningsWithoutReason())
                .filteredOn(finding -> finding.ruleId().equals("PLAN-20"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.sentence())
                            .contains("is looked at on 10 November 2026. Look at this plan on the same");
                    assertThat(finding.place()).isEqualTo("review-date");
                });
        plan.written().with("review-date", "date-day", "10", "date-month", "11", "date-year", "2026");
        assertThat(plan.read().warningsWithoutReason())
                .extracting(Finding::ruleId)
                .doesNotContain("PLAN-20");
    }

    @Test
    @Tag("PLAN-3")
    void aDirectPaymentSaysHowMuchAndHowOften() {
        var plan = begun().swimmingOrGym("swim", "least over a year");
        assertThat(plan.read().stops()).isEmpty();
        plan.written().with("direct-payment", "frequency-A9", "");
        assertThat(plan.read().stops())
                .extracting(Finding::sentence)
                .containsExactly("Say how often the direct payment is paid.");
    }

    @Test
    @Tag("S001-31")
    @Tag("S001-50")
    void thePolicyLinesAskAndNeverRefuse() {
        var plan = begun().swimmingOrGym("swim", "least over a year");
        var line = plan.read().linesFor("A9").getFirst().place();
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
        assertThat(plan.read().stops()).isEmpty();
        assertThat(plan.read().warningsWithoutReason())
                .extracting(Finding::ruleId)
                .containsExactly("PB-9", "S001-L4", "S001-L3", "S001-L6");
        plan.written().with("warning/S001-L3", "reason", "she falls without warning");
        assertThat(plan.read().warningsWithoutReason())
                .extracting(Finding::ruleId)
                .doesNotContain("S001-L3");
    }
}
