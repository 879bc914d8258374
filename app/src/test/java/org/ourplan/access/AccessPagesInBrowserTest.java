package org.ourplan.access;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of access please axe, fit a narrow screen, and work under the content security policy. */
@OurplanTest
class AccessPagesInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Test
    void theyPleaseAxeAndFitANarrowScreen() {
        var team = staff.team("North");
        var worker = staff.hire("Ada Administrator", team, Role.SYSTEM_ADMINISTRATOR, Role.TEAM_MANAGER);
        var people = new People(database);
        var person = people.add("Wilhelmina", "Featherstonehaugh", team, null);
        var outside = people.add("Ottoline", "Quillfeather", staff.team("South"), null);
        var restricted = people.add("Restricted", "Record", team, null);
        people.restrict(restricted);
        var looks = new Looks(port);
        Map.of(
                        "reason", outside.link() + "/reason-to-look",
                        "restricted", restricted.link() + "/reason-to-look",
                        "looks", person.link() + "/looks",
                        "accounts", "/accounts?words=Ada",
                        "new", "/accounts/new",
                        "account",
                                "/accounts/"
                                        + staff.hire("Lee Leaver", team, Role.PRACTITIONER)
                                                .who()
                                                .account(),
                        "own", "/account",
                        "password", "/account/password",
                        "passkeys", "/account/passkeys")
                .forEach((name, path) -> looks.open(worker.secret(), path, "access-" + name));
        looks.nothingIsWrong();
    }
}
