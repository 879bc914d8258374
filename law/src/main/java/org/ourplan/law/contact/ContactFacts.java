package org.ourplan.law.contact;

import java.util.Set;
import org.ourplan.law.answer.Answer;

/**
 * What is recorded of one contact. Begin with {@link #justBegun()} and add what is known.
 *
 * @param appearanceOfNeed whether it appears that the adult may have needs for care and support, whatever their level
 *     and whatever money the adult has
 * @param outcomes how the contact ends; more than one is usual
 * @param refusalRecorded whether a refusal of the offered assessment is recorded with its date and words
 * @param someoneCares whether anyone cares for the adult unpaid, or is about to
 * @param carerOfferRecorded whether the offer of a carer's assessment is recorded with its date
 * @param urgent whether there is a need that cannot wait
 * @param urgentSupportDecided whether it is recorded what is being done about it today, or why nothing is
 * @param difficultyAsked whether the first advocacy question has been asked
 */
public record ContactFacts(
        Answer appearanceOfNeed,
        Set<ContactOutcome> outcomes,
        boolean refusalRecorded,
        Answer someoneCares,
        boolean carerOfferRecorded,
        Answer urgent,
        boolean urgentSupportDecided,
        boolean difficultyAsked) {

    public ContactFacts {
        outcomes = Set.copyOf(outcomes);
    }

    /** Nothing answered yet. */
    public static ContactFacts justBegun() {
        return new ContactFacts(
                Answer.UNANSWERED, Set.of(), false, Answer.UNANSWERED, false, Answer.UNANSWERED, false, false);
    }

    public ContactFacts withAppearanceOfNeed(Answer answer) {
        return new ContactFacts(
                answer,
                outcomes,
                refusalRecorded,
                someoneCares,
                carerOfferRecorded,
                urgent,
                urgentSupportDecided,
                difficultyAsked);
    }

    public ContactFacts withOutcomes(ContactOutcome... given) {
        return new ContactFacts(
                appearanceOfNeed,
                Set.of(given),
                refusalRecorded,
                someoneCares,
                carerOfferRecorded,
                urgent,
                urgentSupportDecided,
                difficultyAsked);
    }

    public ContactFacts withRefusalRecorded(boolean recorded) {
        return new ContactFacts(
                appearanceOfNeed,
                outcomes,
                recorded,
                someoneCares,
                carerOfferRecorded,
                urgent,
                urgentSupportDecided,
                difficultyAsked);
    }

    public ContactFacts withCarer(Answer cares, boolean offerRecorded) {
        return new ContactFacts(
                appearanceOfNeed,
                outcomes,
                refusalRecorded,
                cares,
                offerRecorded,
                urgent,
                urgentSupportDecided,
                difficultyAsked);
    }

    public ContactFacts withUrgent(Answer answer, boolean decided) {
        return new ContactFacts(
                appearanceOfNeed,
                outcomes,
                refusalRecorded,
                someoneCares,
                carerOfferRecorded,
                answer,
                decided,
                difficultyAsked);
    }

    public ContactFacts withDifficultyAsked(boolean asked) {
        return new ContactFacts(
                appearanceOfNeed,
                outcomes,
                refusalRecorded,
                someoneCares,
                carerOfferRecorded,
                urgent,
                urgentSupportDecided,
                asked);
    }
}
