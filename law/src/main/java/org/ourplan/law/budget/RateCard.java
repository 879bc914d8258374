package org.ourplan.law.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.dated.DatedValues;
import org.ourplan.law.rules.Carries;

/**
 * The council's prices, each dated and sourced.
 *
 * @param rates by name, for example {@code home care}
 * @param whoCanEnter who adds a price that is missing, for example {@code the policy owner}
 */
public record RateCard(Map<String, DatedValues<Rate>> rates, String whoCanEnter) {

    public RateCard {
        rates = Map.copyOf(rates);
    }

    /** The price of that name on that day, or which one is missing, from when, and who can enter it. */
    @Carries("PB-8")
    public DatedAnswer<Rate> on(String rate, LocalDate day) {
        DatedValues<Rate> known = rates.get(rate);
        return (known == null ? new DatedValues<Rate>(rate, whoCanEnter, List.of()) : known).on(day);
    }
}
