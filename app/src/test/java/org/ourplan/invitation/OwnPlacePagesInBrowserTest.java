package org.ourplan.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.documents.Judge;
import org.ourplan.people.People;
import org.ourplan.people.Standing;
import org.ourplan.testing.Browser;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page and paper of a place of one's own pleases axe, fits a narrow window, and its PDFs are tagged. */
@OurplanTest
class OwnPlacePagesInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    private OwnPlace place;
    private Looks looks;

    @BeforeEach
    void begin() {
        place = new OwnPlace(port, people, staff);
        looks = new Looks(port);
    }

    @Test
    void everyPageIsAccessibleAndFitsANarrowWindow() throws Exception {
        var worker = place.worker.secret();
        var deputy = place.around("Della Deputy", Standing.DEPUTY, Standing.FAMILY);
        looks.open(worker, place.link(), "invitations-none");
        looks.open(worker, place.link() + "/new?as=PERSON", "invite");
        looks.open(worker, place.link() + "/new?as=DEPUTY&who=" + deputy.id(), "invite-deputy");
        var sent = place.invite();
        looks.open(
                worker,
                sent.response().uri().getPath() + "?" + sent.response().uri().getRawQuery(),
                "letter-ready");
        papers(worker, sent.page().select("main a[href*='.pdf']").eachAttr("href"), "letter");
        looks.open(worker, sent.page().select("a[href*=/letter?in=large]").attr("href"), "letter-large");
        joins(place.code(sent));
        looks.open(worker, place.link(), "invitations");
        var self =
                staff.hire("Yolanda Fictional", null, place.person, Role.PERSON).secret();
        looks.open(self, "/me", "me");
        looks.open(self, "/me/profile", "profile-empty");
        looks.open(self, "/me/profile/like", "profile-part");
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
        looks.open(self, "/me/profile", "profile");
        papers(
                self,
                own.get("/me/profile").page().select("main a[href*='.pdf']").eachAttr("href"),
                "profile");
        looks.open(worker, place.person.link() + "/profile", "profile-worker");
        looks.open(worker, place.person.link(), "record");
        looks.open(self, "/me/asks/new", "ask-new");
        own.submit("/me/asks/new", "/me/asks/new", "kind", "REVIEW", "words", "My sister is moving away.");
        looks.open(self, "/me/asks", "asks");
        looks.open(self, "/me", "me-after");
        looks.open(worker, place.person.link() + "/asks", "asks-worker");
        var ask = place.office
                .get(place.person.link() + "/asks")
                .page()
                .select("main h2 a")
                .attr("href");
        looks.open(worker, ask, "ask-answer");
        place.office.submit(ask, ask + "/answer", "said", "DONE", "words", "We have set a day with you: 3 December.");
        looks.open(self, "/me/asks", "asks-answered");
        papers(
                self,
                own.get("/me/documents").page().select("main a[href*='.pdf']").eachAttr("href"),
                "answer");
        looks.open(self, "/me/helpers/new", "helper-new");
        helpers(own, self);
        looks.nothingIsWrong();
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
        looks.open(
                self,
                ready.response().uri().getPath() + "?" + ready.response().uri().getRawQuery(),
                "helper-code");
        var letter = ready.page().select("a[href*=/letter?in=ordinary]").attr("href");
        papers(self, List.of(letter.replace("/letter?", "/letter.pdf?")), "helper-letter");
        var name = OwnPlace.name();
        place.join(own.get(letter).page().selectFirst(".code").text(), name);
        looks.open(self, "/me/helpers", "helpers");
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
            looks.open(secret, "/helping", "helping");
            looks.open(secret, base, "helped");
            looks.open(secret, base + "/next", "helped-next");
            looks.open(secret, base + "/profile", "helped-profile");
            looks.open(secret, base + "/documents/care", "helped-documents");
            looks.open(secret, base + "/asks/new", "helped-ask");
        }
    }

    /** The two pages of coming in. */
    private void joins(String code) {
        try (var window = Browser.window(port, true, 1280)) {
            var page = window.newPage();
            page.navigate("/join");
            looks.at(page, "join");
            page.getByLabel("The code in your letter").fill(code);
            press(page, "Go on");
            looks.at(page, "join-wrong");
            page.getByLabel("Day").fill("12");
            page.getByLabel("Month").fill("3");
            page.getByLabel("Year").fill("1950");
            press(page, "Go on");
            looks.at(page, "join-choose");
        }
    }

    /** Each paper is a tagged PDF that veraPDF accepts. */
    private void papers(String secret, List<String> links, String name) throws Exception {
        assertThat(links).as(name).isNotEmpty();
        for (var at = 0; at < links.size(); at++) {
            assertThat(Judge.complaints(looks.paper(secret, links.get(at), name + "-" + at)))
                    .as("%s %s", name, links.get(at))
                    .isEmpty();
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
