package org.ourplan.operations.proof;

import static org.ourplan.tables.Tables.RECORD_MARK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ourplan.platform.event.WalkOfChains;
import org.ourplan.platform.web.InWords;

/** Everything that can be proved of a database, in one transaction that only reads: what holds in a line each, and what does not. */
public final class Proof {

    private final DSLContext database;
    private final List<String> holds = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private Proof(DSLContext database) {
        this.database = database;
    }

    /** What was found: a line for each thing that holds, and one for each that does not, the first broken link first. */
    public record Found(List<String> holds, List<String> broken) {}

    /**
     * Proves what there is.
     *
     * @param documents whether to read every document too, which takes as long as reading all of them
     */
    public static Found of(DSLContext database, boolean documents) {
        var proof = new Proof(database);
        proof.chains();
        proof.marks();
        proof.rowsAsMarked();
        proof.agreedPlans();
        proof.determinations();
        if (documents) {
            proof.documents();
        }
        return new Found(List.copyOf(proof.holds), List.copyOf(proof.broken));
    }

    private void chains() {
        var walked = WalkOfChains.all(database);
        var first = walked.first();
        if (first != null) {
            broken.add("The chain of events of the person " + first.chain() + " breaks at place " + first.position()
                    + ": " + first.what() + ".");
        }
        if (walked.brokenChains() > 1) {
            broken.add("Broken chains in all: " + walked.brokenChains() + ". The one above is the first.");
        }
        holds.add("Chains of events: " + count(walked.chains(), "chain") + " followed, "
                + count(walked.links(), "event") + " as they were added.");
    }

    private void marks() {
        var wrong = Marks.broken(database);
        wrong.ifPresent(broken::add);
        if (wrong.isEmpty()) {
            var last = Marks.last(database);
            holds.add("Marks of the record: " + database.fetchCount(RECORD_MARK)
                    + last.map(mark -> ", the last of "
                                    + InWords.time(mark.getMarkedAt().toInstant()))
                            .orElse(". None is made yet")
                    + ".");
        }
    }

    private void rowsAsMarked() {
        var proved = 0L;
        for (var kind : KeptRows.values()) {
            var found = one("SELECT count(*) AS marked, min(m.id) FILTER (WHERE r.id IS NULL) AS gone, "
                    + "min(m.id) FILTER (WHERE r.hash <> m.hash) AS changed "
                    + "FROM marked_row m LEFT JOIN (" + kind.sql() + ") r ON r.id = m.id WHERE m.kind = '"
                    + kind.name() + "'");
            proved += found.get("marked", Long.class);
            told(found, "gone", inWords(kind), "was taken away after it was marked.");
            told(found, "changed", inWords(kind), "was changed after it was marked.");
        }
        holds.add("Rows that never change: " + proved + " compared with their marks.");
    }

    private void agreedPlans() {
        var found = one("SELECT count(*) AS there, "
                + "min(id::text) FILTER (WHERE encode(sha256(convert_to(frozen_text, 'UTF8')), 'hex') <> frozen_hash) "
                + "AS changed FROM plan WHERE frozen_hash IS NOT NULL");
        told(found, "changed", "The agreed plan", "does not match its hash.");
        holds.add("Agreed plans: " + found.get("there") + ", each text compared with its hash.");
    }

    private void determinations() {
        var found = one("SELECT count(d.id) AS there, min(d.id::text) FILTER (WHERE e.chain IS NULL) AS without, "
                + "min(e.subject::text) FILTER (WHERE d.id IS NULL) AS gone FROM determination d FULL JOIN "
                + "(SELECT chain, subject, version FROM event WHERE happening = 'ELIGIBILITY_DETERMINED') e "
                + "ON e.subject = d.id AND e.chain = d.person AND e.version = d.version");
        told(found, "without", "The determination", "has no event in its person's chain.");
        told(found, "gone", "The determination", "is told of by an event, but is not there.");
        holds.add("Determinations: " + found.get("there") + ", each found in its person's chain.");
    }

    private void documents() {
        var found = one("SELECT count(*) AS there, min(id::text) FILTER (WHERE encode(sha256(page), 'hex') <> sha256) "
                + "AS changed FROM document");
        told(found, "changed", "The document", "does not match its hash.");
        holds.add("Documents: " + found.get("there") + ", each read whole.");
    }

    /** How many events no mark names yet: from among them an end could be cut off unseen. */
    static long unmarked(DSLContext database) {
        return Optional.ofNullable(database.fetchOne("SELECT coalesce(sum(c.position - coalesce(h.position, 0)), 0) "
                        + "FROM event_chain c LEFT JOIN LATERAL (SELECT h.position FROM marked_head h "
                        + "WHERE h.chain = c.chain ORDER BY h.position DESC LIMIT 1) h ON true"))
                .map(row -> row.get(0, Long.class))
                .orElse(0L);
    }

    private Record one(String sql) {
        return database.fetchSingle(sql);
    }

    private void told(Record found, String column, String what, String wrong) {
        var id = found.get(column, String.class);
        if (id != null) {
            broken.add(what + " " + id + " " + wrong);
        }
    }

    private static String inWords(KeptRows kind) {
        return "The " + kind.name().toLowerCase(java.util.Locale.UK).replace('_', ' ');
    }

    static String count(long number, String what) {
        return String.format(java.util.Locale.UK, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
