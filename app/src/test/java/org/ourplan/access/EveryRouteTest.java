package org.ourplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.REASON_TO_LOOK;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.AccessTable.Row;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The table of routes and roles, {@code docs/access-table.csv}, is what the program does: every route is in it, and every door
 * opens and stays shut over HTTP as it says. After a new route, add the row that the failing test prints, once it is right.
 */
@OurplanTest
class EveryRouteTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private People people;
    private UUID team;
    private PersonId person;

    @BeforeEach
    void somebodyOfATeam() {
        people = new People(database);
        team = staff.team("North");
        person = people.add("Petronella", "Quillfeather", team, null);
    }

    @Test
    void everyRouteHasARuleAndARowAndEveryRowARoute() throws IOException {
        var routes = new Routes(mapping);
        assertThat(routes.withoutRule())
                .as("routes without @MayUse, @OpenToAll or @OpenToSignedIn")
                .isEmpty();
        if ("yes".equals(System.getenv("OURPLAN_WRITE_ACCESS_TABLE"))) {
            AccessTable.write(routes.rows());
        }
        var inTable = AccessTable.read().stream().map(Row::line).toList();
        var inProgram = routes.rows().stream().map(Row::line).toList();
        assertThat(missing(inProgram, inTable))
                .as(
                        "rows missing from docs/access-table.csv, or different there: add them once they are right, or run this test with "
                                + "OURPLAN_WRITE_ACCESS_TABLE=yes in the environment and read what changed")
                .isEmpty();
        assertThat(missing(inTable, inProgram))
                .as("rows of docs/access-table.csv without such a route")
                .isEmpty();
    }

    @Test
    void everyDoorOpensForTheRolesTheTableNamesAndForNobodyElse() throws Exception {
        var wrong = new ArrayList<String>();
        var nobody = new Knocker(port, null);
        for (var row : AccessTable.read()) {
            expect(row, "nobody", nobody.knock(row, person), row.nobody() ? "open" : "sign-in", wrong);
        }
        for (var role : Role.values()) {
            var hired = staff.hire("A " + role, team, person, role);
            people.isHelpedBy(person, hired.who().account());
            var knocker = new Knocker(port, hired.secret());
            for (var row : AccessTable.read()) {
                expect(
                        row,
                        role.name(),
                        knocker.knock(row, person),
                        row.roles().contains(role) ? "open" : "role",
                        wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRecordOpensForThoseWhoWorkWithThePersonAndOthersGiveAReason() throws Exception {
        var knockers = new HashMap<Role, Knocked>();
        var wrong = new ArrayList<String>();
        for (var row : rowsOf("a-person-worked-with")) {
            var role = row.roles().iterator().next();
            var worker = knockers.computeIfAbsent(role, this::hire);
            expect(row, role + " of no relation", worker.outside.knock(row, person), "reason", wrong);
            expect(row, role + " of the team", worker.inTeam.knock(row, person), "open", wrong);
            expect(row, role + " with a reason", worker.withReason.knock(row, person), "open", wrong);
            expect(row, role + " whose reason has ended", worker.reasonEnded.knock(row, person), "reason", wrong);
            expect(
                    row,
                    role + " of the team, restricted record",
                    worker.inTeam.knock(row, worker.restricted),
                    "reason",
                    wrong);
            expect(
                    row,
                    role + " named on it, restricted record",
                    worker.named.knock(row, worker.restricted),
                    "open",
                    wrong);
            expect(row, role + " and nobody's record", worker.inTeam.knock(row, PersonId.next()), "not-there", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onesOwnPagesOpenOnlyForAnAccountWithARecordOfItsOwn() throws Exception {
        var wrong = new ArrayList<String>();
        for (var row : rowsOf("their-own")) {
            var role = row.roles().iterator().next();
            expect(
                    row,
                    role + " without a record",
                    new Knocker(port, staff.hire("A", null, role).secret()).knock(row, person),
                    "not-there",
                    wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private record Knocked(
            Knocker outside,
            Knocker inTeam,
            Knocker withReason,
            Knocker reasonEnded,
            Knocker named,
            PersonId restricted) {}

    private Knocked hire(Role role) {
        try {
            var named = staff.hire("Named " + role, null, role);
            var restricted =
                    people.add("Restricted", "Record", team, named.who().account());
            people.restrict(restricted);
            return new Knocked(
                    new Knocker(
                            port,
                            staff.hire("Outside " + role, staff.team("South"), role)
                                    .secret()),
                    new Knocker(port, staff.hire("In team " + role, team, role).secret()),
                    new Knocker(port, withReason(role, OffsetDateTime.now().plusHours(1))),
                    new Knocker(port, withReason(role, OffsetDateTime.now().minusSeconds(1))),
                    new Knocker(port, named.secret()),
                    restricted);
        } catch (IOException | InterruptedException problem) {
            throw new AssertionError(problem);
        }
    }

    private String withReason(Role role, OffsetDateTime until) {
        var worker = staff.hire("With reason " + role, null, role);
        database.insertInto(REASON_TO_LOOK)
                .set(REASON_TO_LOOK.ACCOUNT, worker.who().account())
                .set(REASON_TO_LOOK.PERSON, person.value())
                .set(REASON_TO_LOOK.REASON, "Duty")
                .set(REASON_TO_LOOK.GIVEN_AT, until.minusDays(1))
                .set(REASON_TO_LOOK.UNTIL, until)
                .execute();
        return worker.secret();
    }

    private static String missing(List<String> from, List<String> there) {
        return from.stream()
                .filter(row -> !there.contains(row))
                .map(row -> "\n" + row)
                .collect(java.util.stream.Collectors.joining());
    }

    private static List<Row> rowsOf(String whose) throws IOException {
        return AccessTable.read().stream()
                .filter(row -> row.whose().equals(whose))
                .toList();
    }

    private static void expect(Row row, String who, String said, String expected, List<String> wrong) {
        if (!said.equals(expected)) {
            wrong.add(row.method() + " " + row.route() + " for " + who + ": " + said + ", not " + expected);
        }
    }
}
