package org.ourplan.law.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;

class ReviewChecksTest {

    private static final AdvocacyDecision NO_NEED =
            new AdvocacyDecision.NotRequired("No substantial difficulty.", "", List.of());
    private static final Finding MISSING = Finding.stop("ADV-3", "s67(4)", "Say whether.", "difficulty/retaining");

    /** A review in which nothing is missing; each test takes one thing away. */
    private static final class Told {
        boolean light;
        LedBy ledBy = LedBy.WORKER;
        boolean plannerIsCouncil = true;
        String assuredBy = "";
        String personTookPart = "We met at home";
        List<ReviewFacts.Involved> others = List.of(new ReviewFacts.Involved("Rita", Answer.YES, ""));
        AdvocacyDecision advocacy = NO_NEED;
        String advocate = "";
        Set<ReviewPart> answered = EnumSet.allOf(ReviewPart.class);
        boolean ownView = true;
        List<ReviewFacts.Outcome> outcomes =
                List.of(new ReviewFacts.Outcome("outcome/A1", "Eating well", Reached.PARTLY, "I cook on Mondays"));
        ReviewFacts.Change change = new ReviewFacts.Change(Answer.NO, null, "", "");
        ReviewFacts.Payment payment = ReviewFacts.Payment.none();
        boolean fromFinance;

        List<Finding> findings() {
            return ReviewChecks.beforeCompleting(new ReviewFacts(
                    light,
                    new ReviewFacts.Leading(ledBy, plannerIsCouncil, assuredBy),
                    new ReviewFacts.Involving(
                            Process.REVISING_CARE_AND_SUPPORT_PLAN, personTookPart, others, advocacy, advocate),
                    answered,
                    ownView,
                    outcomes,
                    change,
                    payment,
                    fromFinance));
        }

        List<String> rules() {
            return findings().stream().map(Finding::ruleId).toList();
        }
    }

    private final Told told = new Told();

    @Test
    @Tag("REV-10")
    void nothingIsMissingOfAWholeReview() {
        assertThat(told.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReviewPart.class)
    @Tag("REV-10")
    void eachPartOfTheContentIsNeeded(ReviewPart part) {
        told.answered = EnumSet.complementOf(EnumSet.of(part));
        assertThat(told.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("REV-10");
            assertThat(finding.place()).isEqualTo(part.place());
            assertThat(finding.stops()).isTrue();
        });
    }

    @Test
    @Tag("REV-4")
    void aLightTouchLooksAtLessUntilSomethingHasChanged() {
        told.light = true;
        told.answered = EnumSet.noneOf(ReviewPart.class);
        for (var part : ReviewPart.values()) {
            if (part.light()) {
                told.answered.add(part);
            }
        }
        assertThat(told.findings()).isEmpty();
        told.change = new ReviewFacts.Change(Answer.YES, Reassess.NONE, "She moved rooms", "");
        assertThat(told.findings()).extracting(Finding::place).contains("promises", "important", "network", "risks");
    }

    @ParameterizedTest
    @EnumSource(
            value = LedBy.class,
            mode = Mode.EXCLUDE,
            names = {"WORKER", "PLANNER"})
    @Tag("REV-4")
    @Tag("S004-82")
    void whoeverLeadsFromOutsideIsAssuredByTheCouncil(LedBy led) {
        told.ledBy = led;
        assertThat(told.rules()).containsExactly("REV-4");
        told.assuredBy = "Wes Worker";
        assertThat(told.rules()).isEmpty();
    }

    @Test
    @Tag("REV-4")
    void thePlannerIsAssuredOnlyWhereTheyDoNotWorkForTheCouncil() {
        told.ledBy = LedBy.PLANNER;
        assertThat(told.rules()).isEmpty();
        told.plannerIsCouncil = false;
        assertThat(told.rules()).containsExactly("REV-4");
        told.ledBy = null;
        assertThat(told.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("who leads"));
    }

    @Test
    @Tag("REV-8")
    void aCarerWhoWasNotInvitedStopsItUnlessThereIsAReason() {
        told.others = List.of(new ReviewFacts.Involved("Rita", Answer.NO, ""));
        assertThat(told.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("REV-8");
            assertThat(finding.sentence()).contains("Rita");
            assertThat(finding.section()).isEqualTo("Care Act 2014 s27(2)(b)");
        });
        told.others = List.of(new ReviewFacts.Involved("Rita", Answer.UNANSWERED, " "));
        assertThat(told.rules()).containsExactly("REV-8");
        told.others = List.of(new ReviewFacts.Involved("Rita", Answer.NO, "Ada did not want it"));
        assertThat(told.rules()).isEmpty();
        told.personTookPart = "";
        assertThat(told.rules()).containsExactly("REV-8");
    }

    @Test
    @Tag("REV-8")
    void theAdvocacyCheckIsOfThisReviewAndAnAdvocateWhoIsNeededTakesPart() {
        told.advocacy = new AdvocacyDecision.CannotDecide(List.of(MISSING));
        assertThat(told.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo("advocacy"));
        told.advocacy = new AdvocacyDecision.Required("Nobody is appropriate.", "s67(5)", "ADV-5", List.of());
        assertThat(told.rules()).containsExactly("REV-8");
        told.advocate = "Avis, an advocate";
        assertThat(told.rules()).isEmpty();
    }

    @Test
    @Tag("REV-9")
    void everyOutcomeIsLookedAtWithThePersonsOwnWords() {
        told.outcomes = List.of(
                new ReviewFacts.Outcome("outcome/A1", "Eating well", null, "I cook"),
                new ReviewFacts.Outcome("outcome/A9", "Getting about", Reached.NOT, ""));
        assertThat(told.findings()).extracting(Finding::place).containsExactly("outcome/A1", "outcome/A9");
        assertThat(told.rules()).containsOnly("REV-9");
    }

    @Test
    @Tag("REV-11")
    @Tag("S004-84")
    void aChangeAsksHowMuchIsAssessedAgainAndWhy() {
        told.change = new ReviewFacts.Change(Answer.YES, null, "", "");
        assertThat(told.rules()).containsExactly("REV-11");
        told.change = new ReviewFacts.Change(Answer.YES, Reassess.PART, "", "");
        assertThat(told.rules()).containsExactly("REV-11", "REV-11");
        told.change = new ReviewFacts.Change(Answer.YES, Reassess.PART, "Her hands are better", "Eating");
        assertThat(told.rules()).isEmpty();
        for (var much : Reassess.values()) {
            told.change = new ReviewFacts.Change(Answer.YES, much, " ", "Eating");
            assertThat(told.rules()).as("a reason for " + much).containsExactly("REV-11");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Reassess.class, mode = Mode.EXCLUDE, names = "NONE")
    @Tag("REV-13")
    @Tag("S004-93")
    void needsAreNotAssessedAgainOutOfHabit(Reassess much) {
        told.change = new ReviewFacts.Change(Answer.NO, much, "We always do", "Everything");
        assertThat(told.rules()).containsExactly("REV-13");
    }

    @Test
    @Tag("REV-13")
    @Tag("S004-88")
    void aReviewIsNeverOnlyAboutMoneyNorDoneByFinance() {
        told.ownView = false;
        told.outcomes = List.of(new ReviewFacts.Outcome("outcome/A1", "Eating well", null, ""));
        told.answered = EnumSet.noneOf(ReviewPart.class);
        for (var part : ReviewPart.values()) {
            if (part.money()) {
                told.answered.add(part);
            }
        }
        assertThat(told.rules()).contains("REV-13", "REV-9", "REV-10");
        var other = new Told();
        other.fromFinance = true;
        assertThat(other.rules()).containsExactly("REV-13");
    }

    @Test
    @Tag("REV-7")
    void aDirectPaymentIsReviewedInTheSameMeetingOnlyWithItsOwnQuestionsAnswered() {
        told.payment = new ReviewFacts.Payment(true, Answer.UNANSWERED, List.of(MISSING));
        assertThat(told.rules()).containsExactly("REV-7");
        told.payment = new ReviewFacts.Payment(true, Answer.NO, List.of(MISSING));
        assertThat(told.rules()).isEmpty();
        told.payment = new ReviewFacts.Payment(true, Answer.YES, List.of(MISSING));
        assertThat(told.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("REV-7");
            assertThat(finding.place()).isEqualTo("payment");
        });
        told.payment = new ReviewFacts.Payment(true, Answer.YES, List.of());
        assertThat(told.rules()).isEmpty();
    }
}
