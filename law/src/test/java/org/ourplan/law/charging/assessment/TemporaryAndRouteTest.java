package org.ourplan.law.charging.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.HOME;
import static org.ourplan.law.charging.Money.TEMPORARY;
import static org.ourplan.law.charging.Money.assess;
import static org.ourplan.law.charging.Money.at;
import static org.ourplan.law.charging.Money.charge;
import static org.ourplan.law.charging.Money.income;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.savings;
import static org.ourplan.law.charging.Money.yes;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.policy.Chosen;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/** Temporary and short stays; refusal and light-touch assessments. */
class TemporaryAndRouteTest {

    private static final IncomeItem PENSION = income(IncomeKind.STATE_PENSION, "300.00");
    private static final IncomeItem ATTENDANCE = income(IncomeKind.ATTENDANCE_ALLOWANCE, "76.70");
    private static final CapitalItem HOUSE = CapitalItem.whole(CapitalKind.MAIN_HOME, pounds("250000.00"));

    private static Stay nights(Integer planned) {
        return new Stay.Temporary(planned, Answer.UNANSWERED, Stay.Allowance.USUAL);
    }

    @Test
    void aTemporaryResidentKeepsTheAllowanceTheHomeAndItsCosts() {
        HomeCost rent = HomeCost.weekly(HomeCost.Kind.RENT, pounds("30.00"));
        HomeCost ready = HomeCost.weekly(HomeCost.Kind.COMMITMENT, pounds("2.50"));
        WeeklyCharge charge = charge(at(APRIL_2026, TEMPORARY)
                .income(PENSION, ATTENDANCE, income(IncomeKind.HOUSING_BENEFIT, "60.00"))
                .capital(HOUSE)
                .homeCosts(List.of(rent, ready)));
        assertThat(charge.contribution()).isEqualTo("235.70");
    }

    @Test
    void theHomeCountsWhenNobodyWillReturnToIt() {
        Stay gone = new Stay.Temporary(28, Answer.NO, Stay.Allowance.USUAL);
        assertThat(charge(at(APRIL_2026, gone).income(PENSION).capital(HOUSE)).outcome())
                .isEqualTo(Outcome.FULL_COST);
    }

    @Test
    void everyDisabilityBenefitIsLeftOutForATemporaryResident() {
        for (IncomeKind kind : List.of(
                IncomeKind.ATTENDANCE_ALLOWANCE,
                IncomeKind.DLA_CARE,
                IncomeKind.PIP_DAILY_LIVING,
                IncomeKind.CONSTANT_ATTENDANCE_ALLOWANCE)) {
            assertThat(charge(at(APRIL_2026, TEMPORARY).income(PENSION, income(kind, "76.70")))
                            .contribution())
                    .isEqualTo("268.20");
        }
    }

    @Test
    void aShortStayMayBeWorkedOutAsIfAtHomeUpToEightWeeks() {
        LocalPolicy on = yes(Switch.SHORT_TERM_AS_COMMUNITY);
        assertThat(charge(at(APRIL_2026, nights(56)).income(PENSION, ATTENDANCE), on)
                        .contribution())
                .isEqualTo("135.25");
        assertThat(charge(at(APRIL_2026, nights(57)).income(PENSION, ATTENDANCE), on)
                        .contribution())
                .isEqualTo("268.20");
        assertThat(charge(at(APRIL_2026, nights(56)).income(PENSION, ATTENDANCE))
                        .contribution())
                .isEqualTo("268.20");
        assertThat(charge(at(APRIL_2026, nights(null)).income(PENSION, ATTENDANCE), on)
                        .contribution())
                .isEqualTo("268.20");
    }

    @Test
    void aCouncilsOwnLimitOfAShortStayMayBeLower() {
        LocalPolicy nights28 = yes(Switch.SHORT_TERM_AS_COMMUNITY)
                .with(Chosen.number(Switch.SHORT_TERM_LIMIT_NIGHTS, pounds("28"), APRIL_2026, "Cabinet"));
        WeeklyCharge shortStay = charge(at(APRIL_2026, nights(28)).income(PENSION), nights28);
        assertThat(shortStay.contribution()).isEqualTo("58.55");
        assertThat(shortStay.breakdown().policies())
                .extracting(Chosen::which)
                .containsExactly(Switch.SHORT_TERM_AS_COMMUNITY, Switch.SHORT_TERM_LIMIT_NIGHTS);
        assertThat(charge(at(APRIL_2026, nights(29)).income(PENSION), nights28).contribution())
                .isEqualTo("268.20");
    }

    @Test
    void aTemporaryStayOfMoreThanAYearIsLookedAtAgain() {
        assertThat(charge(at(APRIL_2026, nights(364)).income(PENSION))
                        .breakdown()
                        .in(Section.ROUTE))
                .isEmpty();
        assertThat(charge(at(APRIL_2026, nights(365)).income(PENSION))
                        .breakdown()
                        .in(Section.ROUTE))
                .hasSize(1);
    }

    @Test
    void somebodyWhoRefusesPaysTheFullCost() {
        WeeklyCharge charge = charge(at(APRIL_2026, HOME).route(new Route.Refused("Two letters and a visit.")));
        assertThat(charge.outcome()).isEqualTo(Outcome.FULL_COST);
        assertThat(charge.contribution()).isEqualTo("900.00");
        assertThat(charge.breakdown().in(Section.ROUTE))
                .extracting(Step::reason)
                .singleElement()
                .asString()
                .contains("You can ask for a full assessment at any time.")
                .endsWith("Two letters and a visit.");
    }

    @Test
    void aLightTouchAssessmentNeedsConsent() {
        for (Answer consent : List.of(Answer.NO, Answer.UNANSWERED)) {
            for (boolean above : List.of(true, false)) {
                Assessed asked = assess(at(APRIL_2026, HOME).route(new Route.LightTouch(above, consent, "", null)));
                assertThat(((Assessed.NotAssessed) asked).problems())
                        .extracting("field")
                        .containsExactly("consent");
            }
        }
    }

    @Test
    void aLightTouchAssessmentAboveOrBelowTheLimit() {
        FactsBuilder facts = at(APRIL_2026, HOME);
        assertThat(charge(facts.route(new Route.LightTouch(true, Answer.YES, "Two houses.", null)))
                        .contribution())
                .isEqualTo("900.00");
        WeeklyCharge below = charge(facts.route(new Route.LightTouch(false, Answer.YES, "Pension Credit.", null)));
        assertThat(below.outcome()).isEqualTo(Outcome.CONTRIBUTION);
        assertThat(below.contribution()).isEqualTo("0.00");
        assertThat(charge(facts.route(new Route.LightTouch(false, Answer.YES, "", pounds("2.50"))))
                        .contribution())
                .isEqualTo("2.50");
        assertThat(charge(facts.income(PENSION).route(new Route.LightTouch(false, Answer.YES, "", null)))
                        .contribution())
                .isEqualTo("58.55");
    }

    @Test
    void aMaximumThatWasAssessedBeforeIsHeldAgainstTheCostOfTheWeek() {
        FactsBuilder facts = at(APRIL_2026, HOME).route(new Route.AlreadyAssessed(pounds("62.75")));
        assertThat(charge(facts.cost(CostOfCare.weekly(pounds("54.00")))).contribution())
                .isEqualTo("54.00");
        assertThat(charge(facts.cost(CostOfCare.weekly(null))).contribution()).isEqualTo("62.75");
    }

    @Test
    void theFullCostCannotBePaidWhereNobodyKnowsIt() {
        Assessed asked =
                assess(at(APRIL_2026, HOME).cost(CostOfCare.weekly(null)).capital(savings("30000.00")));
        assertThat(((Assessed.NotAssessed) asked).problems())
                .extracting("field")
                .containsExactly("cost_weekly");
        assertThat(charge(at(APRIL_2026, HOME)
                                .cost(CostOfCare.weekly(BigDecimal.ZERO))
                                .capital(savings("30000.00")))
                        .contribution())
                .isEqualTo("0.00");
    }
}
