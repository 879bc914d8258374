package org.ourplan.nationalreturn;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.FileCheck;
import org.ourplan.nationalreturn.decide.Found;
import org.ourplan.nationalreturn.decide.Lists;
import org.ourplan.nationalreturn.decide.Problem;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.decide.ReturnRow;
import org.ourplan.nationalreturn.file.NotReadable;
import org.ourplan.nationalreturn.file.ReturnReading;
import org.ourplan.nationalreturn.file.ShippedLists;
import org.ourplan.nationalreturn.store.ListStore;
import org.ourplan.operations.CannotBeDone;
import org.ourplan.operations.RecordsAtHand;
import org.ourplan.operations.Terminal;
import org.ourplan.platform.OurplanClock;
import org.ourplan.platform.database.EmbeddedDatabase;

/**
 * {@code ./ourplan cld check FILE}: every check on any file of the return, also of another system. It is held against the lists that
 * the council loaded where its database is at hand, and otherwise against those that come with the program.
 */
final class CldCheck implements ReturnReading.Rows, Found {

    private final CldReport report;
    private final Lists lists;
    private final Release release;
    private final FileCheck check;
    private final Set<Field> missing = new HashSet<>();

    private CldCheck(Lists lists, Release release, CldReport report) {
        this.lists = lists;
        this.release = release;
        this.report = report;
        this.check = new FileCheck(lists, release, this);
    }

    /** 0 clean, 1 findings; refused where the file cannot be read as one of the return at all. */
    static int run(Path file, Release release, boolean json, Terminal terminal) {
        if (!Files.isRegularFile(file)) {
            throw new CannotBeDone("there is no file " + file + ".");
        }
        var ours = atHand(terminal);
        var lists = ours ? loaded(terminal) : ShippedLists.lists();
        var report = json ? CldReport.json(terminal.out()) : CldReport.text(terminal.out());
        report.begin(file.toString(), release, ours ? "the lists in the council's database" : ShippedLists.NAME);
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new CldCheck(lists, release, report).all(in);
        } catch (NotReadable unreadable) {
            report.broken();
            throw new CannotBeDone(file + " cannot be read: " + unreadable.sentence(), unreadable);
        } catch (IOException problem) {
            report.broken();
            throw new CannotBeDone(file + " cannot be read: " + RecordsAtHand.firstLine(problem), problem);
        }
    }

    private int all(BufferedInputStream in) throws IOException {
        ReturnReading.read(in, release, this);
        var left = check.end();
        return report.end(check.tallies(), left == null ? "" : left.words());
    }

    @Override
    public void row(long number, ReturnRow row) {
        report.row();
        check.row(number, row);
    }

    /** A field whose name is missing is told once, and not again in every row. */
    @Override
    public void odd(long number, String field, String words) {
        report.odd(number, field, words);
        Field.named(field).filter(one -> words.startsWith("is not among")).ifPresent(missing::add);
    }

    @Override
    public void found(long number, Field field, Problem problem, String value) {
        if (problem == Problem.MISSING && missing.contains(field)) {
            return;
        }
        var other = problem == Problem.RELEASE_1_VALUE ? lists.inReleaseTwo(field, value) : "";
        report.found(number, field, problem, value, other);
    }

    private static boolean atHand(Terminal terminal) {
        return terminal.environment().containsKey("DATABASE_URL")
                || EmbeddedDatabase.isIn(RecordsAtHand.folder(terminal));
    }

    private static Lists loaded(Terminal terminal) {
        try (var connection = RecordsAtHand.connect(RecordsAtHand.reachOfThisVersion(terminal))) {
            var store = new ListStore(DSL.using(connection, SQLDialect.POSTGRES), new OurplanClock());
            return store.loads().isEmpty() ? ShippedLists.lists() : store.lists();
        } catch (SQLException problem) {
            throw new CannotBeDone("the lists could not be read: " + RecordsAtHand.firstLine(problem), problem);
        }
    }
}
