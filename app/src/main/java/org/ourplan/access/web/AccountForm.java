package org.ourplan.access.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.store.AccountBook;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/** What an administrator types of an account, and what may be wrong with it. */
final class AccountForm {

    private static final int LONGEST = 200;

    private AccountForm() {}

    /** What is wrong, for a new account or a change of {@code before}. Nobody may give themselves a role they lack. */
    static Problems check(
            Answers answers, @Nullable UUID account, Set<Role> before, SignedIn by, AccountBook accounts) {
        var name = answers.one("sign-in-name");
        var roles = roles(answers);
        var own = roles.contains(Role.PERSON) || roles.contains(Role.CARER);
        return Problems.none()
                .when(!answers.has("name"), "name", "Enter their name")
                .when(answers.one("name").length() > LONGEST, "name", "Enter a name of 200 characters or fewer")
                .when(name.isEmpty(), "sign-in-name", "Enter a sign-in name, such as their email address")
                .when(name.length() > LONGEST, "sign-in-name", "Enter a sign-in name of 200 characters or fewer")
                .when(
                        !name.isEmpty() && accounts.nameTaken(name, account),
                        "sign-in-name",
                        "Another account has this sign-in name. Enter another")
                .when(roles.isEmpty(), "roles", "Choose what they come to Ourplan for")
                .when(
                        by.account().equals(account) && !before.containsAll(roles),
                        "roles",
                        "You cannot give yourself a role. Ask another system administrator")
                .when(own && record(answers).isEmpty(), "record", "Enter the number of their own record")
                .when(
                        answers.has("record")
                                && record(answers)
                                        .filter(accounts::recordExists)
                                        .isEmpty(),
                        "record",
                        "There is no record of this number. Check it with the worker who asked for the account")
                .when(
                        answers.has("record") && !own,
                        "record",
                        "Only a person or a carer has a record of their own. Leave this empty");
    }

    static AccountBook.Details details(Answers answers) {
        return new AccountBook.Details(
                answers.one("sign-in-name"),
                answers.one("name"),
                answers.one("job-title"),
                roles(answers),
                team(answers),
                record(answers).orElse(0L));
    }

    /** An account as the form shows it. */
    static Answers shown(AccountBook.Entry entry) {
        var given = new java.util.LinkedHashMap<String, java.util.List<String>>();
        given.put("name", java.util.List.of(entry.name()));
        given.put("sign-in-name", java.util.List.of(entry.signInName()));
        given.put("job-title", java.util.List.of(entry.jobTitle()));
        given.put(
                "team",
                java.util.List.of(entry.team() == null ? "" : entry.team().toString()));
        given.put("record", java.util.List.of(entry.record() == 0 ? "" : Long.toString(entry.record())));
        given.put("roles", entry.roles().stream().map(Enum::name).toList());
        return new Answers(given);
    }

    private static Set<Role> roles(Answers answers) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (answers.chose("roles", role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static @Nullable UUID team(Answers answers) {
        try {
            return answers.has("team") ? UUID.fromString(answers.one("team")) : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static Optional<Long> record(Answers answers) {
        var typed = answers.one("record");
        return typed.matches("\\d{1,15}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }
}
