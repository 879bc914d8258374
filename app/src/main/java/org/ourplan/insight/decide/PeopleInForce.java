package org.ourplan.insight.decide;

import java.util.List;
import org.ourplan.law.rules.Carries;

/** People with a plan in force, and those of them to whose plan the council pays (source 002, figure 1). */
@Carries("S002-30")
public final class PeopleInForce {

    private static final String HOW =
            "We count each person once who has a care and support plan or a support plan in force on the last day of"
                    + " the month, or today for this month. A plan counts from the day on which it begins to count to its last day, both included;"
                    + " one that a newer plan replaces goes over into it. So a plan that begins and ends within a month is in the columns of what"
                    + " began and what ended, and not among those of the last day. Where we know from a direct payment that somebody died, they"
                    + " count until the last day that it was paid for.";

    private PeopleInForce() {}

    /** Everybody with a plan in force, whoever pays. */
    public static Measure of(List<Month> months, List<Spell> spells) {
        return measure("plans-in-force", "People with a plan in force", HOW, Group.IN_FORCE, months, spells);
    }

    /** Those for whom the council pays. */
    public static Measure funded(List<Month> months, List<Spell> spells) {
        return measure(
                "council-pays",
                "People for whom the council pays",
                HOW + " Of these people, we count those whose personal budget says that the council pays something.",
                Group.FUNDED,
                months,
                spells);
    }

    private static Measure measure(
            String name, String title, String how, Group group, List<Month> months, List<Spell> spells) {
        var series = Series.of(months, month -> Spell.on(month.counted(), group, spells));
        return new Measure(
                name,
                title,
                Headline.counted(title, series, ""),
                how,
                series,
                "Month",
                List.of("On the last day", "Began in the month", "Ended in the month"),
                months.stream().map(month -> row(group, month, spells)).toList());
    }

    private static Measure.Row row(Group group, Month month, List<Spell> spells) {
        return new Measure.Row(
                month.label(),
                List.of(
                        group == Group.FUNDED ? Settings.funded(month, spells) : all(month, spells),
                        Cell.count(Spell.began(month, group, spells)),
                        Cell.count(Spell.ended(month, group, spells))));
    }

    private static Cell all(Month month, List<Spell> spells) {
        var all = Spell.on(month.counted(), Group.IN_FORCE, spells);
        var funded = Spell.on(month.counted(), Group.FUNDED, spells);
        return Cell.whole(all, funded, all - funded);
    }
}
