package org.ourplan.operations.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.ourplan.operations.CannotBeDone;
import org.ourplan.platform.Counted;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads an export back: every file there, every row whole, every hash as it was when it was made. */
final class ExportCheck {

    private ExportCheck() {}

    static int run(Path folder, PrintStream out) {
        var manifest = manifest(folder);
        var wrong = new ArrayList<String>();
        for (var table : manifest.tables()) {
            wrong.addAll(wrong(folder, table));
        }
        wrong.forEach(out::println);
        out.printf(
                wrong.isEmpty()
                        ? "Whole: %,d tables and %,d rows of %s, each as it was written.%n"
                        : "NOT whole: see above. Of %,d tables and %,d rows of %s not all are as they were written.%n",
                manifest.tables().size(),
                manifest.rows(),
                manifest.madeAt());
        return wrong.isEmpty() ? 0 : 1;
    }

    private static Manifest manifest(Path folder) {
        try {
            return JsonMapper.shared().readValue(Files.readAllBytes(folder.resolve(Manifest.FILE)), Manifest.class);
        } catch (IOException | JacksonException problem) {
            throw new CannotBeDone(
                    "there is no export in " + folder + ", or its " + Manifest.FILE + " cannot be read.", problem);
        }
    }

    private static List<String> wrong(Path folder, Manifest.Table table) {
        var digest = Counted.sha256();
        try (var in = new BufferedInputStream(
                new DigestInputStream(Files.newInputStream(folder.resolve(table.file())), digest), 1 << 16)) {
            var rows = CsvRows.count(in, table.columns().size()) - 1;
            var hash = HexFormat.of().formatHex(digest.digest());
            var wrong = new ArrayList<String>();
            if (rows != table.rows()) {
                wrong.add(String.format("%s: %,d rows, not %,d", table.file(), rows, table.rows()));
            }
            if (!hash.equals(table.sha256())) {
                wrong.add(table.file() + ": changed since it was made");
            }
            return wrong;
        } catch (IOException problem) {
            return List.of(table.file() + ": "
                    + (Files.exists(folder.resolve(table.file())) ? problem.getMessage() : "missing"));
        }
    }

    /** Rows of CSV, which may hold line ends inside quotes. */
    static final class CsvRows {

        private CsvRows() {}

        /** How many there are; refuses one that has not so many values. */
        static long count(InputStream in, int columns) throws IOException {
            var rows = 0L;
            var values = 1;
            var quoted = false;
            var any = false;
            for (var one = in.read(); one >= 0; one = in.read()) {
                any = true;
                if (one == '"') {
                    quoted = !quoted;
                } else if (!quoted && one == ',') {
                    values++;
                } else if (!quoted && one == '\n') {
                    rows++;
                    if (values != columns) {
                        throw new IOException("row " + rows + " has " + values + " values, not " + columns);
                    }
                    values = 1;
                    any = false;
                }
            }
            if (quoted || any) {
                throw new IOException("ends in the middle of a row");
            }
            return rows;
        }
    }
}
