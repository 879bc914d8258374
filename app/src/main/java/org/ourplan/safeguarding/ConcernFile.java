package org.ourplan.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.law.safeguarding.EnquiryFacts;
import org.ourplan.platform.web.Answers;
import org.ourplan.safeguarding.form.ReadFile;

/**
 * All that was written down of one concern, newest first, as one of those who need to know reads it.
 *
 * @param warning whom the rest of the workforce is told to speak to; empty where they are told nothing
 * @param looks who looked, the latest first
 */
public record ConcernFile(
        Concern concern,
        List<Entry> entries,
        List<Source> sources,
        List<Named> named,
        String warning,
        List<Look> looks) {

    /** One look. */
    public record Look(String name, Instant at, String page) {}

    public ConcernFile {
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
        named = List.copyOf(named);
        looks = List.copyOf(looks);
    }

    /** The newest of a kind. */
    public Optional<Entry> latest(EntryKind kind) {
        return entries.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** The newest answers of a kind; none where there are none. */
    public Answers said(EntryKind kind) {
        return latest(kind).map(Entry::said).orElse(Answers.none());
    }

    /** What others were asked to find out, of which the council has accepted nothing yet. */
    public List<Entry> outstanding() {
        return entries.stream()
                .filter(one -> one.kind() == EntryKind.ASKED_OTHERS)
                .filter(one -> entries.stream()
                        .noneMatch(back -> back.settled() && one.id().equals(back.about())))
                .toList();
    }

    /** The facts for the checks of the law, with the answers of the form that ends the enquiry. */
    public EnquiryFacts facts(Answers ending) {
        return ReadFile.facts(this, ending);
    }

    /** True for who may decide for the council: a safeguarding lead, or a manager who is named. */
    public boolean mayDecide(SignedIn who) {
        return who.is(Role.SAFEGUARDING_LEAD)
                || named.stream().anyMatch(one -> one.account().equals(who.account()) && one.as() == Named.As.MANAGER);
    }

    /** Who makes the enquiry. */
    public Optional<Named> officer() {
        return named.stream()
                .filter(one -> one.as() == Named.As.ENQUIRY_OFFICER)
                .findFirst();
    }

    /** True where this account is said to have caused harm. */
    public boolean isSource(UUID account) {
        return sources.stream().anyMatch(one -> one.stands() && account.equals(one.account()));
    }
}
