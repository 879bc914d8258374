package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ASSESSED_CONTRIBUTION;
import static org.ourplan.tables.Tables.DOCUMENT;
import static org.ourplan.tables.Tables.PERSON;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.decide.FigureRules;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.charging.store.RunBook;
import org.ourplan.charging.store.RunLines;
import org.ourplan.documents.Documents;
import org.ourplan.documents.MadeDocument;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Two people with the right, made-up people whose contributions stand, and what a run made of them. */
abstract class OverEverybody {

    static final LocalDate MAY_2025 = LocalDate.of(2025, 5, 1);
    static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 6);

    /** A day of its own for runs whose letters are looked at. */
    static final LocalDate LETTERS_FROM = LocalDate.of(2026, 4, 8);

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
    WorkingOut working;

    @Autowired
    AssessedPeople people;

    @Autowired
    Staff staff;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext database;

    @Autowired
    RunNews news;

    @Autowired
    RunLetterWork letterWork;

    @Autowired
    LettersOfRuns letters;

    @Autowired
    TransactionTemplate once;

    @Autowired
    Documents documents;

    @Autowired
    JsonMapper json;

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

    /**
     * Enters the figures of a year that nobody knows yet, as they were in one that is known.
     *
     * @param from the first day of the charging year
     */
    void enterWhatIsMissing(Map<String, Map<String, List<String>>> answers, LocalDate from, LocalDate known) {
        var nobody = PersonId.next();
        while (working.of(nobody, new Recorded(answers), from) instanceof WorkedOut.FiguresMissing missing) {
            var name = missing.written().missing().getFirst().name();
            enter(
                    Stream.of(Figure.values())
                            .filter(figure -> figure.words().equals(name))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(name)),
                    from,
                    known);
        }
        assertThat(working.of(nobody, new Recorded(answers), from)).isInstanceOf(WorkedOut.Charge.class);
    }

    /** Enters one figure as it was on a day that is known. */
    void enter(Figure figure, LocalDate from, LocalDate known) {
        var amount = figures.table().on(known).find(figure).amount();
        var wanted = new FigureRules.Wanted(figure, amount, from, "Made up", "A test", "", true, null);
        var owner = staff.hire("Pia (fictional)", null, Role.POLICY_OWNER).who();
        var entering = figures.enter(wanted, owner);
        assertThat(entering).isInstanceOf(Figures.Entering.Waits.class);
        assertThat(figures.confirm(((Figures.Entering.Waits) entering).entry(), null, true, decides))
                .isEmpty();
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

    /** A run that counts: its new contributions and letters are made when their work is next looked at. */
    UUID counted() {
        var run = worked(LETTERS_FROM);
        assertThat(runs.count(run, "Looked at.", decides)).isEmpty();
        return run;
    }

    /** Somebody who pays, with an address, and these formats of written information. */
    PersonId needing(String... formats) {
        var person = people.add(AssessedPeople.pensioner("300.00"), MAY_2025);
        database.update(PERSON)
                .set(PERSON.COMMUNICATION, JSONB.jsonb(json.writeValueAsString(Map.of("formats", List.of(formats)))))
                .set(PERSON.ADDRESS_LINES, "1 Invented Row")
                .where(PERSON.ID.eq(person.value()))
                .execute();
        return person;
    }

    List<MadeDocument> made(PersonId person) {
        return documents.of(person);
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
