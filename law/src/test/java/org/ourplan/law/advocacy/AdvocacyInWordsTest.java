package org.ourplan.law.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.advocacy.Advocacy.AdvocacyCheck;
import org.ourplan.law.advocacy.Advocacy.ProcessToStart;
import org.ourplan.law.advocacy.AdvocacyDecision.CannotDecide;
import org.ourplan.law.advocacy.AdvocacyDecision.NotRequired;
import org.ourplan.law.advocacy.AdvocacyDecision.Required;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;

/** Each question, reason and section of the advocacy check, word for word. */
class AdvocacyInWordsTest {

    private static final AppropriatePerson NELL = AppropriatePerson.agreedTo("Nell Marsh", "daughter");
    private static final AdvocacyFacts DIFFICULTY = AdvocacyFacts.forProcess(Process.NEEDS_ASSESSMENT)
            .withDifficulties(retaining(), EnumSet.allOf(Matter.class));

    private static Map<Difficulty, Answer> retaining() {
        Map<Difficulty, Answer> answers = new EnumMap<>(Difficulty.class);
        for (Difficulty area : Difficulty.values()) {
            answers.put(area, area == Difficulty.RETAINING ? Answer.YES : Answer.NO);
        }
        return answers;
    }

    private static List<String> asked(AdvocacyFacts facts) {
        return ((CannotDecide) Advocacy.decide(facts))
                .missing().stream()
                        .map(finding -> finding.ruleId() + " " + finding.section() + ": " + finding.sentence())
                        .toList();
    }

    private static String required(AppropriatePerson someone) {
        Required decision = (Required) Advocacy.decide(DIFFICULTY.withAppropriatePerson(someone));
        return decision.section() + ": " + decision.reason();
    }

    @Test
    @Tag("ADV-3")
    @Tag("ADV-4")
    void everyAreaAndEveryMatterIsAskedForAndNothingElseUntilThen() {
        AdvocacyFacts nothing = AdvocacyFacts.forProcess(Process.NEEDS_ASSESSMENT);
        assertThat(((CannotDecide) Advocacy.decide(nothing)).missing())
                .extracting(Finding::place)
                .containsExactly(
                        "difficulty/understanding",
                        "difficulty/retaining",
                        "difficulty/using-or-weighing",
                        "difficulty/communicating",
                        "matter/health-condition",
                        "matter/learning-difficulty",
                        "matter/disability",
                        "matter/complexity",
                        "matter/earlier-refusal",
                        "matter/abuse-or-neglect");
        assertThat(asked(nothing))
                .contains(
                        "ADV-3 Care Act 2014 s67(4): Say whether they would have substantial difficulty with this:"
                                + " remembering that information.",
                        "ADV-4 SI 2014/2889 reg 3: Mark this as considered: Any disability.");
    }

    @Test
    @Tag("ADV-5")
    @Tag("ADV-7")
    void eachQuestionAboutARepresentativeIsAskedUntilItIsAnswered() {
        Answer open = Answer.UNANSWERED;
        assertThat(asked(DIFFICULTY.withAppropriatePerson(AppropriatePerson.agreedTo("", "friend")
                        .withPaidOrProfessional(open)
                        .withFitness(open, open, open, open)
                        .withAgreement(open, open, open))))
                .containsExactly(
                        "ADV-5 Care Act 2014 s67(5): Give the name of the person who would represent them.",
                        "ADV-5 Care Act 2014 s67(5): Say whether this person is paid to care for them.",
                        "ADV-5 Care Act 2014 s67(5): Say whether this person is willing to represent them.",
                        "ADV-7 Care Act 2014 s67(5): Say whether this person is able to support them.",
                        "ADV-7 Care Act 2014 s67(5): Say whether anyone alleges that this person has harmed them.",
                        "ADV-6 Care Act 2014 s67(6): Say whether they have capacity to agree to this person"
                                + " representing them.");
        String who = "ADV-5 Care Act 2014 s67(5): Say whether there is somebody who can represent and support them,"
                + " and who.";
        assertThat(asked(DIFFICULTY)).containsExactly(who);
    }

    @Test
    @Tag("ADV-6")
    void agreementIsAskedOfThoseWhoCanDecideAndBestInterestsForTheOthers() {
        assertThat(asked(DIFFICULTY.withAppropriatePerson(
                        NELL.withAgreement(Answer.YES, Answer.UNANSWERED, Answer.UNANSWERED))))
                .containsExactly("ADV-6 Care Act 2014 s67(6)(a): Say whether they agree to this person.");
        assertThat(asked(DIFFICULTY.withAppropriatePerson(
                        NELL.withAgreement(Answer.NO, Answer.UNANSWERED, Answer.UNANSWERED))))
                .containsExactly("ADV-6 Care Act 2014 s67(6)(b): Say whether this person representing them is in their"
                        + " best interests.");
    }

    @Test
    @Tag("ADV-5")
    @Tag("ADV-6")
    @Tag("ADV-7")
    void whyARepresentativeWillNotDoIsSaid() {
        String never = "Nell Marsh cannot be their representative: ";
        assertThat(required(NELL.withPaidOrProfessional(Answer.YES)))
                .isEqualTo("Care Act 2014 s67(5): " + never
                        + "Nell Marsh is paid to care for them, or does so as a professional.");
        assertThat(required(NELL.withFitness(Answer.YES, Answer.YES, Answer.YES, Answer.NO)))
                .isEqualTo("Care Act 2014 s67(5): " + never + "Nell Marsh is alleged to have harmed them.");
        assertThat(required(NELL.withFitness(Answer.NO, Answer.YES, Answer.NO, Answer.NO)))
                .isEqualTo("Care Act 2014 s67(5): " + never + "Nell Marsh is not willing to represent them.");
        assertThat(required(NELL.withFitness(Answer.YES, Answer.NO, Answer.NO, Answer.NO)))
                .isEqualTo("Care Act 2014 s67(5): " + never + "Nell Marsh is not able to support them to take part.");
        assertThat(required(NELL.withAgreement(Answer.YES, Answer.NO, Answer.UNANSWERED)))
                .isEqualTo("Care Act 2014 s67(6)(a): " + never + "Nell Marsh is not somebody they agree to.");
    }

    @Test
    @Tag("ADV-8")
    @Tag("ADV-9")
    @Tag("ADV-10")
    void withARepresentativeTheRegulationThatAsksForAnAdvocateIsNamed() {
        AdvocacyFacts nell = DIFFICULTY.withAppropriatePerson(NELL);
        NhsStay stay = new NhsStay(NhsStay.Kind.HOSPITAL, 28, Answer.YES);
        assertThat(Stream.of(
                                nell.withNhsStay(stay),
                                nell.withDisagreement(Answer.YES, Answer.YES),
                                nell.withDeprivationOfLiberty(Answer.YES, "", ""))
                        .map(facts -> ((Required) Advocacy.decide(facts)).section()))
                .containsExactly("SI 2014/2824 reg 4(3)", "SI 2014/2824 reg 4(4)", "SI 2014/2824 reg 4(2)");
        assertThat(((NotRequired) Advocacy.decide(nell)).warnings()).isEmpty();
        assertThat(((NotRequired) Advocacy.decide(nell)).reason())
                .isEqualTo("Nell Marsh represents and supports them.");
        AppropriatePerson unsure = NELL.withFitness(Answer.YES, Answer.YES, Answer.NO, Answer.UNANSWERED);
        NotRequired warned = (NotRequired) Advocacy.decide(DIFFICULTY.withAppropriatePerson(unsure));
        assertThat(warned.warnings()).extracting(Finding::place).containsExactly("appropriate-person");
    }

    @Test
    @Tag("ADV-8")
    void aShortStayIsNotAskedAboutAndNoStayLastsLessThanNothing() {
        AdvocacyFacts nell = DIFFICULTY.withAppropriatePerson(NELL);
        NhsStay shortStay = new NhsStay(NhsStay.Kind.HOSPITAL, 27, Answer.UNANSWERED);
        assertThat(Advocacy.decide(nell.withNhsStay(shortStay))).isInstanceOf(NotRequired.class);
        assertThat(new NhsStay(NhsStay.Kind.HOSPITAL, 0, Answer.NO).isLong()).isFalse();
        assertThatThrownBy(() -> new NhsStay(NhsStay.Kind.HOSPITAL, -1, Answer.NO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CannotDecide(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("ADV-2")
    @Tag("ADV-14")
    void whatMustBeDoneBeforeAProcessStartsIsSaid() {
        ProcessToStart review = new ProcessToStart(Process.SAFEGUARDING_ADULTS_REVIEW, "3", false);
        assertThat(Advocacy.beforeStarting(review, Optional.empty()))
                .containsExactly(Finding.stop(
                        "ADV-2",
                        "Care Act 2014 s68(1)(b)",
                        "Do the advocacy check before a safeguarding adults review starts.",
                        "advocacy"));
        AdvocacyCheck check = new AdvocacyCheck(Process.SAFEGUARDING_ENQUIRY, "3", LocalDate.of(2025, 3, 1));
        assertThat(Advocacy.beforeStarting(review, Optional.of(check)))
                .extracting(Finding::sentence)
                .containsExactly(
                        "The advocacy check of 2025-03-01 belongs to a safeguarding enquiry. Do it again before"
                                + " a safeguarding adults review starts.");
    }

    @Test
    void everyProcessAreaAndMatterHasWordsOfItsOwn() {
        assertThat(Stream.of(
                                Arrays.stream(Process.values()).map(Process::plainWords),
                                Arrays.stream(Process.values()).map(Process::section),
                                Arrays.stream(Difficulty.values()).map(Difficulty::plainTitle),
                                Arrays.stream(Matter.values()).map(Matter::plainTitle))
                        .flatMap(words -> words))
                .hasSize(32)
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).isNotBlank());
    }
}
