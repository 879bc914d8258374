package org.ourplan.charging.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.assessment.Stay;
import org.ourplan.law.charging.capital.CapitalDisregard;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.capital.Deprivation;
import org.ourplan.law.charging.capital.Occupant;

/** Savings and property, item by item, with who lives in a home and what was given away. */
final class CapitalFacts {

    private final Reading capital;
    private final Stay stay;
    private final List<CapitalItem> items = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    CapitalFacts(Reading capital, Stay stay) {
        this.capital = capital;
        this.stay = stay;
    }

    List<CapitalItem> items() {
        for (String kind : capital.ticked("savings or property there are")) {
            kind(kind).ifPresent(known -> add(known, capital.at("capital/" + kind)));
        }
        for (String place : capital.placesUnder("more-capital/")) {
            Reading item = capital.at(place);
            kind(item.text("kind"))
                    .ifPresentOrElse(kind -> add(kind, item), () -> item.problem("kind", "Choose what it is."));
        }
        capital.placesUnder("given-away/").forEach(place -> givenAway(capital.at(place)));
        return items;
    }

    List<String> places() {
        return places;
    }

    private static java.util.Optional<CapitalKind> kind(String name) {
        return Stream.of(CapitalKind.values())
                .filter(kind -> kind != CapitalKind.NOTIONAL && kind.name().equals(name))
                .findFirst();
    }

    private void add(CapitalKind kind, Reading item) {
        CapitalDisregard why = kind == CapitalKind.MAIN_HOME ? occupied(item) : leftOut(item);
        boolean named = why != null;
        items.add(CapitalItem.whole(kind, item.needed("value", "what it is worth"))
                .called(item.text("label"))
                .shared(item.share())
                .selling(item.answer("selling"), item.moneyOrNone("debt"))
                .worthToThem(item.money("own-interest"))
                .leftOut(why, named ? item.day("from") : null, named ? item.day("until") : null)
                .decided(item.text("decision")));
        places.add(item.place());
    }

    private static @Nullable CapitalDisregard leftOut(Reading item) {
        return item.has("left-out")
                ? CapitalDisregard.named(item.text("left-out")).orElse(null)
                : null;
    }

    /** Who lives in the home of a permanent resident decides first; the twelve weeks follow by law. */
    private @Nullable CapitalDisregard occupied(Reading home) {
        if (!(stay instanceof Stay.Permanent)) {
            return null;
        }
        if (!home.has("lives-there")) {
            home.problem("lives-there", "Say who lives in the home now. It may mean that the home is left out.");
            return null;
        }
        Occupant.Who who = who(home.text("lives-there"));
        if (who == null) {
            return null;
        }
        CapitalDisregard why = new Occupant(who, home.answer("aged-or-ill"), sinceBefore(home)).disregard();
        boolean decided = !home.text("decision").isEmpty();
        return why == CapitalDisregard.QUALIFYING_RELATIVE_LATER && !decided ? null : why;
    }

    private static Answer sinceBefore(Reading home) {
        Answer since = home.answer("since-before");
        if (since.isUnanswered()) {
            home.problem("since-before", "Say whether it was their home before the move to the care home.");
        }
        return since;
    }

    private static Occupant.@Nullable Who who(String name) {
        return switch (name) {
            case "partner" -> Occupant.Who.PARTNER;
            case "child" -> Occupant.Who.CHILD_UNDER_18;
            case "relative" -> Occupant.Who.RELATIVE;
            case "former-partner" -> Occupant.Who.FORMER_PARTNER_LONE_PARENT;
            case "estranged" -> Occupant.Who.ESTRANGED_PARTNER;
            case "somebody-else" -> Occupant.Who.SOMEBODY_ELSE;
            default -> null;
        };
    }

    /** Counts as still held only where both questions are answered yes in writing (reg 22; CASSG Annex E). */
    private void givenAway(Reading gift) {
        var value = gift.needed("value", "what it was worth");
        Deprivation question = new Deprivation(
                gift.answer("avoiding"), gift.text("avoiding-why"), gift.answer("expect"), gift.text("expect-why"));
        question.problems()
                .forEach(problem -> gift.problem(
                        problem.field().equals("avoiding_charge") ? "avoiding" : "expect", problem.words()));
        if (question.countsAsHeld()) {
            items.add(CapitalItem.whole(CapitalKind.NOTIONAL, value)
                    .called(gift.text("label"))
                    .decided(gift.text("avoiding-why") + " " + gift.text("expect-why")));
            places.add(gift.place());
        }
    }
}
