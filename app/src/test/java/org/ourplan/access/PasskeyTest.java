package org.ourplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.PASSKEY;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.testing.Browser;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Chromium's virtual authenticator makes a passkey, signs out, and signs in with it. */
@OurplanTest
class PasskeyTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Test
    void aPasskeyIsAddedUsedToSignInAndRemoved() {
        var worker = staff.hire("Pippa Passkey", null, Role.AUDITOR);
        try (var window = Browser.window(port, true, 1280)) {
            Browser.signIn(window, port, worker.secret());
            var page = Browser.pageWithPasskeys(window);
            page.navigate("/account/passkeys");
            assertThat(Browser.wrongs(page)).isEmpty();
            page.getByLabel("What do you call this device?").fill("My work phone");
            page.locator("form[data-passkey=add] button").click();
            page.getByText("Your passkey has been added").waitFor();
            assertThat(page.locator("main h2").first().innerText()).isEqualTo("My work phone");

            page.getByText("Sign out").click();
            page.waitForURL("**/sign-in");
            page.navigate("/sign-in?then=/account/passkeys");
            page.getByText("Sign in with a passkey").click();
            page.getByText("Last used").waitFor();

            page.getByText("Remove this passkey").click();
            page.getByText("The passkey has been removed").waitFor();
            assertThat(database.fetchCount(
                            PASSKEY, PASSKEY.ACCOUNT.eq(worker.who().account())))
                    .isZero();
            page.getByText("Sign out").click();
            page.waitForURL("**/sign-in");
            page.getByText("Sign in with a passkey").click();
            page.getByText("This passkey is not known here").first().waitFor();
        }
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefusedInWords() {
        var browser = new Browserless(port)
                .with(staff.hire("Pippa Passkey", null, Role.AUDITOR).secret());
        var refused = browser.submit(
                "/account/passkeys", "/account/passkeys", "name", "Phone", "credential", "{\"id\":\"x\"}");
        assertThat(refused.page().select(".govuk-error-summary").text()).contains("No passkey was added");
        var notIn = new Browserless(port).submit("/sign-in", "/sign-in/passkey", "credential", "not json");
        assertThat(notIn.page().select(".govuk-error-summary").text()).contains("This passkey is not known here");
    }
}
