package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ASSESSED_CONTRIBUTION;
import static org.ourplan.tables.Tables.DOCUMENT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.charging.store.RunBook;
import org.ourplan.charging.store.RunLines;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Two people with the right, made-up people whose contributions stand, and what a run made of them. */
abstract class OverEverybody {

    static final LocalDate MAY_2025 = LocalDate.of(2025, 5, 1);
    static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 6);

    @Autowired
    FigureRuns runs;

    @Autowired
    FigureRunWork work;

    @Autowired
    FigureRunMaking making;

    @Autowired
    RunBook book;

    @Autowired
    RunLines lines;

    @Autowired
    FigureRunFinding finding;

    @Autowired
    Figures figures;

    @Autowired
    Contributions contributions;

    @Autowired
    AssessedPeople people;

    @Autowired
    Staff staff;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext database;

    @Autowired
    PlatformTransactionManager transactions;

    SignedIn asks;
    SignedIn decides;

    @BeforeEach
    void twoPeopleWithTheRight() {
        asks = staff.hire("Fay Asks (fictional)", null, Role.FINANCE_OFFICER).who();
        decides =
                staff.hire("Sam Decides (fictional)", null, Role.SENIOR_MANAGER).who();
    }

    @AfterEach
    void nothingStaysOpen() {
        runs.newest().stream()
                .filter(run -> run.stage().mayBeDropped())
                .forEach(run -> runs.drop(run.id(), "The test is over.", decides));
    }

    UUID asked(LocalDate from) {
        return ((FigureRuns.Asking.Begun) runs.ask(from, asks)).run();
    }

    UUID worked(LocalDate from) {
        var run = asked(from);
        work.look();
        assertThat(runs.find(run).stage()).isEqualTo(RunStage.WORKED);
        return run;
    }

    RunEntry line(UUID run, PersonId person) {
        var found = new ArrayList<RunEntry>();
        runs.each(runs.find(run), entry -> {
            if (entry.line().person().equals(person.value())) {
                found.add(entry);
            }
        });
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    BigDecimal pays(PersonId person, LocalDate day) {
        return contributions.on(person, day).orElseThrow().weekly();
    }

    int letters(PersonId person) {
        return database.fetchCount(DOCUMENT, DOCUMENT.PERSON.eq(person.value()));
    }

    int versions(PersonId person) {
        return database.fetchCount(ASSESSED_CONTRIBUTION, ASSESSED_CONTRIBUTION.PERSON.eq(person.value()));
    }
}
