package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;

/**
 * The fields of one part of a case. Whatever is missing or of the wrong kind is refused by case and field, in one line.
 */
final class CaseFields {

    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private final String caseId;
    private final String path;
    private final Map<?, ?> fields;

    CaseFields(String caseId, String path, Map<?, ?> fields) {
        this.caseId = caseId;
        this.path = path;
        this.fields = fields;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    String text(String field) {
        if (fields.get(field) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw refuse(field, "must be words");
    }

    /** Words, or empty when the field is null or absent. */
    String textOrEmpty(String field) {
        return fields.get(field) == null ? "" : text(field);
    }

    boolean yesNo(String field) {
        if (fields.get(field) instanceof Boolean answer) {
            return answer;
        }
        throw refuse(field, "must be true or false");
    }

    boolean yesNo(String field, boolean whenAbsent) {
        return has(field) ? yesNo(field) : whenAbsent;
    }

    BigDecimal money(String field) {
        BigDecimal pounds = number(field, "must be an amount of pounds, for example \"12.50\"");
        Optional<String> refusal = Pounds.refusal(pounds);
        if (refusal.isPresent()) {
            throw refuse(field, "must be an amount of pounds, not negative, with at most 2 decimals");
        }
        return Pounds.amount(pounds);
    }

    /** A number of units, 0 or more. */
    BigDecimal units(String field) {
        BigDecimal units = number(field, "must be a number");
        if (units.signum() < 0) {
            throw refuse(field, "must be 0 or more");
        }
        return units;
    }

    int whole(String field, int least) {
        if (fields.get(field) instanceof Integer number && number >= least && number <= 10_000) {
            return number;
        }
        throw refuse(field, "must be a whole number, " + least + " or more");
    }

    private BigDecimal number(String field, String must) {
        Object value = fields.get(field);
        if (value instanceof Integer || value instanceof Double || value instanceof String) {
            try {
                BigDecimal number = new BigDecimal(String.valueOf(value).strip());
                if (number.abs().compareTo(MOST) < 0 && Math.abs(number.scale()) < 10) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                throw refuse(field, must);
            }
        }
        throw refuse(field, must);
    }

    CaseFields part(String field) {
        if (fields.get(field) instanceof Map<?, ?> map) {
            return new CaseFields(caseId, path + field + ".", map);
        }
        throw refuse(field, "must be a group of fields");
    }

    List<CaseFields> parts(String field) {
        if (!(fields.get(field) instanceof List<?> list) || list.isEmpty()) {
            throw refuse(field, "must be a list with at least one item");
        }
        List<CaseFields> parts = new ArrayList<>();
        for (Object item : list) {
            if (!(item instanceof Map<?, ?> map)) {
                throw refuse(field, "must be a list of groups of fields");
            }
            parts.add(new CaseFields(caseId, path + field + "[" + (parts.size() + 1) + "].", map));
        }
        return parts;
    }

    /** What the case expects, or null when it does not say. */
    @Nullable
    Map<String, Object> expected() {
        if (!has("expected")) {
            return null;
        }
        if (!(fields.get("expected") instanceof Map<?, ?> map)) {
            throw refuse("expected", "must be a group of fields");
        }
        Map<String, Object> expected = new LinkedHashMap<>();
        map.forEach((key, value) -> expected.put(String.valueOf(key), value));
        return expected;
    }

    RefusedCase refuse(String field, String must) {
        String given = fields.containsKey(field) ? "" : " (it is missing)";
        return new RefusedCase("case " + caseId + ": " + path + field + " " + must + given);
    }

    /** Carries one line from the field that is wrong to the reader of the file, which gives it back as a value. */
    static final class RefusedCase extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedCase(String line) {
            super(line, null, false, false);
        }

        String line() {
            return String.valueOf(getMessage());
        }
    }
}
