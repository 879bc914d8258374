package org.ourplan.budget.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.budget.Indicative;
import org.ourplan.eligibility.DeterminationRecord;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** Where the indicative budget is: for the adult's own needs, for the carer's own, or both. */
public record BudgetPage(PersonId person, String callThem, List<Part> parts, Filled form) implements Page {

    /**
     * One determination and the budgets worked from it.
     *
     * @param newest the latest version, or null
     * @param earlier the versions before it, newest first
     */
    public record Part(
            DeterminationRecord determination, @Nullable Indicative newest, List<Indicative> earlier) {

        /** Its heading. */
        public String heading() {
            return switch (determination.kind()) {
                case NEEDS -> "For care and support needs";
                case CARERS -> "For a carer’s own needs";
            };
        }

        /** What stops it from being worked out now, or empty. */
        public String stopped() {
            if (!determination.letterGiven()) {
                return "Give the person the decision and its reasons in writing first.";
            }
            return determination.eligibleNeeds().isEmpty()
                    ? "No need was found eligible, so there is no budget to work out."
                    : "";
        }

        /** The id for addresses and fields. */
        public UUID id() {
            return determination.id();
        }
    }

    @Override
    public String template() {
        return "budget/budget";
    }

    /** A sentence saying which version, when and by whom. */
    public static String made(Indicative worked) {
        return "Version " + worked.version() + ", worked out by " + worked.workedBy() + " on "
                + InWords.time(worked.workedAt()) + " with the prices of " + InWords.date(worked.pricedOn()) + ".";
    }
}
