package org.ourplan.law.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ourplan.law.dated.Dated;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.dated.DatedValues;

/** The dated figures that the clocks run on. Those of the law are built in; local ones are the council's own. */
public record ClockFigures(Map<Clock, DatedValues<Span>> figures) {

    private static final LocalDate CARE_ACT = LocalDate.of(2015, 4, 1);
    private static final LocalDate COMPLAINTS = LocalDate.of(2009, 4, 1);
    private static final String POLICY_OWNER = "the policy owner";

    public ClockFigures {
        figures = Map.copyOf(figures);
    }

    /** The figures of the Act, its regulations and the statutory guidance; no local figure. */
    public static ClockFigures national() {
        Map<Clock, DatedValues<Span>> map = new EnumMap<>(Clock.class);
        put(map, Clock.FIRST_REVIEW_FROM, Span.weeks(6), CARE_ACT, "CASSG 13.15 and 13.32");
        put(map, Clock.FIRST_REVIEW_TO, Span.weeks(8), CARE_ACT, "CASSG 13.15 and 13.32");
        put(map, Clock.LONGEST_BETWEEN_REVIEWS, Span.months(12), CARE_ACT, "CASSG 13.18 and 13.32");
        put(map, Clock.DIRECT_PAYMENT_FIRST_REVIEW, Span.months(6), CARE_ACT, "SI 2014/2871 reg 7(1)(a)");
        put(map, Clock.DIRECT_PAYMENT_NEXT_REVIEW, Span.months(12), CARE_ACT, "SI 2014/2871 reg 7(1)(a)");
        put(map, Clock.FREE_REABLEMENT, Span.weeks(6), CARE_ACT, "SI 2014/2672 reg 3(2)");
        put(map, Clock.COMPLAINT_ACKNOWLEDGED, new Span(3, Span.Unit.WORKING_DAYS), COMPLAINTS, "SI 2009/309 reg 13");
        put(map, Clock.COMPLAINT_ANSWERED, Span.months(6), COMPLAINTS, "SI 2009/309 reg 14");
        return new ClockFigures(map);
    }

    /** The same figures with one of the council's own, in place of any it had for that clock. */
    public ClockFigures with(Clock clock, List<Dated<Span>> values) {
        Map<Clock, DatedValues<Span>> map = new EnumMap<>(Clock.class);
        map.putAll(figures);
        map.put(clock, new DatedValues<>(clock.words(), POLICY_OWNER, values));
        return new ClockFigures(map);
    }

    /** The figure on that day, or the error that it is missing. */
    public DatedAnswer<Span> on(Clock clock, LocalDate day) {
        DatedValues<Span> known = figures.get(clock);
        return (known == null ? new DatedValues<Span>(clock.words(), POLICY_OWNER, List.of()) : known).on(day);
    }

    private static void put(Map<Clock, DatedValues<Span>> map, Clock clock, Span span, LocalDate from, String source) {
        map.put(clock, new DatedValues<>(clock.words(), POLICY_OWNER, List.of(new Dated<>(span, from, null, source))));
    }
}
