package org.ourplan.nationalreturn.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ourplan.nationalreturn.decide.Period;
import org.ourplan.nationalreturn.decide.Recorded;

/**
 * Reads the record for one period, event after event; only a few thousand rows are held at a time. It works on one connection in
 * one transaction, so that everything is as it was at one moment.
 */
final class RecordReading {

    /** How many columns a person takes. */
    static final int AFTER_PERSON = 10;

    private static final int ROWS_AT_A_TIME = 2_000;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Connection database;
    private final Period period;

    RecordReading(Connection database, Period period) {
        this.database = database;
        this.period = period;
    }

    /** One row of an answer. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    void contacts(Consumer<Recorded> each) throws SQLException {
        ask(RecordSql.CONTACTS, row -> each.accept(contact(row)), period.to(), from(), until());
    }

    void assessments(Consumer<Recorded> each) throws SQLException {
        ask(RecordSql.ASSESSMENTS, row -> each.accept(assessed(row)), period.to(), from(), until());
    }

    void financialAssessments(Consumer<Recorded> each) throws SQLException {
        ask(
                RecordSql.FINANCIAL_ASSESSMENTS,
                row -> each.accept(new Recorded.FinanciallyAssessed(
                        whose(row), id(row, AFTER_PERSON), day(row, AFTER_PERSON + 1), day(row, AFTER_PERSON + 2))),
                period.to(),
                from(),
                until());
    }

    void reviews(Consumer<Recorded> each) throws SQLException {
        ask(RecordSql.REVIEWS, row -> each.accept(reviewed(row)), period.to(), from(), until());
    }

    /** Lines of care and support plans first, then of support plans. */
    void services(Consumer<Recorded> each) throws SQLException {
        var lines = new LineVersions(period, each);
        ask(RecordSql.LINES, lines::read, period.to(), period.from(), period.to());
        lines.end();
    }

    /** Everybody with a request, an assessment or a review in the period. */
    Set<UUID> withEvents() throws SQLException {
        var people = new HashSet<UUID>();
        ask(RecordSql.WITH_EVENTS, row -> people.add(id(row, 1)), from(), until(), from(), until(), from(), until());
        return people;
    }

    /** An adult who is cared for. */
    record CaredFor(UUID id, String reference) {}

    /** Whom each carer with a record here cares for. */
    Map<UUID, List<CaredFor>> caring() throws SQLException {
        var caring = new LinkedHashMap<UUID, List<CaredFor>>();
        ask(
                RecordSql.CARING,
                row -> caring.computeIfAbsent(id(row, 1), carer -> new ArrayList<>())
                        .add(new CaredFor(id(row, 2), text(row, 3))));
        return caring;
    }

    void people(Set<UUID> ids, Consumer<Recorded.Whose> each) throws SQLException {
        var array = database.createArrayOf("uuid", ids.toArray());
        ask(RecordSql.PEOPLE, row -> each.accept(whose(row)), period.to(), array);
    }

    private void ask(String sql, Row each, Object... given) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            for (var at = 0; at < given.length; at++) {
                statement.setObject(at + 1, given[at]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.read(rows);
                }
            }
        }
    }

    private OffsetDateTime from() {
        return period.from().atStartOfDay(LONDON).toOffsetDateTime();
    }

    private OffsetDateTime until() {
        return period.to().plusDays(1).atStartOfDay(LONDON).toOffsetDateTime();
    }

    private static Recorded contact(ResultSet row) throws SQLException {
        return new Recorded.Contact(
                whose(row),
                id(row, AFTER_PERSON),
                day(row, AFTER_PERSON + 1),
                day(row, AFTER_PERSON + 2),
                Set.copyOf(words(row, AFTER_PERSON + 3)),
                text(row, AFTER_PERSON + 4).equals("reablement"));
    }

    private static Recorded assessed(ResultSet row) throws SQLException {
        return new Recorded.Assessed(
                whose(row),
                id(row, AFTER_PERSON),
                row.getBoolean(AFTER_PERSON + 1),
                day(row, AFTER_PERSON + 2),
                day(row, AFTER_PERSON + 3),
                (Boolean) row.getObject(AFTER_PERSON + 4),
                text(row, AFTER_PERSON + 5),
                row.getBoolean(AFTER_PERSON + 6),
                row.getBoolean(AFTER_PERSON + 7),
                row.getBoolean(AFTER_PERSON + 8));
    }

    private static Recorded reviewed(ResultSet row) throws SQLException {
        return new Recorded.Reviewed(
                whose(row),
                id(row, AFTER_PERSON),
                row.getBoolean(AFTER_PERSON + 1),
                text(row, AFTER_PERSON + 2),
                day(row, AFTER_PERSON + 3),
                day(row, AFTER_PERSON + 4),
                text(row, AFTER_PERSON + 5),
                text(row, AFTER_PERSON + 6),
                words(row, AFTER_PERSON + 7),
                row.getBoolean(AFTER_PERSON + 8));
    }

    static Recorded.Whose whose(ResultSet row) throws SQLException {
        return new Recorded.Whose(
                id(row, 1),
                text(row, 2),
                text(row, 3),
                text(row, 4),
                maybe(row, 5),
                text(row, 6),
                text(row, 7),
                text(row, 8),
                text(row, 9));
    }

    static UUID id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable LocalDate maybe(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static List<String> words(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
