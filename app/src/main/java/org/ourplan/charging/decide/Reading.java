package org.ourplan.charging.decide;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.income.Period;
import org.ourplan.platform.decide.Recorded;

/** Reads the answers of one part, and remembers what could not be read. */
final class Reading {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Recorded recorded;
    private final List<AnswerProblem> problems;
    private final String place;

    Reading(Recorded recorded, String place, List<AnswerProblem> problems) {
        this.recorded = recorded;
        this.place = place;
        this.problems = problems;
    }

    static Reading of(Recorded recorded, String place) {
        return new Reading(recorded, place, new ArrayList<>());
    }

    Reading at(String other) {
        return new Reading(recorded, other, problems);
    }

    String place() {
        return place;
    }

    List<AnswerProblem> problems() {
        return problems;
    }

    void problem(String field, String words) {
        problems.add(new AnswerProblem(place, field, words));
    }

    String text(String field) {
        return recorded.one(place, field).strip();
    }

    boolean has(String field) {
        return !text(field).isEmpty();
    }

    boolean chose(String field, String value) {
        return text(field).equals(value);
    }

    List<String> all(String field) {
        return recorded.all(place, field);
    }

    Answer answer(String field) {
        if (all(field).stream().distinct().count() > 1) {
            problem(field, "Choose one answer.");
        }
        return recorded.answer(place, field);
    }

    /** The day; null when there is none, which is a problem where something was typed that is no day. */
    @Nullable
    LocalDate day(String field) {
        LocalDate day = recorded.date(place, field);
        boolean typed = has(field + "-day") || has(field + "-month") || has(field + "-year");
        if (day == null && typed) {
            problem(field + "-day", "Enter a real date, such as 27 3 2027.");
        }
        return day;
    }

    /** An amount in pounds; null where none was typed. 0 is an amount. */
    @Nullable
    BigDecimal money(String field) {
        if (!has(field)) {
            return null;
        }
        String wrong = Amounts.wrong(text(field));
        if (!wrong.isEmpty()) {
            problem(field, wrong);
            return BigDecimal.ZERO;
        }
        return Amounts.pounds(text(field)).orElseThrow();
    }

    /** An amount in pounds; nothing where none was typed. */
    BigDecimal moneyOrNone(String field) {
        BigDecimal amount = money(field);
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /** An amount that must be answered, if only with 0. */
    BigDecimal needed(String field, String what) {
        BigDecimal amount = money(field);
        if (amount == null) {
            problem(field, "Enter " + what + " in pounds. Enter 0 if it is nothing.");
            return BigDecimal.ZERO;
        }
        return amount;
    }

    @Nullable
    Integer whole(String field) {
        if (!has(field)) {
            return null;
        }
        if (!text(field).matches("\\d{1,5}")) {
            problem(field, "Enter a whole number, such as 2.");
            return null;
        }
        return Integer.valueOf(text(field));
    }

    /** The person's part of something: the whole unless it is owned together. */
    BigDecimal share() {
        if (!chose("joint", "yes")) {
            return BigDecimal.ONE;
        }
        BigDecimal own = part("share");
        BigDecimal others = part("others");
        if (own == null) {
            problem("share", "Enter their part of it, for example 50 for a half, or 1/3 for a third.");
            return BigDecimal.ONE;
        }
        if (others != null && own.add(others, MathContext.DECIMAL128).compareTo(new BigDecimal("1.0000001")) > 0) {
            problem("share", "The parts add up to more than the whole. Check each part.");
        }
        return own;
    }

    private @Nullable BigDecimal part(String field) {
        if (!has(field)) {
            return null;
        }
        String typed = text(field).replace("%", "").replace(" ", "");
        if (typed.matches("\\d{1,4}/[1-9]\\d{0,3}")) {
            String[] of = typed.split("/", 2);
            return atMostAll(field, new BigDecimal(of[0]).divide(new BigDecimal(of[1]), MathContext.DECIMAL128));
        }
        if (!typed.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            problem(field, "Enter a part in percent, for example 50 for a half, or 1/3 for a third.");
            return null;
        }
        return atMostAll(field, new BigDecimal(typed).divide(HUNDRED, MathContext.DECIMAL128));
    }

    private @Nullable BigDecimal atMostAll(String field, BigDecimal part) {
        if (part.compareTo(BigDecimal.ONE) > 0 || part.signum() == 0) {
            problem(field, "A part is more than 0 and not more than 100 percent, the whole.");
            return null;
        }
        return part;
    }

    /** How often it comes; each week where nobody said. */
    Period period(boolean monthByDays) {
        return switch (text("every")) {
            case "fortnight" -> Period.FORTNIGHT;
            case "four-weeks" -> Period.FOUR_WEEKS;
            case "month" -> monthByDays ? Period.MONTH_BY_DAYS : Period.MONTH;
            case "quarter" -> Period.QUARTER;
            case "year" -> Period.YEAR;
            default -> Period.WEEK;
        };
    }

    /** The kinds ticked in a list; none ticked is a problem, since nobody's answer is not "none of these". */
    List<String> ticked(String what) {
        List<String> kinds = all("kinds");
        if (kinds.isEmpty()) {
            problem("kinds", "Say which " + what + ", or that there is none.");
        }
        if (kinds.size() > 1 && kinds.contains("none")) {
            problem("kinds", "Choose “none of these” only where nothing else is chosen.");
        }
        return kinds.stream().filter(kind -> !kind.equals("none")).toList();
    }

    List<String> placesUnder(String beginning) {
        return recorded.placesUnder(beginning);
    }
}
