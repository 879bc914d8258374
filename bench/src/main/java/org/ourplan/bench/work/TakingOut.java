package org.ourplan.bench.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.ourplan.bench.run.Program;
import org.ourplan.bench.run.Result;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** W6: everything the council holds, by the program's own command in a process of its own, then read back. */
public final class TakingOut {

    private final Office office;

    public TakingOut(Office office) {
        this.office = office;
    }

    public void measure(Path folder) throws IOException, InterruptedException, SQLException {
        var to = folder.resolve("export");
        remove(to);
        var begun = System.nanoTime();
        var most = run(folder, List.of("export", "--to", to.toString()));
        var seconds = (System.nanoTime() - begun) / 1e9;
        var manifest = JsonMapper.shared().readTree(Files.readAllBytes(to.resolve("manifest.json")));
        var rows = 0L;
        for (var table : manifest.path("tables")) {
            rows += table.path("rows").asLong();
        }
        office.tell(result("W6", "rows exported by the council's own command, started to ended", rows, seconds, most));
        begun = System.nanoTime();
        most = run(folder, List.of("export", "--check", to.toString()));
        office.tell(result(
                "W6 check", "rows of the export read back and checked", rows, (System.nanoTime() - begun) / 1e9, most));
        floor();
        remove(to);
    }

    /** The largest table by PostgreSQL's COPY alone, the rows thrown away. */
    private void floor() throws SQLException, IOException {
        try (var connection = office.database.connect()) {
            var begun = System.nanoTime();
            var rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY event TO STDOUT WITH (FORMAT csv)", java.io.OutputStream.nullOutputStream());
            office.tell(
                    result("W6 floor", "rows of the events by COPY alone", rows, (System.nanoTime() - begun) / 1e9, 0));
        }
    }

    private Result result(String work, String what, long rows, double seconds, long memory) {
        return new Result(
                work, what, office.people, 1, rows, 0, "", seconds, rows / seconds, 0, 0, 0, 0, -1, 0, 0, memory);
    }

    /** Runs a command of the program; returns the most memory it held. */
    private long run(Path folder, List<String> words) throws IOException, InterruptedException {
        var process = Program.command(office.database.address(), folder.resolve("export.log"), words);
        var most = 0L;
        while (process.isAlive()) {
            most = Math.max(most, Program.memoryOf(process.pid()));
            Thread.sleep(100);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("export.log")));
        }
        return most;
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
