package org.ourplan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ourplan.access.store.SignIns;
import org.ourplan.operations.continuity.ContinuityPack;
import org.ourplan.operations.timer.Timers;
import org.ourplan.platform.database.Migrations;
import org.ourplan.testing.Browserless;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Two programs on one database: what one knows the other knows, nothing runs twice, and either may be lost. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class TwoProgramsTest {

    private static OwnDatabase database;
    private static Program one;
    private static Program other;

    @BeforeAll
    static void start() {
        database = OwnDatabase.demonstration();
        one = Program.on(database);
        other = Program.on(database);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    @Order(1)
    void twoEditorsOnTwoProgramsSeeEachOthersText() {
        var secret = secretOf("kwame");
        var here = new Browserless(one.port()).with(secret);
        var there = new Browserless(other.port()).with(secret);
        var part = partOf("kwame");
        var field = here.get(part)
                .page()
                .select("form[data-autosave] textarea[name]")
                .attr("name");
        var version = here.get(part)
                .page()
                .select("form[data-autosave] input[name=version]")
                .attr("value");
        assertThat(here.post(part, part, Map.of(), "version", version, field, "Written at the one")
                        .status())
                .isEqualTo(200);
        var clash = there.post(part, part, Map.of(), "version", version, field, "Written at the other");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().text()).contains("Written at the one").contains("Written at the other");
    }

    @Test
    @Order(2)
    void whatRunsByItselfRunsOnce() throws Exception {
        Callable<Integer> here = () -> one.context().getBean(Timers.class).look();
        Callable<Integer> there = () -> other.context().getBean(Timers.class).look();
        try (var hands = Executors.newFixedThreadPool(2)) {
            var ran = 0;
            for (var result : hands.invokeAll(java.util.List.of(here, there, here, there))) {
                ran += result.get();
            }
            assertThat(ran)
                    .isEqualTo(Integer.parseInt(database.one("SELECT count(*) FROM timer")))
                    .isEqualTo(2);
        }
        assertThat(database.one("SELECT count(*) FROM record_mark")).isEqualTo("1");
        database.owner("UPDATE timer SET next_at = now() - interval '1 minute' WHERE name = 'mark of the record'");
        assertThat(other.context().getBean(Timers.class).look()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void whileTheDatabaseIsAwayPagesSaySoAndHandBackWhatWasTyped() {
        var browser = one.signedIn("kwame");
        var part = partOf("kwame");
        var field = browser.get(part)
                .page()
                .select("form[data-autosave] textarea[name]")
                .attr("name");
        var token = browser.get(part).page().select("input[name=_csrf]").attr("value");
        var version = browser.get(part)
                .page()
                .select("form[data-autosave] input[name=version]")
                .attr("value");
        database.close();
        try {
            assertThat(browser.get("/health").status()).isEqualTo(200);
            assertThat(browser.get("/ready").status()).isEqualTo(503);
            var page = browser.get(part);
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.heading()).isEqualTo("We cannot reach the records now");
            var sent = browser.press(token, part, "version", version, field, "She sings <b>loudly</b>.");
            assertThat(sent.status()).isEqualTo(503);
            assertThat(sent.page().text())
                    .contains("what you typed is still here")
                    .contains("She sings <b>loudly</b>.");
            assertThat(sent.page().select("input[name=" + field + "]").val()).isEqualTo("She sings <b>loudly</b>.");
            assertThat(sent.page().select("form").attr("action")).isEqualTo(part);
            var signIn = browser.press(token, "/sign-in", "name", "kwame", "password", "hush-hush-hush");
            assertThat(signIn.page().html()).doesNotContain("hush-hush-hush");
        } finally {
            database.open();
        }
        comesBack(browser);
        assertThat(browser.press(token, part, "version", version, field, "She sings <b>loudly</b>.")
                        .status())
                .isEqualTo(200);
        assertThat(browser.get(part)
                        .page()
                        .select("textarea[name=" + field + "]")
                        .text())
                .isEqualTo("She sings <b>loudly</b>.");
    }

    @Test
    @Order(4)
    void nobodyIsNamedInTheLogsWhateverGoesWrong(CapturedOutput log) {
        var browser = one.signedIn("aisha");
        var personal = new String[] {
            "given-name",
            "Zebedee",
            "family-name",
            "Quillfeather",
            "birth",
            "known",
            "born-day",
            "27",
            "born-month",
            "3",
            "born-year",
            "1961",
            "nhs-number",
            "999 000 0131",
            "address",
            "7 Marzipan Lighthouse Walk",
            "phone",
            "01632 960777"
        };
        browser.post("/people", "/people/add", Map.of(), personal);
        browser.post("/people", "/people", Map.of(), "asked", "Zebedee Quillfeather 9990000131");
        browser.get("/people/Zebedee-Quillfeather");
        browser.get("/people?asked=Zebedee%20Quillfeather");
        var doreen = "/people/" + database.one("SELECT id FROM person WHERE family_name = 'Applegarth'");
        database.owner(
                "ALTER TABLE person ADD CONSTRAINT no_marzipan CHECK (address_lines NOT LIKE '%Marzipan%') NOT VALID");
        var details = browser.get(doreen + "/details");
        assertThat(details.status()).isEqualTo(200);
        var refused = browser.submit(
                doreen + "/details",
                doreen + "/details",
                "address",
                "7 Marzipan Lighthouse Walk",
                "address-lines",
                "7 Marzipan Lighthouse Walk");
        database.owner("ALTER TABLE person DROP CONSTRAINT no_marzipan");
        database.owner("ALTER TABLE alert RENAME TO alert_away");
        var broken = browser.get(doreen);
        database.owner("ALTER TABLE alert_away RENAME TO alert");
        assertThat(java.util.List.of(refused.status(), broken.status())).contains(500);
        org.slf4j.LoggerFactory.getLogger("org.ourplan.somewhere")
                .error("Something failed", new IllegalStateException("Key (nhs_number)=(9990000131) Zebedee"));
        assertThat(log.getAll()).contains("A request to /people/{person}").contains("Something failed");
        for (var secret : new String[] {
            "Zebedee",
            "Quillfeather",
            "9990000131",
            "999 000 0131",
            "1961-03-27",
            "27 March 1961",
            "Marzipan",
            "960777",
            "Applegarth",
            "Doreen",
            "9990000018",
            "1947-03-27",
            "Mr Biscuit"
        }) {
            assertThat(log.getAll()).doesNotContain(secret);
        }
    }

    @Test
    @Order(5)
    void figuresAreCountsAndTimesOnly() throws Exception {
        one.signedIn("aisha").get("/");
        Object figures = org.springframework.test.util.ReflectionTestUtils.invokeMethod(
                one.context().getBean("org.ourplan.operations.watch.Figures"), "text");
        assertThat((String) figures)
                .contains("ourplan_ready 1")
                .containsPattern("ourplan_answers_total\\{status=\"2xx\"} [1-9]")
                .containsPattern("ourplan_answer_seconds_bucket\\{le=\"\\+Inf\"} [1-9]")
                .contains("ourplan_database_connections{state=\"waited for\"} 0")
                .contains("ourplan_timer_age_seconds{name=\"mark of the record\"}")
                .doesNotContain("people")
                .doesNotContain("aisha");
    }

    @Test
    @Order(6)
    void theContinuityPackOpensWithItsPassPhraseOnlyAndEachMakingIsKept(@TempDir Path folder) throws Exception {
        database.owner("UPDATE person SET restricted = true WHERE family_name = 'Vickers-Cole'");
        var file = folder.resolve("pack.pdf");
        var pack = one.context().getBean(ContinuityPack.class);
        var made = pack.make(file, "four words make one".toCharArray(), 300);
        var bytes = Files.readAllBytes(file);
        Assertions.assertThatThrownBy(() -> Loader.loadPDF(bytes)).isInstanceOf(InvalidPasswordException.class);
        try (var document = Loader.loadPDF(bytes, "four words make one")) {
            assertThat(document.getEncryption().getLength()).isEqualTo(256);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Who is in it " + made.people() + " people.")
                    .contains("Doreen Applegarth (Dor), record 10001")
                    .contains("Nina brings a hot dinner on Monday, Wednesday and Friday")
                    .contains("Carol Applegarth, daughter: 01632 960220")
                    .contains("Lipreads: face them when speaking")
                    .contains("Nina is ill or away Carol brings a meal")
                    .contains("This record is restricted, so nothing else is printed")
                    .doesNotContain("01632 960191");
        }
        assertThat(database.one("SELECT cardinality(people) FROM continuity_pack"))
                .isEqualTo("" + made.people());
        assertThat(database.one("SELECT count(*) FROM event WHERE happening = 'CONTINUITY_PACK_MADE'"))
                .isEqualTo("1");
        Assertions.assertThatThrownBy(() -> pack.make(file, "four words make one".toCharArray(), 300))
                .hasMessageContaining("exists already");
        assertThat(database.one("SELECT count(*) FROM continuity_pack")).isEqualTo("1");
        assertThat(database.run("verify", java.util.List.of()).status()).isZero();
    }

    @Test
    @Order(7)
    void aContinuityPackThatCannotBeMadeIsRefusedInWords(@TempDir Path folder) {
        assertThat(database.run("continuity", java.util.List.of()).err()).contains("use: ./ourplan continuity TO.pdf");
        assertThat(database.run(
                                "continuity",
                                java.util.List.of(folder.resolve("no/x.pdf").toString()))
                        .err())
                .contains("there is no folder");
        var weak = database.run(
                "continuity",
                java.util.List.of(folder.resolve("x.pdf").toString()),
                "OURPLAN_CONTINUITY_PASSPHRASE",
                "short");
        assertThat(weak.status()).isEqualTo(2);
        assertThat(weak.err()).contains("at least 12 characters");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @Order(8)
    void anOlderProgramGoesOnWhileANewerOneHasAddedToTheTables() {
        var browser = one.signedIn("kwame");
        database.owner(
                "ALTER TABLE person ADD COLUMN later text NOT NULL DEFAULT ''",
                "ALTER TABLE part ADD COLUMN later integer NOT NULL DEFAULT 0",
                "CREATE TABLE later_thing (id uuid PRIMARY KEY)",
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by, "
                        + "execution_time, success) VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 'postgres', 1, true)");
        var part = partOf("kwame");
        var form = browser.get(part).page().selectFirst("form[data-autosave]");
        var saved = browser.post(
                part,
                part,
                Map.of("X-Quiet", "yes"),
                "version",
                form.select("input[name=version]").attr("value"),
                form.select("textarea[name]").attr("name"),
                "Written by the older program");
        assertThat(saved.status()).isEqualTo(200);
        // And it starts again on the newer tables, should it have to.
        Migrations.run(database.address());
        database.owner("DELETE FROM flyway_schema_history WHERE version = '999'");
    }

    @Test
    @Order(9)
    void whoeverIsSignedInStaysSoWhenOneProgramIsLost() {
        var secret = secretOf("aisha");
        assertThat(new Browserless(one.port()).with(secret).get("/").status()).isEqualTo(200);
        one.close();
        var there = new Browserless(other.port()).with(secret).get("/");
        assertThat(there.path()).isEqualTo("/");
        assertThat(there.page().text()).contains("Aisha Rahman");
    }

    /** Nobody does anything: connections that were cut are thrown away as they are met. */
    private static void comesBack(Browserless browser) {
        var until = System.nanoTime() + 30_000_000_000L;
        while (browser.get("/ready").status() != 200 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        for (var i = 0; i < 20; i++) {
            assertThat(browser.get("/ready").status()).isEqualTo(200);
        }
    }

    private static String secretOf(String name) {
        var account = database.one("SELECT id FROM account WHERE sign_in_name = '" + name + "'");
        return one.context().getBean(SignIns.class).begin(UUID.fromString(account));
    }

    /** A part of an assessment that is being written, with a text in it. */
    private static String partOf(String name) {
        var where = database.one("SELECT '/people/' || s.person || '/assessments/' || s.id FROM assessment s "
                + "JOIN working_with w ON w.person = s.person JOIN account a ON a.id = w.account "
                + "WHERE s.state = 'BEGUN' AND a.sign_in_name = '" + name + "'");
        return where + "/part/how";
    }
}
