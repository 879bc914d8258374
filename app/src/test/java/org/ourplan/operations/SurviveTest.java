package org.ourplan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Twenty times without warning, in the middle of saves. Two hundred: {@code ./ourplan survive}. */
class SurviveTest {

    @Test
    void whatWasConfirmedOutlivesTwentyKills() {
        var said = OwnDatabase.run(Map.of(), "survive", List.of("--times", "20", "--program-every", "7"));
        System.out.print(said.out());
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("program 2 times, database 18 times")
                .contains("Nothing was lost, nothing is half done, and the record holds.");
    }

    @Test
    void whatCannotBeReadIsRefusedInWords() {
        assertThat(OwnDatabase.run(Map.of(), "survive", List.of("--times", "none"))
                        .err())
                .contains("--times is a whole number from 1 to 10000");
        assertThat(OwnDatabase.run(Map.of(), "survive", List.of("now")).err()).contains("use: ./ourplan survive");
    }
}
