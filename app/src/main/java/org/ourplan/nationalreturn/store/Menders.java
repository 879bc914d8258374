package org.ourplan.nationalreturn.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who is behind the numbers of a file, and who works with them. */
@Repository
public class Menders {

    private static final String WHO = "SELECT p.reference::text, p.id, coalesce((SELECT string_agg(concat_ws(', ',"
            + " a.display_name, t.name), '; ' ORDER BY w.since, w.id) FROM working_with w LEFT JOIN account a ON a.id = w.account"
            + " LEFT JOIN team t ON t.id = w.team WHERE w.person = p.id AND w.until IS NULL), ''), p.restricted"
            + " FROM person p WHERE p.reference = ANY (?::bigint[])";

    private final DSLContext database;

    Menders(DSLContext database) {
        this.database = database;
    }

    /** A person with a record here, and who works with them now; empty where nobody does. */
    public record Mender(UUID person, String workers, boolean restricted) {}

    /** By the council's own number. One statement. */
    public Map<String, Mender> of(Collection<String> references) {
        var found = new HashMap<String, Mender>();
        database.fetch(WHO, (Object) references.toArray(String[]::new))
                .forEach(row -> found.put(
                        row.get(0, String.class),
                        new Mender(row.get(1, UUID.class), row.get(2, String.class), row.get(3, Boolean.class))));
        return found;
    }
}
