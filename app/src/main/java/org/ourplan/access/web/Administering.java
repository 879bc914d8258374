package org.ourplan.access.web;

import static org.ourplan.access.Role.SYSTEM_ADMINISTRATOR;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.access.store.AccountBook;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Visible;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts: found, added and changed. No person's record is seen here. */
@Controller
@MayUse(value = SYSTEM_ADMINISTRATOR, whose = Whose.NOBODYS)
class Administering {

    private static final int ON_A_PAGE = 50;

    private final AccountBook accounts;
    private final Clock clock;

    Administering(AccountBook accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    Page list(@RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "0") int skip) {
        var from = Math.max(0, skip);
        var found = accounts.list(Visible.text(words.replace("\u0000", "")), from, ON_A_PAGE + 1);
        var next =
                "/accounts?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&skip=" + (from + ON_A_PAGE);
        return new AccountsPage(
                words, found.subList(0, Math.min(ON_A_PAGE, found.size())), found.size() > ON_A_PAGE ? next : "");
    }

    @GetMapping("/accounts/new")
    Page askNew(SignedIn who) {
        return page(null, who, Answers.none(), Problems.none());
    }

    @PostMapping("/accounts/new")
    Object add(Answers answers, SignedIn who) {
        var problems = AccountForm.check(answers, null, Set.of(), who, accounts);
        if (!problems.isEmpty()) {
            return page(null, who, answers, problems);
        }
        var id = accounts.add(AccountForm.details(answers), null, who.account());
        return Redirect.to(
                "/accounts/" + id,
                "The account has been added. Set a first password, unless they sign in with their council account.");
    }

    @GetMapping("/accounts/{account}")
    Page show(@PathVariable UUID account, SignedIn who) {
        var entry = accounts.find(account).orElseThrow(NotFound::new);
        return page(entry, who, AccountForm.shown(entry), Problems.none());
    }

    @PostMapping("/accounts/{account}")
    Object change(@PathVariable UUID account, Answers answers, SignedIn who) {
        var entry = accounts.find(account).orElseThrow(NotFound::new);
        var problems = AccountForm.check(answers, account, entry.roles(), who, accounts);
        if (!problems.isEmpty()) {
            return page(entry, who, answers, problems);
        }
        accounts.change(account, AccountForm.details(answers), who.account());
        return Redirect.to("/accounts/" + account, "The account has been changed.");
    }

    Page page(AccountBook.@Nullable Entry entry, SignedIn who, Answers answers, Problems problems) {
        var closed = entry != null
                && entry.closedUntil() != null
                && entry.closedUntil().isAfter(clock.instant());
        var changes = entry == null ? List.<AccountBook.Change>of() : accounts.changes(entry.id());
        var own = entry != null && entry.id().equals(who.account());
        return new AccountPage(entry, own, closed, accounts.teams(), changes, answers, problems);
    }
}
