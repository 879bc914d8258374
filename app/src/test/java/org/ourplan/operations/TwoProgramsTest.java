package org.ourplan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ourplan.operations.Programs.Form;
import org.ourplan.operations.timer.Timers;
import org.ourplan.platform.database.Migrations;
import org.ourplan.testing.Browserless;

/** Two programs on one database: what one knows the other knows, nothing runs twice, and either may be lost. */
class TwoProgramsTest {

    private static final OwnDatabase database = Programs.DATABASE;
    private static Program one;
    private static Program other;

    @BeforeAll
    static void start() {
        one = Programs.one();
        other = Program.on(database);
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    @Test
    void twoEditorsOnTwoProgramsSeeEachOthersText() {
        var secret = Programs.secretOf("kwame");
        var here = new Browserless(one.port()).with(secret);
        var there = new Browserless(other.port()).with(secret);
        var form = Form.at(here);
        var taken =
                here.post(form.path(), form.path(), Map.of(), "version", form.version(), form.field(), "At the one");
        assertThat(taken.status()).isEqualTo(200);
        var clash =
                there.post(form.path(), form.path(), Map.of(), "version", form.version(), form.field(), "At the other");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().text()).contains("At the one").contains("At the other");
    }

    @Test
    void whatRunsByItselfRunsOnce() throws Exception {
        database.owner("DELETE FROM timer");
        Callable<Integer> here = () -> one.context().getBean(Timers.class).look();
        Callable<Integer> there = () -> other.context().getBean(Timers.class).look();
        try (var hands = Executors.newFixedThreadPool(2)) {
            var ran = 0;
            for (var result : hands.invokeAll(List.of(here, there, here, there))) {
                ran += result.get();
            }
            assertThat(ran)
                    .isEqualTo(Integer.parseInt(database.one("SELECT count(*) FROM timer")))
                    .isEqualTo(3);
        }
        database.owner("UPDATE timer SET next_at = now() - interval '1 minute' WHERE name = 'mark of the record'");
        assertThat(other.context().getBean(Timers.class).look()).isEqualTo(1);
    }

    @Test
    void anOlderProgramGoesOnWhileANewerOneHasAddedToTheTables() {
        database.owner(
                "ALTER TABLE person ADD COLUMN later text NOT NULL DEFAULT ''",
                "ALTER TABLE part ADD COLUMN later integer NOT NULL DEFAULT 0",
                "CREATE TABLE later_thing (id uuid PRIMARY KEY)",
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by, "
                        + "execution_time, success) VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 'postgres', 1, true)");
        try {
            var browser = new Browserless(one.port()).with(Programs.secretOf("kwame"));
            var form = Form.at(browser);
            var quiet = Map.of("X-Quiet", "yes");
            var saved = browser.post(
                    form.path(),
                    form.path(),
                    quiet,
                    "version",
                    form.version(),
                    form.field(),
                    "Written by the older one");
            assertThat(saved.status()).isEqualTo(200);
            // And it starts again on the newer tables, should it have to.
            Migrations.run(database.address());
        } finally {
            database.owner("DELETE FROM flyway_schema_history WHERE version = '999'");
        }
    }

    @Test
    void whoeverIsSignedInStaysSoWhenOneProgramIsLost() {
        var secret = Programs.secretOf("aisha");
        try (var lost = Program.on(database)) {
            assertThat(new Browserless(lost.port()).with(secret).get("/").path())
                    .isEqualTo("/");
        }
        var there = new Browserless(other.port()).with(secret).get("/");
        assertThat(there.path()).isEqualTo("/");
        assertThat(there.page().text()).contains("Aisha Rahman");
    }
}
