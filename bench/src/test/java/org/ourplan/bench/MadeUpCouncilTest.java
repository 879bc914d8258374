package org.ourplan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.ourplan.Ourplan;
import org.ourplan.bench.http.Browser;
import org.ourplan.bench.load.GenerateCommand;
import org.ourplan.bench.load.Loading;
import org.ourplan.bench.load.Making;
import org.ourplan.bench.load.NotLoaded;
import org.ourplan.bench.mould.Learning;
import org.ourplan.bench.mould.Learnt;
import org.ourplan.bench.work.Case;
import org.ourplan.bench.work.NewPeople;
import org.ourplan.operations.CannotBeDone;
import org.ourplan.operations.Terminal;
import org.ourplan.operations.export.ExportCommand;
import org.ourplan.platform.database.DatabaseAddress;
import org.ourplan.platform.database.Migrations;
import org.ourplan.platform.database.OurplanDatabase;
import org.ourplan.platform.event.Events;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * Three hundred people who do not exist: made the same each time, loaded whole or not at all, open in the program's own pages.
 * The program works at them last, since it adds one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MadeUpCouncilTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());
    private static final int PEOPLE = 300;

    private Learnt learnt;
    private EmbeddedPostgres server;
    private DatabaseAddress full;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @BeforeAll
    void loadOnce() throws IOException, SQLException {
        learnt = Learning.learn();
        server = EmbeddedPostgres.builder().start();
        full = database("council");
        new Loading(learnt, PEOPLE, PEOPLE, 1, TODAY, out).into(full);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private DatabaseAddress database(String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        var address = new DatabaseAddress(
                "jdbc:postgresql://localhost:" + server.getPort() + "/" + name, "postgres", "postgres");
        Migrations.run(address);
        return address;
    }

    private static List<String> column(DatabaseAddress address, String sql) throws SQLException {
        var all = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    @Test
    void theSameSeedMakesTheSameCouncilAndAnotherSeedAnother() {
        var first = new Making(learnt, 120, 120, 7, TODAY).fingerprint();
        assertThat(new Making(learnt, 120, 120, 7, TODAY).fingerprint()).isEqualTo(first);
        assertThat(new Making(learnt, 120, 120, 8, TODAY).fingerprint()).isNotEqualTo(first);
    }

    @Test
    void thoseWhoseStoryIsNotToldAreOnTheRegisterOnly() throws SQLException {
        var register = database("register");
        new Loading(learnt, PEOPLE, 40, 1, TODAY, out).into(register);
        assertThat(column(register, "SELECT count(*) FROM person")).containsExactly("" + PEOPLE);
        assertThat(column(register, "SELECT given_name || family_name FROM person ORDER BY id"))
                .isEqualTo(column(full, "SELECT given_name || family_name FROM person ORDER BY id"));
        assertThat(column(register, "SELECT count(DISTINCT person) FROM contact"))
                .containsExactly("40");
    }

    @Test
    void everybodyIsThereWithANumberThatChecksAndNoTwoAlike() throws SQLException {
        assertThat(column(full, "SELECT count(*) FROM person")).containsExactly("" + PEOPLE);
        var numbers = column(full, "SELECT nhs_number FROM person WHERE nhs_number IS NOT NULL");
        assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
        assertThat(numbers).hasSizeGreaterThan(200).allMatch(number -> number.startsWith("999") && checks(number));
        assertThat(column(full, "SELECT DISTINCT state FROM plan")).contains("ACTIVE", "ENDED", "SUPERSEDED");
        assertThat(column(full, "SELECT family_name FROM person WHERE NOT fictional"))
                .isEmpty();
    }

    private static boolean checks(String number) {
        var sum = 0;
        for (var place = 0; place < 9; place++) {
            sum += (10 - place) * (number.charAt(place) - '0');
        }
        return (11 - sum % 11) % 11 == number.charAt(9) - '0';
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void theProgramItselfProvesEveryChainAndOpensThePages() throws SQLException {
        OurplanDatabase.use(full);
        var program = new SpringApplication(Ourplan.class);
        try (var running = program.run("--server.port=0", "--logging.level.root=ERROR")) {
            var events = running.getBean(Events.class);
            var people = column(full, "SELECT id FROM person");
            assertThat(people).allMatch(person -> events.isWhole(UUID.fromString(person)));
            var port = ((WebServerApplicationContext) running).getWebServer().getPort();
            try (var browser = new Browser(port, new LongAdder()).signIn("worker-1", "three-green-boats")) {
                crawl(browser);
                wholeCase(browser, new Browser(port, new LongAdder()).signIn("manager-1", "three-green-boats"));
            }
        }
    }

    /** Every form of the measured story is taken, from first contact to a plan that counts. */
    private void wholeCase(Browser worker, Browser manager) {
        var person = NewPeople.add(worker, 1);
        var story = learnt.measured();
        var one = new Case(
                worker,
                manager,
                LocalDate.parse(learnt.day()),
                story.getFirst().path().split("/")[2],
                person);
        story.forEach(one::press);
        assertThat(story).hasSizeGreaterThan(80);
        assertThat(one.last().path()).isEqualTo("/people/" + person.id() + "/reviews");
        worker.get("/people/" + person.id()).says("Plan 1 is in force");
    }

    private void crawl(Browser browser) throws SQLException {
        browser.get("/").says("</html>");
        for (var kind : List.of("contact", "assessment", "plan", "document")) {
            var ofKind = column(
                    full,
                    "SELECT '/people/' || t.person || CASE '" + kind
                            + "' WHEN 'contact' THEN '/contact/' WHEN 'assessment' THEN '/assessments/'"
                            + " WHEN 'plan' THEN '/plans/' ELSE '/documents/' END || t.id FROM " + kind
                            + " t JOIN working_with w"
                            + " ON w.person = t.person AND w.until IS NULL ORDER BY t.id LIMIT 12");
            assertThat(ofKind).isNotEmpty();
            ofKind.forEach(page -> browser.get(page).says("</html>"));
        }
        for (var person :
                column(full, "SELECT person FROM working_with WHERE until IS NULL ORDER BY person LIMIT 25")) {
            for (var page : List.of(
                    "",
                    "/everything",
                    "/documents",
                    "/plans",
                    "/assessments",
                    "/money",
                    "/reviews",
                    "/details",
                    "/around")) {
                browser.get("/people/" + person + page).says("</html>", person);
            }
        }
    }

    @Test
    void aDatabaseWithPeopleInItIsLeftAsItIs() throws SQLException {
        assertThatThrownBy(() -> new Loading(learnt, 10, 10, 2, TODAY, out).into(full))
                .isInstanceOf(NotLoaded.class)
                .hasMessageContaining("already has 300 people");
        assertThat(column(full, "SELECT count(*) FROM person")).containsExactly("" + PEOPLE);
    }

    @Test
    void whatStopsHalfWayLeavesNothing() throws SQLException {
        var empty = database("stopped");
        column(empty, "SELECT 1 FROM pg_sleep(0)");
        run(empty, "ALTER TABLE task ADD CONSTRAINT full_disk CHECK (kind <> 'REVIEW')");
        assertThatThrownBy(() -> new Loading(learnt, 200, 200, 1, TODAY, out).into(empty))
                .isInstanceOf(NotLoaded.class)
                .hasMessageContaining("nothing was loaded");
        assertThat(column(empty, "SELECT count(*) FROM person")).containsExactly("0");
        assertThat(column(empty, "SELECT count(*) FROM account")).containsExactly("0");
        assertThat(column(empty, "SELECT indexname FROM pg_indexes WHERE tablename = 'task'"))
                .hasSameSizeAs(column(full, "SELECT indexname FROM pg_indexes WHERE tablename = 'task'"));
    }

    private static void run(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aConnectionThatIsRefusedIsSaidInWords() {
        var nowhere = new DatabaseAddress("jdbc:postgresql://localhost:1/none", "nobody", "nothing");
        assertThatThrownBy(() -> new Loading(learnt, 10, 10, 1, TODAY, out).into(nowhere))
                .isInstanceOf(NotLoaded.class)
                .hasMessageContaining("Check DATABASE_URL");
    }

    @Test
    void wordsThatCannotBeReadAreRefused(@TempDir Path folder) {
        var here = Map.of("OURPLAN_DATA", folder.toString());
        for (var words : List.of(
                List.of("--people", "many"),
                List.of("--people"),
                List.of("--persons", "5"),
                List.of("--people", "0"),
                List.of("--on", "today"))) {
            assertThatThrownBy(() -> GenerateCommand.run(words, here, out, Clock.systemUTC()))
                    .isInstanceOf(Asked.Unclear.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsExportedIsReadBackAndAChangeIsFound(@TempDir Path folder) throws IOException, SQLException {
        var to = folder.resolve("all");
        var terminal = new Terminal(
                Map.of("DATABASE_URL", full.url(), "DATABASE_USER", "postgres", "DATABASE_PASSWORD", "postgres"),
                out,
                out,
                org.ourplan.Ourplan.class);
        assertThat(ExportCommand.run(List.of("--to", to.toString()), terminal)).isZero();
        assertThat(ExportCommand.run(List.of("--check", to.toString()), terminal))
                .isZero();
        assertThat(column(full, "SELECT tables > 30 AND rows > 10000 FROM council_export"))
                .containsExactly("t");
        assertThat(Files.readString(to.resolve("person.csv")))
                .contains("nhs_number")
                .contains("Westmere");
        assertThat(Files.readString(to.resolve("account.csv")))
                .contains("worker-1")
                .doesNotContain("argon2");
        assertThat(to.resolve("signed_in.csv")).doesNotExist();
        assertThatThrownBy(() -> ExportCommand.run(List.of("--to", to.toString()), terminal))
                .isInstanceOf(CannotBeDone.class)
                .hasMessageContaining("exists already");
        Files.writeString(to.resolve("team.csv"), "one more\n", StandardOpenOption.APPEND);
        assertThat(ExportCommand.run(List.of("--check", to.toString()), terminal))
                .isEqualTo(1);
        Files.delete(to.resolve("plan.csv"));
        assertThat(ExportCommand.run(List.of("--check", to.toString()), terminal))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("team.csv").contains("plan.csv: missing");
    }
}
