package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.charging.AssessedContribution.Why;
import org.ourplan.people.People;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same answers worked out again on another day: a version more, and nothing before it changed. */
@OurplanTest
class WorkedOutAgainTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    FinancialAssessments money;

    @Autowired
    Contributions contributions;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    @BeforeEach
    void aDayOfWhichTheFiguresAreKnown() {
        SettableClock.setTo(TODAY);
    }

    @AfterEach
    void timeGoesOn() {
        SettableClock.run();
    }

    @Test
    void anotherDayAddsAVersionAndTheOneBeforeStays() {
        var ada = new AtTheMoney(people, staff, port, "Ada").begun().told(FinancialAssessmentPagesTest.atHome());
        ada.keptFrom(LocalDate.of(2026, 4, 1));
        var before = contributions.on(ada.person, TODAY).orElseThrow();
        assertThat(before.weekly()).isEqualTo("87.60");
        var worked = money.again(before, LocalDate.of(2026, 4, 6), Why.NEW_FIGURES, ada.officer.who());
        assertThat(worked).isInstanceOf(WorkedOut.Charge.class);
        var now = contributions.on(ada.person, TODAY).orElseThrow();
        assertThat(now.weekly()).isEqualTo("78.75");
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.why()).isEqualTo(Why.NEW_FIGURES);
        assertThat(contributions.on(ada.person, LocalDate.of(2026, 4, 5)).orElseThrow())
                .isEqualTo(before);
        var everybody = new ArrayList<AssessedContribution>();
        contributions.everybody(TODAY, everybody::add);
        assertThat(everybody).filteredOn(one -> one.person().equals(ada.person)).containsExactly(now);
    }

    @Test
    void whatWaitedForAFigureIsToldOnceItIsWorkedOut() {
        var ada = new AtTheMoney(people, staff, port, "Ada")
                .begun()
                .told(FinancialAssessmentPagesTest.atHome()
                        .with("household", "partner", "yes", "partner-pension-age", "yes", "children", "0"));
        ada.keptFrom(TODAY);
        var waits = contributions.on(ada.person, TODAY).orElseThrow();
        assertThat(waits.isKnown()).isFalse();
        assertThat(letters(ada)).isZero();
        money.again(waits, LocalDate.of(2026, 4, 5), Why.NEW_FIGURES, ada.officer.who());
        assertThat(letters(ada)).isEqualTo(1);
    }

    private int letters(AtTheMoney at) {
        return database.fetchCount(
                TASK,
                TASK.ABOUT
                        .eq(at.assessment())
                        .and(TASK.KIND.eq("TELL_CONTRIBUTION"))
                        .and(TASK.DONE_AT.isNull()));
    }
}
