package org.ourplan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourplan.access.Role;
import org.ourplan.testing.Browser;
import org.ourplan.testing.Looks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A policy owner adopts a pack: from a shipped one to in force, with a second person, with and without script. */
@OurplanTest
class AdoptingAPackInBrowserTest {

    @Autowired
    Adopted adopted;

    @Autowired
    Staff staff;

    @LocalServerPort
    int port;

    private Looks looks;

    @BeforeEach
    void begin() {
        looks = new Looks(port);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPolicyOwnerAdoptsAPack(boolean script) {
        var from = Adopted.farDay();
        String pack;
        try (var window = window(adopted.owner().secret(), script, 1280)) {
            var page = window.newPage();
            page.navigate("/policy/packs");
            look(page, "packs", script);
            page.getByLabel("Begin as a copy of").selectOption("cambridgeshire-2016");
            page.getByLabel("Title of your version").fill("Our seven lines");
            press(page, "Begin a copy");
            look(page, "draft", script);
            assertThat(page.locator("main").innerText()).contains("Know this before you adopt it", "not said here");
            level(page, script);
            press(page, "Check it and fix its text");
            look(page, "checked", script);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Put it forward for adoption"))
                    .click();
            look(page, "decision", script);
            decide(page, from.getYear());
            look(page, "put-forward", script);
            assertThat(page.locator("main").innerText()).contains("Somebody else now confirms it");
            pack = page.url();
        }
        var senior = staff.hire("Sam Senior (fictional)", null, Role.SENIOR_MANAGER);
        try (var window = window(senior.secret(), script, 1280)) {
            var page = window.newPage();
            page.navigate(pack);
            look(page, "to-confirm", script);
            page.getByLabel("Yes, I confirm it").check();
            press(page, "Save my answer");
            look(page, "adopted", script);
            assertThat(page.locator("main").innerText())
                    .contains("Sam Senior (fictional)", "1 April " + from.getYear());
        }
        looks.nothingIsWrong();
    }

    private void level(Page page, boolean script) {
        page.getByText("Add to “Who may agree a plan”").click();
        look(page, "line", script);
        page.getByLabel("Number, 1 for the lowest").fill("1");
        page.getByLabel("Who is it?").fill("senior manager");
        page.getByLabel("Where does it come from?").fill("Our constitution, part 3");
        press(page, "Save");
    }

    private static void decide(Page page, int year) {
        page.getByLabel("A decision of the committee or Cabinet").check();
        page.getByLabel("Who decided?").fill("Cabinet (fictional)");
        day(page, "decided-on", "9", "2", "2026");
        page.getByLabel("Which minute or report?").fill("Minute 14");
        page.getByLabel("Where is the equality assessment?").fill("Report 7");
        day(page, "from", "1", "4", String.valueOf(year));
        press(page, "Put it forward");
    }

    private static void day(Page page, String field, String day, String month, String year) {
        page.locator("input[name=" + field + "-day]").fill(day);
        page.locator("input[name=" + field + "-month]").fill(month);
        page.locator("input[name=" + field + "-year]").fill(year);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(button)
                                .setExact(true))
                .click();
    }

    @Test
    void theOtherPagesOfPolicyAreAccessibleAndFitANarrowWindow() {
        var owner = adopted.owner().secret();
        for (var path : List.of(
                "/",
                "/policy",
                "/policy/limits",
                "/policy/shipped/tlap-guide-2015",
                "/policy/compare?one=leicestershire-2020&other=cambridgeshire-2016")) {
            looks.open(owner, path, "policy" + path.replaceAll("[^a-z]+", "-"));
        }
        looks.nothingIsWrong();
    }

    private BrowserContext window(String secret, boolean script, int width) {
        var window = Browser.window(port, script, width);
        Browser.signIn(window, port, secret);
        return window;
    }

    private void look(Page page, String name, boolean script) {
        if (script) {
            looks.at(page, "policy-" + name);
        } else {
            looks.fits(page, "policy-" + name + "-without-script");
        }
    }
}
