package org.ourplan.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.documents.Judge;
import org.ourplan.people.People;
import org.ourplan.people.Standing;
import org.ourplan.testing.Browser;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page and paper of a place of one's own pleases axe, fits a narrow window, and its PDFs are tagged. */
@OurplanTest
class OwnPlacePagesInBrowserTest {

    private final List<String> wrongs = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    private OwnPlace place;

    @BeforeEach
    void begin() {
        place = new OwnPlace(port, people, staff);
    }

    @Test
    void everyPageIsAccessibleAndFitsANarrowWindow() throws Exception {
        var worker = place.worker.secret();
        var deputy = place.around("Della Deputy", Standing.DEPUTY, Standing.FAMILY);
        look(worker, place.link(), "invitations-none");
        look(worker, place.link() + "/new?as=PERSON", "invite");
        look(worker, place.link() + "/new?as=DEPUTY&who=" + deputy.id(), "invite-deputy");
        var sent = place.invite();
        look(
                worker,
                sent.response().uri().getPath() + "?" + sent.response().uri().getRawQuery(),
                "letter-ready");
        papers(worker, sent.page().select("main a[href*='.pdf']").eachAttr("href"), "letter");
        look(worker, sent.page().select("a[href*=/letter?in=large]").attr("href"), "letter-large");
        joins(place.code(sent));
        look(worker, place.link(), "invitations");
        var self =
                staff.hire("Yolanda Fictional", null, place.person, Role.PERSON).secret();
        look(self, "/me", "me");
        look(self, "/me/profile", "profile-empty");
        look(self, "/me/profile/like", "profile-part");
        var own = new org.ourplan.testing.Browserless(port).with(self);
        own.submit("/me/profile/like", "/me/profile/like", "words", "I make people laugh.\nI remember birthdays.");
        own.submit("/me/profile/matters", "/me/profile/matters", "words", "My garden. My sister, every Sunday.");
        own.submit(
                "/me/profile/support",
                "/me/profile/support",
                "words",
                "Knock twice and wait, because I am slow to the door and it worries me when somebody comes in before I"
                        + " have called. Talk to my left side.");
        own.submit("/me/profile", "/me/profile/share", "shared", "yes");
        look(self, "/me/profile", "profile");
        papers(
                self,
                own.get("/me/profile").page().select("main a[href*='.pdf']").eachAttr("href"),
                "profile");
        look(worker, place.person.link() + "/profile", "profile-worker");
        look(worker, place.person.link(), "record");
        look(self, "/me/asks/new", "ask-new");
        own.submit("/me/asks/new", "/me/asks/new", "kind", "REVIEW", "words", "My sister is moving away.");
        look(self, "/me/asks", "asks");
        look(self, "/me", "me-after");
        look(worker, place.person.link() + "/asks", "asks-worker");
        var ask = place.office
                .get(place.person.link() + "/asks")
                .page()
                .select("main h2 a")
                .attr("href");
        look(worker, ask, "ask-answer");
        place.office.submit(ask, ask + "/answer", "said", "DONE", "words", "We have set a day with you: 3 December.");
        look(self, "/me/asks", "asks-answered");
        papers(
                self,
                own.get("/me/documents").page().select("main a[href*='.pdf']").eachAttr("href"),
                "answer");
        look(self, "/me/helpers/new", "helper-new");
        helpers(own, self);
        assertThat(wrongs).isEmpty();
    }

    private void helpers(org.ourplan.testing.Browserless own, String self) throws Exception {
        var ready = own.submit(
                "/me/helpers/new",
                "/me/helpers/new",
                "name",
                "Sam Sister",
                "born-day",
                "12",
                "born-month",
                "3",
                "born-year",
                "1950",
                "parts",
                "NEXT",
                "parts",
                "PROFILE",
                "parts",
                "CARE_DOCUMENTS",
                "parts",
                "ASK");
        look(
                self,
                ready.response().uri().getPath() + "?" + ready.response().uri().getRawQuery(),
                "helper-code");
        var letter = ready.page().select("a[href*=/letter?in=ordinary]").attr("href");
        papers(self, List.of(letter.replace("/letter?", "/letter.pdf?")), "helper-letter");
        var name = OwnPlace.name();
        place.join(own.get(letter).page().selectFirst(".code").text(), name);
        look(self, "/me/helpers", "helpers");
        try (var window = Browser.window(port, true, 1280)) {
            var page = window.newPage();
            page.navigate("/sign-in?then=/helping");
            page.getByLabel("Sign-in name").fill(name);
            page.locator("input[name=password]").fill(OwnPlace.PASSWORD);
            press(page, "Sign in");
            var secret = window.cookies().stream()
                    .filter(cookie -> cookie.name.equals("signed_in"))
                    .findFirst()
                    .orElseThrow()
                    .value;
            var base = "/helping/" + place.person;
            look(secret, "/helping", "helping");
            look(secret, base, "helped");
            look(secret, base + "/next", "helped-next");
            look(secret, base + "/profile", "helped-profile");
            look(secret, base + "/documents/care", "helped-documents");
            look(secret, base + "/asks/new", "helped-ask");
        }
    }

    /** The two pages of coming in, at both widths. */
    private void joins(String code) throws IOException {
        for (var width : new int[] {1280, 320}) {
            try (var window = Browser.window(port, true, width)) {
                var page = window.newPage();
                page.navigate("/join");
                judge(page, "join", width);
                page.getByLabel("The code in your letter").fill(code);
                press(page, "Go on");
                judge(page, "join-wrong", width);
                page.getByLabel("Day").fill("12");
                page.getByLabel("Month").fill("3");
                page.getByLabel("Year").fill("1950");
                press(page, "Go on");
                judge(page, "join-choose", width);
            }
        }
    }

    private void look(String secret, String path, String name) throws IOException {
        for (var width : new int[] {1280, 320}) {
            try (var window = Browser.window(port, true, width)) {
                Browser.signIn(window, port, secret);
                var page = window.newPage();
                var answer = page.navigate(path);
                if (answer == null || answer.status() != 200 || page.url().contains("/sign-in")) {
                    wrongs.add(name + " did not open");
                }
                judge(page, name, width);
            }
        }
    }

    private void judge(Page page, String name, int width) throws IOException {
        var folder = System.getenv("OURPLAN_PICTURES");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, name + "-" + width + ".png")));
        }
        Browser.wrongs(page).forEach(wrong -> wrongs.add(name + " at " + width + ": " + wrong));
        if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
            wrongs.add(name + " at " + width + ": has to be scrolled sideways");
        }
    }

    /** Each paper is a tagged PDF that veraPDF accepts; where a folder is named it is left there to be looked at. */
    private void papers(String secret, List<String> links, String name) throws Exception {
        assertThat(links).as(name).isNotEmpty();
        for (var at = 0; at < links.size(); at++) {
            try (var window = Browser.window(port, true, 800)) {
                Browser.signIn(window, port, secret);
                var pdf = window.request().get(links.get(at)).body();
                assertThat(Judge.complaints(pdf))
                        .as("%s %s", name, links.get(at))
                        .isEmpty();
                var folder = System.getenv("OURPLAN_PICTURES");
                if (folder != null) {
                    Files.write(Path.of(folder, name + "-" + at + ".pdf"), pdf);
                }
            }
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
