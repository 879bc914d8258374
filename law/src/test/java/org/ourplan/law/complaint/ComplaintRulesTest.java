package org.ourplan.law.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.review.ClockFigures;
import org.ourplan.law.review.Due;
import org.ourplan.law.review.Force;
import org.ourplan.law.review.OtherClocks;

/** The Complaints Regulations 2009 at their edges. */
class ComplaintRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);

    private static Complainant.Standing standing(Complainant.As as, Answer agreed, Answer best) {
        return new Complainant(as, agreed, best).standing();
    }

    @Test
    @Tag("COMP-3")
    void a_neighbour_waits_until_the_person_agrees_and_is_not_heard_where_they_do_not() {
        var as = Complainant.As.FOR_SOMEBODY_WHO_CAN;
        assertThat(standing(as, Answer.UNANSWERED, Answer.YES)).isInstanceOf(Complainant.Standing.Waits.class);
        assertThat(standing(as, Answer.YES, Answer.UNANSWERED)).isInstanceOf(Complainant.Standing.MayComplain.class);
        assertThat(standing(as, Answer.NO, Answer.YES)).isInstanceOf(Complainant.Standing.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Complainant.As.class,
            names = {"LACKS_CAPACITY", "CHILD"})
    @Tag("COMP-3")
    void for_somebody_who_cannot_agree_their_best_interests_decide(Complainant.As as) {
        assertThat(standing(as, Answer.YES, Answer.UNANSWERED)).isInstanceOf(Complainant.Standing.Waits.class);
        assertThat(standing(as, Answer.UNANSWERED, Answer.YES)).isInstanceOf(Complainant.Standing.MayComplain.class);
        assertThat(standing(as, Answer.YES, Answer.NO)).isInstanceOf(Complainant.Standing.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Complainant.As.class,
            names = {"THEMSELVES", "AFFECTED", "CANNOT_PHYSICALLY", "DIED"})
    @Tag("COMP-3")
    void others_may_complain_without_more(Complainant.As as) {
        assertThat(standing(as, Answer.UNANSWERED, Answer.UNANSWERED))
                .isInstanceOf(Complainant.Standing.MayComplain.class);
    }

    @Test
    @Tag("COMP-4")
    void twelve_months_to_the_day_and_not_one_more() {
        var time = new TimeToComplain(LocalDate.of(2025, 4, 1), null);
        assertThat(time.inTime(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(time.inTime(LocalDate.of(2026, 4, 2))).isFalse();
        var leapDay = new TimeToComplain(LocalDate.of(2024, 2, 29), null);
        assertThat(leapDay.lastDay()).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    @Tag("COMP-4")
    void the_time_runs_from_when_it_came_to_be_known_where_that_is_later_and_never_from_earlier() {
        var happened = LocalDate.of(2025, 4, 1);
        assertThat(new TimeToComplain(happened, LocalDate.of(2025, 9, 1)).lastDay())
                .isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(new TimeToComplain(happened, LocalDate.of(2025, 3, 1)).lastDay())
                .isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    @Tag("COMP-4")
    void after_that_only_with_a_good_reason_and_where_it_is_still_fair() {
        assertThat(TimeToComplain.lookedAtAllTheSame(true, true)).isTrue();
        assertThat(TimeToComplain.lookedAtAllTheSame(true, false)).isFalse();
        assertThat(TimeToComplain.lookedAtAllTheSame(false, true)).isFalse();
    }

    @Test
    @Tag("COMP-12")
    void told_on_monday_and_settled_on_tuesday_is_outside_the_clocks_and_on_wednesday_it_is_not() {
        assertThat(SettledAtOnce.whyNot(true, MONDAY, MONDAY.plusDays(1), true)).isEmpty();
        assertThat(SettledAtOnce.whyNot(true, MONDAY, MONDAY.plusDays(2), true))
                .hasValueSatisfying(why -> assertThat(why).contains("the clock runs from the day it was made"));
        assertThat(SettledAtOnce.whyNot(true, MONDAY, MONDAY, false)).isPresent();
        assertThat(SettledAtOnce.whyNot(false, MONDAY, MONDAY, true)).isPresent();
        var friday = MONDAY.plusDays(4);
        assertThat(SettledAtOnce.whyNot(true, friday, MONDAY.plusDays(7), true)).isEmpty();
        assertThat(SettledAtOnce.whyNot(true, LocalDate.of(2029, 3, 1), LocalDate.of(2029, 3, 1), true))
                .hasValueSatisfying(why -> assertThat(why).contains("bank holidays in England"));
    }

    private static ComplaintAnswer answer(
            ComplaintAnswer.Found found, String remedy, ComplaintAnswer.Action action, String ombudsman) {
        return new ComplaintAnswer(
                "We read the notes",
                "The visit was late",
                found,
                remedy,
                action,
                "R. Person",
                "The responsible person",
                ombudsman);
    }

    @Test
    @Tag("COMP-6")
    void an_answer_has_every_part_and_says_how_to_reach_the_ombudsman() {
        var upheld = ComplaintAnswer.Found.WELL_FOUNDED;
        var taken = ComplaintAnswer.Action.TAKEN;
        assertThat(answer(upheld, "An apology", taken, "LGSCO").missing()).isEmpty();
        assertThat(answer(upheld, "An apology", taken, " ").missing())
                .extracting(Finding::place)
                .containsExactly("ombudsman");
        assertThat(answer(upheld, "", taken, "LGSCO").missing())
                .extracting(Finding::place)
                .containsExactly("remedy");
        assertThat(answer(ComplaintAnswer.Found.NOT_FOUNDED, "", ComplaintAnswer.Action.NONE_NEEDED, "LGSCO")
                        .missing())
                .isEmpty();
        assertThat(new ComplaintAnswer("", "", null, "", null, "", "", "").missing())
                .extracting(Finding::place)
                .containsExactly("considered", "conclusions", "found", "action", "signer", "authority", "ombudsman");
    }

    @Test
    @Tag("COMP-1")
    void a_complaint_is_not_closed_without_saying_what_is_done() {
        var upheld = ComplaintAnswer.Found.PARTLY;
        assertThat(answer(upheld, "An apology", null, "LGSCO").missing())
                .extracting(Finding::ruleId)
                .containsExactly("COMP-1");
        assertThat(answer(upheld, "An apology", ComplaintAnswer.Action.NONE_NEEDED, "LGSCO")
                        .missing())
                .extracting(Finding::ruleId)
                .containsExactly("COMP-1");
    }

    @Test
    @Tag("COMP-2")
    void nothing_is_sent_to_another_body_before_they_agree() {
        assertThat(new Together("Fellside NHS Trust", Answer.UNANSWERED, "", true).missing())
                .extracting(Finding::ruleId)
                .containsExactly("COMP-2");
        assertThat(new Together("Fellside NHS Trust", Answer.YES, "", true).missing())
                .isEmpty();
    }

    @Test
    @Tag("COMP-13")
    void where_two_bodies_work_together_one_leads() {
        assertThat(new Together("Fellside NHS Trust", Answer.YES, "", false).missing())
                .extracting(Finding::place)
                .containsExactly("lead");
        assertThat(new Together("", Answer.YES, "The council", false).missing())
                .extracting(Finding::place)
                .containsExactly("body");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("COMP-2")
    void what_is_outside_the_regulations_says_where_and_what_then(OutsideRegulations ground) {
        assertThat(ground.section()).startsWith("SI 2009/309 reg 8(1)(");
        assertThat(ground.whatThen()).endsWith(".");
        assertThat(ground.words()).isNotBlank();
    }

    @Test
    @Tag("COMP-6")
    void the_answer_is_due_within_six_months_and_the_law_says_so() {
        var clocks = new OtherClocks(ClockFigures.national());
        var due = (Due.By) clocks.answerComplaint(LocalDate.of(2026, 4, 2));
        assertThat(due.by()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(due.force()).isEqualTo(Force.LAW);
        assertThat(clocks.acknowledgeComplaint(LocalDate.of(2028, 12, 29))).isInstanceOf(Due.FigureMissing.class);
    }

    @Test
    @Tag("COMP-3")
    void whoever_was_affected_complains_for_themselves() {
        assertThat(Complainant.As.values())
                .filteredOn(as -> !as.forSomebodyElse())
                .containsExactly(Complainant.As.THEMSELVES, Complainant.As.AFFECTED);
    }
}
