package org.ourplan.govuk.ourplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ourplan.govuk.Adjustable;
import org.ourplan.govuk.Extra;

/**
 * A picture of the week: a bar for each need, its parts showing who does what, in hours. Family and friends' help is
 * shown in time, never in money. Under each bar stands what it shows in words, so that the picture alone
 * tells nothing.
 *
 * @param title what the picture shows
 * @param headingLevel of the title, 1 to 6
 */
public record WeekPicture(String title, List<Bar> bars, int headingLevel, Extra extra)
        implements Adjustable<WeekPicture> {

    public WeekPicture {
        bars = List.copyOf(bars);
    }

    /** Who does it. */
    public enum By {
        MYSELF("Myself"),
        FAMILY_AND_FRIENDS("Family and friends"),
        COMMUNITY("Community"),
        PAID("Paid support"),
        OWN_MONEY("Paid by me as an extra");

        private final String words;

        By(String words) {
            this.words = words;
        }

        /** What is shown. */
        public String words() {
            return words;
        }

        /** The end of the class of a part done so. */
        public String modifier() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A part of a bar.
     *
     * @param hours a week, above 0
     * @param amount in words, such as "7 hours" or "3 visits"
     */
    public record Part(By by, BigDecimal hours, String amount) {
        public Part {
            if (hours.signum() <= 0) {
                throw new IllegalArgumentException("Hours a week must be above 0");
            }
        }
    }

    /** One need and all that is done for it in a week. */
    public record Bar(String need, List<Part> parts) {
        public Bar {
            parts = List.copyOf(parts);
        }

        /** All hours a week. */
        public BigDecimal hours() {
            return parts.stream().map(Part::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** The bar in words. */
        public String words() {
            return parts.stream()
                    .map(part -> part.by().words() + ": " + part.amount())
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * A part as it is drawn.
     *
     * @param from its left edge, per cent of the picture's width
     * @param width per cent of the picture's width
     */
    public record Drawn(Part part, String from, String width) {}

    /** A picture with no bars yet, under an h3. */
    public static WeekPicture titled(String title) {
        return new WeekPicture(title, List.of(), 3, Extra.NONE);
    }

    /** With this need next. */
    public WeekPicture bar(String need, List<Part> parts) {
        List<Bar> more = new ArrayList<>(bars);
        more.add(new Bar(need, parts));
        return new WeekPicture(title, more, headingLevel, extra);
    }

    /** With a title of this level. */
    public WeekPicture headingLevel(int level) {
        return new WeekPicture(title, bars, level, extra);
    }

    /** The parts of a bar with their places; the longest bar fills the width. */
    public List<Drawn> drawn(Bar bar) {
        BigDecimal longest =
                bars.stream().map(Bar::hours).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        List<Drawn> drawn = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        for (Part part : bar.parts()) {
            drawn.add(new Drawn(part, share(from, longest), share(part.hours(), longest)));
            from = from.add(part.hours());
        }
        return drawn;
    }

    /** Who appears anywhere in the picture, in their order, for its key. */
    public List<By> key() {
        return bars.stream()
                .flatMap(bar -> bar.parts().stream())
                .map(Part::by)
                .distinct()
                .sorted()
                .toList();
    }

    private static String share(BigDecimal hours, BigDecimal all) {
        return hours.multiply(BigDecimal.valueOf(100))
                .divide(all, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public WeekPicture extra(Extra changed) {
        return new WeekPicture(title, bars, headingLevel, changed);
    }
}
