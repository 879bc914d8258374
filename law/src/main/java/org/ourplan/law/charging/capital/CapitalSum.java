package org.ourplan.law.charging.capital;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.Words;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;

/** Goes through the capital item by item: what it is worth, what is left out and until when (regs 18 to 24, Sch 2). */
public final class CapitalSum {

    private final Working working;
    private final HomeStay stay;
    private BigDecimal assessable = BigDecimal.ZERO;
    private BigDecimal home = BigDecimal.ZERO;
    private boolean homeLeftOut;

    private CapitalSum(Working working, HomeStay stay) {
        this.working = working;
        this.stay = stay;
    }

    /**
     * What the items come to on the working's day.
     *
     * @param stay where the person lives, which decides about their home
     * @param sums sums listed as income that are capital (reg 19)
     */
    public static CapitalFound of(List<CapitalItem> items, HomeStay stay, BigDecimal sums, Working working) {
        CapitalSum sum = new CapitalSum(working, stay);
        for (CapitalItem item : items) {
            sum.add(item);
        }
        sum.assessable = sum.assessable.add(sums);
        sum.write(sums);
        BigDecimal total = Exact.settled(sum.assessable);
        if (working.written()) {
            working.add(Step.of(
                    Section.CAPITAL,
                    "Savings and property that count",
                    total,
                    Effect.RESULT,
                    "Everything above that counts, added up.",
                    "SI 2014/2672 reg 18"));
        }
        return new CapitalFound(total, sum.home, sum.homeLeftOut);
    }

    private void write(BigDecimal sums) {
        if (working.written() && sums.signum() > 0) {
            working.add(Step.of(
                    Section.CAPITAL,
                    "Sums listed as income",
                    sums,
                    Effect.COUNTS,
                    "These count as savings, not income.",
                    "SI 2014/2672 reg 19"));
        }
    }

    private void add(CapitalItem item) {
        CapitalDisregard why = item.disregard() == null ? byLaw(item) : item.disregard();
        BigDecimal worth = item.worth();
        if (why != null && lasts(why, item)) {
            homeLeftOut |= item.kind() == CapitalKind.MAIN_HOME;
            BigDecimal leftOut = why.limit() == CapitalDisregard.Limit.AMOUNT
                    ? worth.min(CapitalDisregard.MOST_OF_A_TRAINING_BONUS)
                    : worth;
            assessable = assessable.add(worth).subtract(leftOut);
            leave(item, leftOut, why);
            return;
        }
        count(item, worth, why);
    }

    private void count(CapitalItem item, BigDecimal worth, @Nullable CapitalDisregard why) {
        assessable = assessable.add(worth);
        if (item.kind() == CapitalKind.MAIN_HOME) {
            home = home.add(worth);
        }
        if (working.written()) {
            working.add(Step.of(
                            Section.CAPITAL,
                            item.title(),
                            worth,
                            Effect.COUNTS,
                            reason(item, why),
                            "SI 2014/2672 regs 18, 20 and 24")
                    .withCode(item.kind().name()));
        }
    }

    /** The disregard of a main home that nobody has to ask for. */
    private @Nullable CapitalDisregard byLaw(CapitalItem item) {
        if (item.kind() != CapitalKind.MAIN_HOME) {
            return null;
        }
        return switch (stay.residence()) {
            case OUTSIDE_A_CARE_HOME -> CapitalDisregard.HOME_NOT_CARE_HOME;
            case TEMPORARY_RESIDENT -> stay.willReturn().isNo() ? null : CapitalDisregard.TEMPORARY_RESIDENT;
            case PERMANENT_RESIDENT -> stay.permanentFrom() == null ? null : CapitalDisregard.TWELVE_WEEK;
        };
    }

    private boolean lasts(CapitalDisregard why, CapitalItem item) {
        LocalDate last = lastDay(why, item);
        LocalDate first = item.from();
        LocalDate day = working.figures().day();
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    private @Nullable LocalDate lastDay(CapitalDisregard why, CapitalItem item) {
        LocalDate first =
                item.from() == null && why == CapitalDisregard.TWELVE_WEEK ? stay.permanentFrom() : item.from();
        LocalDate until = item.until();
        if (why.weeks() == 0 || first == null || why.limit() == CapitalDisregard.Limit.REASONABLE && until != null) {
            return until;
        }
        int weeks = why == CapitalDisregard.TWELVE_WEEK
                ? working.figure(Figure.PROPERTY_DISREGARD_WEEKS).intValue()
                : why.weeks();
        LocalDate end = first.plusWeeks(weeks).minusDays(1);
        return until == null || until.isAfter(end) ? end : until;
    }

    private void leave(CapitalItem item, BigDecimal worth, CapitalDisregard why) {
        if (!working.written()) {
            return;
        }
        LocalDate last = lastDay(why, item);
        String until = last == null ? "" : " This lasts until " + Words.day(last) + ".";
        String decided = item.decision().isEmpty() ? "" : " " + item.decision();
        working.add(Step.of(
                        Section.CAPITAL,
                        item.title(),
                        worth,
                        Effect.LEFT_OUT,
                        "We leave out " + why.words() + "." + decided + until,
                        why.provision())
                .withCode(why.name()));
    }

    private String reason(CapitalItem item, @Nullable CapitalDisregard over) {
        StringBuilder reason = new StringBuilder();
        if (item.ownInterest() != null) {
            reason.append("What your own part of it would fetch. ");
        } else {
            reason.append(item.tenthOff() ? "A tenth is taken off for what selling costs. " : "");
            reason.append(item.securedDebt().signum() > 0 ? "Debt secured on it is taken off. " : "");
            reason.append(item.share().compareTo(BigDecimal.ONE) < 0 ? "Only your share counts. " : "");
        }
        if (over != null) {
            reason.append("The time in which we left out ").append(over.words()).append(" has not begun or is over. ");
        }
        reason.append(item.decision());
        return reason.isEmpty() ? "It counts in full." : reason.toString().strip();
    }
}
