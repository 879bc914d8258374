package org.ourplan.law.charging.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Problem;

/**
 * The fields of one part of a case. A field may be known by several names. What is of the wrong kind is malformed; what
 * cannot be so is a problem of the case; what nobody reads is remembered.
 */
final class Given {

    private final String caseName;
    private final String path;
    private final Map<?, ?> fields;
    private final Set<String> read = new HashSet<>();
    private final List<Given> parts = new ArrayList<>();
    private final List<Problem> problems;

    private Given(String caseName, String path, Map<?, ?> fields, List<Problem> problems) {
        this.caseName = caseName;
        this.path = path;
        this.fields = fields;
        this.problems = problems;
    }

    static Given of(String caseName, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Given(caseName, "", map, new ArrayList<>());
        }
        throw new Malformed(caseName + ": expected fields with names, found " + shown(value));
    }

    /** The value under the first of these names that is there, or null. */
    private @Nullable Object find(String... names) {
        for (String name : names) {
            read.add(name);
        }
        for (String name : names) {
            Object value = fields.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    boolean has(String... names) {
        return find(names) != null;
    }

    /** Marks fields as known although nothing is worked out from them. */
    void known(String... names) {
        read.addAll(List.of(names));
    }

    /** The names of the fields, in order. */
    List<String> names() {
        return fields.keySet().stream().map(String::valueOf).toList();
    }

    /** Text or a number as text; empty when there is none. */
    String text(String... names) {
        Object value = find(names);
        if (value == null) {
            return "";
        }
        if (value instanceof Map || value instanceof List) {
            throw malformed(names[0], "must be text", value);
        }
        return value instanceof Date
                ? String.valueOf(date(names))
                : String.valueOf(value).strip();
    }

    /** An amount or a number; pounds signs and commas are passed over. Null when there is none. */
    @Nullable
    BigDecimal number(String... names) {
        Object value = find(names);
        return value == null ? null : figure(names[0], value);
    }

    BigDecimal number(BigDecimal otherwise, String... names) {
        BigDecimal number = number(names);
        return number == null ? otherwise : number;
    }

    /** An amount or a number that must be there. */
    BigDecimal needed(String... names) {
        BigDecimal number = number(names);
        if (number == null) {
            throw new Malformed(where(names[0]) + " is missing");
        }
        return number;
    }

    private BigDecimal figure(String name, Object value) {
        return Typed.figure(value).orElseThrow(() -> malformed(name, "must be a figure such as \"12.50\"", value));
    }

    /** A sum that cannot be below nothing; a problem at its own name when it is. Null when there is none. */
    @Nullable
    BigDecimal sum(String... names) {
        BigDecimal sum = number(names);
        if (sum != null && sum.signum() < 0) {
            problem(names[0], "An amount cannot be less than nothing. Enter it without a minus sign.");
        }
        return sum;
    }

    /** A whole number, or null. */
    @Nullable
    Integer whole(String... names) {
        BigDecimal number = number(names);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            throw malformed(names[0], "must be a whole number", number);
        }
    }

    /** Yes or no, as a word or as true or false; unanswered when there is none. */
    Answer answer(String... names) {
        Object value = find(names);
        if (value == null || value.equals("unanswered")) {
            return Answer.UNANSWERED;
        }
        if (value.equals(true) || value.equals("true") || value.equals("yes")) {
            return Answer.YES;
        }
        if (value.equals(false) || value.equals("false") || value.equals("no")) {
            return Answer.NO;
        }
        throw malformed(names[0], "must be true or false", value);
    }

    /** A day, or null. */
    @Nullable
    LocalDate date(String... names) {
        Object value = find(names);
        if (value == null) {
            return null;
        }
        if (value instanceof Date date) {
            return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        }
        try {
            return LocalDate.parse(String.valueOf(value).strip());
        } catch (DateTimeParseException wrong) {
            throw malformed(names[0], "must be a day such as \"2026-04-06\"", value);
        }
    }

    LocalDate neededDate(String... names) {
        LocalDate day = date(names);
        if (day == null) {
            throw new Malformed(where(names[0]) + " is missing");
        }
        return day;
    }

    /** Fields within this field; no fields when there is none. */
    Given part(String... names) {
        Object value = find(names);
        if (value == null) {
            return inner(names[0], Map.of());
        }
        if (value instanceof Map<?, ?> map) {
            return inner(names[0], map);
        }
        throw malformed(names[0], "must be fields with names", value);
    }

    /** A list of groups of fields; empty when there is none. */
    List<Given> list(String... names) {
        Object value = find(names);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw malformed(names[0], "must be a list", value);
        }
        List<Given> items = new ArrayList<>();
        for (Object item : list) {
            if (!(item instanceof Map<?, ?> map)) {
                throw malformed(names[0], "must be a list of fields with names", item == null ? "nothing" : item);
            }
            items.add(inner(names[0] + "[" + (items.size() + 1) + "]", map));
        }
        return items;
    }

    /** A list of figures; empty when there is none. */
    List<BigDecimal> figures(String... names) {
        Object value = find(names);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw malformed(names[0], "must be a list", value);
        }
        return list.stream()
                .map(item -> figure(names[0], item == null ? "" : item))
                .toList();
    }

    /** The values by their names, as they are; empty when there is none. Nothing within counts as unread. */
    Map<String, @Nullable Object> values(String name) {
        Object value = find(name);
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw malformed(name, "must be fields with names", value);
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        map.forEach((key, item) -> values.put(String.valueOf(key), item));
        return values;
    }

    boolean isList(String name) {
        return fields.get(name) instanceof List;
    }

    boolean isPart(String name) {
        return fields.get(name) instanceof Map;
    }

    private Given inner(String name, Map<?, ?> map) {
        Given inner = new Given(caseName, path.isEmpty() ? name : path + "." + name, map, problems);
        parts.add(inner);
        return inner;
    }

    /** Remembers that an answer cannot be so. */
    void problem(String name, String words) {
        String field = path.startsWith("inputs.") ? path.substring("inputs.".length()) : path;
        boolean top = field.isEmpty() || field.equals("inputs");
        problems.add(new Problem(top ? name : field + "." + name, words));
    }

    /** Every problem that reading the case has found. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The fields that nobody has read, here and in the parts that were read. */
    List<String> unread() {
        List<String> unread = new ArrayList<>();
        for (Object name : fields.keySet()) {
            if (!read.contains(String.valueOf(name))) {
                unread.add(path.isEmpty() ? String.valueOf(name) : path + "." + name);
            }
        }
        parts.forEach(part -> unread.addAll(part.unread()));
        return unread.stream().distinct().toList();
    }

    private String where(String name) {
        return caseName + ": “" + (path.isEmpty() ? name : path + "." + name) + "”";
    }

    Malformed malformed(String name, String must, Object found) {
        return new Malformed(where(name) + " " + must + ", found " + shown(found));
    }

    /** A value as a line shows it: short and without line ends. */
    static String shown(@Nullable Object value) {
        if (value == null) {
            return "nothing";
        }
        String text = String.valueOf(value).replaceAll("\\s+", " ").strip();
        return "“" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "”";
    }
}
