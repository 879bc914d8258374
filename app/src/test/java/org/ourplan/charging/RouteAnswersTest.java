package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.charging.WorkingOutTest.pays;
import static org.ourplan.charging.WorkingOutTest.pension;
import static org.ourplan.charging.WorkingOutTest.problems;

import org.junit.jupiter.api.Test;
import org.ourplan.charging.decide.AnswerProblem;

/** What comes of a refusal, a light touch, and something given away. */
class RouteAnswersTest {

    @Test
    void aRefusalIsTheFullCostOnceWhatWasTriedIsWritten() {
        var refused = Answered.atHome().with("route", "route", "refused").with("care", "cost", "420.00");
        assertThat(problems(refused)).extracting(AnswerProblem::field).containsExactly("attempts");
        refused.with("route", "route", "refused", "attempts", "Two visits, and an advocate offered.");
        assertThat(pays(refused)).isEqualTo("420.00");
    }

    @Test
    void aLightTouchNeedsConsentAndEvidence() {
        var light = Answered.atHome().with("route", "route", "light-below");
        assertThat(problems(light)).extracting(AnswerProblem::field).containsExactlyInAnyOrder("evidence", "consent");
        light.with("route", "route", "light-below", "consent", "no", "evidence", "She gets Pension Credit.");
        assertThat(problems(light)).extracting(AnswerProblem::field).containsExactly("consent");
        light.with("route", "route", "light-below", "consent", "yes", "evidence", "She gets Pension Credit.");
        assertThat(pays(light)).isEqualByComparingTo("0");
    }

    @Test
    void whatWasGivenAwayCountsOnlyWhereBothQuestionsAreAnsweredYesInWriting() {
        var place = "given-away/0198a000-0000-7000-8000-000000000002";
        var gift = pension("300").with(place, "label", "To her son", "value", "30000", "avoiding", "yes");
        assertThat(problems(gift)).extracting(AnswerProblem::field).containsExactly("avoiding", "expect");
        gift.with(
                place,
                "label",
                "To her son",
                "value",
                "30000",
                "avoiding",
                "no",
                "avoiding-why",
                "A wedding",
                "expect",
                "no",
                "expect-why",
                "She was well");
        assertThat(pays(gift)).isEqualTo("58.55");
        gift.with(
                place,
                "label",
                "To her son",
                "value",
                "15000",
                "avoiding",
                "yes",
                "avoiding-why",
                "Her letter",
                "expect",
                "yes",
                "expect-why",
                "She had an assessment then");
        assertThat(pays(gift)).isEqualTo("61.55");
    }
}
