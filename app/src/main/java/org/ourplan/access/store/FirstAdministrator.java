package org.ourplan.access.store;

import java.util.Set;
import org.ourplan.access.Role;
import org.ourplan.access.StrongPassword;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * On a database where nobody can administer accounts, makes the one named in {@code OURPLAN_FIRST_ADMINISTRATOR}, with
 * {@code OURPLAN_FIRST_PASSWORD} or a password made here and printed once. Does nothing else, ever.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    private final AccountBook accounts;
    private final PasswordEncoder passwords;
    private final String name;
    private final String given;

    FirstAdministrator(
            AccountBook accounts,
            PasswordEncoder passwords,
            @Value("${OURPLAN_FIRST_ADMINISTRATOR:}") String name,
            @Value("${OURPLAN_FIRST_PASSWORD:}") String given) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.name = name.strip();
        this.given = given;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!name.isEmpty()) {
            make(name, given);
        }
    }

    /** True when it was made. */
    boolean make(String signInName, String password) {
        if (accounts.hasAdministrator() || accounts.nameTaken(signInName, null)) {
            return false;
        }
        var problem = password.isEmpty() ? "" : StrongPassword.problem(password, signInName);
        if (!problem.isEmpty()) {
            throw new IllegalStateException("OURPLAN_FIRST_PASSWORD is not strong enough. " + problem);
        }
        var chosen = password.isEmpty() ? Secret.next() : password;
        var details = new AccountBook.Details(
                signInName, signInName, "System administrator", Set.of(Role.SYSTEM_ADMINISTRATOR), null, 0);
        accounts.add(details, passwords.encode(chosen), null);
        if (password.isEmpty()) {
            System.out.println("First administrator: sign in as " + signInName + " with the password " + chosen
                    + " and change it. It is not shown again.");
        }
        return true;
    }
}
