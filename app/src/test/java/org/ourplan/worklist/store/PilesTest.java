package org.ourplan.worklist.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.worklist.Group;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A list is read from an index in its own order: the expressions in the code and in the migration are the same. */
@OurplanTest
class PilesTest {

    @Autowired
    DSLContext database;

    @Autowired
    Staff staff;

    @Autowired
    TransactionTemplate together;

    @Test
    void everyListIsReadInOrderFromItsIndex() {
        var manager = staff.hire("Mona Manager", staff.team("North"), Role.TEAM_MANAGER)
                .who();
        var senior = staff.hire("Sena Senior", null, Role.SENIOR_MANAGER).who();
        assertThat(plans(Whose.teams(manager)))
                .satisfiesExactly(
                        one -> assertThat(one).contains("Index Only Scan using task_of_team"),
                        one -> assertThat(one).contains("Index Only Scan using task_of_account"));
        assertThat(plans(Whose.mine(manager)))
                .satisfiesExactly(
                        one -> assertThat(one).contains("Index Only Scan using task_of_account"),
                        one -> assertThat(one).contains("Index Only Scan using task_of_role"));
        assertThat(plans(Whose.mine(senior)).getLast()).contains("Index Only Scan using task_of_role");
        assertThat(plans(Whose.teams(senior)).getFirst()).contains("Index Only Scan using task_of_team");
    }

    private List<String> plans(List<Whose> ways) {
        return ways.stream().map(this::plan).toList();
    }

    /** The plan where nothing but an index may be used, and nothing may be sorted: the few rows here would not be worth one. */
    private String plan(Whose whose) {
        var piles = Piles.of(List.of(Group.values()), LocalDate.of(2026, 1, 1));
        var after =
                Piles.after(new Place(null, java.time.OffsetDateTime.parse("2026-01-01T10:00:00Z"), new UUID(0, 1)));
        var ordered = database.renderInlined(Piles.first(piles, whose, after, 5));
        var plan = together.execute(_ -> {
            database.execute("SET LOCAL enable_seqscan = off");
            database.execute("SET LOCAL enable_bitmapscan = off");
            database.execute("SET LOCAL enable_sort = off");
            return String.join("\n", database.fetch("EXPLAIN " + ordered).getValues(0, String.class));
        });
        assertThat(plan).doesNotContain("Sort").contains("Index Cond");
        return plan;
    }
}
