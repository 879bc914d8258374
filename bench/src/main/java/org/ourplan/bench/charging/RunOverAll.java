package org.ourplan.bench.charging;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.ourplan.Ourplan;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.bench.run.MeasuredDatabase;
import org.ourplan.bench.run.Result;
import org.ourplan.charging.FigureRunWork;
import org.ourplan.charging.FigureRuns;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.platform.database.Migrations;
import org.ourplan.platform.database.OurplanDatabase;
import org.postgresql.PGConnection;
import org.springframework.boot.SpringApplication;

/**
 * A run with its report over stored assessments, by the program's own code in this process, beside the floor: the same rows
 * that it reads copied out of PostgreSQL, and the same rows that it writes copied in, with the same keys.
 */
final class RunOverAll {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 6);
    private static final String READ = "SELECT DISTINCT ON (person, greatest(from_day, DATE '2026-04-06')) id, person,"
            + " from_day, facts, outcome, weekly, maximum FROM assessed_contribution ORDER BY person,"
            + " greatest(from_day, DATE '2026-04-06'), from_day DESC, worked_at DESC, version DESC";

    private final Path folder;
    private final int people;
    private final Consumer<Result> tell;

    RunOverAll(Path folder, int people, Consumer<Result> tell) {
        this.folder = folder;
        this.people = people;
        this.tell = tell;
    }

    /** Measures; returns the bytes of the database on the disk. */
    long measure() throws SQLException, IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        try (var database = MeasuredDatabase.open(folder)) {
            Migrations.run(database.address());
            OurplanDatabase.use(database.address());
            prepare(database);
            run(database);
            return database.size();
        }
    }

    private void prepare(MeasuredDatabase database) throws SQLException {
        if (database.number("SELECT count(*) FROM assessed_contribution") == 0) {
            System.out.printf(
                    "%,d made-up financial assessments are laid down first; they stay in %s.%n", people, folder);
            try (var connection = database.connect()) {
                new MadeAssessments(connection).make(people);
            }
        }
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    private void run(MeasuredDatabase database) throws SQLException, IOException {
        var program = new SpringApplication(Ourplan.class);
        try (var running = program.run("--server.port=0", "--logging.level.root=ERROR")) {
            var runs = running.getBean(FigureRuns.class);
            var work = running.getBean(FigureRunWork.class);
            var by = new SignedIn(MadeAssessments.WORKER, "Bench", "", Set.of(Role.FINANCE_OFFICER), null, null);
            for (var time = 1; time <= 3; time++) {
                var begun = System.nanoTime();
                if (!(runs.ask(FROM, by) instanceof FigureRuns.Asking.Begun asked)) {
                    throw new IllegalStateException("a run from this day is open in " + folder);
                }
                work.look();
                var seconds = (System.nanoTime() - begun) / 1e9;
                var run = runs.find(asked.run());
                var found = runs.totals(run);
                if (run.stage() != RunStage.WORKED || found.all() != people) {
                    throw new IllegalStateException("the run found " + found.all() + " of " + people);
                }
                tell.accept(result(
                        "run",
                        "stored assessments worked out before and after, with the report kept, time " + time,
                        seconds));
                floor(database, asked.run(), time);
                runs.drop(asked.run(), "Measured.", by);
            }
        }
    }

    private void floor(MeasuredDatabase database, UUID run, int time) throws SQLException, IOException {
        var file = Files.createTempFile("charging", ".rows");
        try (var connection = database.connect()) {
            copyOut(connection, "SELECT * FROM charging_run_line WHERE run = '" + run + "'", file);
            try (var statement = connection.createStatement()) {
                statement.execute("DROP TABLE IF EXISTS floor_line");
                statement.execute("CREATE TABLE floor_line (LIKE charging_run_line INCLUDING ALL)");
            }
            var begun = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY (" + READ + ") TO STDOUT", OutputStream.nullOutputStream());
            try (var rows = new BufferedInputStream(Files.newInputStream(file))) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY floor_line FROM STDIN", rows);
            }
            tell.accept(result(
                    "run floor",
                    "the same rows copied out of PostgreSQL and into it, time " + time,
                    (System.nanoTime() - begun) / 1e9));
            try (var statement = connection.createStatement()) {
                statement.execute("DROP TABLE floor_line");
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void copyOut(Connection connection, String rows, Path file) throws SQLException, IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY (" + rows + ") TO STDOUT", out);
        }
    }

    private Result result(String work, String what, double seconds) {
        return new Result(work, what, people, 1, people, 0, "", seconds, people / seconds, 0, 0, 0, 0, -1, 0, 0, 0);
    }

    /** How many times the floor a run takes, best against best. */
    static double times(List<Result> results, int people) {
        return best(results, people, "run") / best(results, people, "run floor");
    }

    static double best(List<Result> results, int people, String work) {
        return results.stream()
                .filter(result -> result.people() == people && result.work().equals(work))
                .mapToDouble(Result::seconds)
                .min()
                .orElse(Double.NaN);
    }
}
