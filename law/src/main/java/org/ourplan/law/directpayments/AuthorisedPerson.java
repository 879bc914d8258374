package org.ourplan.law.directpayments;

import org.ourplan.law.answer.Answer;
import org.ourplan.law.rules.Carries;

/**
 * Whether somebody may ask for a person who lacks capacity to ask (s32(4)), by the three ways there are.
 *
 * @param authorisedThemselves (a) they may themselves decide about the person's care under the Mental Capacity Act 2005
 * @param anyoneAuthorised whether anybody else may
 * @param agreedWithThem (b) such a person agrees with the council that this one is suitable
 * @param councilFindsSuitable the council considers this one suitable: asked for under (b) and (c)
 */
@Carries("DP-4")
public record AuthorisedPerson(
        Answer authorisedThemselves, Answer anyoneAuthorised, Answer agreedWithThem, Answer councilFindsSuitable) {

    /** Yes by one of the ways (a), (b), (c); unanswered while what decides it is. */
    public Answer may() {
        if (!authorisedThemselves.isNo()) {
            return authorisedThemselves;
        }
        return switch (anyoneAuthorised) {
            case UNANSWERED -> Answer.UNANSWERED;
            case YES -> both(agreedWithThem, councilFindsSuitable);
            case NO -> councilFindsSuitable;
        };
    }

    /** The letter of s32(4) by which they may; empty while they may not. */
    public String way() {
        if (!may().isYes()) {
            return "";
        }
        return authorisedThemselves.isYes() ? "a" : anyoneAuthorised.isYes() ? "b" : "c";
    }

    private static Answer both(Answer one, Answer other) {
        if (one.isNo() || other.isNo()) {
            return Answer.NO;
        }
        return one.isYes() && other.isYes() ? Answer.YES : Answer.UNANSWERED;
    }
}
