package org.ourplan.law.charging.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.deferred.Deferral;
import org.ourplan.law.charging.figures.FigureTable;

/**
 * A file of charging cases, already parsed from YAML into maps, lists, words, numbers, dates, true, false and null: a
 * list of cases under {@code cases}, or the list alone.
 */
public final class ChargeFile {

    private static final Set<String> KINDS = Set.of(
            "weekly_contribution",
            "tariff",
            "notional",
            "dpa",
            "date_rule",
            "free_service",
            "arrangement_fee",
            "validation",
            "conversion",
            "billing",
            "couple_affordability");

    private final FigureTable table;

    private ChargeFile(FigureTable table) {
        this.table = table;
    }

    /** Works out every case of a parsed file with these figures, or says why the file cannot be read. */
    public static ChargeReading read(@Nullable Object yaml, FigureTable table) {
        Object found = yaml instanceof Map<?, ?> map ? map.get("cases") : yaml;
        if (!(found instanceof List<?> list) || list.isEmpty()) {
            return new ChargeReading.NotACaseFile(
                    "the file has no list of cases under “cases”, found " + Given.shown(yaml));
        }
        try {
            return new ChargeReading.Cases(new ChargeFile(table).cases(list));
        } catch (Malformed wrong) {
            return new ChargeReading.NotACaseFile(wrong.line());
        }
    }

    private List<ChargeCase> cases(List<?> list) {
        List<ChargeCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Object item : list) {
            String number = "case number " + (cases.size() + 1);
            String id = Given.of(number, item).text("id");
            if (id.isEmpty()) {
                throw new Malformed(number + ": “id” is missing");
            }
            if (!ids.add(id)) {
                throw new Malformed("case " + id + ": “id” is used more than once");
            }
            cases.add(worked(id, Given.of("case " + id, item)));
        }
        return cases;
    }

    private ChargeCase worked(String id, Given fields) {
        fields.known("id", "title", "origin", "source", "confidence", "working", "note", "year", "departs_from_law");
        Map<String, @Nullable Object> expected = expected(fields);
        CaseInFile given = given(fields, expected);
        Actual actual = new Actual();
        work(given, actual);
        List<Problem> problems = given.inputs().problems();
        if (!problems.isEmpty()) {
            actual = new Actual();
            actual.refused(problems);
        }
        return new ChargeCase(id, named(actual, expected), expected, actual.steps(), fields.unread());
    }

    private CaseInFile given(Given fields, Map<String, @Nullable Object> expected) {
        LocalDate day = fields.neededDate("as_of");
        String kind = fields.text("kind");
        String setting = fields.text("setting");
        check(fields, kind, setting);
        Given inputs = fields.part("inputs");
        return new CaseInFile(
                kind.isEmpty() ? "weekly_contribution" : kind,
                setting.isEmpty() ? "community" : setting,
                inputs,
                PolicyInFile.read(inputs, day),
                table.on(day),
                List.copyOf(expected.keySet()));
    }

    private static void check(Given fields, String kind, String setting) {
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            throw fields.malformed(
                    "kind",
                    "must be one of "
                            + String.join(", ", KINDS.stream().sorted().toList()),
                    kind);
        }
        if (!setting.isEmpty() && !FactsInFile.SETTINGS.contains(setting)) {
            throw fields.malformed("setting", "must be community, care_home_permanent or care_home_temporary", setting);
        }
        if (!fields.isPart("inputs")) {
            throw fields.malformed("inputs", "must be fields with names", "nothing");
        }
    }

    private static void work(CaseInFile given, Actual actual) {
        given.inputs().known("partner_income_ignored");
        switch (given.kind()) {
            case "tariff" -> AssessmentCases.tariff(given, actual);
            case "notional" -> AssessmentCases.notional(given, actual);
            case "dpa" -> DeferredCases.work(given, actual);
            case "date_rule" -> TimeCases.dateRule(given, actual);
            case "free_service" -> ServiceCases.freeService(given, actual);
            case "arrangement_fee" -> ServiceCases.arrangementFee(given, actual);
            case "validation" -> validation(given, actual);
            case "conversion" -> TimeCases.conversion(given, actual);
            case "billing" -> TimeCases.billing(given, actual);
            case "couple_affordability" -> ServiceCases.coupleAffordability(given, actual);
            default -> AssessmentCases.weeklyContribution(given, actual);
        }
    }

    /** What somebody asks to keep under an agreement is checked by itself; everything else as an assessment. */
    private static void validation(CaseInFile given, Actual actual) {
        Checks checks = new Checks();
        Working working = given.working();
        Deferral.keptCheck(given.inputs().number("disposable_income_allowance_kept"), checks, working);
        if (checks.problems().isEmpty()) {
            AssessmentCases.weeklyContribution(given, actual);
        } else {
            actual.refused(checks.problems());
        }
    }

    private static Map<String, @Nullable Object> expected(Given fields) {
        Map<String, @Nullable Object> expected = new LinkedHashMap<>(fields.values("expected"));
        expected.putAll(fields.values("expected_by_law"));
        return expected;
    }

    /** Only the fields that the case names, or all when it names none. */
    private static Map<String, @Nullable Object> named(Actual actual, Map<String, @Nullable Object> expected) {
        Map<String, @Nullable Object> all = actual.fields();
        if (expected.isEmpty() || actual.stopped()) {
            return all;
        }
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        expected.keySet().stream().filter(all::containsKey).forEach(name -> named.put(name, all.get(name)));
        return named;
    }
}
