package org.ourplan.review.store;

import static org.jooq.impl.DSL.countDistinct;
import static org.ourplan.tables.Tables.REVIEW_END;
import static org.ourplan.tables.Tables.REVIEW_THEME;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** How often each theme came up in reviews: counted by person, with no name anywhere near it (REV-17). */
@Repository
public class ThemeCounts {

    private final DSLContext database;

    ThemeCounts(DSLContext database) {
        this.database = database;
    }

    /** In the reviews of how many people each theme came up, in reviews held on that day or since. One statement. */
    public Map<String, Long> since(LocalDate day) {
        var people = countDistinct(REVIEW_END.PERSON);
        var counts = new HashMap<String, Long>();
        database.select(REVIEW_THEME.THEME, people)
                .from(REVIEW_THEME)
                .join(REVIEW_END)
                .on(REVIEW_END.REVIEW.eq(REVIEW_THEME.REVIEW))
                .where(REVIEW_END.HELD_ON.ge(day))
                .groupBy(REVIEW_THEME.THEME)
                .forEach(row -> counts.put(row.value1(), row.value2().longValue()));
        return counts;
    }
}
