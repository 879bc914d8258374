package org.ourplan.access.web;

import java.util.List;
import java.util.stream.Collectors;
import org.ourplan.access.Role;
import org.ourplan.access.store.AccountBook.Entry;
import org.ourplan.platform.web.Page;

/**
 * A page of accounts.
 *
 * @param words what was looked for, empty for all
 * @param next the address of the next page, empty when there is none
 */
public record AccountsPage(String words, List<Entry> accounts, String next) implements Page {

    @Override
    public String template() {
        return "access/accounts";
    }

    public String roles(Entry entry) {
        return entry.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }
}
