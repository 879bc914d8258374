package org.ourplan.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.directory.exchange.Importing;
import org.ourplan.testing.Browser;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the directory please axe, fit a narrow screen, work without script, and print in large letters. */
@OurplanTest
class DirectoryInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    Entries entries;

    @Autowired
    Importing importing;

    private String village;
    private UUID choir;

    @BeforeEach
    void somethingNear() {
        village = Entries.village();
        choir = entries.add(Entries.text(
                "Choir " + village,
                "Sing with others, every week, in a hall with a piano. ".repeat(8),
                village,
                "address",
                "1 High Street",
                "web",
                "https://averyveryverylongname.of.a.choir.that.does.not.end.example.org/and/a/path/that/is/long/too"));
    }

    @Test
    void everyPageForEverybodyPleasesAxeAndFitsANarrowScreen() {
        look("", "/directory?words=sing&place=" + village, "/directory/" + choir, "/directory/information");
    }

    @Test
    void itIsSearchedWithoutScriptAndPrintsInLargeLetters() {
        try (var window = Browser.window(port, false, 320)) {
            var page = window.newPage();
            page.navigate("/directory");
            page.getByLabel("What do you want to do, or what would help?").fill("singing");
            page.getByLabel("Where?").fill(village);
            page.getByText("Look for it").click();
            page.getByText("Choir " + village).click();
            assertThat(page.url()).endsWith("/directory/" + choir);
        }
        try (var window = Browser.window(port, true, 1280)) {
            var page = window.newPage();
            page.navigate("/directory/" + choir);
            page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                    .setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat((String) page.evaluate(
                            "getComputedStyle(document.querySelector('main .govuk-summary-list')).fontSize"))
                    .isEqualTo("24px");
        }
    }

    @Test
    void theKeepersPagesPleaseAxeAndFitANarrowScreen() {
        var keeper = entries.keeper();
        var file = importing.keep(
                "a.json",
                "[{\"id\":\"" + choir + "\",\"name\":\"Choir\",\"description\":\"Sing\",\"email\":\"a@b.example\"}]",
                EntryKind.COMMUNITY,
                keeper.who());
        look(
                keeper.secret(),
                "/directory/keeping",
                "/directory/keeping/new",
                "/directory/keeping/" + choir,
                "/directory/keeping/file",
                "/directory/keeping/file/" + file,
                "/directory/keeping/information",
                "/directory/keeping/information/safety");
    }

    private void look(String secret, String... paths) {
        var looks = new Looks(port);
        for (var path : paths) {
            looks.open(
                    secret,
                    path,
                    path.substring(1)
                            .replaceAll("\\?.*|[0-9a-f]{8}-[0-9a-f-]{27}", "one")
                            .replace('/', '-'));
        }
        looks.nothingIsWrong();
    }
}
