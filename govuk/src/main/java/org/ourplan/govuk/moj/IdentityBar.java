package org.ourplan.govuk.moj;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Adjustable;
import org.ourplan.govuk.Extra;
import org.ourplan.govuk.Words;

/**
 * Whose record this is, at the top of every page of it and on every printed page.
 *
 * @param name the preferred name
 * @param pronouns null where not known
 * @param facts the date of birth and age, the NHS number, how to communicate
 * @param alerts each with its words, such as {@link Badge}
 * @param actions what can be done from any page of the record
 */
public record IdentityBar(
        String name,
        @Nullable String href,
        @Nullable String pronouns,
        List<Fact> facts,
        List<Content> alerts,
        List<Content> actions,
        Extra extra)
        implements Adjustable<IdentityBar> {

    public IdentityBar {
        facts = List.copyOf(facts);
        alerts = List.copyOf(alerts);
        actions = List.copyOf(actions);
    }

    /** One thing to know of the person. */
    public record Fact(String name, Words value) {}

    /** The bar of the person of this name. */
    public static IdentityBar of(String name) {
        return new IdentityBar(name, null, null, List.of(), List.of(), List.of(), Extra.NONE);
    }

    /** With the name leading to the person's record. */
    public IdentityBar href(@Nullable String address) {
        return new IdentityBar(name, address, pronouns, facts, alerts, actions, extra);
    }

    /** With these pronouns. */
    public IdentityBar pronouns(@Nullable String words) {
        return new IdentityBar(name, href, words, facts, alerts, actions, extra);
    }

    /** With this fact next; one without a value is left out. */
    public IdentityBar fact(String named, @Nullable String value) {
        return value == null || value.isBlank() ? this : fact(named, Words.of(value));
    }

    /** With this fact of rich content next. */
    public IdentityBar fact(String named, Content value) {
        return new IdentityBar(
                name, href, pronouns, added(facts, new Fact(named, Words.of(value))), alerts, actions, extra);
    }

    /** With this alert next. */
    public IdentityBar alert(Content alert) {
        return new IdentityBar(name, href, pronouns, facts, added(alerts, alert), actions, extra);
    }

    /** With this link or button next. */
    public IdentityBar action(Content action) {
        return new IdentityBar(name, href, pronouns, facts, alerts, added(actions, action), extra);
    }

    /** What each printed page says of whose it is: the name, and the NHS number where it is among the facts. */
    public String printed() {
        StringBuilder line = new StringBuilder(name);
        for (Fact fact : facts) {
            if (fact.name().equals("NHS number") && fact.value() instanceof Words.Text(String number)) {
                line.append(", NHS number ").append(number);
            }
        }
        return line.toString();
    }

    private static <T> List<T> added(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    @Override
    public IdentityBar extra(Extra changed) {
        return new IdentityBar(name, href, pronouns, facts, alerts, actions, changed);
    }
}
