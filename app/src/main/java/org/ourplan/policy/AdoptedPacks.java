package org.ourplan.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.budget.Rate;
import org.ourplan.law.budget.RateCard;
import org.ourplan.law.dated.Dated;
import org.ourplan.law.dated.DatedValues;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackLine;
import org.ourplan.law.rules.Carries;

/** Every pack the council ever adopted, first day first. Each holds until the next begins. */
public record AdoptedPacks(List<PackInForce> packs) {

    public AdoptedPacks {
        packs = packs.stream().sorted(Comparator.comparing(PackInForce::from)).toList();
    }

    /** The pack in force on that day: at most one. */
    @Carries("S000-1")
    public Optional<PackInForce> inForce(LocalDate day) {
        return packs.stream().filter(pack -> pack.holdsOn(day)).findFirst();
    }

    /**
     * The pack of somebody who was last assessed or reviewed on that day, or never.
     *
     * @param seen the day of their last assessment or review up to {@code day}, or null
     */
    @Carries({"S003-10", "S000-24"})
    public Optional<PackInForce> ofPerson(@Nullable LocalDate seen, LocalDate day) {
        var now = inForce(day);
        if (seen == null || now.isEmpty()) {
            return now;
        }
        return inForce(seen).or(() -> Optional.of(packs.getFirst()));
    }

    /** True where everybody has the same pack on that day: none, or only the first, had begun. */
    public boolean sameForAll(LocalDate day) {
        return packs.stream().filter(pack -> !pack.from().isAfter(day)).count() <= 1;
    }

    /** Every price with its dates and source. */
    public RateCard rateCard() {
        Map<String, List<Dated<Rate>>> byName = new TreeMap<>();
        for (var pack : packs) {
            var prices = pack.content().prices();
            for (var line : pack.content().of(LineKind.PRICE)) {
                var rate = prices.get(line.key());
                if (rate != null) {
                    byName.computeIfAbsent(line.key(), name -> new java.util.ArrayList<>())
                            .add(dated(rate, pack, line));
                }
            }
        }
        var rates = new LinkedHashMap<String, DatedValues<Rate>>();
        byName.forEach((name, dated) -> rates.put(name, new DatedValues<>(name, PackInForce.WHO_CAN_ENTER, dated)));
        return new RateCard(rates, PackInForce.WHO_CAN_ENTER);
    }

    private static Dated<Rate> dated(Rate rate, PackInForce pack, PackLine line) {
        return new Dated<>(rate, pack.from(), pack.until(), line.where());
    }
}
