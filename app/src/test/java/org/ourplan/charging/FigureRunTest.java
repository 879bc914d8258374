package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.charging.AssessedPeople.answers;
import static org.ourplan.charging.AssessedPeople.pensioner;
import static org.ourplan.tables.Tables.ASSESSED_CONTRIBUTION;
import static org.ourplan.tables.Tables.CHARGING_RUN_LINE;
import static org.ourplan.tables.Tables.CHARGING_RUN_MADE;
import static org.ourplan.tables.Tables.DOCUMENT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.decide.FigureRules;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.charging.store.RunBook;
import org.ourplan.charging.store.RunLines;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;

/** What new figures bring for everybody: reported to the penny with its reason, made to count once, whatever stops in between. */
@OurplanTest
@Import(AssessedPeople.class)
class FigureRunTest {

    private static final LocalDate MAY_2025 = LocalDate.of(2025, 5, 1);
    private static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 6);

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

    private SignedIn asks;
    private SignedIn decides;

    @BeforeEach
    void twoPeopleWithTheRight() {
        asks = staff.hire("Fay Asks (fictional)", null, Role.FINANCE_OFFICER).who();
        decides = staff.hire("Sam Decides (fictional)", null, Role.SENIOR_MANAGER).who();
    }

    @AfterEach
    void nothingStaysOpen() {
        runs.newest().stream()
                .filter(run -> run.stage().mayBeDropped())
                .forEach(run -> runs.drop(run.id(), "The test is over.", decides));
    }

    private UUID asked(LocalDate from) {
        return ((FigureRuns.Asking.Begun) runs.ask(from, asks)).run();
    }

    private UUID worked(LocalDate from) {
        var run = asked(from);
        work.look();
        assertThat(runs.find(run).stage()).isEqualTo(RunStage.WORKED);
        return run;
    }

    private RunEntry line(UUID run, PersonId person) {
        var found = new ArrayList<RunEntry>();
        runs.each(runs.find(run), entry -> {
            if (entry.line().person().equals(person.value())) {
                found.add(entry);
            }
        });
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private BigDecimal pays(PersonId person, LocalDate day) {
        return contributions.on(person, day).orElseThrow().weekly();
    }

    @Test
    void thosePayLessWhoseGuaranteeRisesAndTheReasonIsNamedToThePenny() {
        var person = people.add(pensioner("300.00"), MAY_2025);
        assertThat(pays(person, MAY_2025)).isEqualByComparingTo("67.40");
        var entry = line(worked(APRIL_2026), person);
        assertThat(entry.line().before().weekly()).isEqualByComparingTo("67.40");
        assertThat(entry.line().after().weekly()).isEqualByComparingTo("58.55");
        assertThat(entry.line().way()).isEqualTo(RunLine.Way.LESS);
        assertThat(entry.line().moved()).containsExactly(Figure.MIG_SINGLE_PC_AGE);
        assertThat(entry.line().byFigures()).isEqualByComparingTo("-8.85");
        assertThat(entry.line().own()).isZero();
        assertThat(entry.then()).isEqualTo(MAY_2025);
        assertThat(pays(person, APRIL_2026)).as("a report changes nothing").isEqualByComparingTo("67.40");
    }

    @Test
    void theDayBeforeNothingMovesAndAPennyOfIncomeIsAPenny() {
        var person = people.add(pensioner("300.00"), MAY_2025);
        var richer = people.add(pensioner("300.01"), MAY_2025);
        var run = worked(APRIL_2026.minusDays(1));
        assertThat(line(run, person).line().way()).isEqualTo(RunLine.Way.SAME);
        assertThat(line(run, person).line().isToBeMade()).isFalse();
        runs.drop(run, "Only looking.", decides);
        var next = worked(APRIL_2026);
        assertThat(line(next, richer).line().after().weekly()).isEqualByComparingTo("58.56");
    }

    @Test
    void aBirthdayIsToldFromTheFigures() {
        var person = people.add(answers("2000-08-10", "no", "200.00"), MAY_2025);
        var line = line(worked(APRIL_2026), person).line();
        assertThat(line.before().weekly()).isEqualByComparingTo("110.85");
        assertThat(line.after().weekly()).isEqualByComparingTo("79.60");
        assertThat(line.own()).isEqualByComparingTo("-23.35");
        assertThat(line.byFigures()).isEqualByComparingTo("-7.90");
        assertThat(line.moved()).containsExactlyInAnyOrder(Figure.MIG_SINGLE_18_24, Figure.MIG_SINGLE_25_TO_PC_AGE);
    }

    @Test
    void whoCannotBeWorkedOutIsNamedWithTheFigureThatIsMissing() {
        var couple = new HashMap<>(pensioner("300.00"));
        couple.put("household", Map.of("partner", List.of("yes"), "partner-pension-age", List.of("yes"), "children", List.of("0")));
        var person = people.add(couple, MAY_2025);
        var run = worked(APRIL_2026);
        var line = line(run, person).line();
        assertThat(line.way()).isEqualTo(RunLine.Way.CANNOT);
        assertThat(line.missing()).containsExactly(Figure.MIG_COUPLE_PC_AGE);
        assertThat(line.isToBeMade()).isFalse();
        assertThat(runs.totals(runs.find(run)).missing()).containsKey(Figure.MIG_COUPLE_PC_AGE);
        assertThat(runs.some(runs.find(run), RunLine.Way.CANNOT, 0, 1_000))
                .anyMatch(entry -> entry.line().person().equals(person.value()));
    }

    @Test
    void aFigureThatIsEnteredLaterMakesThoseKnownWhoWaitedForIt() {
        var first = LocalDate.of(2015, 4, 1);
        var carer = new HashMap<>(pensioner("300.00"));
        carer.put("household", Map.of("partner", List.of("no"), "children", List.of("0"), "carer-premium", List.of("yes")));
        var person = people.add(carer, first);
        assertThat(contributions.on(person, first).orElseThrow().isKnown()).isFalse();
        var run = worked(first);
        assertThat(line(run, person).line().missing()).containsExactly(Figure.MIG_PREMIUM_CARER);
        var entry = ((Figures.Entering.Waits) figures.enter(
                        new FigureRules.Wanted(
                                Figure.MIG_PREMIUM_CARER, new BigDecimal("34.20"), first, "As made", "Reg 7", "", true, null),
                        staff.hire("Pia (fictional)", null, Role.POLICY_OWNER).who()))
                .entry();
        assertThat(figures.confirm(entry, null, true, decides)).isEmpty();
        assertThat(runs.count(run, "All well.", decides)).hasValueSatisfying(why -> assertThat(why)
                .contains("confirmed or put right since"));
        runs.drop(run, "A figure came.", decides);
        var again = worked(first);
        var line = line(again, person).line();
        assertThat(line.way()).isEqualTo(RunLine.Way.NOW_KNOWN);
        assertThat(line.moved()).contains(Figure.MIG_PREMIUM_CARER);
        assertThat(runs.count(again, "The carer premium was entered.", decides)).isEmpty();
        work.look();
        assertThat(pays(person, first)).isEqualByComparingTo(line.after().weekly());
        assertThat(contributions.on(person, first).orElseThrow().why()).isEqualTo(AssessedContribution.Why.NEW_FIGURES);
    }

    @Test
    void itCountsOnceAfterSomebodyElseDecidedIt() {
        var person = people.add(pensioner("310.00"), MAY_2025);
        var reassessed = people.add(pensioner("310.00"), MAY_2025);
        var run = worked(APRIL_2026);
        assertThat(runs.count(run, "I asked for it.", asks)).isPresent();
        people.again(reassessed, pensioner("320.00"), MAY_2025);
        assertThat(runs.count(run, "Looked at by finance.", decides)).isEmpty();
        assertThat(runs.count(run, "Again.", decides)).isPresent();
        assertThat(runs.drop(run, "Too late.", decides)).isPresent();
        work.look();
        work.look();
        assertThat(runs.find(run).stage()).isEqualTo(RunStage.MADE);
        assertThat(pays(person, APRIL_2026)).isEqualByComparingTo("68.55");
        assertThat(pays(person, APRIL_2026.minusDays(1))).isEqualByComparingTo("77.40");
        assertThat(versions(person)).isEqualTo(2);
        assertThat(line(run, person).version()).isEqualTo(2);
        assertThat(letters(person)).isEqualTo(1);
        assertThat(letters(reassessed)).isZero();
        assertThat(versions(reassessed)).isEqualTo(2);
        assertThat(line(run, reassessed).passed()).contains("worked out again since the report");
        var afterwards = worked(APRIL_2026);
        assertThat(line(afterwards, person).line().way()).isEqualTo(RunLine.Way.SAME);
    }

    private int letters(PersonId person) {
        return database.fetchCount(DOCUMENT, DOCUMENT.PERSON.eq(person.value()));
    }

    private int versions(PersonId person) {
        return database.fetchCount(ASSESSED_CONTRIBUTION, ASSESSED_CONTRIBUTION.PERSON.eq(person.value()));
    }

    @Test
    void aDayThatWasWorkedOutAlreadyIsWorkedOutAnewAsWell() {
        var later = LocalDate.of(2026, 5, 10);
        var person = people.add(pensioner("300.00"), MAY_2025);
        people.again(person, pensioner("400.00"), later);
        var run = asked(APRIL_2026);
        work.look();
        var found = new ArrayList<LocalDate>();
        runs.each(runs.find(run), entry -> {
            if (entry.line().person().equals(person.value())) {
                found.add(entry.line().from());
            }
        });
        assertThat(found).containsExactly(APRIL_2026, later);
    }

    @Test
    void itStopsAndGoesOnFromWhereItWas() {
        for (var number = 0; number < 9; number++) {
            people.add(pensioner("30" + number + ".00"), MAY_2025);
        }
        var small = worker(4);
        var run = asked(APRIL_2026);
        assertThat(small.step()).isTrue();
        runs.pause(run, true);
        assertThat(small.step()).isFalse();
        var done = runs.find(run).progress().done();
        assertThat(done).isEqualTo(4);
        runs.pause(run, false);
        small.look();
        assertThat(runs.find(run).stage()).isEqualTo(RunStage.WORKED);
        assertThat(runs.find(run).progress().done())
                .isEqualTo(runs.find(run).progress().people());
    }

    private FigureRunWork worker(int atATime) {
        return new FigureRunWork(book, finding, making, clock, transactions, atATime);
    }

    @Test
    void whateverIsKilledInTheMiddleNobodyIsLostAndNobodyIsDoneTwice() {
        var all = new ArrayList<PersonId>();
        for (var number = 0; number < 40; number++) {
            all.add(people.add(pensioner("3%02d.00".formatted(number)), MAY_2025));
        }
        var run = asked(APRIL_2026);
        untilPast(run, RunStage.WORKING);
        assertThat(runs.find(run).progress().done())
                .isEqualTo(runs.find(run).progress().people());
        assertThat(runs.count(run, "Looked at.", decides)).isEmpty();
        untilPast(run, RunStage.MAKING);
        for (var person : all) {
            assertThat(line(run, person).version()).as(person.toString()).isEqualTo(2);
            assertThat(versions(person)).isEqualTo(2);
            assertThat(letters(person)).isEqualTo(1);
        }
        assertThat(database.fetchCount(
                        CHARGING_RUN_MADE, CHARGING_RUN_MADE.RUN.eq(run).and(CHARGING_RUN_MADE.VERSION.isNotNull())))
                .isEqualTo(Math.toIntExact(lines.toMake(run)));
    }

    /** Two programs at once, whose connections are cut again and again while they work. */
    private void untilPast(UUID run, RunStage stage) {
        var kills = 0;
        while (runs.find(run).stage() == stage) {
            var one = CompletableFuture.runAsync(() -> worker(3).look());
            var other = CompletableFuture.runAsync(() -> worker(2).look());
            while (!(one.isDone() && other.isDone())) {
                if (kills < 25) {
                    kills += cut();
                }
            }
            runs.pause(run, false);
        }
        assertThat(kills).as("connections cut").isPositive();
    }

    private int cut() {
        return database.fetchOne("""
                SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                WHERE pid <> pg_backend_pid() AND state <> 'idle' AND query LIKE '%charging_run%'
                """).get(0, Integer.class);
    }

    @Test
    void whatWasFoundIsNeverChanged() {
        var person = people.add(pensioner("300.00"), MAY_2025);
        var run = worked(APRIL_2026);
        assertThatThrownBy(() -> database.update(CHARGING_RUN_LINE)
                        .set(CHARGING_RUN_LINE.AFTER_WEEKLY, BigDecimal.ZERO)
                        .where(CHARGING_RUN_LINE.PERSON.eq(person.value()))
                        .execute())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.insertInto(org.ourplan.tables.Tables.CHARGING_RUN_DECISION)
                        .set(org.ourplan.tables.Tables.CHARGING_RUN_DECISION.RUN, run)
                        .set(org.ourplan.tables.Tables.CHARGING_RUN_DECISION.OUTCOME, "count")
                        .set(org.ourplan.tables.Tables.CHARGING_RUN_DECISION.WHY, "past the program")
                        .set(org.ourplan.tables.Tables.CHARGING_RUN_DECISION.BY_ACCOUNT, asks.account())
                        .set(org.ourplan.tables.Tables.CHARGING_RUN_DECISION.BY_NAME, "Fay")
                        .set(org.ourplan.tables.Tables.CHARGING_RUN_DECISION.AT, OffsetDateTime.now())
                        .execute())
                .hasMessageContaining("whoever asked for a run never makes it count");
    }

    @Test
    void oneRunFromADayIsOpenAtATime() {
        var run = asked(APRIL_2026);
        assertThat(runs.ask(APRIL_2026, asks)).isInstanceOf(FigureRuns.Asking.Refused.class);
        assertThat(runs.drop(run, "Asked by mistake.", decides)).isEmpty();
        assertThat(runs.ask(LocalDate.of(2015, 3, 31), asks)).isInstanceOf(FigureRuns.Asking.Refused.class);
        assertThat(work.look()).isZero();
    }
}
