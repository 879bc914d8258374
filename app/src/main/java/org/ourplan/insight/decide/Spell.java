package org.ourplan.insight.decide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who belonged to a group from one day to another without a break. Nobody is in two spells of one group that meet or overlap.
 *
 * @param from their first day, which counts
 * @param last their last day, which counts too; null while it goes on
 * @param people how many, 1 or more
 */
public record Spell(Group group, LocalDate from, @Nullable LocalDate last, int people) {

    /** True on every day from the first to the last. */
    boolean on(LocalDate day) {
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }

    /** How many people of the group there are on a day. */
    static int on(LocalDate day, Group group, List<Spell> spells) {
        return spells.stream()
                .filter(one -> one.group == group && one.on(day))
                .mapToInt(Spell::people)
                .sum();
    }

    /** How many people came to the group in a month. */
    static int began(Month month, Group group, List<Spell> spells) {
        return spells.stream()
                .filter(one -> one.group == group && month.has(one.from))
                .mapToInt(Spell::people)
                .sum();
    }

    /** How many people had their last day in the group in a month. */
    static int ended(Month month, Group group, List<Spell> spells) {
        return spells.stream()
                .filter(one -> one.group == group && one.last != null && month.has(one.last))
                .mapToInt(Spell::people)
                .sum();
    }
}
