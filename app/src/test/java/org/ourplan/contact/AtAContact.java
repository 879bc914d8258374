package org.ourplan.contact;

import static org.ourplan.tables.Tables.CONTACT;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.ourplan.assessment.Assessments;
import org.ourplan.assessment.Someone;
import org.ourplan.people.People;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker who has begun a first contact, with what a test of contacts needs at hand. */
abstract class AtAContact {

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
    DSLContext database;

    Someone.Known known;
    Browserless worker;
    String contact;

    @BeforeEach
    void aContactIsBegun() {
        known = someone.called("Rosa", "Fictional");
        worker = new Browserless(port).with(known.worker().secret());
        var first =
                worker.submit(known.person().link() + "/contact", known.person().link() + "/contact");
        contact = first.path().substring(0, first.path().indexOf("/part/"));
        write("story", "who", "family", "how", "phone", "story", "Mum fell in March", "wants", "To stay at home");
        write("caring", "someone-cares", "no");
        write("now", "urgent", "no");
        write("taking-part", "difficulty", "no");
    }

    Browserless.Shown write(String part, String... namesAndValues) {
        return worker.submit(contact + "/part/" + part, contact + "/part/" + part, namesAndValues);
    }

    Browserless.Shown close(String... reasons) {
        var page = worker.get(contact + "/close").page();
        return page.select("form[action$=/close]").isEmpty()
                ? worker.post(contact, contact + "/close", Map.of())
                : worker.submit(contact + "/close", contact + "/close", reasons);
    }

    boolean isOpen() {
        return database.fetchCount(
                        CONTACT, CONTACT.PERSON.eq(known.person().value()).and(CONTACT.CLOSED_AT.isNull()))
                == 1;
    }
}
