package org.ourplan.nationalreturn.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ourplan.law.rules.Carries;
import org.ourplan.nationalreturn.ReturnWanted;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.FileCheck;
import org.ourplan.nationalreturn.decide.Lists;
import org.ourplan.nationalreturn.decide.Problem;
import org.ourplan.nationalreturn.decide.Recorded;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.decide.ReturnRow;
import org.ourplan.nationalreturn.decide.RowMaking;
import org.ourplan.nationalreturn.decide.Summarising;
import org.ourplan.nationalreturn.decide.Summary;
import org.ourplan.nationalreturn.file.Compared;
import org.ourplan.nationalreturn.file.RowWriting;

/**
 * Makes one file from the record: reads, checks, compares and writes row after row. It holds the ids of the people in the file and
 * what the checks keep, never the rows. The same record gives the same file.
 */
@Carries("DATA-2")
public final class FileMaking {

    private final ReturnWanted wanted;
    private final Lists lists;
    private final RecordReading reading;
    private final Summarising summary;
    private final FileCheck check;
    private final RowMaking making;
    private final Compared compared;
    private final RowWriting writing;
    private final Set<UUID> people;
    private final Set<UUID> carers = new HashSet<>();
    private final Map<UUID, List<RecordReading.CaredFor>> caring;
    private long number = 1;

    private FileMaking(Connection database, ReturnWanted wanted, Lists lists, Compared compared, OutputStream out)
            throws SQLException, IOException {
        this.wanted = wanted;
        this.lists = lists;
        this.reading = new RecordReading(database, wanted.period());
        this.summary = new Summarising(wanted.period());
        this.check = new FileCheck(lists, wanted.release(), summary);
        this.making = new RowMaking(wanted.laCode(), wanted.period(), wanted.release(), lists, this::caredFor);
        this.compared = compared;
        this.people = reading.withEvents();
        this.caring = reading.caring();
        this.writing = new RowWriting(out);
    }

    /** What was made. */
    public record Made(Summary summary, Compared.Counts beside) {}

    /** Writes the file. The connection is in a transaction that sees one moment. */
    public static Made write(Connection database, ReturnWanted wanted, Lists lists, Compared compared, OutputStream out)
            throws SQLException, IOException {
        try (var room = database.createStatement()) {
            room.execute("SET LOCAL work_mem = '64MB'");
        }
        try {
            return new FileMaking(database, wanted, lists, compared, out).write();
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    private Made write() throws SQLException, IOException {
        reading.services(this::row);
        reading.contacts(this::row);
        reading.assessments(this::row);
        if (wanted.release() == Release.ONE) {
            reading.financialAssessments(this::row);
        }
        reading.reviews(this::row);
        reading.people(byAssociation(), carer -> put(making.byAssociation(carer)));
        writing.flush();
        var left = check.end();
        return new Made(summary.end(left, RowMaking.notInLists(wanted.release(), lists)), compared.end());
    }

    private void row(Recorded recorded) {
        people.add(recorded.whose().id());
        if (RowMaking.ofCarer(recorded)) {
            carers.add(recorded.whose().id());
        }
        put(making.row(recorded));
        if (recorded instanceof Recorded.Served served && served.died() && served.end() == null) {
            summary.found(number, Field.EVENT_END, Problem.OPEN_THOUGH_DIED, "");
        }
    }

    private void put(ReturnRow row) {
        number++;
        summary.row(row);
        check.row(number, row);
        try {
            compared.row(row);
            writing.row(row);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A person is named as cared for only where they are in this file. Adults' services come before carers', so they are known. */
    private List<String> caredFor(UUID carer) {
        return caring.getOrDefault(carer, List.of()).stream()
                .filter(adult -> people.contains(adult.id()))
                .map(RecordReading.CaredFor::reference)
                .toList();
    }

    /** Carers with a record here and no event as a carer, of somebody in this file. */
    private Set<UUID> byAssociation() {
        var found = new HashSet<UUID>();
        caring.forEach((carer, adults) -> {
            if (!carers.contains(carer) && adults.stream().anyMatch(adult -> people.contains(adult.id()))) {
                found.add(carer);
            }
        });
        return found;
    }
}
