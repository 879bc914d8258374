package org.ourplan.nationalreturn;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.ourplan.nationalreturn.decide.Period;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.store.ListStore;
import org.ourplan.nationalreturn.store.ReturnStore;
import org.ourplan.operations.CannotBeDone;
import org.ourplan.operations.NewFile;
import org.ourplan.operations.RecordsAtHand;
import org.ourplan.operations.Terminal;
import org.ourplan.operations.Words;
import org.ourplan.platform.OurplanClock;

/**
 * {@code ./ourplan cld --from DATE --to DATE --release 2 --out FILE}: a file of the national return from the record, kept with the
 * others and written to FILE. {@code ./ourplan cld check FILE [--release 2] [--json]}: see {@link CldCheck}. Given by whoever may run
 * the program on its machine.
 */
public final class CldCommand {

    static final String USE =
            "cld --from 2025-04-01 --to 2026-03-31 --release 2 --out FILE, or cld check FILE [--release 2] [--json]";

    private CldCommand() {}

    /** 0 done and clean; 1 done, and something was found; {@link CannotBeDone} otherwise, which is status 2. */
    public static int run(List<String> arguments, Terminal terminal) {
        var words = Words.of(
                arguments,
                USE,
                2,
                Map.of("--from", true, "--to", true, "--release", true, "--out", true, "--json", false));
        var release = Release.of(words.options().getOrDefault("--release", "2"))
                .orElseThrow(() -> new CannotBeDone("--release is 1 or 2."));
        if (!words.names().isEmpty()) {
            return check(words, release, terminal);
        }
        if (!words.has("--from") || !words.has("--to") || !words.has("--out") || words.has("--json")) {
            throw new CannotBeDone("use: ./ourplan " + USE);
        }
        return make(
                new ReturnWanted(period(words), release, laCode(terminal)),
                terminal.path(words.options().getOrDefault("--out", "")),
                terminal);
    }

    private static int check(Words words, Release release, Terminal terminal) {
        if (!words.names().getFirst().equals("check")
                || words.names().size() != 2
                || words.has("--from")
                || words.has("--to")
                || words.has("--out")) {
            throw new CannotBeDone("use: ./ourplan " + USE);
        }
        return CldCheck.run(terminal.path(words.names().getLast()), release, words.has("--json"), terminal);
    }

    private static Period period(Words words) {
        var from = day(words, "--from");
        var to = day(words, "--to");
        if (to.isBefore(from)) {
            throw new CannotBeDone(
                    "the period ends on " + to + ", before it starts on " + from + ". Nothing was made.");
        }
        return new Period(from, to);
    }

    private static LocalDate day(Words words, String option) {
        try {
            return LocalDate.parse(words.options().getOrDefault(option, ""));
        } catch (DateTimeParseException notADay) {
            throw new CannotBeDone(
                    option + " is a day such as 2026-03-31, not '"
                            + words.options().get(option) + "'.",
                    notADay);
        }
    }

    /** The council's three digits from the settings; empty where they are not set. */
    private static String laCode(Terminal terminal) {
        var code = terminal.setting("OURPLAN_COUNCIL_CODE");
        if (!code.isEmpty() && !code.matches("\\d{3}")) {
            throw new CannotBeDone("OURPLAN_COUNCIL_CODE must be the council's three digits, not '" + code + "'.");
        }
        return code;
    }

    private static int make(ReturnWanted wanted, Path file, Terminal terminal) {
        NewFile.mayBe(file);
        var address = RecordsAtHand.reachOfThisVersion(terminal);
        try (var connection = RecordsAtHand.connect(address)) {
            var store = store(connection);
            var kept = make(connection, store, wanted);
            NewFile.write(file, out -> {
                try (var in = store.open(kept.id())) {
                    in.transferTo(out);
                }
            });
            return tell(kept, store.summary(kept.id()).findings(), file, terminal);
        } catch (SQLException | IOException problem) {
            throw new CannotBeDone("the file could not be made: " + RecordsAtHand.firstLine(problem), problem);
        }
    }

    private static ReturnStore store(Connection connection) {
        var database = DSL.using(connection, SQLDialect.POSTGRES);
        return new ReturnStore(database, new ListStore(database, new OurplanClock()), new OurplanClock());
    }

    private static KeptReturn make(Connection connection, ReturnStore store, ReturnWanted wanted)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        new ListStore(DSL.using(connection, SQLDialect.POSTGRES), new OurplanClock()).seed();
        connection.commit();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var by = new ListStore.By(null, System.getProperty("user.name", "not known") + ", on the machine");
        UUID made = store.make(wanted, by)
                .orElseThrow(() ->
                        new CannotBeDone("somebody else is making a file at this moment. Try again in a minute."));
        connection.commit();
        return store.find(made).orElseThrow();
    }

    private static int tell(KeptReturn kept, long findings, Path file, Terminal terminal) {
        terminal.out()
                .printf(
                        "Made: %s, %,d rows, file %d of the return, SHA-256 %s. It holds personal details: keep it as you keep the record.%n",
                        file, kept.rows(), kept.number(), kept.sha256());
        if (kept.replaces() != null) {
            terminal.out().printf("It takes the place of file %d, of the same days and release.%n", kept.replaces());
        }
        if (findings > 0) {
            terminal.out()
                    .printf(
                            "%,d findings: see /returns/client-level-data, or ./ourplan cld check %s --release %d%n",
                            findings, file, kept.release().number());
        }
        return findings == 0 ? 0 : 1;
    }
}
