package org.ourplan.law.advocacy;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;

/**
 * What is recorded for the advocacy check of one process. Begin with {@link #forProcess} and add what is known.
 *
 * @param process the one process this check belongs to
 * @param difficulties an answer for each of the four areas; one left out is unanswered
 * @param considered the matters of SI 2014/2889 reg 3 that have been considered
 * @param appropriatePersonFound whether there is anyone who might represent and support the person
 * @param appropriatePerson who, when there is one
 * @param nhsStay a long stay that an NHS body is likely to arrange
 * @param disagreement whether the council and the appropriate person disagree on something material
 * @param bothAgreeAdvocate whether both agree that an advocate would be in the person's best interests
 * @param mightDepriveOfLiberty whether what is planned might deprive the person of liberty
 * @param declinedBySenior who senior decided that no advocate is needed all the same; empty when nobody has
 * @param declinedBecause their reason; empty when there is none
 */
public record AdvocacyFacts(
        Process process,
        Map<Difficulty, Answer> difficulties,
        Set<Matter> considered,
        Answer appropriatePersonFound,
        @Nullable AppropriatePerson appropriatePerson,
        NhsStay nhsStay,
        Answer disagreement,
        Answer bothAgreeAdvocate,
        Answer mightDepriveOfLiberty,
        String declinedBySenior,
        String declinedBecause) {

    public AdvocacyFacts {
        difficulties = Map.copyOf(difficulties);
        considered = Set.copyOf(considered);
    }

    /**
     * A check of which nothing is answered; a long NHS stay, a disagreement and a deprivation of liberty count as no.
     */
    public static AdvocacyFacts forProcess(Process process) {
        return new AdvocacyFacts(
                process,
                Map.of(),
                Set.of(),
                Answer.UNANSWERED,
                null,
                NhsStay.none(),
                Answer.NO,
                Answer.UNANSWERED,
                Answer.NO,
                "",
                "");
    }

    public Answer difficulty(Difficulty area) {
        return difficulties.getOrDefault(area, Answer.UNANSWERED);
    }

    /** The same check with these answers on the four areas, and these matters considered. */
    public AdvocacyFacts withDifficulties(Map<Difficulty, Answer> answers, Set<Matter> matters) {
        return new AdvocacyFacts(
                process,
                answers,
                matters,
                appropriatePersonFound,
                appropriatePerson,
                nhsStay,
                disagreement,
                bothAgreeAdvocate,
                mightDepriveOfLiberty,
                declinedBySenior,
                declinedBecause);
    }

    /** The same check with somebody who might represent the person. */
    public AdvocacyFacts withAppropriatePerson(AppropriatePerson someone) {
        return withAppropriatePerson(Answer.YES, someone);
    }

    /** The same check with nobody who could represent the person. */
    public AdvocacyFacts withNobodyAppropriate() {
        return withAppropriatePerson(Answer.NO, null);
    }

    private AdvocacyFacts withAppropriatePerson(Answer found, @Nullable AppropriatePerson someone) {
        return new AdvocacyFacts(
                process,
                difficulties,
                considered,
                found,
                someone,
                nhsStay,
                disagreement,
                bothAgreeAdvocate,
                mightDepriveOfLiberty,
                declinedBySenior,
                declinedBecause);
    }

    public AdvocacyFacts withNhsStay(NhsStay stay) {
        return new AdvocacyFacts(
                process,
                difficulties,
                considered,
                appropriatePersonFound,
                appropriatePerson,
                stay,
                disagreement,
                bothAgreeAdvocate,
                mightDepriveOfLiberty,
                declinedBySenior,
                declinedBecause);
    }

    /** The same check with a disagreement between the council and the appropriate person, or none. */
    public AdvocacyFacts withDisagreement(Answer disagree, Answer bothAgree) {
        return new AdvocacyFacts(
                process,
                difficulties,
                considered,
                appropriatePersonFound,
                appropriatePerson,
                nhsStay,
                disagree,
                bothAgree,
                mightDepriveOfLiberty,
                declinedBySenior,
                declinedBecause);
    }

    /** The same check with a possible deprivation of liberty, and the senior decision to decline, if any. */
    public AdvocacyFacts withDeprivationOfLiberty(Answer might, String senior, String because) {
        return new AdvocacyFacts(
                process,
                difficulties,
                considered,
                appropriatePersonFound,
                appropriatePerson,
                nhsStay,
                disagreement,
                bothAgreeAdvocate,
                might,
                senior,
                because);
    }
}
