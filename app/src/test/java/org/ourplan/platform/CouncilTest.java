package org.ourplan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CouncilTest {

    @Test
    void aCouncilThatDidNotSetItsNumberNeverSendsTheMadeUpOne() {
        var theirs = new Council("Eastmere Council", "", "", "", "").orDemonstrations();
        assertThat(theirs.orCall()).isEmpty();
        assertThat(theirs.lines()).isEmpty();
        assertThat(theirs.ombudsman()).contains("Local Government and Social Care Ombudsman");
    }

    @Test
    void whatIsSetIsSaid() {
        var theirs =
                new Council("Eastmere Council", "Town Hall", "01632 960 777", "", "A commission").orDemonstrations();
        assertThat(theirs.orCall()).isEqualTo(", or call us on 01632\u00A0960\u00A0777");
        assertThat(theirs.lines()).containsExactly("Town Hall", "01632 960 777");
        assertThat(theirs.ombudsman()).isEqualTo("A commission");
    }
}
