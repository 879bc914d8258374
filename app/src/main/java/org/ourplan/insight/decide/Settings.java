package org.ourplan.insight.decide;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.rules.Carries;

/** People to whose plan the council pays, by where they live (source 002, figure 2). */
@Carries("S002-31")
public final class Settings {

    private static final String HOW =
            "Of the people to whose plan the council pays on that day, by the place that is named in a line of the plan:"
                    + " a care home, shared lives or supported living. Elsewhere means that the plan names none of these, so they live at home or"
                    + " with somebody; extra care housing is not told apart there. Somebody whose plan names two places is in both columns. A stay"
                    + " of a few weeks counts as long as the plan that names it.";

    private static final List<Group> PLACES =
            List.of(Group.CARE_HOME, Group.SHARED_LIVES, Group.SUPPORTED_LIVING, Group.ELSEWHERE);

    private Settings() {}

    /** The measure. */
    public static Measure of(List<Month> months, List<Spell> spells) {
        var series = Series.of(months, month -> Spell.on(month.counted(), Group.CARE_HOME, spells));
        return new Measure(
                "care-homes",
                "People for whom we pay in a care home, and elsewhere",
                Headline.counted("People for whom we pay in a care home", series, ""),
                HOW,
                series,
                "Month",
                List.of("In a care home", "In shared lives", "In supported living", "Elsewhere", "All for whom we pay"),
                months.stream().map(month -> row(month, spells)).toList());
    }

    private static Measure.Row row(Month month, List<Spell> spells) {
        var cells = new ArrayList<Cell>();
        for (var place : PLACES) {
            cells.add(Cell.count(Spell.on(month.counted(), place, spells)));
        }
        cells.add(funded(month, spells));
        return new Measure.Row(month.label(), cells);
    }

    /** Everybody for whom the council pays; hidden outside where one of the places is. */
    static Cell funded(Month month, List<Spell> spells) {
        return Cell.whole(
                Spell.on(month.counted(), Group.FUNDED, spells),
                PLACES.stream()
                        .mapToInt(place -> Spell.on(month.counted(), place, spells))
                        .toArray());
    }
}
