package org.ourplan.law.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.accommodation.Places.between;
import static org.ourplan.law.accommodation.Places.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.accommodation.ChoiceOfPlace.Outcome;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.options.TopUp;

/** Paying on top: only by choice, by who may and can, in writing, looked at every year, never inside the budget. */
class TopUpAgreementTest {

    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final Place DEAR = home("Sea View", "785.00");
    private static final Outcome DEARER =
            between(home("The Elms", "690.00"), DEAR).of(DEAR);

    private static TopUpAgreement whole() {
        return agreement("85.00", "Her pension letter and bank statements of three months", true, FROM.plusYears(1));
    }

    private static TopUpAgreement agreement(
            String weekly, String affordability, boolean willing, @Nullable LocalDate review) {
        return new TopUpAgreement(
                "Rita Made-up",
                new BigDecimal(weekly),
                "every 4 weeks",
                "the council",
                FROM,
                review,
                affordability,
                willing,
                "The person may move to a place within the budget",
                "Both agree anew, and the council raises its part by as much as its own prices",
                "The payer tells the council",
                "With four weeks’ notice");
    }

    private static List<Finding> check(TopUpAgreement agreement, TopUp.Payer who, TopUp.Circumstances circumstances) {
        return agreement.findings(DEARER, DEAR, Places.BUDGET, who, circumstances);
    }

    private static List<Finding> check(TopUpAgreement agreement) {
        return check(agreement, TopUp.Payer.THIRD_PARTY, TopUp.Circumstances.none());
    }

    @Test
    @Tag("ACC-3")
    void a_whole_agreement_with_a_payer_who_can_go_on_may_be_made() {
        assertThat(check(whole())).isEmpty();
    }

    @Test
    @Tag("ACC-3")
    void without_evidence_or_will_to_pay_for_as_long_as_it_lasts_it_is_refused() {
        assertThat(check(agreement("85.00", " ", true, FROM.plusYears(1))))
                .extracting(Finding::ruleId)
                .containsExactly("ACC-3");
        assertThat(check(agreement("85.00", "Bank statements", false, FROM.plusYears(1))))
                .extracting(Finding::sentence)
                .containsExactly(
                        "Record how you know that the payer can go on paying for as long as it is likely to last.");
    }

    @Test
    @Tag("ACC-3")
    void every_term_that_is_missing_is_named() {
        TopUpAgreement empty =
                new TopUpAgreement("", new BigDecimal("0.00"), "", "", null, null, "", false, "", "", "", "");
        assertThat(empty.missingTerms())
                .extracting(Finding::sentence)
                .containsExactly(
                        "The agreement must say who pays.",
                        "The agreement must say how often it is paid.",
                        "The agreement must say to whom it is paid.",
                        "The agreement must say what happens if the payer stops paying.",
                        "The agreement must say what happens when the price of the place rises.",
                        "The agreement must say what happens when the payer’s own means change.",
                        "The agreement must say how it is ended.",
                        "The agreement must say the first day on which it is paid.",
                        "The agreement must say how much is paid on top.");
        assertThat(whole().missingTerms()).isEmpty();
    }

    @Test
    @Tag("ACC-3")
    void the_amount_is_the_difference_and_not_a_penny_more_or_less() {
        for (int pence = 8_490; pence <= 8_510; pence++) {
            TopUpAgreement agreement =
                    agreement(BigDecimal.valueOf(pence, 2).toPlainString(), "Statements", true, FROM.plusYears(1));
            assertThat(check(agreement).isEmpty()).as("%s pence", pence).isEqualTo(pence == 8_500);
        }
    }

    @Test
    @Tag("ACC-3")
    void it_is_looked_at_again_within_a_year_of_its_first_day() {
        for (int days = -2; days <= 367; days++) {
            LocalDate review = FROM.plusDays(days);
            boolean right = days >= 1 && !review.isAfter(LocalDate.of(2027, 7, 1));
            assertThat(check(agreement("85.00", "Statements", true, review)).isEmpty())
                    .as("%s days", days)
                    .isEqualTo(right);
        }
        assertThat(check(agreement("85.00", "Statements", true, null))).hasSize(1);
        assertThat(TopUpAgreement.latestReview(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    @Tag("ACC-4")
    void the_twelve_weeks_are_eighty_four_days_and_the_day_after_is_too_late() {
        LocalDate in = LocalDate.of(2026, 3, 2);
        for (int days = -3; days <= 90; days++) {
            LocalDate day = in.plusDays(days);
            boolean may = check(whole(), TopUp.Payer.RESIDENT, FirstParty.on(day, in, false, false))
                    .isEmpty();
            assertThat(may).as("day %s", days).isEqualTo(days >= 0 && days <= 83);
            assertThat(may).isEqualTo(days >= 0 && !day.isAfter(FirstParty.lastDay(in)));
        }
    }

    @Test
    @Tag("ACC-4")
    void without_one_of_the_three_the_person_may_not_and_somebody_else_may() {
        TopUp.Circumstances none = FirstParty.on(FROM, null, false, false);
        assertThat(check(whole(), TopUp.Payer.RESIDENT, none))
                .extracting(Finding::ruleId)
                .containsExactly("ACC-4");
        assertThat(check(whole(), TopUp.Payer.THIRD_PARTY, none)).isEmpty();
        assertThat(check(whole(), TopUp.Payer.RESIDENT, FirstParty.on(FROM, null, true, false)))
                .isEmpty();
    }

    @Test
    @Tag("ACC-7")
    void after_care_has_the_same_choice_and_the_person_may_pay_on_top_themselves() {
        Place flat = new Place(
                "Sea View flat", PlaceType.SUPPORTED_LIVING, true, new BigDecimal("330.00"), true, true, null, true);
        Place offered = new Place(
                "Mill Lane flat", PlaceType.SUPPORTED_LIVING, true, new BigDecimal("300.00"), true, true, null, true);
        BigDecimal budget = new BigDecimal("300.00");
        ChoiceOfPlace choice = new ChoiceOfPlace(PlaceType.SUPPORTED_LIVING, budget, FROM, List.of(offered, flat));
        TopUpAgreement herself = agreement("30.00", "Her savings", true, FROM.plusMonths(6));
        assertThat(herself.findings(
                        choice.of(flat), flat, budget, TopUp.Payer.RESIDENT, FirstParty.on(FROM, null, false, true)))
                .isEmpty();
        assertThat(herself.findings(
                        choice.of(flat), flat, budget, TopUp.Payer.RESIDENT, FirstParty.on(FROM, null, false, false)))
                .extracting(Finding::ruleId)
                .containsExactly("ACC-4");
    }

    @Test
    @Tag("ACC-5")
    void nobody_pays_on_top_because_nothing_else_can_be_had() {
        Outcome alone = between(DEAR).of(DEAR);
        assertThat(whole().findings(alone, DEAR, Places.BUDGET, TopUp.Payer.THIRD_PARTY, TopUp.Circumstances.none()))
                .extracting(Finding::ruleId)
                .containsExactly("ACC-5");
    }

    @Test
    void a_place_within_the_budget_or_one_that_would_not_do_has_no_agreement() {
        Place within = home("The Elms", "700.00");
        Place unsuitable =
                new Place("Sea View", PlaceType.CARE_HOME, true, new BigDecimal("785.00"), false, true, null, true);
        Place unknown =
                new Place("Sea View", PlaceType.CARE_HOME, true, new BigDecimal("785.00"), null, true, null, true);
        for (Place place : List.of(within, unsuitable, unknown)) {
            assertThat(whole().findings(
                                    between(place, home("Elms", "690.00")).of(place),
                                    place,
                                    Places.BUDGET,
                                    TopUp.Payer.THIRD_PARTY,
                                    TopUp.Circumstances.none()))
                    .as(place.toString())
                    .hasSize(1);
        }
    }
}
