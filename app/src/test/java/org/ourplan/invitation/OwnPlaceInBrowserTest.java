package org.ourplan.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.People;
import org.ourplan.people.Standing;
import org.ourplan.testing.Browser;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A person invited by letter comes in with the code, writes their one page profile and asks for a review; every page on the way
 * pleases axe, fits a narrow window and works with script off.
 */
@OurplanTest
class OwnPlaceInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    private OwnPlace place;
    private LookedAt looked;

    @BeforeEach
    void begin() {
        place = new OwnPlace(port, people, staff);
        looked = new LookedAt(port);
    }

    @Test
    void invitedByLetterTheyWriteTheirProfileAndAskForAReviewWithScriptOffOnANarrowScreen() {
        var code = place.code(place.invite());
        try (var window = Browser.window(port, false, 320)) {
            window.setDefaultTimeout(20_000);
            var page = window.newPage();
            page.navigate("/sign-in");
            page.getByText("I have a letter with a code").click();
            page.getByLabel("The code in your letter").fill(code.toLowerCase().replace("-", " "));
            page.getByLabel("Day").fill("12");
            page.getByLabel("Month").fill("3");
            page.getByLabel("Year").fill("1950");
            press(page, "Go on");
            page.getByLabel("A name to sign in with").fill(OwnPlace.name());
            page.locator("input[name=new-password]").fill(OwnPlace.PASSWORD);
            press(page, "Save and go in");
            assertThat(heading(page)).endsWith(", Yolanda");
            follow(page, "My one page");
            follow(page, "Write this part: What people like about me");
            page.getByLabel("In my own words").fill("I make people laugh.");
            press(page, "Save");
            assertThat(page.content()).contains("I make people laugh.");
            page.getByLabel("Those who work with me too").check();
            press(page, "Save who can read it");
            page.navigate("/me");
            follow(page, "Ask for something");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask for something"))
                    .click();
            page.getByLabel("A review: to look at my plan together").check();
            page.getByLabel("Tell us more, in your own words").fill("My sister is moving away.");
            press(page, "Ask");
            assertThat(page.content()).contains("We have it.").contains("My sister is moving away.");
            press(page, "Sign out");
        }
        assertThat(place.office.get("/").page().text()).contains("They ask for a review");
        assertThat(place.office.get(place.person.link()).page().text())
                .contains("What people like about me I make people laugh.");
    }

    @Test
    void withTheLockOfTheirOwnDeviceNoPasswordIsNeededNowOrLater() {
        var code = place.code(place.invite());
        try (var window = Browser.window(port, true, 1280)) {
            window.setDefaultTimeout(20_000);
            var page = withAuthenticator(window);
            page.navigate("/join");
            page.getByLabel("The code in your letter").fill(code);
            page.getByLabel("Day").fill("12");
            page.getByLabel("Month").fill("3");
            page.getByLabel("Year").fill("1950");
            press(page, "Go on");
            press(page, "Use this phone or computer");
            page.waitForURL("**/me");
            press(page, "Sign out");
            page.navigate("/sign-in?then=/me");
            page.getByText("Sign in with a passkey").click();
            page.waitForURL("http://localhost:" + port + "/me");
            assertThat(heading(page)).endsWith(", Yolanda");
        }
        assertThat(place.office.get(place.link()).page().text()).contains("Yolanda Fictional Used");
    }

    @Test
    void aPartOfTheProfileSavesAsItsWriterLeavesIt() {
        var self = staff.hire("Yolanda Fictional", null, place.person, Role.PERSON);
        try (var window = Browser.window(port, true, 1280)) {
            window.setDefaultTimeout(20_000);
            Browser.signIn(window, port, self.secret());
            var page = window.newPage();
            page.navigate("/me/profile/matters");
            page.getByLabel("In my own words").fill("My garden, and rain.");
            page.getByLabel("In my own words").blur();
            page.locator("[data-saved]:has-text('Saved')").waitFor();
            page.navigate("/me/profile");
            assertThat(page.content()).contains("My garden, and rain.");
        }
    }

    @Test
    void everyPageIsAccessibleAndFitsANarrowWindow() throws Exception {
        var worker = place.worker.secret();
        var deputy = place.around("Della Deputy", Standing.DEPUTY, Standing.FAMILY);
        looked.look(worker, place.link(), "invitations-none");
        looked.look(worker, place.link() + "/new?as=PERSON", "invite");
        looked.look(worker, place.link() + "/new?as=DEPUTY&who=" + deputy.id(), "invite-deputy");
        var sent = place.invite();
        looked.look(
                worker,
                sent.response().uri().getPath() + "?" + sent.response().uri().getRawQuery(),
                "letter-ready");
        looked.papers(worker, sent.page().select("main a[href*='.pdf']").eachAttr("href"), "letter");
        looked.look(worker, sent.page().select("a[href*=/letter?in=large]").attr("href"), "letter-large");
        joins(place.code(sent));
        looked.look(worker, place.link(), "invitations");
        var self =
                staff.hire("Yolanda Fictional", null, place.person, Role.PERSON).secret();
        looked.look(self, "/me", "me");
        looked.look(self, "/me/profile", "profile-empty");
        looked.look(self, "/me/profile/like", "profile-part");
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
        looked.look(self, "/me/profile", "profile");
        looked.papers(
                self,
                own.get("/me/profile").page().select("main a[href*='.pdf']").eachAttr("href"),
                "profile");
        looked.look(worker, place.person.link() + "/profile", "profile-worker");
        looked.look(worker, place.person.link(), "record");
        looked.look(self, "/me/asks/new", "ask-new");
        own.submit("/me/asks/new", "/me/asks/new", "kind", "REVIEW", "words", "My sister is moving away.");
        looked.look(self, "/me/asks", "asks");
        looked.look(self, "/me", "me-after");
        looked.look(worker, place.person.link() + "/asks", "asks-worker");
        var ask = place.office
                .get(place.person.link() + "/asks")
                .page()
                .select("main h2 a")
                .attr("href");
        looked.look(worker, ask, "ask-answer");
        place.office.submit(ask, ask + "/answer", "said", "DONE", "words", "We have set a day with you: 3 December.");
        looked.look(self, "/me/asks", "asks-answered");
        looked.papers(
                self,
                own.get("/me/documents").page().select("main a[href*='.pdf']").eachAttr("href"),
                "answer");
        looked.look(self, "/me/helpers/new", "helper-new");
        helpers(own, self);
        assertThat(looked.wrongs()).isEmpty();
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
        looked.look(
                self,
                ready.response().uri().getPath() + "?" + ready.response().uri().getRawQuery(),
                "helper-code");
        var letter = ready.page().select("a[href*=/letter?in=ordinary]").attr("href");
        looked.papers(self, List.of(letter.replace("/letter?", "/letter.pdf?")), "helper-letter");
        var name = OwnPlace.name();
        place.join(own.get(letter).page().selectFirst(".code").text(), name);
        looked.look(self, "/me/helpers", "helpers");
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
            looked.look(secret, "/helping", "helping");
            looked.look(secret, base, "helped");
            looked.look(secret, base + "/next", "helped-next");
            looked.look(secret, base + "/profile", "helped-profile");
            looked.look(secret, base + "/documents/care", "helped-documents");
            looked.look(secret, base + "/asks/new", "helped-ask");
        }
    }

    /** The two pages of coming in, at both widths. */
    private void joins(String code) throws IOException {
        for (var width : new int[] {1280, 320}) {
            try (var window = Browser.window(port, true, width)) {
                var page = window.newPage();
                page.navigate("/join");
                looked.judge(page, "join", width);
                page.getByLabel("The code in your letter").fill(code);
                press(page, "Go on");
                looked.judge(page, "join-wrong", width);
                page.getByLabel("Day").fill("12");
                page.getByLabel("Month").fill("3");
                page.getByLabel("Year").fill("1950");
                press(page, "Go on");
                looked.judge(page, "join-choose", width);
            }
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    private static String heading(Page page) {
        return page.locator("h1").innerText();
    }

    private static Page withAuthenticator(BrowserContext window) {
        var page = window.newPage();
        var session = window.newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
        return page;
    }
}
