package org.ourplan.access.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.store.Accounts;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Opens for the right password of an account that is not closed. It takes as long, and says as much, for an account that is not there. */
@Component
class PasswordDoor {

    /** Argon2id of a random password that nobody kept, at the cost of a real one. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=16384,t=2,p=1$c29tZXNhbHRmb3Jub2JvZHk$CzlRTgKBHnfYkSg3dEJHOCYb5X8kQeqk7Qo2L5TBWvY";

    /** No password here is longer; hashing a longer one would only cost time. */
    private static final int LONGEST = 1000;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    PasswordDoor(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The account, if this is its password and it is not closed. */
    Optional<UUID> open(String name, String password) {
        var account = accounts.named(name);
        var hash = account.map(Accounts.Known::passwordHash).orElse(NOBODYS);
        var right = passwords.matches(password.length() > LONGEST ? "" : password, hash);
        if (account.isEmpty() || account.get().locked(clock.instant())) {
            return Optional.empty();
        }
        if (!right) {
            accounts.wrongPassword(account.get().id());
            return Optional.empty();
        }
        accounts.rightPassword(account.get().id());
        return Optional.of(account.get().id());
    }
}
