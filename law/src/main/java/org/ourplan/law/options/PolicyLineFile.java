package org.ourplan.law.options;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads cases in the form of {@code policy-line-cases.yaml}, already parsed into maps, lists, words, numbers and true
 * or false,
 * and works each one out. What is wrong with a file comes back as one line that names the case and the field.
 */
public final class PolicyLineFile {

    private PolicyLineFile() {}

    /** Every case worked out, or why the file is refused. */
    public static PolicyLineReading read(@Nullable Object parsed) {
        if (!(parsed instanceof Map<?, ?> file) || !(file.get("cases") instanceof List<?> list) || list.isEmpty()) {
            return new PolicyLineReading.Refused("the file must have \"cases:\" with a list of at least one case");
        }
        try {
            return new PolicyLineReading.Read(cases(list));
        } catch (CaseFields.RefusedCase refused) {
            return new PolicyLineReading.Refused(refused.line());
        }
    }

    private static List<PolicyLineCase> cases(List<?> list) {
        List<PolicyLineCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Object item : list) {
            String position = "number " + (cases.size() + 1);
            if (!(item instanceof Map<?, ?> fields)) {
                throw new CaseFields.RefusedCase("case " + position + ": must be a group of fields");
            }
            String id = new CaseFields(position, "", fields).text("id");
            if (!ids.add(id)) {
                throw new CaseFields.RefusedCase("case " + id + ": id is used by more than one case");
            }
            cases.add(worked(id, new CaseFields(id, "", fields)));
        }
        return cases;
    }

    private static PolicyLineCase worked(String id, CaseFields fields) {
        Map<String, Object> expected = fields.expected();
        WorkedCase worked = form(fields, expected);
        Map<String, Object> actual = expected == null ? worked.fields() : named(worked.fields(), expected);
        return new PolicyLineCase(id, actual, worked.reasons(), expected);
    }

    private static WorkedCase form(CaseFields fields, @Nullable Map<String, Object> expected) {
        if (fields.has("options")) {
            return OptionsCase.work(fields, expected);
        }
        if (fields.has("informal") || fields.has("units_needed_per_week")) {
            return LineCases.unpaidHelp(fields);
        }
        if (fields.has("standing_cover")) {
            return LineCases.standingCover(fields);
        }
        if (fields.has("lines")) {
            return LineCases.skillGoal(fields, expected);
        }
        return moneyForm(fields, expected);
    }

    private static WorkedCase moneyForm(CaseFields fields, @Nullable Map<String, Object> expected) {
        if (fields.has("twenty_four_seven")) {
            return MoneyCases.roundTheClock(fields, expected);
        }
        if (fields.has("chosen")) {
            return MoneyCases.ownMoney(fields);
        }
        if (fields.has("extra")) {
            return MoneyCases.topUp(fields);
        }
        if (fields.has("scheme") || fields.has("plans")) {
            return MoneyCases.delegation(fields);
        }
        throw fields.refuse(
                "options",
                "or another field that says what to work out must be given: informal, standing_cover,"
                        + " lines, twenty_four_seven, chosen, extra or plans");
    }

    /** Only the fields, and the fields of fields, that the case names. */
    private static Map<String, Object> named(Map<String, Object> all, Map<?, ?> expected) {
        Map<String, Object> named = new LinkedHashMap<>();
        expected.forEach((key, wanted) -> {
            Object value = all.get(String.valueOf(key));
            if (value instanceof Map<?, ?> parts && wanted instanceof Map<?, ?> wantedParts) {
                Map<String, Object> inner = new LinkedHashMap<>();
                parts.forEach((name, part) -> inner.put(String.valueOf(name), part));
                named.put(String.valueOf(key), named(inner, wantedParts));
            } else if (value != null) {
                named.put(String.valueOf(key), value);
            }
        });
        return named;
    }

    /**
     * The weeks to show a budget for: those that the case names, else the given ones. Refused when not weeks 1 to 520.
     */
    static Map<Integer, String> weeksToShow(
            CaseFields fields, @Nullable Map<String, Object> expected, Iterable<Integer> otherwise) {
        Map<Integer, String> weeks = new TreeMap<>();
        if (expected != null && expected.get("budget_by_week") instanceof Map<?, ?> named) {
            named.keySet().forEach(key -> {
                String week = String.valueOf(key);
                if (!week.matches("[1-9][0-9]{0,2}") || Integer.parseInt(week) > 520) {
                    throw fields.refuse("expected.budget_by_week", "must name weeks from 1 to 520");
                }
                weeks.put(Integer.valueOf(week), week);
            });
        } else {
            otherwise.forEach(week -> weeks.put(week, String.valueOf(week)));
        }
        return weeks;
    }
}
