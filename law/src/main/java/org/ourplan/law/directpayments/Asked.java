package org.ourplan.law.directpayments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;

/**
 * Everything that decides whether a direct payment must be made, with its conditions as people answered them.
 *
 * @param receiver to whom it would be paid
 * @param requested whether it was asked for; nobody is made to take one (DP-7)
 * @param councilPays pounds a week that the personal budget says the council pays for these needs; null: not known
 * @param capacity the person has capacity to ask
 * @param nomineeAgrees asked only where there is a nominee
 * @param authorised asked only under s32
 * @param supported whoever may decide about the person's care under the Mental Capacity Act supports it; s32 only
 * @param exclusions orders and licences the person is subject to
 * @param bestInterests whoever asked will act in the person's best interests in arranging the care; s32 only
 * @param helpConsidered the help to manage it that was looked at
 * @param appropriate a direct payment is an appropriate way to meet these needs
 * @param on the day of the decision
 */
public record Asked(
        Receiver receiver,
        boolean requested,
        @Nullable BigDecimal councilPays,
        Answer capacity,
        Answer nomineeAgrees,
        @Nullable AuthorisedPerson authorised,
        Answer supported,
        List<ExclusionInForce> exclusions,
        Answer exclusionsChecked,
        Answer bestInterests,
        Managing managing,
        List<String> helpConsidered,
        Answer appropriate,
        LocalDate on) {

    public Asked {
        exclusions = List.copyOf(exclusions);
        helpConsidered = List.copyOf(helpConsidered);
    }
}
