package org.ourplan.law.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.ourplan.law.rules.Carries;

/**
 * A review whose day has passed, as a list of them is put in order: the longest overdue first, and a day where the risk is high
 * counts as more than one. No law says how much more: the list says what it does.
 *
 * @param due the day by which it was to be done
 * @param highRisk whether the risk is high, as people said when the plan was agreed or looked at
 */
@Carries("REV-16")
public record Overdue(LocalDate due, boolean highRisk) {

    /** As many days as one day counts where the risk is high. */
    public static final int HIGH_RISK_COUNTS = 2;

    /** The most pressing first. */
    public static Comparator<Overdue> mostPressing(LocalDate today) {
        return Comparator.comparingLong((Overdue one) -> one.weight(today))
                .reversed()
                .thenComparing(Overdue::due);
    }

    /** Whole days since its day; 0 on the day itself and before. */
    public long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(due, today));
    }

    /** The days, a day counted more than once where the risk is high. */
    public long weight(LocalDate today) {
        return days(today) * (highRisk ? HIGH_RISK_COUNTS : 1);
    }

    /** How long overdue: in which of the four bands of source 000. */
    public enum Band {
        UP_TO_3("Up to 3 months"),
        UP_TO_6("3 to 6 months"),
        UP_TO_12("6 to 12 months"),
        LONGER("12 months or more");

        private final String words;

        Band(String words) {
            this.words = words;
        }

        /** How people read it. */
        public String words() {
            return words;
        }
    }

    /** Its band: counted in calendar months since its day. */
    public Band band(LocalDate today) {
        if (due.plusMonths(3).isAfter(today)) {
            return Band.UP_TO_3;
        }
        if (due.plusMonths(6).isAfter(today)) {
            return Band.UP_TO_6;
        }
        return due.plusMonths(12).isAfter(today) ? Band.UP_TO_12 : Band.LONGER;
    }
}
