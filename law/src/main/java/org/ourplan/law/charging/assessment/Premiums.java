package org.ourplan.law.charging.assessment;

import org.ourplan.law.answer.Answer;

/**
 * Whether the person gets a premium, or would on income support (reg 7(5) to (7)). An unanswered one is decided by the
 * benefits among the income.
 *
 * @param supportGroup whether the person is in the ESA support group or has limited capability for work-related activity
 * @param blind whether the person is registered blind, or has regained sight in the last 28 weeks
 */
public record Premiums(Answer disability, Answer enhancedDisability, Answer carer, Answer supportGroup, Answer blind) {

    /** Nothing answered: the benefits decide. */
    public static final Premiums BY_BENEFITS =
            new Premiums(Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED);

    /** These three answers. */
    public static Premiums of(Answer disability, Answer enhancedDisability, Answer carer) {
        return new Premiums(disability, enhancedDisability, carer, Answer.UNANSWERED, Answer.UNANSWERED);
    }
}
