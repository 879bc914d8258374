package org.ourplan.operations.proof;

import static org.ourplan.tables.Tables.RECORD_MARK;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.ourplan.operations.CannotBeDone;
import org.ourplan.operations.RecordsAtHand;
import org.ourplan.operations.Terminal;
import org.ourplan.operations.Words;
import org.ourplan.platform.OurplanClock;

/** {@code ./ourplan verify}: proves the whole record, or says where it breaks first. Works while the pages run. */
public final class VerifyCommand {

    private static final String USE = "verify [--documents] [--mark] [--expect NUMBER:HASH]";
    private static final Map<String, Boolean> OPTIONS = Map.of("--documents", false, "--mark", false, "--expect", true);

    private VerifyCommand() {}

    /** 0 when everything holds, 1 when something does not. */
    public static int run(List<String> arguments, Terminal terminal) {
        var words = Words.of(arguments, USE, 0, OPTIONS);
        var expected = words.options().getOrDefault("--expect", "");
        if (!expected.isEmpty() && !expected.matches("[1-9]\\d{0,8}:[0-9a-f]{64}")) {
            throw new CannotBeDone("--expect is the last mark as ./ourplan verify printed it, such as 12:4f0c…");
        }
        var address = RecordsAtHand.reachOfThisVersion(terminal);
        try (var connection = RecordsAtHand.connect(address)) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var status = prove(DSL.using(connection, SQLDialect.POSTGRES), words, terminal);
            connection.commit();
            return status;
        } catch (SQLException problem) {
            throw new CannotBeDone(
                    "the database stopped answering: " + RecordsAtHand.firstLine(problem) + " Nothing was proved.",
                    problem);
        }
    }

    private static int prove(DSLContext database, Words words, Terminal terminal) {
        var found = Proof.of(database, words.has("--documents"));
        found.holds().forEach(terminal.out()::println);
        found.broken().forEach(terminal.err()::println);
        var asExpected = asExpected(database, words.options().getOrDefault("--expect", ""), terminal);
        if (!found.broken().isEmpty() || !asExpected) {
            terminal.err()
                    .println("The record does not hold. Change nothing, keep a copy of the database as it is, "
                            + "and compare with your last back-up.");
            return 1;
        }
        if (words.has("--mark")) {
            Marks.make(database, Clock.system(new OurplanClock().getZone()).instant());
        }
        Marks.last(database)
                .map(Marks::told)
                .ifPresent(mark ->
                        terminal.out().println("Last mark: " + mark + " (keep it outside the database, for --expect)"));
        terminal.out().println("Not under a mark yet: " + Proof.count(Proof.unmarked(database), "event") + ".");
        terminal.out().println("The record holds.");
        return 0;
    }

    private static boolean asExpected(DSLContext database, String expected, Terminal terminal) {
        if (expected.isEmpty()) {
            return true;
        }
        var number = Integer.parseInt(expected.substring(0, expected.indexOf(':')));
        var hash = HexFormat.of().parseHex(expected.substring(expected.indexOf(':') + 1));
        var there =
                database.fetchExists(RECORD_MARK, RECORD_MARK.NUMBER.eq(number).and(RECORD_MARK.HASH.eq(hash)));
        if (!there) {
            terminal.err()
                    .println("Mark " + number + " is not the one that was expected: the marks were cut or made anew.");
        }
        return there;
    }
}
