package org.ourplan.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.access.store.AccountBook;
import org.ourplan.access.store.Accounts;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The door takes as long for a name that is not there, and nobody comes in by a secret that was planted before. */
@OurplanTest
class PasswordDoorTest {

    private static final String PASSPHRASE = "wobbly teapot on a Tuesday";

    @LocalServerPort
    int port;

    @Autowired
    AccountBook book;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    private final AtomicInteger hashings = new AtomicInteger();
    private final String name = "sam." + UUID.randomUUID();
    private PasswordDoor door;

    @BeforeEach
    void anAccount() {
        book.add(
                new AccountBook.Details(name, "Sam", "", Set.of(Role.AUDITOR), null, 0),
                passwords.encode(PASSPHRASE),
                null);
        door = new PasswordDoor(accounts, new Counting(), Clock.systemUTC());
    }

    @Test
    void everyTryCostsOneHashingWhoeverIsNamed() {
        assertThat(tries("nobody." + UUID.randomUUID(), PASSPHRASE)).isEqualTo(1);
        assertThat(tries(name, "wrong")).isEqualTo(1);
        assertThat(tries(name, "x".repeat(1_000_000))).as("however long").isEqualTo(1);
        for (var times = 0; times < 5; times++) {
            door.open(name, "wrong");
        }
        assertThat(tries(name, PASSPHRASE)).as("while it is closed").isEqualTo(1);
        assertThat(door.open(name, PASSPHRASE)).isEmpty();
    }

    @Test
    void aSecretPlantedInTheBrowserBeforeIsNotTheOneThatIsSignedInWith() {
        var planted = "planted-by-somebody-else";
        var victim = new Browserless(port).with(planted);
        victim.submit("/sign-in", "/sign-in", "name", name, "password", PASSPHRASE);
        assertThat(new Browserless(port).with(planted).get("/account").path()).isEqualTo("/sign-in");
    }

    private int tries(String signInName, String password) {
        hashings.set(0);
        door.open(signInName, password);
        return hashings.get();
    }

    /** The real one, counted. */
    private final class Counting implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return String.valueOf(passwords.encode(password));
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            hashings.incrementAndGet();
            return passwords.matches(password, hash);
        }
    }
}
