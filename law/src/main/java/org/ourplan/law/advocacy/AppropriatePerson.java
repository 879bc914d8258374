package org.ourplan.law.advocacy;

import org.ourplan.law.answer.Answer;
import org.ourplan.law.rules.Carries;

/**
 * Somebody who might represent and support the person: Care Act 2014 s67(5) and (6).
 *
 * @param name who; empty is refused when the test is made
 * @param relationship to the person, in words
 * @param paidOrProfessional engaged in care or treatment for the person professionally or for pay: never appropriate
 * @param willing willing to do it
 * @param ableToSupport able to support the person's involvement: near enough, well enough, knows the person
 * @param allegedSourceOfHarm alleged to be the source of harm in a safeguarding concern: never appropriate
 * @param conflictOfInterest their interests conflict with the person's
 * @param personCanDecide whether the person has capacity, or competence, to agree to this representative
 * @param personConsents whether the person agrees; asked where they can decide
 * @param inBestInterests whether the council is satisfied it is in their best interests; asked where they cannot decide
 */
@Carries({"ADV-5", "ADV-6", "ADV-7"})
public record AppropriatePerson(
        String name,
        String relationship,
        Answer paidOrProfessional,
        Answer willing,
        Answer ableToSupport,
        Answer allegedSourceOfHarm,
        Answer conflictOfInterest,
        Answer personCanDecide,
        Answer personConsents,
        Answer inBestInterests) {

    /** Somebody suitable in every way whom the person agrees to. Change what differs with the {@code with} methods. */
    public static AppropriatePerson agreedTo(String name, String relationship) {
        return new AppropriatePerson(
                name,
                relationship,
                Answer.NO,
                Answer.YES,
                Answer.YES,
                Answer.NO,
                Answer.NO,
                Answer.YES,
                Answer.YES,
                Answer.UNANSWERED);
    }

    public AppropriatePerson withPaidOrProfessional(Answer answer) {
        return new AppropriatePerson(
                name,
                relationship,
                answer,
                willing,
                ableToSupport,
                allegedSourceOfHarm,
                conflictOfInterest,
                personCanDecide,
                personConsents,
                inBestInterests);
    }

    /** The same person with these answers about whether they are able and fit to do it. */
    public AppropriatePerson withFitness(Answer wills, Answer able, Answer sourceOfHarm, Answer conflict) {
        return new AppropriatePerson(
                name,
                relationship,
                paidOrProfessional,
                wills,
                able,
                sourceOfHarm,
                conflict,
                personCanDecide,
                personConsents,
                inBestInterests);
    }

    /** The same person with these answers about the person's agreement, or their best interests. */
    public AppropriatePerson withAgreement(Answer canDecide, Answer consents, Answer bestInterests) {
        return new AppropriatePerson(
                name,
                relationship,
                paidOrProfessional,
                willing,
                ableToSupport,
                allegedSourceOfHarm,
                conflictOfInterest,
                canDecide,
                consents,
                bestInterests);
    }
}
