package org.ourplan.govuk.ourplan;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Adjustable;
import org.ourplan.govuk.Extra;

/**
 * One group of my work: its count, the most pressing of it, and the way to the rest.
 *
 * @param count how many there are in all, shown or not; at least 0
 * @param more true where there are more than that, and nobody counted how many
 * @param empty what is said where there are none
 * @param allHref where all of them are; null where all are shown
 */
public record WorkGroup(
        String title,
        int count,
        boolean more,
        List<Row> rows,
        String empty,
        @Nullable String allHref,
        Extra extra) implements Adjustable<WorkGroup> {

    public WorkGroup {
        rows = List.copyOf(rows);
    }

    /**
     * One thing to do, for whom.
     *
     * @param person for whom; the link says it too
     * @param what to do, in a few words
     * @param why it is due and since when, such as "The law says by 14 May: 3 days left"
     * @param pressing a word where it cannot wait, such as {@link org.ourplan.govuk.Tag}; null otherwise
     * @param action the words of the link that goes straight there
     * @param personHref the address of their record; null where the reader may not open it
     */
    public record Row(
            String person,
            String what,
            String why,
            @Nullable Content pressing,
            String action,
            String href,
            @Nullable String personHref) {

        /** A row whose person has no record to open. */
        public Row(String person, String what, String why, @Nullable Content pressing, String action, String href) {
            this(person, what, why, pressing, action, href, null);
        }
    }

    /** A group of this many, and what to say where there are none. */
    public static WorkGroup of(String title, int count, String empty) {
        return new WorkGroup(title, count, false, List.of(), empty, null, Extra.NONE);
    }

    /** A group of more than this many. */
    public static WorkGroup ofMoreThan(String title, int count, String empty) {
        return new WorkGroup(title, count, true, List.of(), empty, null, Extra.NONE);
    }

    /** How many, in figures or in words. */
    public String howMany() {
        return more ? String.format(java.util.Locale.UK, "more than %,d", count) : String.valueOf(count);
    }

    /** With this row next. */
    public WorkGroup row(Row next) {
        List<Row> longer = new ArrayList<>(rows);
        longer.add(next);
        return new WorkGroup(title, count, more, longer, empty, allHref, extra);
    }

    /** With all of them at this address. */
    public WorkGroup allAt(@Nullable String href) {
        return new WorkGroup(title, count, more, rows, empty, href, extra);
    }

    @Override
    public WorkGroup extra(Extra changed) {
        return new WorkGroup(title, count, more, rows, empty, allHref, changed);
    }
}
