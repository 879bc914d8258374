package org.ourplan.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.demonstration.play.Yaml;
import org.ourplan.demonstration.store.Hiring;
import org.ourplan.platform.PersonId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The made-up staff of Westmere Council, as {@code council.yaml} names them, all with one password. */
@Component
class Council {

    private final Hiring hiring;
    private final PasswordEncoder passwords;
    private final NearWestmere near;
    private final CharterOfWestmere charter;
    private final Outside outside;
    private @Nullable String hash;

    Council(Hiring hiring, PasswordEncoder passwords, NearWestmere near, CharterOfWestmere charter, Outside outside) {
        this.hiring = hiring;
        this.passwords = passwords;
        this.near = near;
        this.charter = charter;
        this.outside = outside;
    }

    /** One who can sign in: with what name, and who that is. */
    record SignIn(String name, String who) {}

    /** The password of every demonstration account. */
    static String password() {
        return Yaml.word(Yaml.file("council.yaml").get("password"));
    }

    /** Everybody who can sign in, staff first. */
    static List<SignIn> signIns() {
        var all = new ArrayList<SignIn>();
        Yaml.map(Yaml.file("council.yaml").get("staff")).forEach((name, value) -> {
            var one = Yaml.map(value);
            var team = one.containsKey("team") ? ", " + one.get("team") : "";
            all.add(new SignIn(name, one.get("name") + ", " + one.get("job") + team));
        });
        var stories = Demonstration.stories().stream().map(Story::named);
        stories.filter(story -> !story.account().isEmpty()).forEach(story -> {
            var person = story.person();
            all.add(new SignIn(
                    Yaml.word(story.account().get("sign-in")),
                    person.givenName() + " " + person.familyName() + ", "
                            + story.account().get("who")));
        });
        return all;
    }

    /** Makes the teams and every account, by the name they sign in with; those whose part it is fill the directory, the charter and the organisations. */
    Map<String, SignedIn> hire() {
        var teams = new HashMap<String, UUID>();
        var staff = new LinkedHashMap<String, SignedIn>();
        Yaml.map(Yaml.file("council.yaml").get("staff")).forEach((name, value) -> {
            var one = Yaml.map(value);
            var team = Yaml.word(one.get("team"));
            staff.put(
                    name,
                    hiring.account(
                            name,
                            Yaml.word(one.get("name")),
                            Yaml.word(one.get("job")),
                            roles(one),
                            team.isEmpty() ? null : teams.computeIfAbsent(team, hiring::team),
                            null,
                            hash()));
        });
        first(staff, Role.POLICY_OWNER).ifPresent(owner -> {
            near.fill(owner);
            outside.found(staff, owner);
            first(staff, Role.SENIOR_MANAGER).ifPresent(second -> charter.fill(owner, second));
        });
        return staff;
    }

    private static Optional<SignedIn> first(Map<String, SignedIn> staff, Role role) {
        return staff.values().stream().filter(one -> one.is(role)).findFirst();
    }

    /** The account of a person or carer whose own record this is, if the story gives them one. */
    Optional<SignedIn> ownAccount(Story story, PersonId person) {
        var account = story.account();
        if (account.isEmpty()) {
            return Optional.empty();
        }
        var name = story.person().givenName() + " " + story.person().familyName();
        return Optional.of(
                hiring.account(Yaml.word(account.get("sign-in")), name, "", roles(account), null, person, hash()));
    }

    /** One hash serves all: making one takes longer than playing a whole story. */
    private String hash() {
        var known = hash;
        if (known == null) {
            known = java.util.Objects.requireNonNull(passwords.encode(password()));
            hash = known;
        }
        return known;
    }

    private static Set<Role> roles(Map<String, Object> one) {
        return Yaml.words(one.get("roles")).stream()
                .map(role ->
                        Role.valueOf(role.toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toUnmodifiableSet());
    }
}
