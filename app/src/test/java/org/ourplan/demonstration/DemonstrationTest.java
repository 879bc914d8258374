package org.ourplan.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ourplan.platform.PersonId;
import org.springframework.context.ConfigurableApplicationContext;

/** The demonstration council as it is after the first start. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTest {

    private ConfigurableApplicationContext program;
    private Map<String, PersonId> loaded;
    private Duration took;

    @BeforeAll
    void firstStart() throws SQLException {
        program = EmptyDatabase.program();
        var begun = System.nanoTime();
        loaded = program.getBean(Demonstration.class).load();
        took = Duration.ofNanos(System.nanoTime() - begun);
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void everybodyIsThere() {
        assertThat(loaded.keySet()).containsExactlyInAnyOrderElementsOf(Demonstration.stories());
        System.err.println("took " + took);
    }

    @Test
    void aSecondLoadingDoesNothing() {
        assertThat(program.getBean(Demonstration.class).load()).isEmpty();
    }
}
