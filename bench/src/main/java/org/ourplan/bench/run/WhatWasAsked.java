package org.ourplan.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of one request, read from the server's own log, to be asked again without the program: the floor. */
public final class WhatWasAsked {

    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");

    /** A statement with its values. */
    private record Statement(String sql, List<@Nullable String> values) {}

    private final List<Statement> statements;

    private WhatWasAsked(List<Statement> statements) {
        this.statements = statements;
    }

    /** Notes what the program asks the database while this runs. */
    public static WhatWasAsked during(MeasuredDatabase database, Runnable request) {
        try {
            logging(database, "all");
            var from = Files.size(database.log());
            request.run();
            logging(database, "none");
            return new WhatWasAsked(read(database, from));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void logging(MeasuredDatabase database, String what) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET log_statement = '" + what + "'");
            statement.execute("SELECT pg_reload_conf()");
            Thread.sleep(700);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<Statement> read(MeasuredDatabase database, long from) throws IOException {
        var all = new LinkedHashMap<Integer, List<Statement>>();
        var text = new String(Files.readAllBytes(database.log()), java.nio.charset.StandardCharsets.UTF_8);
        var json = JsonMapper.builder().build();
        for (var line : text.substring(Math.min(text.length(), (int) from)).split("\n")) {
            if (line.startsWith("{")) {
                var entry = json.readTree(line);
                var message = entry.path("message").asString("");
                var begins = message.indexOf(": ");
                if (message.startsWith("execute ") && begins > 0) {
                    all.computeIfAbsent(entry.path("pid").asInt(), session -> new ArrayList<>())
                            .add(statement(
                                    message.substring(begins + 2),
                                    entry.path("detail").asString("")));
                }
            }
        }
        return all.values().stream()
                .filter(WhatWasAsked::signsIn)
                .flatMap(List::stream)
                .filter(one -> !one.sql().matches("(?i)(begin|commit|rollback|set ).*"))
                .toList();
    }

    /** The program's timers ask too, on connections of their own: a request begins by asking who is signed in. */
    private static boolean signsIn(List<Statement> session) {
        return session.stream().anyMatch(one -> one.sql().contains("signed_in"));
    }

    private static Statement statement(String sql, String detail) {
        var values = new ArrayList<@Nullable String>();
        var found = VALUE.matcher(detail);
        while (found.find()) {
            values.add(
                    found.group(2).equals("NULL")
                            ? null
                            : found.group(2)
                                    .substring(1, found.group(2).length() - 1)
                                    .replace("''", "'"));
        }
        return new Statement(sql.replaceAll("\\$\\d+", "?"), values);
    }

    public int size() {
        return statements.size();
    }

    /** Asks all of it once more on this connection, reading every row. */
    public Rounds.Turn on(Connection connection) {
        var prepared = new ArrayList<PreparedStatement>();
        return number -> {
            if (prepared.isEmpty()) {
                for (var one : statements) {
                    prepared.add(connection.prepareStatement(one.sql()));
                }
            }
            for (var at = 0; at < prepared.size(); at++) {
                ask(prepared.get(at), statements.get(at).values());
            }
        };
    }

    /**
     * What each costs by itself, the dearest first: the server's own times for planning and running it, planned anew and warm. What
     * they write is taken back.
     */
    public List<String> explained(Connection connection) throws SQLException {
        var lines = new TreeMap<Double, String>(java.util.Comparator.reverseOrder());
        connection.setAutoCommit(false);
        for (var one : statements) {
            var planning = Double.MAX_VALUE;
            var running = Double.MAX_VALUE;
            for (var time = 0; time < 5; time++) {
                var plan = plan(connection, one);
                planning = Math.min(planning, after(plan, "Planning Time: "));
                running = Math.min(running, after(plan, "Execution Time: "));
                connection.rollback();
            }
            var sql = one.sql().replaceAll("\\s+", " ");
            lines.merge(
                    planning + running,
                    String.format(
                            "%.2f ms to plan, %.2f ms to run: %s",
                            planning, running, sql.substring(0, Math.min(sql.length(), 110))),
                    (first, second) -> first + "; " + second);
        }
        return List.copyOf(lines.values());
    }

    private static String plan(Connection connection, Statement one) throws SQLException {
        var plan = new StringBuilder();
        try (var statement = connection.prepareStatement("EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) " + one.sql())) {
            for (var at = 0; at < one.values().size(); at++) {
                statement.setObject(at + 1, one.values().get(at), Types.OTHER);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }

    private static double after(String plan, String words) {
        var from = plan.lastIndexOf(words);
        return from < 0
                ? 0
                : Double.parseDouble(plan.substring(from + words.length()).split(" ", 2)[0]);
    }

    private static void ask(PreparedStatement statement, List<@Nullable String> values) throws SQLException {
        for (var at = 0; at < values.size(); at++) {
            statement.setObject(at + 1, values.get(at), Types.OTHER);
        }
        if (statement.execute()) {
            try (var rows = statement.getResultSet()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (var column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                }
            }
        }
    }
}
