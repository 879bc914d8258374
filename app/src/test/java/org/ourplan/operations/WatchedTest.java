package org.ourplan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ourplan.operations.Programs.Form;
import org.ourplan.testing.Browserless;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.util.ReflectionTestUtils;

/** What is said to readers, watchers and the log when something is wrong. */
@ExtendWith(OutputCaptureExtension.class)
class WatchedTest {

    private final OwnDatabase database = Programs.DATABASE;
    private final Program one = Programs.one();

    @Test
    void whileTheDatabaseIsAwayPagesSaySoAndHandBackWhatWasTyped() {
        var browser = new Browserless(one.port()).with(Programs.secretOf("kwame"));
        var form = Form.at(browser);
        var pool = one.context().getBean(HikariDataSource.class);
        pool.setConnectionTimeout(500);
        database.close();
        try {
            assertThat(browser.get("/health").status()).isEqualTo(200);
            assertThat(browser.get("/ready").status()).isEqualTo(503);
            var page = browser.get(form.path());
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.heading()).isEqualTo("We cannot reach the records now");
            var sent = browser.press(
                    form.token(), form.path(), "version", form.version(), form.field(), "She sings <b>loudly</b>.");
            assertThat(sent.status()).isEqualTo(503);
            assertThat(sent.page().text())
                    .contains("what you typed is still here")
                    .contains("She sings <b>loudly</b>.");
            assertThat(sent.page().select("input[name=" + form.field() + "]").val())
                    .isEqualTo("She sings <b>loudly</b>.");
            assertThat(sent.page().select("form").attr("action")).isEqualTo(form.path());
            var signIn = browser.press(form.token(), "/sign-in", "name", "kwame", "password", "hush-hush-hush");
            assertThat(signIn.page().html()).doesNotContain("hush-hush-hush");
        } finally {
            pool.setConnectionTimeout(5_000);
            database.open();
        }
        comesBack(browser);
        assertThat(browser.press(
                                form.token(),
                                form.path(),
                                "version",
                                form.version(),
                                form.field(),
                                "She sings <b>loudly</b>.")
                        .status())
                .isEqualTo(200);
        assertThat(browser.get(form.path())
                        .page()
                        .select("textarea[name=" + form.field() + "]")
                        .text())
                .isEqualTo("She sings <b>loudly</b>.");
    }

    @Test
    void nobodyIsNamedInTheLogsWhateverGoesWrong(CapturedOutput log) {
        var browser = new Browserless(one.port()).with(Programs.secretOf("aisha"));
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
        assertThat(List.of(refused.status(), broken.status())).contains(500);
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
    void figuresAreCountsAndTimesOnly() throws Exception {
        new Browserless(one.port()).with(Programs.secretOf("aisha")).get("/");
        one.context().getBean(org.ourplan.operations.timer.Timers.class).look();
        Object figures =
                ReflectionTestUtils.invokeMethod(one.context().getBean("org.ourplan.operations.watch.Figures"), "text");
        assertThat((String) figures)
                .contains("ourplan_ready 1")
                .containsPattern("ourplan_answers_total\\{status=\"2xx\"} [1-9]")
                .containsPattern("ourplan_answer_seconds_bucket\\{le=\"\\+Inf\"} [1-9]")
                .contains("ourplan_database_connections{state=\"waited for\"} 0")
                .contains("ourplan_timer_age_seconds{name=\"mark of the record\"}")
                .doesNotContain("people")
                .doesNotContain("aisha");
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
}
