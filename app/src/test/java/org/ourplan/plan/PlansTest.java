package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.PLAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.eligibility.Determinations;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanLife;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;

@OurplanTest
class PlansTest {

    @Autowired
    Determinations determinations;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Events events;

    private UUID begin(Planned who) {
        return plans.begin(
                who.person(),
                who.determination(),
                new IndicativeTold(new BigDecimal("40.00"), LocalDate.of(2026, 5, 2)),
                who.worker().who());
    }

    private PlanRecord read(Planned who, UUID plan) {
        return plans.find(who.person(), plan).orElseThrow();
    }

    @Test
    void noPlanBeginsBeforeTheLetterIsGiven() {
        var who = Planned.withoutLetter(staff, database);
        assertThatThrownBy(() -> begin(who))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons().getFirst()).contains("written record", "s13(2)"));
        assertThat(plans.newest(who.person())).isEmpty();
    }

    @Test
    @Tag("ELIG-ADULT-12")
    void noPlanBeginsBeforeTheQuestionsAfterTheDecision() {
        var who = Planned.adult(staff, database);
        who.determined(determinations, true, "not-asked", "resident-here", "");
        refusedWith(who, "whether they want the council to meet them");
        who.determined(determinations, true, "yes", "unknown", "");
        refusedWith(who, "where they live");
        who.determined(determinations, true, "yes", "resident-here", "The council must meet these needs.");
        assertThat(begin(who)).isNotNull();
    }

    @Test
    @Tag("ELIG-CARER-8")
    @Tag("S001-59")
    void noCarersPlanBeginsBeforeTheAdultsHomeIsKnown() {
        var who = Planned.carer(staff, database);
        who.determined(determinations, true, "not-asked", "unknown", "");
        refusedWith(who, "where the adult who needs care ordinarily lives");
        who.determined(determinations, true, "not-asked", "resident-here", "");
        assertThat(read(who, begin(who)).kind()).isEqualTo(PlanKind.SUPPORT_PLAN);
    }

    @Test
    @Tag("DUTY-4")
    void withNoEligibleNeedAPlanRestsOnThePowerAndItsReason() {
        var who = Planned.adult(staff, database);
        who.determined(determinations, false, "not-asked", "unknown", "");
        refusedWith(who, "s19(1)");
        who.determined(determinations, false, "not-asked", "unknown", "The council chooses to meet needs. (s19(1))");
        assertThat(begin(who)).isNotNull();
    }

    @Test
    @Tag("DUTY-8")
    void forACarerTheSamePowerIsInSection20() {
        var who = Planned.carer(staff, database);
        who.determined(determinations, false, "not-asked", "unknown", "");
        refusedWith(who, "s20(6)");
    }

    private void refusedWith(Planned who, String words) {
        assertThatThrownBy(() -> begin(who))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons().getFirst()).contains(words));
        assertThat(plans.newest(who.person())).isEmpty();
    }

    @Test
    @Tag("S004-24")
    void everyAssessedNeedAndThePersonsWordsAreCarriedOver() {
        var who = Planned.adult(staff, database);
        var plan = read(who, begin(who));
        assertThat(plan.needs()).extracting(NeedBegunFrom::reference).containsExactly("A1", "A9", "A7");
        assertThat(plan.needs()).extracting(NeedBegunFrom::eligible).containsExactly(true, true, false);
        assertThat(plan.written("good-week").one("words")).isEqualTo("I get up at seven and feed the birds.");
        assertThat(plan.written("about-me").one("words")).isEqualTo("My daughter Rita, and the garden.");
        assertThat(plan.written("wishes").one("words")).isEqualTo("I want to stay in my own home.");
        assertThat(plan.written("need/A1").one("can-do-myself")).isEqualTo("I can make a sandwich");
        assertThat(plan.written("need/A9").one("goal")).isEqualTo("to go swimming");
        assertThat(plan.number()).isEqualTo(1);
        assertThat(plan.state()).isEqualTo(PlanState.DRAFTING);
    }

    @Test
    void aPlanIsReadInTwoStatements() {
        var who = Planned.adult(staff, database);
        var plan = begin(who);
        new WholePlanWritten(plans, who, plan).whole();
        StatementCount.reset();
        assertThat(read(who, plan).lines()).hasSize(2);
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(2);
        StatementCount.reset();
        assertThat(plans.newest(who.person())).isPresent();
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aWholePlanNeedsNothingMore() {
        var who = Planned.adult(staff, database);
        var plan = begin(who);
        new WholePlanWritten(plans, who, plan).whole();
        assertThat(read(who, plan).findings()).extracting(Finding::sentence).isEmpty();
    }

    @Test
    @Tag("PLAN-4")
    void aCarerWhoDidNotTakePartIsAskedAbout() {
        var who = Planned.adult(staff, database);
        var plan = begin(who);
        assertThat(read(who, plan).stops()).anySatisfy(finding -> {
            assertThat(finding.sentence()).isEqualTo("Involve Rita Made-up, or say why they did not take part.");
            assertThat(finding.section()).isEqualTo("Care Act 2014 s25(3)");
            assertThat(finding.place()).isEqualTo("involvement");
        });
    }

    @Test
    @Tag("PLAN-5")
    void theAdultTakesPartInACarersPlanOnlyWhenTheCarerAsks() {
        var who = Planned.carer(staff, database);
        var plan = begin(who);
        assertThat(read(who, plan).each("involved"))
                .singleElement()
                .satisfies(part -> assertThat(part.answers().one("as")).isEqualTo("CARER"));
        assertThat(read(who, plan).stops())
                .extracting(Finding::sentence)
                .noneMatch(sentence -> sentence.contains("the adult they look after"));
        new WholePlanWritten(plans, who, plan).advocacyChecked().with("involvement", "adult-asked-for", "yes");
        assertThat(read(who, plan).stops())
                .extracting(Finding::sentence)
                .contains("The carer asked for the adult they look after to take part. Invite them.");
    }

    @Test
    @Tag("ADV-1")
    void theCouncilWritesNothingBeforeTheAdvocacyCheckOfThisPlan() {
        var who = Planned.adult(staff, database);
        var plan = begin(who);
        assertThatThrownBy(() -> new WholePlanWritten(plans, who, plan).with("need/A1", "extent", "every day"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons().getFirst())
                                .contains("advocacy check")
                                .contains("s67"));
        new WholePlanWritten(plans, who, plan).advocacyChecked().with("need/A1", "extent", "every day");
        assertThat(read(who, plan).written("need/A1").one("extent")).isEqualTo("every day");
    }

    @Test
    @Tag("S003-25")
    void aPaidLineIsRefusedUntilTheFirstTwoStepsAreAnswered() {
        var who = Planned.adult(staff, database);
        var plan = begin(who);
        new WholePlanWritten(plans, who, plan).whole().with("need/A1", "others-can-do", "");
        assertThat(read(who, plan).stops()).singleElement().satisfies(finding -> {
            assertThat(finding.sentence())
                    .startsWith("Before paid support, say what family, friends and community can do");
            assertThat(finding.place()).isEqualTo("need/A1");
        });
    }

    @Test
    @Tag("S001-L2A")
    void theNeighboursThreeMealsOfSevenLeaveFourToPayFor() {
        var who = Planned.adult(staff, database);
        var plan = begin(who);
        var written = new WholePlanWritten(plans, who, plan).whole();
        var paid = read(who, plan).lines().stream()
                .filter(line -> line.doer().paid())
                .findFirst()
                .orElseThrow();
        written.with(paid.place(), "units", "5");
        assertThat(read(who, plan).warningsWithoutReason())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence())
                        .contains("of 7 meals a week")
                        .contains("so 4 are left")
                        .contains("pays for 5"));
        written.with(paid.place(), "units", "4");
        assertThat(read(who, plan).warningsWithoutReason()).isEmpty();
        var neighbour = read(who, plan).lines().stream()
                .filter(line -> line.doer().informal())
                .findFirst()
                .orElseThrow();
        written.with(neighbour.place(), "if-it-stops", "");
        assertThat(read(who, plan).stops()).extracting(Finding::ruleId).containsExactly("PLAN-11");
    }

    @Test
    @Tag("OPT-3")
    void anOptionNeedsThePersonsViewAndNotWishingToSayIsOne() {
        var who = Planned.adult(staff, database);
        var plan = begin(who);
        var written = new WholePlanWritten(plans, who, plan).whole();
        var option = read(who, plan).each("option").getFirst().place();
        written.with(option, "view", "");
        assertThat(read(who, plan).stops()).extracting(Finding::ruleId).containsExactly("OPT-3");
        written.with(option, "view", "does not wish to say");
        assertThat(read(who, plan).stops()).isEmpty();
    }

    @Test
    void aStepThatTheLifeOfAPlanDoesNotHaveIsRefusedInEveryState() {
        for (var state : PlanState.values()) {
            var who = Planned.adult(staff, database);
            var plan = begin(who);
            put(plan, state);
            for (var event : PlanEvent.values()) {
                if (PlanLife.next(state, event).isEmpty()) {
                    assertThatThrownBy(() -> plans.move(
                                    who.person(), plan, event, who.worker().who()))
                            .isInstanceOf(Refused.class);
                }
            }
            assertThat(read(who, plan).state()).isEqualTo(state);
        }
    }

    private void put(UUID plan, PlanState state) {
        database.update(PLAN)
                .set(PLAN.STATE, state.name())
                .set(PLAN.FROZEN_TEXT, state.frozen() ? "{}" : null)
                .set(PLAN.FROZEN_HASH, state.frozen() ? "0".repeat(64) : null)
                .where(PLAN.ID.eq(plan))
                .execute();
    }

    @Test
    void nobodyReachesAPlanThroughAnotherPerson() {
        var who = Planned.adult(staff, database);
        var other = Planned.adult(staff, database);
        var plan = begin(who);
        assertThat(plans.find(other.person(), plan)).isEmpty();
        assertThatThrownBy(() -> plans.write(
                        other.person(),
                        plan,
                        "good-week",
                        0,
                        Answers.none(),
                        other.worker().who()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.write(
                        who.person(),
                        plan,
                        "made-up-place",
                        0,
                        Answers.none(),
                        who.worker().who()))
                .isInstanceOf(NotFound.class);
    }
}
