package org.ourplan.charging.store;

import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.law.charging.figures.Figure;

/** Adds the lines of many people in one statement: a column of values each. */
final class NewRunLines {

    private static final String SQL = """
            INSERT INTO charging_run_line (run, person, from_day, standing, before_outcome, before_weekly, before_maximum,
                after_outcome, after_weekly, after_maximum, to_make, corrected, own, moved, missing, problems)
            SELECT {0}, person, from_day, standing, before_outcome, before_weekly, before_maximum, after_outcome, after_weekly,
                after_maximum, to_make, corrected, own, string_to_array(moved, ','), string_to_array(missing, ','), problems
            FROM unnest({1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12}, {13}, {14}, {15})
                AS found (person, from_day, standing, before_outcome, before_weekly, before_maximum, after_outcome, after_weekly,
                    after_maximum, to_make, corrected, own, moved, missing, problems)
            """;

    private NewRunLines() {}

    static void insert(DSLContext database, UUID run, List<RunLine> lines) {
        database.execute(
                SQL,
                val(run),
                val(lines.stream().map(RunLine::person).toArray(UUID[]::new)),
                val(lines.stream().map(RunLine::from).toArray(LocalDate[]::new)),
                val(lines.stream().map(RunLine::standing).toArray(UUID[]::new)),
                words(lines, line -> line.before().outcome()),
                amounts(lines, line -> line.before().weekly()),
                amounts(lines, line -> line.before().maximum()),
                words(lines, line -> line.after().outcome()),
                amounts(lines, line -> line.after().weekly()),
                amounts(lines, line -> line.after().maximum()),
                val(lines.stream().map(RunLine::isToBeMade).toArray(Boolean[]::new)),
                amounts(lines, RunLine::corrected),
                amounts(lines, RunLine::own),
                words(lines, line -> names(line.moved())),
                words(lines, line -> names(line.missing())),
                words(lines, RunLine::problems));
    }

    private static Param<String[]> words(List<RunLine> lines, Function<RunLine, String> of) {
        return val(lines.stream().map(of).toArray(String[]::new));
    }

    private static Param<BigDecimal[]> amounts(List<RunLine> lines, Function<RunLine, @Nullable BigDecimal> of) {
        return val(lines.stream().map(of).toArray(BigDecimal[]::new));
    }

    private static String names(Set<Figure> figures) {
        return figures.stream().sorted().map(Figure::parameter).collect(Collectors.joining(","));
    }
}
