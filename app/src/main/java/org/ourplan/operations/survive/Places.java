package org.ourplan.operations.survive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.ourplan.demonstration.Demonstration;
import org.ourplan.operations.CannotBeDone;

/** Finds where in the demonstration council something is being written, and who writes there. */
final class Places {

    private static final String ASSESSMENTS =
            "SELECT a.sign_in_name, '/people/' || s.person || '/assessments/' || s.id FROM assessment s "
                    + "JOIN working_with w ON w.person = s.person AND w.until IS NULL JOIN account a ON a.id = w.account "
                    + "WHERE s.state = 'BEGUN' ORDER BY 2";

    private static final String PLANS =
            "SELECT a.sign_in_name, '/people/' || p.person || '/plans/' || p.id FROM plan p "
                    + "JOIN working_with w ON w.person = p.person AND w.until IS NULL JOIN account a ON a.id = w.account "
                    + "WHERE p.frozen_hash IS NULL ORDER BY p.state <> 'RETURNED', 2";

    private Places() {}

    /** Writers in this many parts of an assessment, in as many of plans, and one at their own notes. */
    static List<Writer> writers(DSLContext database, int port, int each, Tally tally) throws IOException {
        var visitors = new LinkedHashMap<String, Visitor>();
        var writers = new ArrayList<Writer>();
        writers.addAll(begin(database, ASSESSMENTS, "/part/", port, each, visitors, tally));
        writers.addAll(begin(database, PLANS, "/parts/", port, each, visitors, tally));
        writers.addAll(begin(database, PLANS, "/my-notes", port, 1, visitors, tally));
        if (writers.size() < 2) {
            throw new CannotBeDone("found nobody in the demonstration who is writing an assessment and a plan.");
        }
        return writers;
    }

    private static List<Writer> begin(
            DSLContext database,
            String where,
            String links,
            int port,
            int most,
            LinkedHashMap<String, Visitor> visitors,
            Tally tally)
            throws IOException {
        var writers = new ArrayList<Writer>();
        for (var row : database.fetch(where)) {
            var visitor = visitor(visitors, port, String.valueOf(row.get(0)));
            for (var page : pages(visitor, String.valueOf(row.get(1)), links)) {
                var writer = new Writer(visitor, page, writers.size() + page.hashCode(), tally);
                if (writers.size() < most && writer.open()) {
                    writers.add(writer);
                }
            }
        }
        return writers;
    }

    private static List<String> pages(Visitor visitor, String above, String links) throws IOException {
        if (links.equals("/my-notes")) {
            return List.of(above + links);
        }
        return visitor.get(above).page().select("a[href]").eachAttr("href").stream()
                .filter(link -> link.startsWith(above + links) && !link.contains("?"))
                .map(link -> link.replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    private static Visitor visitor(LinkedHashMap<String, Visitor> known, int port, String name) throws IOException {
        var visitor = known.get(name);
        if (visitor == null) {
            visitor = new Visitor(port);
            if (!visitor.signIn(name, Demonstration.password())) {
                throw new CannotBeDone("could not sign in to the demonstration as " + name + ".");
            }
            known.put(name, visitor);
        }
        return visitor;
    }
}
