package org.ourplan.bench.charging;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.charging.WorkedOut;
import org.ourplan.charging.WorkingOut;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stored financial assessments of made-up people, laid into an empty database by COPY. The written record of each is left out:
 * a run does not read it.
 */
final class MadeAssessments {

    /** The day they were worked out for. */
    static final LocalDate STANDING = LocalDate.of(2025, 5, 1);

    private static final int AT_A_TIME = 10_000;
    /** Whoever wrote the assessments, and asks for the runs. */
    static final UUID WORKER = new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0001L);

    private static final String NOW = "2025-05-02 10:00:00+00";

    private final Connection database;
    private final FigureTable figures = FigureTable.published();
    private final JsonMapper json = JsonMapper.shared();

    MadeAssessments(Connection database) {
        this.database = database;
    }

    /** Lays down so many. */
    void make(int people) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("INSERT INTO account (id, sign_in_name, display_name, roles, created_at) VALUES ('"
                    + WORKER + "', 'bench', 'Bench (fictional)', '{FINANCE_OFFICER}', now())");
        }
        for (var from = 0; from < people; from += AT_A_TIME) {
            some(from, Math.min(people, from + AT_A_TIME));
        }
        try (var statement = database.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    private void some(int from, int until) throws SQLException {
        var persons = new ByteArrayOutputStream();
        var assessments = new ByteArrayOutputStream();
        var contributions = new ByteArrayOutputStream();
        for (var number = from; number < until; number++) {
            line(persons, id(1, number), "Bench", "Fictional", "t", "{bench}", "{}", NOW, NOW);
            line(assessments, id(2, number), id(1, number), "DONE", NOW, WORKER.toString(), "Bench");
            contribution(contributions, number);
        }
        copy(
                "person (id, given_name, family_name, fictional, search_names, search_sounds, created_at, updated_at)",
                persons);
        copy("financial_assessment (id, person, state, begun_at, begun_by, begun_by_name)", assessments);
        copy(
                "assessed_contribution (id, assessment, version, person, from_day, facts, outcome, weekly, maximum,"
                        + " offer_deferred, written, why, worked_by, worked_by_name, worked_at)",
                contributions);
    }

    private void contribution(ByteArrayOutputStream out, int number) {
        var answers = MadeAnswers.of(number);
        var worked = WorkingOut.of(answers, STANDING, figures, LocalPolicy.plain());
        if (!(worked instanceof WorkedOut.Charge found)) {
            throw new IllegalStateException("made-up answers that cannot be worked out: " + worked);
        }
        var charge = found.charge();
        var maximum = charge.maximum();
        line(
                out,
                id(3, number),
                id(2, number),
                "1",
                id(1, number),
                STANDING.toString(),
                json.writeValueAsString(answers).replace("\\", "\\\\"),
                charge.outcome().name(),
                charge.contribution().toPlainString(),
                maximum == null ? "\\N" : maximum.toPlainString(),
                charge.mustOfferDeferredPayment() ? "t" : "f",
                "{\"steps\":[],\"missing\":[]}",
                "ASSESSED",
                WORKER.toString(),
                "Bench",
                NOW);
    }

    private static String id(int kind, int number) {
        return "0198%04x-%04x-7000-8000-%012x".formatted(kind, number >>> 16, number);
    }

    private static void line(ByteArrayOutputStream out, String... cells) {
        out.writeBytes((String.join("\t", cells) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void copy(String table, ByteArrayOutputStream rows) throws SQLException {
        var copying = database.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN");
        var bytes = rows.toByteArray();
        copying.writeToCopy(bytes, 0, bytes.length);
        copying.endCopy();
    }
}
