package org.ourplan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ASSESSMENT;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.ourplan.people.People;
import org.ourplan.platform.web.Answers;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Staff;
import org.ourplan.writing.Writings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker at the pages of one person, with what a test of assessments needs at hand. */
abstract class AtAnAssessment {

    @LocalServerPort
    int port;

    @Autowired
    Someone someone;

    @Autowired
    Staff staff;

    @Autowired
    Assessments assessments;

    @Autowired
    People people;

    @Autowired
    Writings writings;

    @Autowired
    DSLContext database;

    Someone.Known known;
    Browserless worker;

    @BeforeEach
    void somebody() {
        known = someone.called("Rosa", "Fictional");
        worker = new Browserless(port).with(known.worker().secret());
    }

    UUID offered(AssessmentKind kind) {
        var caredFor = kind == AssessmentKind.CARERS ? "Joe" : "";
        return assessments.offer(
                known.person(), kind, null, caredFor, null, "I fell in March", "To stay here", known.by());
    }

    String link(UUID id) {
        return known.person().link() + "/assessments/" + id;
    }

    UUID begun(AssessmentKind kind, Map<String, Answers> parts) {
        var id = offered(kind);
        someone.write(id, parts, known.by());
        assertThat(worker.submit(link(id), link(id) + "/begin").status()).isEqualTo(200);
        return id;
    }

    String state(UUID id) {
        return database.select(ASSESSMENT.STATE)
                .from(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(id))
                .fetchSingle()
                .value1();
    }
}
