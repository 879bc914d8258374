package org.ourplan.law.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.CarerDuty.CarerSupport;
import org.ourplan.law.eligibility.CarerDuty.DeliveredTo;
import org.ourplan.law.eligibility.DutyDecision.CannotDecide;
import org.ourplan.law.eligibility.DutyDecision.MayMeet;
import org.ourplan.law.eligibility.DutyDecision.MetByCarer;
import org.ourplan.law.eligibility.DutyDecision.MustMeet;
import org.ourplan.law.eligibility.DutyFacts.Charge;
import org.ourplan.law.finding.Finding;

class DutyTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 6, 1);

    private static String shortened(DutyDecision decision) {
        return switch (decision) {
            case MustMeet must -> must.section() + (must.paysFullCost() ? " full cost" : "");
            case MayMeet may -> "may " + may.power();
            case MetByCarer carer -> "carer";
            case CannotDecide none ->
                "needs "
                        + String.join(
                                " ", none.missing().stream().map(Finding::place).toList());
        };
    }

    @ParameterizedTest
    @CsvSource({
        "HERE, NO_CHARGE, Care Act 2014 s18(1)",
        "HERE, RESOURCES_AT_OR_BELOW_LIMIT, Care Act 2014 s18(2)",
        "PRESENT_WITH_NO_SETTLED_RESIDENCE, RESOURCES_AT_OR_BELOW_LIMIT, Care Act 2014 s18(2)",
        "HERE, NOT_KNOWN, needs charge",
        "ELSEWHERE, NO_CHARGE, may Care Act 2014 s19(2)",
        "ELSEWHERE, RESOURCES_AT_OR_BELOW_LIMIT, may Care Act 2014 s19(2)",
        "UNKNOWN, NO_CHARGE, needs residence"
    })
    @Tag("DUTY-1")
    @Tag("ORD-1")
    @Tag("CON-8")
    void theDutyTurnsOnWhereTheyLiveAndOnCharging(OrdinaryResidence residence, Charge charge, String expected) {
        assertThat(shortened(Duty.toMeet(DutyFacts.eligibleNeed(residence, charge))))
                .isEqualTo(expected);
    }

    /** Asks the council, in a care home, lacks capacity to arrange, somebody else can. */
    @ParameterizedTest
    @CsvSource({
        "YES, NO, NO, UNANSWERED, Care Act 2014 s18(3) full cost",
        "YES, YES, NO, UNANSWERED, may Care Act 2014 s19(1)",
        "YES, YES, YES, NO, Care Act 2014 s18(4) full cost",
        "YES, YES, YES, YES, may Care Act 2014 s19(1)",
        "NO, NO, YES, NO, Care Act 2014 s18(4) full cost",
        "NO, NO, NO, UNANSWERED, may Care Act 2014 s19(1)",
        "UNANSWERED, NO, NO, UNANSWERED, needs asks-council",
        "YES, UNANSWERED, NO, UNANSWERED, needs care-home",
        "YES, YES, UNANSWERED, UNANSWERED, needs arranging",
        "YES, YES, YES, UNANSWERED, needs arranging"
    })
    @Tag("DUTY-2")
    @Tag("FIX-6")
    void aboveTheLimitItTurnsOnAskingAndOnWhoCanArrangeIt(
            Answer asks, Answer careHome, Answer lacksCapacity, Answer someoneElse, String expected) {
        DutyFacts facts = DutyFacts.eligibleNeed(OrdinaryResidence.HERE, Charge.RESOURCES_ABOVE_LIMIT)
                .withAsking(asks, careHome)
                .withArranging(lacksCapacity, someoneElse);

        assertThat(shortened(Duty.toMeet(facts))).isEqualTo(expected);
    }

    @Test
    @Tag("DUTY-3")
    void theDutyDoesNotReachANeedACarerMeetsAndIsBackWhenTheyStop() {
        DutyFacts facts = DutyFacts.eligibleNeed(OrdinaryResidence.HERE, Charge.NO_CHARGE);

        assertThat(shortened(Duty.toMeet(facts.withMetByCarer(true)))).isEqualTo("carer");
        assertThat(shortened(Duty.toMeet(facts.withMetByCarer(true).withMetByCarer(false))))
                .isEqualTo("Care Act 2014 s18(1)");
    }

    @Test
    @Tag("DUTY-4")
    void thePowersNeedAReasonAndWordToTheirOwnCouncil() {
        MayMeet notEligible = (MayMeet) Duty.toMeet(DutyFacts.otherNeed(OrdinaryResidence.HERE));
        DutyFacts elsewhere = DutyFacts.eligibleNeed(OrdinaryResidence.ELSEWHERE, Charge.NO_CHARGE);

        assertThat(notEligible.power()).isEqualTo("Care Act 2014 s19(1)");
        assertThat(notEligible.beforeUsingPower()).extracting(Finding::place).containsExactly("reason");
        assertThat(places(elsewhere)).containsExactly("reason", "home-council");
        assertThat(places(elsewhere.withPower("Family is here", null))).containsExactly("home-council");
        assertThat(places(elsewhere.withPower("Family is here", TOLD))).isEmpty();
    }

    private static Iterable<String> places(DutyFacts facts) {
        return ((MayMeet) Duty.toMeet(facts))
                .beforeUsingPower().stream().map(Finding::place).toList();
    }

    private static CarerSupport support(DeliveredTo to, Answer agrees, OrdinaryResidence residence) {
        return new CarerSupport(true, residence, to, Answer.YES, agrees, "", "");
    }

    @Test
    @Tag("DUTY-6")
    void careForTheAdultNeedsTheAdultsAgreement() {
        CarerSupport refused = support(DeliveredTo.ADULT, Answer.NO, OrdinaryResidence.HERE);

        assertThat(CarerDuty.lineStops(refused)).extracting(Finding::ruleId).containsExactly("DUTY-6");
        assertThat(shortened(CarerDuty.toSupport(refused))).isEqualTo("needs delivered-to");
        assertThat(shortened(CarerDuty.toSupport(support(DeliveredTo.ADULT, Answer.YES, OrdinaryResidence.HERE))))
                .isEqualTo("Care Act 2014 s20(1)");
        assertThat(shortened(CarerDuty.toSupport(support(DeliveredTo.CARER, Answer.NO, OrdinaryResidence.HERE))))
                .isEqualTo("Care Act 2014 s20(1)");
    }

    @Test
    @Tag("DUTY-7")
    void anAdultWhoWillNotAcceptCareLeavesTheCarerToBeSupportedAnotherWay() {
        CarerSupport refused = support(DeliveredTo.ADULT, Answer.NO, OrdinaryResidence.HERE);
        CarerSupport found = new CarerSupport(
                true,
                OrdinaryResidence.HERE,
                DeliveredTo.ADULT,
                Answer.YES,
                Answer.NO,
                "A break while the neighbour visits",
                "");

        assertThat(CarerDuty.beforeClosing(refused)).extracting(Finding::ruleId).containsExactly("DUTY-7");
        assertThat(CarerDuty.beforeClosing(found)).isEmpty();
        assertThat(CarerDuty.beforeClosing(support(DeliveredTo.CARER, Answer.NO, OrdinaryResidence.HERE)))
                .isEmpty();
    }

    @Test
    @Tag("DUTY-8")
    void aCarerWhoIsNotEligibleMayBeSupportedWithAReason() {
        CarerSupport support = new CarerSupport(
                false, OrdinaryResidence.HERE, DeliveredTo.CARER, Answer.UNANSWERED, Answer.UNANSWERED, "", "");
        CarerSupport reasoned = new CarerSupport(
                false, OrdinaryResidence.HERE, DeliveredTo.CARER, Answer.UNANSWERED, Answer.UNANSWERED, "", "Gym pass");

        assertThat(((MayMeet) CarerDuty.toSupport(support)).beforeUsingPower()).hasSize(1);
        assertThat(((MayMeet) CarerDuty.toSupport(reasoned)).beforeUsingPower()).isEmpty();
        assertThat(shortened(CarerDuty.toSupport(reasoned))).isEqualTo("may Care Act 2014 s20(6)");
    }

    @ParameterizedTest
    @EnumSource(OrdinaryResidence.class)
    @Tag("ELIG-CARER-8")
    void theDutyToACarerFollowsWhereTheAdultLives(OrdinaryResidence residence) {
        String expected = switch (residence) {
            case HERE, PRESENT_WITH_NO_SETTLED_RESIDENCE -> "Care Act 2014 s20(1)";
            case ELSEWHERE -> "may Care Act 2014 s20(6)";
            case UNKNOWN -> "needs residence";
        };

        assertThat(shortened(CarerDuty.toSupport(support(DeliveredTo.CARER, Answer.UNANSWERED, residence))))
                .isEqualTo(expected);
    }

    @Test
    @Tag("DUTY-6")
    @Tag("DUTY-8")
    void withoutAChargingConditionTheCouncilMaySupportACarer() {
        CarerSupport support = new CarerSupport(
                true, OrdinaryResidence.HERE, DeliveredTo.CARER, Answer.NO, Answer.UNANSWERED, "", "A short break");

        assertThat(CarerDuty.toSupport(support))
                .isEqualTo(new MayMeet("No charging condition is met.", "Care Act 2014 s20(6)", List.of()));
    }

    @Test
    @Tag("DUTY-2")
    void aboveTheLimitItIsSaidWhetherTheCareHomeOrNotAskingIsTheReason() {
        DutyFacts facts = DutyFacts.eligibleNeed(OrdinaryResidence.HERE, Charge.RESOURCES_ABOVE_LIMIT)
                .withArranging(Answer.NO, Answer.UNANSWERED);

        assertThat(((MayMeet) Duty.toMeet(facts.withAsking(Answer.YES, Answer.YES))).reason())
                .endsWith("the duty to arrange care when asked does not yet cover care homes.");
        assertThat(((MayMeet) Duty.toMeet(facts.withAsking(Answer.NO, Answer.NO))).reason())
                .endsWith("they do not ask the council to arrange this care.");
    }
}
