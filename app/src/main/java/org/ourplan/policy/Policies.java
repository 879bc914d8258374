package org.ourplan.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.agreement.DelegationScheme;
import org.ourplan.law.budget.RateCard;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.platform.PersonId;

/**
 * What the council's packs say on a day; a figure that is missing is an error that names it, never a guess. Prices are
 * those of the day for everybody, since a budget must be enough to buy the care; everything else is the person's pack.
 */
public interface Policies {

    /** The whole rate card, every price with its dates and source. */
    RateCard rateCard();

    /** Who may agree what on that day. */
    DatedAnswer<DelegationScheme> delegationScheme(LocalDate day);

    /** Who may agree what for this person on that day: by the person's pack. */
    DatedAnswer<DelegationScheme> delegationScheme(PersonId person, LocalDate day);

    /** A local target in days, for example {@code eligibility-to-plan}; always shown as local (FIX-13). */
    DatedAnswer<Integer> localTargetDays(String name, LocalDate day);

    /** The same for this person: by the person's pack. */
    DatedAnswer<Integer> localTargetDays(PersonId person, String name, LocalDate day);

    /** The council's choices under the charging rules on that day; none where no pack is in force. */
    LocalPolicy localPolicy(LocalDate day);

    /** The pack in force on that day. */
    Optional<PackInForce> inForce(LocalDate day);

    /**
     * The pack that is this person's on that day: the one in force on the day of their last assessment or review, or on
     * the day itself for somebody new (S003-10). At most one statement, none while the council has had only one pack.
     */
    Optional<PackInForce> forPerson(PersonId person, LocalDate day);

    /**
     * The same for many people at once, in the order of their ids.
     *
     * @param after they come after this one, or are the first where it is null
     * @param last up to this one, who is one of them
     */
    PacksOfPeople forPeople(@Nullable UUID after, UUID last);
}
