package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.charging.AssessedPeople.pensioner;
import static org.ourplan.tables.Tables.CHARGING_RUN_LINE;
import static org.ourplan.tables.Tables.CHARGING_RUN_MADE;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.ourplan.charging.decide.LetterStage;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.charging.store.LetterBook;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.database.OurplanDatabase;
import org.ourplan.testing.OurplanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Whatever stops a run in between, nobody is lost and nobody is done twice; what was found is never changed. */
@OurplanTest
class FigureRunSurvivesTest extends OverEverybody {

    private static final int MOST_KILLS = 25;
    private static final String CUT = """
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE pid <> pg_backend_pid() AND state IN ('active', 'idle in transaction') AND datname = current_database()
              AND (query LIKE '%charging_run_line%' OR query LIKE '%charging_run_made%' OR query LIKE '%assessed_contribution%'
                OR query LIKE '%charging_run_letter%' OR query LIKE '%document_pdf%')
            """;

    @Autowired
    LetterBook letterBook;

    @Autowired
    RunLetterMaking letterMaking;

    @Autowired
    RunLetterGiving letterGiving;

    @Autowired
    LetterNews letterNews;

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
        return new FigureRunWork(book, finding, making, news, clock, once, atATime);
    }

    @Test
    void whateverIsKilledInTheMiddleNobodyIsLostAndNobodyIsDoneTwice() throws SQLException {
        var all = new ArrayList<PersonId>();
        for (var number = 0; number < 40; number++) {
            all.add(people.add(pensioner("3%02d.00".formatted(number)), MAY_2025));
        }
        var run = asked(APRIL_2026);
        untilPast(run, () -> runs.find(run).stage() == RunStage.WORKING, this::worker);
        assertThat(runs.find(run).progress().done())
                .isEqualTo(runs.find(run).progress().people());
        assertThat(runs.count(run, "Looked at.", decides)).isEmpty();
        untilPast(run, () -> runs.find(run).stage() == RunStage.MAKING, this::worker);
        untilPast(run, () -> lettersOf(run).stage() == LetterStage.MAKING, _ -> letterWorker());
        assertThat(lettersOf(run).done()).isEqualTo(lettersOf(run).letters());
        assertThat(letters.counts(lettersOf(run)).notMade()).isZero();
        for (var person : all) {
            assertThat(line(run, person).version()).as(person.toString()).isEqualTo(2);
            assertThat(versions(person)).isEqualTo(2);
            assertThat(letters(person)).isEqualTo(1);
        }
        assertThat(database.fetchCount(CHARGING_RUN_MADE, CHARGING_RUN_MADE.RUN.eq(run)))
                .isEqualTo(Math.toIntExact(lines.toMake(run)));
    }

    private RunLetters lettersOf(UUID run) {
        return letters.find(run).orElseThrow();
    }

    private RunLetterWork letterWorker() {
        return new RunLetterWork(letterBook, letterMaking, letterGiving, letterNews, clock, once);
    }

    /** Two programs at once, whose connections are cut again and again while they work. */
    private void untilPast(UUID run, BooleanSupplier atIt, IntFunction<GoesOnBeside> worker) throws SQLException {
        var kills = 0;
        try (var owner = owner();
                var cut = owner.prepareStatement(CUT)) {
            while (atIt.getAsBoolean()) {
                var one = CompletableFuture.runAsync(() -> worker.apply(3).look());
                var other = CompletableFuture.runAsync(() -> worker.apply(2).look());
                while (!(one.isDone() && other.isDone())) {
                    kills += kills < MOST_KILLS ? cut(cut) : 0;
                }
                runs.pause(run, false);
                letters.find(run).ifPresent(found -> letters.pause(run, false));
            }
        }
        assertThat(kills).as("connections cut").isPositive();
    }

    private static Connection owner() throws SQLException {
        var address = OurplanDatabase.openInBackground().join();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static int cut(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
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
}
