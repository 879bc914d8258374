package org.ourplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.PERSON;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OurplanTest
class AccountsTest {

    private static final String PASSPHRASE = "wobbly teapot  on a Tuesday";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private Staff.Hired administrator;
    private Browserless browser;

    @BeforeEach
    void anAdministrator() {
        administrator = staff.hire("Ada Administrator", null, Role.SYSTEM_ADMINISTRATOR);
        browser = new Browserless(port).with(administrator.secret());
    }

    @Test
    void anAdministratorAddsAnAccountWhoseOwnerSignsInAndChangesTheirPassword() {
        var name = "sam." + UUID.randomUUID();
        var added = browser.submit(
                "/accounts/new", "/accounts/new", "name", "Sam Sample", "sign-in-name", name, "roles", "PRACTITIONER");
        assertThat(added.heading()).isEqualTo("The account of Sam Sample");
        var set = browser.submit(added.path(), added.path() + "/password", "new-password", PASSPHRASE);
        assertThat(set.page().text())
                .contains("The password has been set")
                .contains("Password set")
                .contains("Ada Administrator");

        var owner = new Browserless(port);
        assertThat(signIn(owner, name.toUpperCase(), PASSPHRASE).path()).isNotEqualTo("/sign-in");
        var other = new Browserless(port);
        signIn(other, name, PASSPHRASE);
        var changed = owner.submit(
                "/account/password",
                "/account/password",
                "password",
                PASSPHRASE,
                "new-password",
                "quite another phrase");
        assertThat(changed.heading()).isEqualTo("My account");
        assertThat(other.get("/account").path()).as("signed out elsewhere").isEqualTo("/sign-in");
        assertThat(signIn(new Browserless(port), name, PASSPHRASE).path()).isEqualTo("/sign-in");
    }

    @Test
    void nobodyGivesThemselvesARoleTheyLack() {
        var own = "/accounts/" + administrator.who().account();
        var refused = browser.post(
                own,
                own,
                java.util.Map.of(),
                "name",
                "Ada",
                "sign-in-name",
                "ada-" + UUID.randomUUID(),
                "roles",
                "SYSTEM_ADMINISTRATOR",
                "roles",
                "PRACTITIONER");
        assertThat(refused.page().select(".govuk-error-summary").text()).contains("You cannot give yourself a role");
        assertThat(roles(administrator.who().account())).containsExactly("SYSTEM_ADMINISTRATOR");

        var second = new Browserless(port)
                .with(staff.hire("Second Administrator", null, Role.SYSTEM_ADMINISTRATOR)
                        .secret());
        second.post(
                own,
                own,
                java.util.Map.of(),
                "name",
                "Ada",
                "sign-in-name",
                "ada-" + UUID.randomUUID(),
                "roles",
                "SYSTEM_ADMINISTRATOR",
                "roles",
                "PRACTITIONER");
        assertThat(roles(administrator.who().account())).contains("PRACTITIONER");
    }

    @Test
    void anAccountThatEndsIsSignedOutAtOnceAndCanBeginAgain() {
        var leaver = staff.hire("Lee Leaver", null, Role.PRACTITIONER);
        var link = "/accounts/" + leaver.who().account();
        browser.submit(link, link + "/end");
        assertThat(new Browserless(port).with(leaver.secret()).get("/account").path())
                .isEqualTo("/sign-in");
        assertThat(browser.submit(link, link + "/begin-again").page().text()).contains("They can sign in again now");
        var own = "/accounts/" + administrator.who().account();
        assertThat(browser.post(own, own + "/end", java.util.Map.of()).status()).isEqualTo(409);
    }

    @Test
    void fiveWrongPasswordsCloseAnAccountAndSayNoMoreThanForOneThatIsNotThere() {
        var name = "sam." + UUID.randomUUID();
        var link = browser.submit(
                        "/accounts/new", "/accounts/new", "name", "Sam", "sign-in-name", name, "roles", "AUDITOR")
                .path();
        browser.submit(link, link + "/password", "new-password", PASSPHRASE);
        var visitor = new Browserless(port);
        var said = "";
        for (var times = 0; times < 5; times++) {
            said = signIn(visitor, name, "wrong")
                    .page()
                    .select(".govuk-error-summary")
                    .text();
        }
        assertThat(signIn(visitor, "nobody-at-all", "wrong")
                        .page()
                        .select(".govuk-error-summary")
                        .text())
                .isEqualTo(said);
        assertThat(signIn(visitor, name, PASSPHRASE)
                        .page()
                        .select(".govuk-error-summary")
                        .text())
                .isEqualTo(said);
        browser.submit(link, link + "/unlock");
        assertThat(signIn(visitor, name, PASSPHRASE).path()).isNotEqualTo("/sign-in");
    }

    @Test
    void anAccountOfAPersonNeedsTheirRecordAndShowsNothingOfIt() {
        var person = new People(database).add("Ottoline", "Quillfeather", staff.team("North"), null);
        var number = database.select(PERSON.REFERENCE)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .fetchSingle()
                .value1();
        var refused = browser.submit(
                "/accounts/new",
                "/accounts/new",
                "name",
                "O",
                "sign-in-name",
                "o" + number,
                "roles",
                "PERSON",
                "record",
                "1");
        assertThat(refused.page().select(".govuk-error-summary").text()).contains("There is no record of this number");
        var added = browser.submit(
                "/accounts/new",
                "/accounts/new",
                "name",
                "O",
                "sign-in-name",
                "o" + number,
                "roles",
                "PERSON",
                "record",
                "" + number);
        assertThat(added.page().text()).doesNotContain("Ottoline").doesNotContain("Quillfeather");
        assertThat(added.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "eleven char",
                "Password12345!",
                "qwertyuiop123456",
                "aaaaaaaaaaaaaaa",
                "123456789012",
                "  changeme1234"
            })
    void aPasswordThatIsShortOrTriedFirstIsRefused(String password) {
        assertThat(StrongPassword.problem(password, "sam")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wobbly teapot on a Tuesday",
                "correct horse battery",
                "ÄÖ שלום 你好 everyone",
                "            twelve chars and spaces"
            })
    void aLongPasswordWithSpacesAndAnyLettersIsFine(String password) {
        assertThat(StrongPassword.problem(password, "sam")).isEmpty();
        assertThat(StrongPassword.problem("sam.longname.example", "sam.longname.example"))
                .isNotEmpty();
    }

    private static Browserless.Shown signIn(Browserless visitor, String name, String password) {
        return visitor.submit("/sign-in?then=/account", "/sign-in", "name", name, "password", password);
    }

    private Set<String> roles(UUID account) {
        return Set.of(database.select(ACCOUNT.ROLES)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .fetchSingle()
                .value1());
    }
}
