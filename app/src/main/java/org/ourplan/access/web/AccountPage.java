package org.ourplan.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.store.AccountBook;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * One account to add or change.
 *
 * @param account the account as it is, nothing for a new one
 * @param own true when it is the administrator's own
 * @param closed true while it is closed after wrong passwords
 */
public record AccountPage(
        AccountBook.@Nullable Entry account,
        boolean own,
        boolean closed,
        List<AccountBook.Team> teams,
        List<AccountBook.Change> changes,
        Answers answers,
        Problems problems)
        implements Page {

    @Override
    public String template() {
        return "access/account";
    }

    public String link() {
        return account == null ? "/accounts/new" : "/accounts/" + account.id();
    }

    public @Nullable String wrong(String field) {
        return problems.of(field).isEmpty() ? null : problems.of(field);
    }
}
