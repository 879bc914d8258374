package org.ourplan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourplan.platform.database.Migrations;
import org.ourplan.platform.database.Migrations.Standing;

/** A database of the release before is brought up to date with everything in it. From now on every migration passes here. */
class UpgradeTest {

    @Test
    void everyRowOfTheReleaseBeforeIsThereAfterwardsAndTheRecordHolds() {
        var database = OwnDatabase.ofTheReleaseBefore();
        assertThat(Migrations.standing(database.address())).isEqualTo(Standing.OLDER);
        var counts = "SELECT string_agg(t || (xpath('/row/c/text()', query_to_xml('SELECT count(*) AS c FROM ' || t, "
                + "false, true, '')))[1]::text, ' ' ORDER BY t) FROM unnest(array['person', 'event', 'part', 'part_before', "
                + "'assessment', 'completed_assessment', 'determination', 'plan', 'document', 'giving', 'agreement_entry', "
                + "'relationship', 'account', 'review_date', 'task']) t";
        var before = database.one(counts);
        assertThat(before).contains("event811").contains("person12").contains("plan10");
        Migrations.run(database.address());
        assertThat(Migrations.standing(database.address())).isEqualTo(Standing.SAME);
        assertThat(database.one(counts)).isEqualTo(before);
        var said = database.run("verify", List.of("--documents"));
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
    }
}
