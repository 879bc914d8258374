package org.ourplan.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is particular about asking for another look at a decision.
 *
 * @param wants what they want instead, in their words; may be empty
 * @param more what was not known when it was decided, in their words; may be empty
 * @param askedBy who asked for the person, and by what right; empty where they asked themselves
 * @param tookPart everybody who took part in the decision before another look was asked for: none of them looks again
 * @param changed what was done after it changed; nothing while nothing was, or where it stands
 */
public record SecondLook(
        Decided decided,
        String wants,
        String more,
        String askedBy,
        List<TookPart> tookPart,
        @Nullable Changed changed) {

    public SecondLook {
        tookPart = List.copyOf(tookPart);
    }

    /** As it is asked for: who took part is known from the record. */
    public static SecondLook asked(Decided decided, String wants, String more, String askedBy) {
        return new SecondLook(decided, wants, more, askedBy, List.of(), null);
    }

    /**
     * Somebody who took part in the decision.
     *
     * @param manages true for a team manager
     */
    public record TookPart(UUID account, String name, boolean manages) {}

    /** What was done after the decision changed, by the ordinary steps. */
    public record Changed(LocalDate on, String words, String by) {}

    /** True where this account took part in the decision. */
    public boolean tookPart(UUID account) {
        return tookPart.stream().anyMatch(one -> one.account().equals(account));
    }

    /** True where a manager of a team took part, so that another manager has to look. */
    public boolean aManagerTookPart() {
        return tookPart.stream().anyMatch(TookPart::manages);
    }
}
