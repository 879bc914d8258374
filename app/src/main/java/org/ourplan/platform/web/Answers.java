package org.ourplan.platform.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person typed into a form, kept exactly as they typed it (line ends made alike, the outer spaces of one-line
 * answers ignored when read), so that it can be shown again whatever was wrong with it. Never changes.
 *
 * @param given the answers by field name; a field may have several
 */
public record Answers(Map<String, List<String>> given) {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    public Answers {
        var copy = new LinkedHashMap<String, List<String>>();
        given.forEach((field, answers) ->
                copy.put(field, answers.stream().map(Answers::tidy).toList()));
        given = java.util.Collections.unmodifiableMap(copy);
    }

    /** No answers yet. */
    public static Answers none() {
        return new Answers(Map.of());
    }

    /** Answers of one value each, in this order: name, value, name, value … */
    public static Answers of(String... namesAndValues) {
        var given = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            given.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new Answers(given);
    }

    /** The answer as typed, for showing again; empty where there is none. */
    public String typed(String field) {
        var answers = given.get(field);
        return answers == null || answers.isEmpty() ? "" : answers.getFirst();
    }

    /** The answer without outer space and invisible characters; empty where nothing that can be seen was typed. */
    public String one(String field) {
        return Visible.text(typed(field));
    }

    /** Every answer to the field, for check boxes; empty ones left out. */
    public List<String> all(String field) {
        return given.getOrDefault(field, List.of()).stream()
                .map(Visible::text)
                .filter(answer -> !answer.isEmpty())
                .toList();
    }

    /** True when the box or radio button of this value was chosen. */
    public boolean chose(String field, String value) {
        return all(field).contains(value);
    }

    /** True when something that can be seen was typed. */
    public boolean has(String field) {
        return !one(field).isEmpty();
    }

    /** A date from the three boxes {@code field-day}, {@code field-month}, {@code field-year}; empty if not a real date. */
    public Optional<LocalDate> date(String field) {
        try {
            var year = Integer.parseInt(one(field + "-year"));
            var month = Months.number(one(field + "-month"));
            var day = Integer.parseInt(one(field + "-day"));
            return year < 1000 || year > 9999 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** True when any of a date's three boxes was filled in. */
    public boolean hasDate(String field) {
        return has(field + "-day") || has(field + "-month") || has(field + "-year");
    }

    /** An amount in pounds, with or without £ and commas, at most two decimals; empty if it is not one. */
    public Optional<BigDecimal> money(String field) {
        var words = one(field).replace("£", "").replace(",", "").replace(" ", "");
        return AMOUNT.matcher(words).matches() ? Optional.of(new BigDecimal(words).setScale(2)) : Optional.empty();
    }

    /** A number with at most two decimals, zero or more; empty if it is not one. */
    public Optional<BigDecimal> number(String field) {
        var words = one(field).replace(",", "");
        return AMOUNT.matcher(words).matches() ? Optional.of(new BigDecimal(words)) : Optional.empty();
    }

    /** These answers with one field changed. */
    public Answers with(String field, String value) {
        var changed = new LinkedHashMap<>(given);
        changed.put(field, List.of(value));
        return new Answers(changed);
    }

    /** These answers with a day in the three boxes of a date. */
    public Answers with(String field, LocalDate day) {
        return with(field + "-day", String.valueOf(day.getDayOfMonth()))
                .with(field + "-month", String.valueOf(day.getMonthValue()))
                .with(field + "-year", String.valueOf(day.getYear()));
    }

    /** Only the fields of these names: a form keeps no more than it asked. */
    public Answers only(java.util.function.Predicate<String> wanted) {
        var kept = new LinkedHashMap<>(given);
        kept.keySet().removeIf(wanted.negate());
        return new Answers(kept);
    }

    /** True when nothing that can be seen was typed or chosen. */
    public boolean isEmpty() {
        return given.keySet().stream().noneMatch(this::has);
    }

    private static String tidy(String answer) {
        return answer.replace("\r\n", "\n").replace("\r", "\n").replace("\u0000", "");
    }
}
