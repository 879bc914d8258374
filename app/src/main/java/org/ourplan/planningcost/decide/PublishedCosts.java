package org.ourplan.planningcost.decide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ourplan.law.rules.Carries;

/** The figures of source 004 appendix 1, as {@code appendix-1.csv} has them. */
public final class PublishedCosts {

    /** The pay that the hourly costs of authority A rest on, with 20 per cent on-costs and 37 hours a week. */
    public static final HourlyCost SOCIAL_WORKER = pay("26242");

    public static final HourlyCost COMMUNITY_CARE_WORKER = pay("16222");

    private static final String FILE = "appendix-1.csv";
    private static final List<PublishedCost> ALL = read();

    private PublishedCosts() {}

    /** Every row, those of the table first, in the document's order. */
    public static List<PublishedCost> all() {
        return ALL;
    }

    /** The least and the most of plans that the council makes itself, in whole pounds. */
    @Carries("S004-117")
    public static Range councilPlan() {
        return span(byCouncil(), row -> row.plan().stream()).wholePounds();
    }

    /** The least and the most of its reviews, in whole pounds. */
    @Carries("S004-117")
    public static Range councilReview() {
        return span(byCouncil(), row -> row.review().stream()).wholePounds();
    }

    /** The least and the most asked for an hour of planning outside. */
    @Carries("S004-117")
    public static Range outsideHour() {
        return span(outside().and(row -> row.rateOf() == PublishedCost.RateOf.CHARGE), row -> row.rate().stream())
                .wholePounds();
    }

    /** The fewest and the most hours of a plan made outside. */
    @Carries("S004-117")
    public static Range outsideHours() {
        return span(outside(), row -> row.hours().stream()).wholePounds();
    }

    /** The least and the most of a set price for a plan made outside, where anything is asked. */
    @Carries("S004-117")
    public static Range outsidePrice() {
        return span(
                        outside().and(row -> row.workedOutPlan().isEmpty()),
                        row -> row.plan().stream().filter(price -> price.high().signum() > 0))
                .wholePounds();
    }

    private static Predicate<PublishedCost> byCouncil() {
        return row -> row.inTable() && row.model().leader() == PlanningModel.Leader.COUNCIL;
    }

    private static Predicate<PublishedCost> outside() {
        return row -> row.inTable() && row.model() == PlanningModel.PLANNING_OUTSIDE;
    }

    private record Span(BigDecimal low, BigDecimal high) {

        Range wholePounds() {
            return new Range(low.setScale(0, RoundingMode.HALF_UP), high.setScale(0, RoundingMode.HALF_UP));
        }
    }

    private static Span span(Predicate<PublishedCost> of, Function<PublishedCost, Stream<Range>> figure) {
        var ranges = ALL.stream().filter(of).flatMap(figure).toList();
        var low = ranges.stream()
                .map(Range::low)
                .filter(Objects::nonNull)
                .min(BigDecimal::compareTo)
                .orElseThrow();
        return new Span(
                low, ranges.stream().map(Range::high).max(BigDecimal::compareTo).orElseThrow());
    }

    private static HourlyCost pay(String yearly) {
        return new HourlyCost(new BigDecimal(yearly), 20, BigDecimal.valueOf(37));
    }

    private static List<PublishedCost> read() {
        var file = Objects.requireNonNull(PublishedCosts.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> row(line.split(";", -1))).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static PublishedCost row(String[] cells) {
        return new PublishedCost(
                cells[0].equals("table"),
                PlanningModel.valueOf(cells[1]),
                cells[2],
                cells[3],
                Range.read(cells[4]),
                Range.read(cells[5]),
                Optional.of(cells[6])
                        .filter(of -> !of.isEmpty())
                        .map(PublishedCost.RateOf::valueOf)
                        .orElse(PublishedCost.RateOf.NONE),
                Range.read(cells[7]),
                Range.read(cells[8]),
                Range.read(cells[9]),
                cells[10].equals("group"),
                cells[11],
                cells[12]);
    }
}
