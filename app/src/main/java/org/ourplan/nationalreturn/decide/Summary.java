package org.ourplan.nationalreturn.decide;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a file came to, kept with it.
 *
 * @param kinds how many rows of each event type; carers known by association under the empty word
 * @param groups what was found, field by field; with the first rows of each
 * @param costs the costs of services by service type
 * @param withoutCost services that count in no cost
 * @param left the months that the department would take, in words; empty where it takes the period as it is stated
 * @param notInLists values that our record gives and the list in force has not
 */
public record Summary(
        long rows,
        Map<String, Long> kinds,
        List<Group> groups,
        List<Costs> costs,
        long withoutCost,
        String left,
        List<String> notInLists) {

    /** How many rows of a group are kept to be shown; the file of findings has all. */
    public static final int SHOWN = 25;

    public Summary {
        groups = List.copyOf(groups);
        costs = List.copyOf(costs);
        notInLists = List.copyOf(notInLists);
    }

    /**
     * All findings of one kind in one field.
     *
     * @param first the first of them
     */
    public record Group(Problem problem, Field field, long rows, List<Sample> first) {

        public Group {
            first = List.copyOf(first);
        }
    }

    /** One row of a group: its number in the file, whose it is by the council's own number, its event type and what stands there. */
    public record Sample(long row, String person, String event, String value) {}

    /**
     * Costs of one service type.
     *
     * @param weekly pounds a week of those that were open on the period's last day
     * @param inPeriod pounds in the period
     */
    public record Costs(String serviceType, long services, BigDecimal weekly, BigDecimal inPeriod) {}

    /** How many findings there are. */
    public long findings() {
        return groups.stream().mapToLong(Group::rows).sum();
    }
}
