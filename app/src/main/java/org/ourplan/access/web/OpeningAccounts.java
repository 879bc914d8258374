package org.ourplan.access.web;

import static org.ourplan.access.Role.SYSTEM_ADMINISTRATOR;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.SignedIn;
import org.ourplan.access.StrongPassword;
import org.ourplan.access.Whose;
import org.ourplan.access.store.AccountBook;
import org.ourplan.access.store.SignIns;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether an account can be signed in with: a password set for its owner, opened again, ended, begun again. */
@Controller
@MayUse(value = SYSTEM_ADMINISTRATOR, whose = Whose.NOBODYS)
class OpeningAccounts {

    private final AccountBook accounts;
    private final SignIns signIns;
    private final PasswordEncoder passwords;
    private final Administering pages;

    OpeningAccounts(AccountBook accounts, SignIns signIns, PasswordEncoder passwords, Administering pages) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.pages = pages;
    }

    @PostMapping("/accounts/{account}/password")
    Object password(@PathVariable UUID account, Answers answers, SignedIn who) {
        var entry = another(account, who);
        var problem = StrongPassword.problem(answers.typed("new-password"), entry.signInName());
        if (!problem.isEmpty()) {
            return pages.page(
                    entry, who, AccountForm.shown(entry), Problems.none().add("new-password", problem));
        }
        accounts.password(account, passwords.encode(answers.typed("new-password")), who.account());
        signIns.endOthers(account, "");
        return Redirect.to(
                "/accounts/" + account, "The password has been set. They choose their own when they sign in with it.");
    }

    @PostMapping("/accounts/{account}/unlock")
    Object unlock(@PathVariable UUID account, SignedIn who) {
        accounts.unlock(another(account, who).id(), who.account());
        return Redirect.to("/accounts/" + account, "They can sign in again now.");
    }

    @PostMapping("/accounts/{account}/end")
    Object end(@PathVariable UUID account, SignedIn who) {
        accounts.end(another(account, who).id(), who.account());
        signIns.endOthers(account, "");
        return Redirect.to("/accounts/" + account, "The account has ended. They have been signed out everywhere.");
    }

    @PostMapping("/accounts/{account}/begin-again")
    Object beginAgain(@PathVariable UUID account, SignedIn who) {
        accounts.beginAgain(another(account, who).id(), who.account());
        return Redirect.to("/accounts/" + account, "They can sign in again now.");
    }

    private AccountBook.Entry another(UUID account, SignedIn who) {
        if (account.equals(who.account())) {
            throw new Refused(
                    List.of("This is your own account.", "Another system administrator can do this for you."),
                    "/accounts/" + account);
        }
        return accounts.find(account).orElseThrow(NotFound::new);
    }
}
