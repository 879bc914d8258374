package org.ourplan.access.web;

import java.util.List;
import java.util.stream.Collectors;
import org.ourplan.access.Role;
import org.ourplan.access.store.AccountBook;
import org.ourplan.platform.web.Page;

/** One's own account: what it may do, its passkeys, and who changed it. */
public record OwnAccountPage(AccountBook.Entry account, List<AccountBook.Change> changes) implements Page {

    @Override
    public String template() {
        return "access/ownAccount";
    }

    public String roles() {
        return account.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }
}
