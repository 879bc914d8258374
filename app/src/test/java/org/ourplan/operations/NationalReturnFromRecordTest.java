package org.ourplan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourplan.Ourplan;
import org.ourplan.command.Commands;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.decide.ReturnRow;
import org.ourplan.nationalreturn.file.ReturnReading;

/** {@code ./ourplan cld}: a file from the stories' record, read back. */
class NationalReturnFromRecordTest {

    private static final String DOREEN = "10001";

    @TempDir
    private Path folder;

    private OwnDatabase database;
    private int made;

    @BeforeEach
    void stories() {
        database = OwnDatabase.demonstration();
    }

    private record Made(int status, String out, Path file, List<ReturnRow> rows) {

        List<ReturnRow> of(String person) {
            return rows.stream()
                    .filter(row -> row.of(Field.PERSON_ID).equals(person))
                    .toList();
        }

        List<ReturnRow> events(String kind) {
            return rows.stream()
                    .filter(row -> row.of(Field.EVENT_TYPE).equals(kind))
                    .toList();
        }

        ReturnRow first(String kind, String person) {
            return of(person).stream()
                    .filter(row -> row.of(Field.EVENT_TYPE).equals(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Made make(String release) throws IOException {
        var file = folder.resolve("return-" + ++made + ".csv");
        var out = new ByteArrayOutputStream();
        var address = database.address();
        var status = Commands.run(
                "cld",
                List.of("--from", "2020-01-01", "--to", "2030-12-31", "--release", release, "--out", file.toString()),
                new Terminal(
                        Map.of(
                                "DATABASE_URL",
                                address.url(),
                                "DATABASE_USER",
                                address.user(),
                                "DATABASE_PASSWORD",
                                address.password(),
                                "OURPLAN_COUNCIL_CODE",
                                "999"),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        System.err,
                        Ourplan.class));
        var rows = new ArrayList<ReturnRow>();
        try (var in = Files.newInputStream(file)) {
            ReturnReading.read(in, Release.ONE, (number, row) -> rows.add(row));
        }
        return new Made(status, out.toString(StandardCharsets.UTF_8), file, rows);
    }

    @Test
    void whatTheRecordHoldsIsInTheFileAndWhatItDoesNotHoldIsBlank() throws IOException {
        var file = make("2");
        assertThat(file.status()).as("findings").isEqualTo(1);
        assertThat(file.out())
                .contains(" findings: see /returns/client-level-data")
                .contains("file 1 of the return");
        assertThat(file.events("Request")).hasSize(number("SELECT count(*) FROM contact WHERE closed_at IS NOT NULL"));
        assertThat(file.events("Assessment")).hasSize(number("SELECT count(*) FROM completed_assessment"));
        assertThat(file.of(DOREEN)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.of(Field.LA_CODE)).isEqualTo("999");
            assertThat(row.of(Field.PERIOD_START)).isEqualTo("01/01/2020");
            assertThat(row.of(Field.LAST_NAME)).isEqualTo("Applegarth");
            assertThat(row.of(Field.CLIENT_TYPE)).isEqualTo("Service user");
            assertThat(row.of(Field.NHS_NUMBER)).matches("\\d{10}");
            assertThat(row.of(Field.GENDER)).isEmpty();
            assertThat(row.of(Field.SUPPORT_REASON)).isEmpty();
        });
        var assessed = file.first("Assessment", DOREEN);
        assertThat(assessed.of(Field.ASSESSMENT_TYPE)).isEqualTo("Long term assessment");
        assertThat(assessed.of(Field.ELIGIBLE)).isEqualTo("Yes");
        assertThat(assessed.of(Field.EVENT_OUTCOME)).isEqualTo("Progress to support planning or services");
        var request = file.first("Request", DOREEN);
        assertThat(request.of(Field.EVENT_OUTCOME)).isEqualTo("Progress to assessment, review or reassessment");
        assertThat(request.of(Field.ROUTE)).isEmpty();
        assertThat(file.events("Service")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.of(Field.EVENT_START)).matches("\\d\\d/\\d\\d/\\d{4}");
            assertThat(row.of(Field.UNIT_COST)).matches("(\\d+\\.\\d\\d)?");
        });
        assertThat(file.events("Service"))
                .anyMatch(row -> row.of(Field.COST_FREQUENCY).equals("Weekly"));
    }

    private int number(String sql) {
        return Integer.parseInt(database.one(sql));
    }

    @Test
    void releaseOneSaysItInItsOwnWords() throws IOException {
        var file = make("1");
        assertThat(file.first("Assessment", DOREEN).of(Field.CLIENT_TYPE)).isEqualTo("Service User");
        assertThat(file.first("Assessment", DOREEN).of(Field.EVENT_OUTCOME))
                .isEqualTo("Progress to Support Planning / Services");
        assertThat(file.events("Service").getFirst().of(Field.SERVICE_TYPE)).contains("Support: ");
    }

    @Test
    void theSameRecordGivesTheSameFileAndALaterOneTakesItsPlace() throws IOException {
        var first = make("2");
        var second = make("2");
        assertThat(second.file()).hasSameBinaryContentAs(first.file());
        assertThat(second.out()).contains("takes the place of file 1");
        assertThat(database.one("SELECT added + gone + changed || ' ' || (replaces IS NOT NULL) FROM national_return"
                        + " ORDER BY number DESC LIMIT 1"))
                .isEqualTo("0 true");
        database.owner(
                "UPDATE person SET postcode = 'WM9 9ZZ' WHERE reference = " + DOREEN,
                "INSERT INTO contact (id, person, begun_at, begun_by, begun_by_name, closed_at, outcomes)"
                        + " SELECT gen_random_uuid(), person, TIMESTAMPTZ '2026-03-29 00:30:00+00', begun_by, begun_by_name,"
                        + " TIMESTAMPTZ '2026-03-31 23:30:00+01', '{INFORMATION_AND_ADVICE}' FROM contact LIMIT 1");
        var third = make("2");
        assertThat(third.rows()).hasSize(first.rows().size() + 1);
        assertThat(third.events("Request"))
                .anySatisfy(row -> assertThat(row.of(Field.EVENT_END)).isEqualTo("31/03/2026"));
        assertThat(
                        database.one(
                                "SELECT added || ' ' || gone || ' ' || changed FROM national_return ORDER BY number DESC LIMIT 1"))
                .isEqualTo("1 0 " + first.of(DOREEN).size());
        assertThat(database.one("SELECT count(*) FROM national_return")).isEqualTo("3");
        assertThat(database.run("verify", List.of()).status()).isZero();
    }

    @Test
    void aDeathWithServicesOpenIsFoundAndSoIsACarerKnownByAssociation() throws IOException {
        var carer = "0198aaaa-0000-7000-8000-000000000001";
        database.owner(
                "INSERT INTO direct_payment (id, person, plan, kind, state, receiver, receiver_name, basis, needs, weekly,"
                        + " contribution, council_pays, asked_on, worker, begun_at) SELECT gen_random_uuid(), person, id, kind,"
                        + " 'STOPPING', 'ADULT', 'x', 'x', '[]', 1, 0, 1, DATE '2026-01-01', written_by, now() FROM plan"
                        + " WHERE state = 'ACTIVE'",
                "INSERT INTO direct_payment_entry (direct_payment, number, person, kind, detail, by_account, by_name, at)"
                        + " SELECT id, 1, person, 'STOP', '{\"why\": [\"DIED\"]}', worker, 'x', now() FROM direct_payment"
                        + " WHERE receiver_name = 'x'",
                "UPDATE person SET cared_for_unpaid = 'not-asked' WHERE reference = " + DOREEN,
                "INSERT INTO person (id, given_name, family_name, search_names, search_sounds, created_at, updated_at)"
                        + " VALUES ('" + carer + "', 'Cleo', '=1+1', '{}', '{}', now(), now())",
                "INSERT INTO relationship (id, person, other_person, name, relation, parts) SELECT gen_random_uuid(), id, '"
                        + carer + "', 'Cleo', 'sister', '{CARER}' FROM person WHERE reference = " + DOREEN);
        var file = make("2");
        var byAssociation = file.rows().stream()
                .filter(row -> row.of(Field.FIRST_NAME).equals("Cleo"))
                .toList();
        assertThat(byAssociation).singleElement().satisfies(row -> {
            assertThat(row.of(Field.CLIENT_TYPE)).isEqualTo("Unpaid carer known by association");
            assertThat(row.of(Field.ADULT_1)).isEqualTo(DOREEN);
            assertThat(row.of(Field.ADULTS_CARED_FOR)).isEqualTo("1");
            assertThat(row.of(Field.EVENT_TYPE)).isEmpty();
            assertThat(row.of(Field.LAST_NAME)).as("never run by a spreadsheet").isEqualTo("'=1+1");
        });
        assertThat(file.of(DOREEN))
                .allSatisfy(row -> assertThat(row.of(Field.HAS_CARER)).isEqualTo("Yes"));
        assertThat(database.one("SELECT summary::text FROM national_return ORDER BY number DESC LIMIT 1"))
                .contains("OPEN_THOUGH_DIED");
    }

    @Test
    @Tag("DATA-2")
    void anNhsNumberThatSomebodyObjectsToStaysOutOfTheFile() throws IOException {
        objects(true);
        assertThat(make("2").of(DOREEN))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.of(Field.NHS_NUMBER)).isEmpty());
        objects(false);
        assertThat(make("2").of(DOREEN))
                .allSatisfy(row -> assertThat(row.of(Field.NHS_NUMBER)).isEqualTo("9990000018"));
    }

    private void objects(boolean now) {
        database.owner(
                "INSERT INTO sharing_objection (person, about, objects, recorded_at, recorded_by, recorded_by_name)"
                        + " SELECT person, 'NHS_NUMBER', " + now + ", now(), begun_by, begun_by_name FROM contact"
                        + " WHERE person = (SELECT id FROM person WHERE reference = " + DOREEN + ") LIMIT 1");
    }
}
