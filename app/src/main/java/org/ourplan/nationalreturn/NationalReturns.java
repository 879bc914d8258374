package org.ourplan.nationalreturn;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.nationalreturn.decide.Problem;
import org.ourplan.nationalreturn.decide.Summary;
import org.ourplan.nationalreturn.file.Compared;
import org.ourplan.nationalreturn.file.FindingsAsCsv;
import org.ourplan.nationalreturn.file.ReturnReading;
import org.ourplan.nationalreturn.store.ListStore;
import org.ourplan.nationalreturn.store.Menders;
import org.ourplan.nationalreturn.store.ReturnStore;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.CsvText;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the files of the return, keeps them, and gives them out: each making and each taking is in the council's own record. */
@Component
public class NationalReturns {

    /** Where the pages are. */
    public static final String HERE = "/returns/client-level-data";

    private final ReturnStore store;
    private final ListStore lists;
    private final Menders menders;
    private final Events events;
    private final TransactionTemplate oneMoment;
    private final TransactionTemplate after;

    NationalReturns(
            ReturnStore store,
            ListStore lists,
            Menders menders,
            Events events,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.lists = lists;
        this.menders = menders;
        this.events = events;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.after = new TransactionTemplate(transactions);
    }

    /**
     * Makes a file from the record as it is at one moment, checks it and keeps it. One of the same days and release takes the place of
     * the one before, which is kept too. Refused while somebody else makes one. The event follows in a transaction of its own: the
     * council's chain goes on while the file is made, and a transaction that sees one moment could not add to it.
     */
    public UUID make(ReturnWanted wanted, SignedIn by) {
        var made = Objects.requireNonNull(
                        oneMoment.execute(moment -> store.make(wanted, new ListStore.By(by.account(), by.name()))))
                .orElseThrow(() -> new Refused(
                        List.of("Somebody else is making a file at this moment. Wait a minute, and try again."), HERE));
        after.executeWithoutResult(event -> tell(Happening.NATIONAL_RETURN_MADE, made, by));
        return made;
    }

    private void tell(Happening happening, UUID made, SignedIn by) {
        events.append(Events.COUNCIL, happening, made, 1, Map.of(), by.account());
    }

    /** The newest files, newest first. One statement. */
    public List<KeptReturn> newest() {
        return store.newest();
    }

    /** A file. One statement. */
    public KeptReturn find(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** What it came to. One statement. */
    public Summary summary(UUID id) {
        return store.summary(id);
    }

    /** Who can mend the rows of a group that are shown, by the council's own number of the person. One statement. */
    public Map<String, Menders.Mender> menders(Summary.Group group) {
        return menders.of(group.first().stream()
                .map(Summary.Sample::person)
                .filter(person -> person.matches("\\d{1,18}"))
                .distinct()
                .toList());
    }

    /** Notes that somebody takes the file, since it holds everybody's details. */
    @Transactional
    public void taken(UUID id, SignedIn by) {
        tell(Happening.NATIONAL_RETURN_TAKEN, id, by);
    }

    /** Gives the file, byte for byte as it was made. */
    @Transactional(readOnly = true)
    public void write(KeptReturn kept, OutputStream out) throws IOException {
        try (var in = store.open(kept.id())) {
            in.transferTo(out);
        }
    }

    /** Gives every finding of the file, row after row. */
    @Transactional(readOnly = true)
    public void writeFindings(KeptReturn kept, Writer out) throws IOException {
        var findings = new FindingsAsCsv(lists.listsOf(kept.lists(), kept.release()), kept.release(), out);
        try (var in = store.open(kept.id())) {
            ReturnReading.read(in, kept.release(), findings);
        }
        findings.end(store.summary(kept.id()).groups().stream()
                .filter(group -> group.problem() == Problem.OPEN_THOUGH_DIED)
                .toList());
    }

    /** Gives every row that is not as it was in the file before: added, changed or gone, with its event's reference. */
    @Transactional(readOnly = true)
    public void writeChanges(KeptReturn kept, Writer out) throws IOException {
        out.write(CsvText.row(List.of("change", "event")));
        var before = kept.before();
        var compared = new Compared((change, key) -> out.write(CsvText.row(List.of(change.word(), key))));
        if (before != null) {
            try (var earlier = store.open(before)) {
                compared.before(earlier);
            }
        }
        try (var later = store.open(kept.id())) {
            ReturnReading.read(later, kept.release(), (number, row) -> compared.row(row));
        }
        compared.end();
    }
}
