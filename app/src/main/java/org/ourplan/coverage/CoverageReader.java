package org.ourplan.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.law.rules.Rule;
import org.ourplan.law.rules.RuleBook;

/** Puts the register, the marks in the source and the last test run together. */
public final class CoverageReader {

    private CoverageReader() {}

    /** The coverage of the checkout in this folder. */
    public static Coverage of(Path root) {
        var marks = new MarksInSource(root);
        if (!marks.isCheckout()) {
            throw new IllegalArgumentException("check reads the source: run it in a checkout of Ourplan");
        }
        var run = LastTestRun.in(root);
        var reasons = reasons();
        var carriers = marks.carriers();
        var proofs = marks.proofs();
        var lines = RuleBook.load().rules().stream()
                .map(rule -> line(
                        rule,
                        carriers.getOrDefault(rule.id(), List.of()),
                        proofs.getOrDefault(rule.id(), List.of()),
                        run,
                        reasons))
                .toList();
        return new Coverage(
                lines,
                run.isNone()
                        ? "The tests have not been run in this checkout: proofs are the tests' own tags."
                        : "Proofs are the tests' own tags; a test that failed in the last run proves nothing.");
    }

    private static Coverage.Line line(
            Rule rule, List<String> carriedBy, List<String> tagged, LastTestRun run, Map<String, String> reasons) {
        var failing = tagged.stream()
                .filter(test -> run.of(test) == LastTestRun.Ending.FAILED)
                .toList();
        var proving = new ArrayList<>(tagged);
        proving.removeAll(failing);
        var reason = proving.isEmpty() || !failing.isEmpty() ? reason(rule, carriedBy, failing, reasons) : "";
        return new Coverage.Line(rule, carriedBy, proving, failing, reason);
    }

    private static String reason(Rule rule, List<String> carriedBy, List<String> failing, Map<String, String> reasons) {
        if (!failing.isEmpty()) {
            return "its test failed in the last run";
        }
        var given = reasons.entrySet().stream()
                .filter(entry -> rule.id().equals(entry.getKey())
                        || (entry.getKey().endsWith("*")
                                && rule.id().startsWith(entry.getKey().replace("*", ""))))
                .map(Map.Entry::getValue)
                .findFirst();
        return given.orElse(carriedBy.isEmpty() ? "not built yet" : "built, but no test proves it yet");
    }

    /** Why a row is not proved yet: exact ids before families ({@code DP-*}), in the order of the file. */
    private static Map<String, String> reasons() {
        try (InputStream in = CoverageReader.class.getResourceAsStream("not-yet.csv")) {
            if (in == null) {
                return Map.of();
            }
            var reasons = new LinkedHashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> row.contains(","))
                    .forEach(row -> reasons.put(
                            row.substring(0, row.indexOf(',')).trim(),
                            row.substring(row.indexOf(',') + 1).trim()));
            return reasons;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
