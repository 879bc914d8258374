package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asking for a run, following it, reading it and deciding on it, on the pages and in the file. */
@OurplanTest
class RunPagesTest {

    private static final String LIST = "/charging/runs";

    @Autowired
    AssessedPeople people;

    @Autowired
    FigureRunWork work;

    @Autowired
    Staff staff;

    @LocalServerPort
    int port;

    private Browserless as(Role role) {
        return new Browserless(port)
                .with(staff.hire("Fictional " + role.words(), null, role).secret());
    }

    private static String[] day(LocalDate day) {
        return new String[] {
            "from-day", String.valueOf(day.getDayOfMonth()),
            "from-month", String.valueOf(day.getMonthValue()),
            "from-year", String.valueOf(day.getYear())
        };
    }

    @Test
    void fromAskingToTheFileAndTheDecision() {
        people.add(AssessedPeople.pensioner("333.33"), LocalDate.of(2025, 5, 1));
        var finance = as(Role.FINANCE_OFFICER);
        assertThat(finance.submit(LIST, LIST, "from-day", "31", "from-month", "2", "from-year", "2026")
                        .page()
                        .text())
                .contains("Enter the day from which the figures hold");
        var run = finance.submit(LIST, LIST, day(LocalDate.of(2026, 4, 7)));
        assertThat(run.page().text()).contains("What the charging figures mean from 7 April 2026", "Working it out.");
        assertThat(run.page().select("progress")).hasSize(1);
        assertThat(run.response().headers().firstValue("Refresh")).isEmpty();
        assertThat(finance.get(run.path() + "?refresh=yes").response().headers().firstValue("Refresh"))
                .contains("5");
        var stopped = finance.submit(run.path(), run.path() + "/stop");
        assertThat(stopped.page().text()).contains("It has been stopped.");
        assertThat(work.look()).isZero();
        finance.submit(run.path(), run.path() + "/go-on");
        work.look();

        var report = finance.get(run.path());
        assertThat(report.page().text())
                .contains(
                        "Worked out: nothing has changed for anybody yet",
                        "You asked for this run",
                        "Paid together a week before");
        assertThat(report.page().select("form[action$=/count]")).isEmpty();
        var less = finance.get(run.path() + "/people?way=less");
        assertThat(less.page().text())
                .contains("People who pay less from 7 April 2026", "from £232.60 a week to £241.45 a week");
        var file = finance.get(run.path() + "/report.csv");
        assertThat(file.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/csv");
        assertThat(file.response().body())
                .startsWith("record,from,")
                .contains(",2026-04-07,2025-05-01,CONTRIBUTION,100.73,CONTRIBUTION,91.88,-8.85,-8.85,0");

        assertThat(finance.post(run.path(), run.path() + "/count", Map.of(), "why", "Mine.")
                        .page()
                        .text())
                .contains("somebody else must decide");
        var senior = as(Role.SENIOR_MANAGER);
        assertThat(senior.submit(run.path(), run.path() + "/count").page().title())
                .startsWith("Error: ");
        var counted = senior.submit(run.path(), run.path() + "/count", "why", "Read by finance.");
        assertThat(counted.page().text()).contains("Making the new contributions count", "Read by finance.");
        work.look();
        assertThat(senior.get(run.path()).page().text()).contains("Done: the new contributions count");
        assertThat(senior.get(run.path() + "/people?way=less").page().text()).contains("Counts now");
    }

    @Test
    void eachRoleSeesItsOwnPart() {
        var run = as(Role.POLICY_OWNER).submit(LIST, LIST, day(LocalDate.of(2026, 4, 8)));
        work.look();
        var auditor = as(Role.AUDITOR);
        assertThat(auditor.get(run.path()).page().select("main form")).isEmpty();
        assertThat(auditor.get(run.path() + "/people?way=less").status()).isEqualTo(403);
        assertThat(as(Role.POLICY_OWNER).get(run.path() + "/report.csv").status())
                .isEqualTo(403);
        assertThat(as(Role.PRACTITIONER).get(LIST).status()).isEqualTo(403);
        var senior = as(Role.SENIOR_MANAGER);
        assertThat(senior.get(run.path() + "/people?way=nonsense").status()).isEqualTo(404);
        assertThat(senior.get(run.path() + "/people?way=less&page=nonsense").status())
                .isEqualTo(200);
        var dropped = senior.submit(run.path(), run.path() + "/drop", "why-drop", "Only a test.");
        assertThat(dropped.page().text()).contains("Dropped: nothing was changed", "Only a test.");
    }
}
