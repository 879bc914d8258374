package org.ourplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ourplan.access.store.SignIns;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A password that somebody else chose opens one page only: the one where its owner chooses another. */
@OurplanTest
class FirstPasswordTest {

    private static final String GIVEN = "wobbly teapot on a Tuesday";
    private static final String OWN = "quite another phrase";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    SignIns signIns;

    private record Account(UUID id, String name) {}

    private Account given(String role) {
        var administrator = new Browserless(port)
                .with(staff.hire("Ada", null, Role.SYSTEM_ADMINISTRATOR).secret());
        var name = "new." + UUID.randomUUID();
        var link = administrator
                .submit("/accounts/new", "/accounts/new", "name", "Nia New", "sign-in-name", name, "roles", role)
                .path();
        administrator.submit(link, link + "/password", "new-password", GIVEN);
        return new Account(UUID.fromString(link.substring(link.lastIndexOf('/') + 1)), name);
    }

    @Test
    void itIsChangedBeforeAnythingElseOpensAndThenTheWayGoesOn() {
        var account = given("PRACTITIONER");
        var owner = new Browserless(port);
        var shown = signIn(owner, account.name, GIVEN, "/people");
        assertThat(shown.heading()).isEqualTo("Choose a password of your own");
        assertThat(owner.get("/").heading()).isEqualTo("Choose a password of your own");
        assertThat(owner.get("/account").heading()).isEqualTo("Choose a password of your own");
        assertThat(owner.post("/account/password", "/people", Map.of(), "asked", "Smith")
                        .heading())
                .as("no form is taken")
                .isEqualTo("Choose a password of your own");

        var page = shown.path() + "?then=/people";
        var same = owner.submit(page, "/account/password", "password", GIVEN, "new-password", GIVEN);
        assertThat(same.page().select(".govuk-error-summary").text()).contains("different from the one you have now");
        var wrong = owner.submit(page, "/account/password", "password", "not that", "new-password", OWN);
        assertThat(wrong.page().select(".govuk-error-summary").text()).contains("This is not your password now");
        var changed = owner.submit(page, "/account/password", "password", GIVEN, "new-password", OWN);
        assertThat(changed.path()).isEqualTo("/people");
        assertThat(signIn(new Browserless(port), account.name, OWN, "/account").heading())
                .isEqualTo("My account");
    }

    @Test
    void whoIsInByAPasskeyOrTheCouncilsAccountNeedNotKnowIt() {
        var account = given("PRACTITIONER");
        var owner = new Browserless(port).with(signIns.begin(account.id));
        assertThat(owner.get("/account").heading()).isEqualTo("My account");
    }

    @Test
    void signingOutStaysOpen() {
        var owner = new Browserless(port);
        signIn(owner, given("AUDITOR").name, GIVEN, "/");
        assertThat(owner.submit("/account/password", "/sign-out").heading()).isEqualTo("Sign in");
    }

    private static Browserless.Shown signIn(Browserless owner, String name, String password, String then) {
        return owner.submit("/sign-in?then=" + then, "/sign-in", "name", name, "password", password);
    }
}
