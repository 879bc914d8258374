package org.ourplan.law.accommodation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * The person's choice of a particular place, where the plan meets needs in a place of that kind (s30). The same for
 * after-care under section 117 of the Mental Health Act 1983 (ACC-7).
 *
 * @param planned the kind of place that the plan says
 * @param budget what the personal budget says for a place of that kind, pounds a week
 * @param neededOn the day from which the person needs it
 * @param places every place that was looked at, offered by the council or named by the person
 */
@Carries({"ACC-1", "ACC-2", "ACC-5", "ACC-7"})
public record ChoiceOfPlace(PlaceType planned, BigDecimal budget, LocalDate neededOn, List<Place> places) {

    private static final String NOT_KNOWN = "Not known yet.";
    private static final String SECTION = "Care Act 2014 s30; SI 2014/2670 regs 2 and 3";

    public ChoiceOfPlace {
        budget = Pounds.amount(budget);
        places = List.copyOf(places);
    }

    /** What follows from looking at the place that the person chose. */
    public sealed interface Outcome {

        /** All four conditions are met: the council must arrange it. */
        record MustArrange() implements Outcome {}

        /** It is dearer, and something within the budget was there to be had: only with somebody who pays the rest. */
        record OnlyWithTopUp(BigDecimal extra) implements Outcome {}

        /** Nothing that would do can be had within the budget: the budget is raised to that, and nobody pays on top. */
        record RaiseBudget(BigDecimal to) implements Outcome {}

        /** It may be refused, in writing and with these reasons. */
        record MayRefuse(List<Finding> reasons) implements Outcome {}

        /** Something must still be found out. */
        record NotYetKnown(List<PlaceCondition> missing) implements Outcome {}
    }

    /** What follows for this place, one of those looked at. */
    public Outcome of(Place chosen) {
        List<Finding> outside = outsideTheRight(chosen);
        if (!outside.isEmpty()) {
            return new Outcome.MayRefuse(outside);
        }
        List<PlaceCondition> conditions = conditions(chosen);
        List<Finding> failed = conditions.stream()
                .filter(condition -> condition.kind() != PlaceCondition.Kind.COST)
                .filter(condition -> Boolean.FALSE.equals(condition.met()))
                .map(ChoiceOfPlace::refusal)
                .toList();
        if (!failed.isEmpty()) {
            return new Outcome.MayRefuse(failed);
        }
        List<PlaceCondition> missing =
                conditions.stream().filter(condition -> condition.met() == null).toList();
        BigDecimal weekly = chosen.weekly();
        if (!missing.isEmpty() || weekly == null) {
            return new Outcome.NotYetKnown(missing);
        }
        if (chosen.within(budget)) {
            return new Outcome.MustArrange();
        }
        return offerWithinBudget().isPresent()
                ? new Outcome.OnlyWithTopUp(weekly.subtract(budget))
                : new Outcome.RaiseBudget(cheapestToBeHad().orElse(weekly));
    }

    /** The four conditions for a place (ACC-2), in the order of the regulations. */
    public List<PlaceCondition> conditions(Place place) {
        return List.of(
                condition(
                        PlaceCondition.Kind.SUITABLE,
                        place.suitable(),
                        place.name() + " would meet the needs",
                        place.name() + " would not meet the needs"),
                cost(place),
                available(place),
                condition(
                        PlaceCondition.Kind.TERMS,
                        place.agreesToTerms(),
                        "Its provider agrees to the council’s terms",
                        "Its provider does not agree to the council’s terms"));
    }

    /** A place within the budget that would do and can be had, if one was looked at (ACC-5). */
    public Optional<Place> offerWithinBudget() {
        return places.stream()
                .filter(place -> place.would(planned, neededOn) && place.within(budget))
                .findFirst();
    }

    /** What stops the plan while no such place was found (ACC-5): either one is offered, or the budget is raised. */
    public List<Finding> findings() {
        if (offerWithinBudget().isPresent()) {
            return List.of();
        }
        String raise = cheapestToBeHad()
                .map(weekly -> "The cheapest that can be had costs " + Pounds.inWords(weekly)
                        + " a week: raise the budget for it to that, or offer a suitable one within it.")
                .orElse("Offer at least one suitable place within the budget that can be had, or raise the budget.");
        return List.of(Finding.stop(
                "ACC-5",
                "Care Act 2014 s30; Care and Support Statutory Guidance Annex A",
                "The plan meets needs in " + planned.words() + ". " + raise,
                "places"));
    }

    private Optional<BigDecimal> cheapestToBeHad() {
        return places.stream()
                .filter(place -> place.would(planned, neededOn))
                .map(Place::weekly)
                .filter(Objects::nonNull)
                .min(BigDecimal::compareTo);
    }

    private List<Finding> outsideTheRight(Place chosen) {
        return Stream.of(
                        chosen.type() == planned
                                ? null
                                : stop("The plan meets these needs in " + planned.words() + ", and " + chosen.name()
                                        + " is " + chosen.type().words()
                                        + ". The choice is of a place of the same kind."),
                        chosen.inEngland()
                                ? null
                                : stop(chosen.name()
                                        + " is not in England. The choice is of places in England; elsewhere"
                                        + " in the United Kingdom a placement is arranged with the authority there."))
                .filter(Objects::nonNull)
                .toList();
    }

    private PlaceCondition available(Place place) {
        LocalDate from = place.availableFrom();
        Boolean answer = place.available();
        if (Boolean.TRUE.equals(answer) && from != null && from.isAfter(neededOn)) {
            return new PlaceCondition(
                    PlaceCondition.Kind.AVAILABLE, false, "It can be had only after the day on which it is needed.");
        }
        return condition(PlaceCondition.Kind.AVAILABLE, answer, "It can be had", "It cannot be had");
    }

    private static PlaceCondition condition(PlaceCondition.Kind kind, @Nullable Boolean met, String yes, String no) {
        String sentence = met == null ? NOT_KNOWN : (met ? yes : no) + ".";
        return new PlaceCondition(kind, met, sentence);
    }

    private PlaceCondition cost(Place place) {
        BigDecimal weekly = place.weekly();
        if (weekly == null) {
            return new PlaceCondition(PlaceCondition.Kind.COST, null, NOT_KNOWN);
        }
        String costs = "It costs " + Pounds.inWords(weekly) + " a week, ";
        return condition(
                PlaceCondition.Kind.COST,
                place.within(budget),
                costs + "within the budget of " + Pounds.inWords(budget),
                costs + "over the budget of " + Pounds.inWords(budget));
    }

    private static Finding refusal(PlaceCondition condition) {
        return Finding.stop("ACC-2", SECTION, condition.sentence(), "places");
    }

    private static Finding stop(String sentence) {
        return Finding.stop("ACC-1", SECTION, sentence, "places");
    }
}
