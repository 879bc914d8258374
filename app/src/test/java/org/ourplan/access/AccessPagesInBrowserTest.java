package org.ourplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.testing.Browser;
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
        var wrong = new ArrayList<String>();
        for (var width : new int[] {1280, 320}) {
            try (var window = Browser.window(port, true, width)) {
                Browser.signIn(window, port, worker.secret());
                look(
                        window,
                        width,
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
                                "passkeys", "/account/passkeys"),
                        wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(BrowserContext window, int width, Map<String, String> pages, List<String> wrong) {
        pages.forEach((name, path) -> {
            var page = window.newPage();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    wrong.add(name + ": " + message.text());
                }
            });
            page.navigate(path);
            if (page.url().contains("/sign-in")) {
                wrong.add(name + " asks to sign in");
            }
            Browser.wrongs(page).forEach(said -> wrong.add(name + " at " + width + ": " + said));
            if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
                wrong.add(name + " is wider than " + width);
            }
            page.close();
        });
    }
}
