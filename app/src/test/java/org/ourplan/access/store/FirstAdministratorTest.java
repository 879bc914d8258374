package org.ourplan.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.ACCOUNT;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.testing.OurplanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** The first administrator is made where there is none, once, and never where there is one. Each test is undone at its end. */
@OurplanTest
@Transactional
class FirstAdministratorTest {

    private static final String PASSPHRASE = "wobbly teapot on a Tuesday";

    @Autowired
    AccountBook accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    DSLContext database;

    private final String name = "first." + UUID.randomUUID();

    @Test
    void isMadeWithTheGivenPasswordWhereThereIsNone() {
        nobodyAdministers();
        assertThat(start(name, PASSPHRASE)).isEmpty();
        var made = database.fetchSingle(ACCOUNT, ACCOUNT.SIGN_IN_NAME.eq(name));
        assertThat(made.getRoles()).containsExactly("SYSTEM_ADMINISTRATOR");
        assertThat(passwords.matches(PASSPHRASE, made.getPasswordHash())).isTrue();
        assertThat(made.getGivenPassword()).as("to be changed at first sign-in").isTrue();
        assertThat(accounts.changes(made.getId()))
                .singleElement()
                .satisfies(change -> assertThat(change.by()).isEqualTo("Ourplan"));
    }

    @Test
    void withoutAPasswordOneIsMadeAndPrintedOnce() {
        nobodyAdministers();
        var printed = start(name, "");
        var password = printed.replaceAll("(?s).*with the password (\\S+) and change it.*", "$1");
        assertThat(password).hasSizeGreaterThan(40);
        var hash = database.fetchSingle(ACCOUNT, ACCOUNT.SIGN_IN_NAME.eq(name)).getPasswordHash();
        assertThat(passwords.matches(password, hash)).isTrue();
        assertThat(start(name, "")).as("a second start says and makes nothing").isEmpty();
    }

    @Test
    void isNotMadeWhereThereIsAnother() {
        nobodyAdministers();
        start(name, PASSPHRASE);
        assertThat(start("second." + name, PASSPHRASE)).isEmpty();
        assertThat(accounts.nameTaken("second." + name, null)).isFalse();
    }

    @Test
    void isNotMadeFromAnAccountThatIsThere() {
        nobodyAdministers();
        start(name, PASSPHRASE);
        nobodyAdministers();
        start(name.toUpperCase(java.util.Locale.ROOT), "another good phrase");
        assertThat(database.fetchCount(ACCOUNT, ACCOUNT.SIGN_IN_NAME.equalIgnoreCase(name)))
                .isEqualTo(1);
        assertThat(accounts.hasAdministrator()).isFalse();
    }

    @Test
    void aWeakPasswordStopsTheStartInWords() {
        nobodyAdministers();
        assertThatThrownBy(() -> start(name, "password1234")).hasMessageContaining("OURPLAN_FIRST_PASSWORD");
        assertThat(accounts.hasAdministrator()).isFalse();
    }

    @Test
    void nobodyNamedNobodyMade() {
        nobodyAdministers();
        start("  ", "");
        assertThat(accounts.hasAdministrator()).isFalse();
    }

    private void nobodyAdministers() {
        database.update(ACCOUNT).set(ACCOUNT.ENDED_AT, OffsetDateTime.now()).execute();
    }

    private String start(String signInName, String password) {
        var before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            new FirstAdministrator(accounts, passwords, signInName, password).run(new DefaultApplicationArguments());
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
