package org.ourplan.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.People;
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

    @BeforeEach
    void begin() {
        place = new OwnPlace(port, people, staff);
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
            var page = Browser.pageWithPasskeys(window);
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
            page.locator("h1:has-text('Yolanda')").waitFor();
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

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** By the words of the link; what is only for listeners may stand a little apart. */
    private static void follow(Page page, String link) {
        var words = Pattern.compile("^\\s*" + link.replace(":", "\\s*:") + "\\s*$");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private static String heading(Page page) {
        return page.locator("h1").innerText();
    }
}
