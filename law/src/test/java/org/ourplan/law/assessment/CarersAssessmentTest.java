package org.ourplan.law.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.assessment.CarersAssessment.CarerNeed;
import org.ourplan.law.assessment.CarersAssessment.CarersLife;
import org.ourplan.law.assessment.CarersAssessment.Caring;
import org.ourplan.law.assessment.CarersAssessment.When;
import org.ourplan.law.assessment.Involved.Role;

class CarersAssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Involved CARER = Involved.tookPart("Tom Marsh", Role.THE_PERSON, "By phone");
    private static final CarersAssessment COMPLETE = CarersAssessment.justBegun()
            .withHow(How.byPractitioner(How.Mode.PHONE, "He works days"))
            .withTiming(new Timing(DAY, DAY, "", DAY))
            .withInvolved(List.of(CARER))
            .withNeeds(Answer.YES, List.of(new CarerNeed("A night's sleep", When.NOW)))
            .withCaring(new Caring(Answer.YES, Answer.NO, Answer.YES, Answer.NO))
            .withWellbeing(NeedsAssessmentTest.allNine())
            .withLife(new CarersLife("To sing again", "Two evenings free", "Works part time", "Choir"))
            .withWhatElse("The carers' group");

    private static List<String> found(CarersAssessment assessment) {
        return NeedsAssessmentTest.shortened(CarersAssessmentChecks.beforeCompleting(assessment));
    }

    @Test
    void aCompleteAssessmentNeedsNothing() {
        assertThat(found(COMPLETE)).isEmpty();
    }

    @Test
    @Tag("CAR-1")
    void needsAreThoseOfNowAndThoseLikelyToCome() {
        assertThat(found(COMPLETE.withNeeds(Answer.UNANSWERED, List.of()))).containsExactly("CAR-1 needs");
        assertThat(found(COMPLETE.withNeeds(Answer.YES, List.of()))).containsExactly("CAR-1 needs");
        assertThat(found(COMPLETE.withNeeds(
                        Answer.YES, List.of(new CarerNeed("Rest, after the discharge", When.LIKELY_LATER)))))
                .isEmpty();
        assertThat(found(COMPLETE.withNeeds(Answer.NO, List.of()))).isEmpty();
    }

    @Test
    @Tag("CAR-2")
    void itHasNoPlaceForMoney() {
        for (Class<?> part : List.of(CarersAssessment.class, CarersLife.class, Caring.class, CarerNeed.class)) {
            assertThat(Arrays.stream(part.getRecordComponents()))
                    .noneMatch(component -> component.getType() == BigDecimal.class
                            || component.getName().matches("(?i).*(income|saving|capital|money|cost).*"));
        }
    }

    @Test
    @Tag("CAR-3")
    void ableAndWillingAreAskedForNowAndForLater() {
        Answer open = Answer.UNANSWERED;
        Answer yes = Answer.YES;

        assertThat(found(COMPLETE.withCaring(new Caring(open, yes, yes, yes)))).containsExactly("CAR-3 able");
        assertThat(found(COMPLETE.withCaring(new Caring(yes, open, yes, yes)))).containsExactly("CAR-3 able");
        assertThat(found(COMPLETE.withCaring(new Caring(yes, yes, open, yes)))).containsExactly("CAR-3 willing");
        assertThat(found(COMPLETE.withCaring(new Caring(yes, yes, yes, open)))).containsExactly("CAR-3 willing");
    }

    @Test
    @Tag("CAR-3")
    @Tag("CAR-4")
    void theCarersOwnLifeIsPartOfIt() {
        assertThat(found(COMPLETE.withLife(new CarersLife("", "b", "c", "d"))))
                .containsExactly("CAR-3 outcomes-wanted");
        assertThat(found(COMPLETE.withLife(new CarersLife("a", "", "c", "d"))))
                .containsExactly("CAR-3 how-support-could-help");
        assertThat(found(COMPLETE.withLife(new CarersLife("a", "b", "", "d")))).containsExactly("CAR-4 work");
        assertThat(found(COMPLETE.withLife(new CarersLife("a", "b", "c", ""))))
                .containsExactly("CAR-4 learning-and-leisure");
    }

    @Test
    @Tag("CAR-5")
    void theAdultIsInItOnlyWhereTheCarerAsks() {
        Involved brother = Involved.notInvited("Joe Marsh", Role.ASKED_FOR, "");

        assertThat(found(COMPLETE.withInvolved(List.of()))).containsExactly("CAR-5 involvement");
        assertThat(found(COMPLETE.withInvolved(List.of(CARER, brother)))).containsExactly("CAR-5 involvement");
        assertThat(found(COMPLETE.withInvolved(
                        List.of(CARER, Involved.notInvited("Ivy Marsh", Role.CARED_FOR_ADULT_NOT_ASKED_FOR, "")))))
                .isEmpty();
        assertThat(found(COMPLETE.withInvolved(
                        List.of(CARER, Involved.tookPart("Ivy Marsh", Role.CARED_FOR_ADULT_NOT_ASKED_FOR, "")))))
                .containsExactly("CAR-5 involvement");
        assertThat(found(COMPLETE.withInvolved(List.of(CARER, Involved.tookPart("Ivy Marsh", Role.ASKED_FOR, "")))))
                .isEmpty();
    }

    @Test
    @Tag("CAR-6")
    void whatElseCouldHelpIsConsidered() {
        assertThat(found(COMPLETE.withWhatElse(" "))).containsExactly("CAR-6 what-else");
    }

    @ParameterizedTest
    @EnumSource(CarerStanding.Type.class)
    @Tag("CAR-7")
    void somebodyPaidIsACarerOnlyWhereTheRelationshipMakesItRight(CarerStanding.Type type) {
        CarerStanding bare = new CarerStanding(type, "");
        CarerStanding reasoned = new CarerStanding(type, "She is also his sister");

        assertThat(bare.isCarer()).isEqualTo(type == CarerStanding.Type.UNPAID);
        assertThat(reasoned.isCarer()).isTrue();
        assertThat(found(COMPLETE.withCarer(bare)))
                .isEqualTo(type == CarerStanding.Type.UNPAID ? List.of() : List.of("CAR-7 carer-type"));
        assertThat(found(COMPLETE.withCarer(reasoned))).isEmpty();
    }

    @Test
    @Tag("CAR-10")
    void helpCountsOnlyWhenTheCarerHasAgreedToIt() {
        assertThat(new CarersHelp("Tom Marsh", null, "Breakfast", "The council").counts())
                .isFalse();
        assertThat(new CarersHelp("Tom Marsh", DAY, "", "The council").counts()).isFalse();
        assertThat(new CarersHelp("Tom Marsh", DAY, "Breakfast", "").counts()).isFalse();
        assertThat(new CarersHelp("Tom Marsh", DAY, "Breakfast", "The council").counts())
                .isTrue();
        assertThat(NeedsAssessmentTest.shortened(new CarersHelp("Tom Marsh", null, "", "").findings()))
                .containsExactly("CAR-10 carers-help", "CAR-10 carers-help", "CAR-10 carers-help");
    }

    @Test
    @Tag("GEN-1")
    @Tag("GEN-3")
    void theSameNineAreasOfWellbeingAreConsideredForACarer() {
        assertThat(found(COMPLETE.withWellbeing(Map.of()))).containsExactly("GEN-1 wellbeing");
    }

    @Test
    @Tag("AS-8")
    @Tag("PREV-8")
    void theRulesOfEveryAssessmentHoldForACarersToo() {
        assertThat(found(COMPLETE.withHow(How.notChosen()))).containsExactly("AS-5 how", "AS-8 self-assessment");
        assertThat(found(COMPLETE.withPause(new Pause("a", "b", DAY)))).containsExactly("PREV-8 pause");
        assertThat(found(COMPLETE.withTiming(Timing.notStarted())))
                .containsExactly("AS-7 what-to-expect warns", "AS-20 indicative-date warns");
    }
}
