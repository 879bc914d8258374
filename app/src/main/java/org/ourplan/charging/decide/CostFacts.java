package org.ourplan.charging.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.assessment.CostOfCare;
import org.ourplan.law.charging.assessment.DisabilityCost;
import org.ourplan.law.charging.assessment.HomeCost;
import org.ourplan.law.charging.assessment.Stay;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.figures.FiguresOn;
import org.ourplan.law.charging.free.FreeReason;

/** The costs of the home, of disability, and of the care itself. */
final class CostFacts {

    private final Reading about;
    private final Stay stay;
    private final FiguresOn figures;
    private final boolean monthByDays;
    private final List<String> homePlaces = new ArrayList<>();
    private final List<String> disabilityPlaces = new ArrayList<>();

    CostFacts(Reading about, Stay stay, FiguresOn figures, boolean monthByDays) {
        this.about = about;
        this.stay = stay;
        this.figures = figures;
        this.monthByDays = monthByDays;
    }

    List<String> homePlaces() {
        return homePlaces;
    }

    List<String> disabilityPlaces() {
        return disabilityPlaces;
    }

    /** A permanent resident keeps no home: nothing is asked (Sch 1 para 2). */
    List<HomeCost> homeCosts() {
        if (stay instanceof Stay.Permanent) {
            return List.of();
        }
        List<HomeCost> costs = new ArrayList<>();
        for (String name : about.at("home-costs").ticked("costs of the home they pay")) {
            Stream.of(HomeCost.Kind.values())
                    .filter(kind -> kind.name().equals(name))
                    .forEach(kind -> costs.add(homeCost(kind, about.at("home-costs/" + name))));
        }
        return costs;
    }

    private HomeCost homeCost(HomeCost.Kind kind, Reading cost) {
        homePlaces.add(cost.place());
        return new HomeCost(
                kind,
                cost.text("label"),
                cost.needed("amount", "how much it is"),
                cost.period(monthByDays),
                cost.share(),
                cost.moneyOrNone("help"),
                cost.answer("own"),
                cost.text("decision"));
    }

    /** Only what was decided enters the sum; an item nobody has decided stops it. In a care home for good none does. */
    List<DisabilityCost> disabilityCosts() {
        if (stay instanceof Stay.Permanent) {
            return List.of();
        }
        List<DisabilityCost> costs = new ArrayList<>();
        for (String place : about.placesUnder("disability/")) {
            costs.add(disabilityCost(about.at(place)));
            disabilityPlaces.add(place);
        }
        return costs;
    }

    private DisabilityCost disabilityCost(Reading cost) {
        BigDecimal amount = cost.needed("amount", "how much it is");
        BigDecimal allowed = switch (cost.text("decided")) {
            case "all" -> amount;
            case "part" -> cost.needed("allowed-amount", "how much of it is allowed");
            case "none" -> BigDecimal.ZERO;
            default -> {
                cost.problem("decided", "Decide about this cost: all of it, part of it, or nothing, with the reason.");
                yield BigDecimal.ZERO;
            }
        };
        return new DisabilityCost(
                cost.text("label"),
                amount,
                cost.period(monthByDays),
                allowed,
                cost.text("reason"),
                cost.text("cheaper"));
    }

    CostOfCare cost() {
        Reading care = about.at("care");
        BigDecimal cost = care.money("cost");
        BigDecimal free = care.money("free-part");
        BigDecimal chargeable = cost == null || free == null ? null : cost.subtract(free);
        if (chargeable != null && chargeable.signum() < 0) {
            care.problem("free-part", "The part that is free cannot be more than the whole cost.");
            chargeable = BigDecimal.ZERO;
        }
        return new CostOfCare(
                cost,
                chargeable,
                care.money("personal-budget"),
                nursing(care),
                care.moneyOrNone("top-up"),
                List.of(),
                everythingFree(care));
    }

    private static @Nullable FreeReason everythingFree(Reading care) {
        return switch (care.text("free")) {
            case "after-care" -> FreeReason.AFTER_CARE;
            case "cjd" -> FreeReason.CJD;
            case "reablement" -> FreeReason.REABLEMENT;
            case "equipment" -> FreeReason.EQUIPMENT;
            case "nhs" -> FreeReason.NHS;
            case "not-charged" -> FreeReason.COUNCIL_DOES_NOT_CHARGE;
            default -> null;
        };
    }

    private BigDecimal nursing(Reading care) {
        Figure figure = switch (care.text("nursing")) {
            case "standard" -> Figure.NHS_FUNDED_NURSING_CARE_STANDARD;
            case "higher" -> Figure.NHS_FUNDED_NURSING_CARE_HIGHER;
            default -> null;
        };
        if (figure == null) {
            return BigDecimal.ZERO;
        }
        DatedFigure held = figures.find(figure);
        if (held == null) {
            care.problem("nursing", figures.missing(figure).sentence());
            return BigDecimal.ZERO;
        }
        return held.amount();
    }
}
