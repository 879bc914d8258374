package org.ourplan.accommodation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.accommodation.ChoiceOfPlace;
import org.ourplan.law.accommodation.PlaceType;
import org.ourplan.law.money.Pounds;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlannedLine;

/**
 * The choice of a place in one plan.
 *
 * @param choice what the law looks at; null where the plan meets no need in such a place
 * @param places every place looked at, in the order they were named
 */
public record ChoiceInPlan(PlanRecord plan, @Nullable ChoiceOfPlace choice, List<PlaceLookedAt> places) {

    public ChoiceInPlan {
        places = List.copyOf(places);
    }

    /** The choice as the plan and the places stand on that day. */
    static ChoiceInPlan of(PlanRecord plan, List<PlaceLookedAt> places, LocalDate today) {
        return new ChoiceInPlan(
                plan,
                plan.placeToLive()
                        .map(type -> choice(plan, type, places, today))
                        .orElse(null),
                places);
    }

    private static ChoiceOfPlace choice(PlanRecord plan, PlaceType type, List<PlaceLookedAt> places, LocalDate today) {
        var lines =
                plan.lines().stream().filter(line -> line.met().place() == type).toList();
        var needed = lines.stream()
                .map(PlannedLine::from)
                .filter(Objects::nonNull)
                .filter(from -> from.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(today);
        var budget = lines.stream()
                .map(PlannedLine::weekly)
                .filter(Objects::nonNull)
                .reduce(Pounds.NOTHING, BigDecimal::add);
        return new ChoiceOfPlace(
                type,
                budget,
                needed,
                places.stream().map(place -> place.detail().place()).toList());
    }

    /** The place of that id. */
    public Optional<PlaceLookedAt> place(java.util.UUID id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /** What follows from looking at a place; null where the plan meets no need in such a place. */
    public ChoiceOfPlace.@Nullable Outcome outcome(PlaceLookedAt place) {
        return choice == null ? null : choice.of(place.detail().place());
    }
}
