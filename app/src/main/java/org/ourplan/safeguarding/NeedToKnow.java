package org.ourplan.safeguarding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.safeguarding.SafeguardingStage;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Refused;
import org.ourplan.safeguarding.store.ConcernStore;
import org.ourplan.safeguarding.store.NamingStore;
import org.ourplan.worklist.Force;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who needs to know, who is said to have caused harm, whose concern it is, and what everybody else is told. */
@Component
@Carries("SAFE-22")
public class NeedToKnow {

    /** Only workers of the council are named: the enquiry cannot be given to anybody else in law (s79(2)). */
    private static final Role[] WORKERS = {
        Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.SAFEGUARDING_LEAD
    };

    private static final String ENQUIRE = "Plan the enquiry, and make it";

    private final NamingStore store;
    private final ConcernStore concerns;
    private final SafeguardingNews news;

    NeedToKnow(NamingStore store, ConcernStore concerns, SafeguardingNews news) {
        this.store = store;
        this.concerns = concerns;
        this.news = news;
    }

    /** Workers of the council of that name or sign-in name, who could be named. */
    public List<NamingStore.Found> workers(String typed) {
        return store.accounts(typed, WORKERS);
    }

    /** Accounts of that name or sign-in name, whatever their roles: for whoever is said to have caused harm. */
    public List<NamingStore.Found> anybody(String typed) {
        return store.accounts(typed);
    }

    /** Names a worker. Refused for whoever is said to have caused the harm. */
    @Transactional
    public void name(ConcernFile file, UUID account, Named.As as, SignedIn by) {
        mayChange(file, by);
        var concern = file.concern();
        if (file.isSource(account)) {
            throw refused(concern, "They are said to have caused the harm, so they are not named on this concern.");
        }
        if (!store.name(concern.id(), account, as, by)) {
            throw refused(concern, "They are named already.");
        }
        news.tell(concern.id(), Happening.SAFEGUARDING_NAMED, account, Map.of("as", as.name()), by);
        var enquiring = concern.stage() == SafeguardingStage.PLANNING || concern.stage() == SafeguardingStage.ENQUIRY;
        if (enquiring && as == Named.As.ENQUIRY_OFFICER) {
            news.enquiry(concern, ENQUIRE, file.said(EntryKind.PLAN).date("by").orElse(null), Force.NONE, account);
        }
    }

    /** They no longer need to know. */
    @Transactional
    public void end(ConcernFile file, UUID account, SignedIn by) {
        mayChange(file, by);
        if (store.end(file.concern().id(), account, by)) {
            handBack(file, account);
            news.tell(file.concern().id(), Happening.SAFEGUARDING_NAMED, account, Map.of("ended", "yes"), by);
        }
    }

    /** Somebody is said to have caused harm: from now on they see nothing of it, also where they were named or lead safeguarding. */
    @Transactional
    public void source(ConcernFile file, Source source, SignedIn by) {
        var concern = file.concern();
        var account = source.account();
        if (by.account().equals(account)) {
            throw refused(concern, "You cannot write this of yourself. Speak to another safeguarding lead.");
        }
        if (account != null) {
            store.end(concern.id(), account, by);
            handBack(file, account);
        }
        store.source(concern.id(), source, by);
        if (account != null && concern.stage() == SafeguardingStage.CONCERN) {
            news.decide(concern.id(), concern.called(), concern.said().chose("danger", "yes"), account);
        }
        news.tell(
                concern.id(),
                Happening.SAFEGUARDING_SOURCE,
                source.id(),
                Map.of("kind", source.kind().name()),
                by);
    }

    /** What waited for the one who made the enquiry waits for the leads. */
    private void handBack(ConcernFile file, UUID account) {
        var concern = file.concern();
        if (file.officer().filter(one -> one.account().equals(account)).isEmpty()) {
            return;
        }
        file.outstanding().forEach(asked -> news.askedOthers(concern, asked, null));
        switch (concern.stage()) {
            case PLANNING, ENQUIRY ->
                news.enquiry(
                        concern, ENQUIRE, file.said(EntryKind.PLAN).date("by").orElse(null), Force.NONE, null);
            case PROTECTION -> {
                var plan = file.latest(EntryKind.LOOKED_AGAIN).or(() -> file.latest(EntryKind.PROTECTION_PLAN));
                news.protects(
                        concern,
                        plan.flatMap(one -> one.said().date("look-again")).orElse(null),
                        null);
            }
            case CONCERN, CLOSED -> {}
        }
    }

    /** Nobody says so any more, with why: fairness asks that this is written down too. */
    @Transactional
    public void withdraw(ConcernFile file, UUID source, String why, SignedIn by) {
        mayChange(file, by);
        if (store.withdraw(file.concern().id(), source, why, by)) {
            news.tell(file.concern().id(), Happening.SAFEGUARDING_SOURCE, source, Map.of("withdrawn", "yes"), by);
        }
    }

    /** Whose concern it is: the record of this reference number. */
    @Transactional
    public void link(ConcernFile file, PersonId person, SignedIn by) {
        if (file.concern().person() != null) {
            throw refused(file.concern(), "It has a record already.");
        }
        concerns.link(file.concern().id(), person);
        news.tell(
                file.concern().id(), Happening.SAFEGUARDING_ENTRY, person.value(), Map.of("kind", "RECORD_FOUND"), by);
    }

    /** The record of a reference number. */
    public Optional<PersonId> record(String typed) {
        return typed.matches("[0-9]{1,12}") ? store.person(Long.parseLong(typed)) : Optional.empty();
    }

    /** Lets the rest of the workforce read on the record whom to speak to first, or ends that. Nothing else is ever shown there. */
    @Transactional
    public void warn(ConcernFile file, boolean shown, SignedIn by) {
        mayChange(file, by);
        var concern = file.concern();
        var person = concern.person();
        if (person == null) {
            throw refused(concern, "Find or add their record first.");
        }
        if (shown) {
            store.warn(concern.id(), person, by.account(), by);
        } else {
            store.endWarning(concern.id(), by);
        }
        news.tell(
                concern.id(), Happening.SAFEGUARDING_WARNING, concern.id(), Map.of("shown", shown ? "yes" : "no"), by);
    }

    private static void mayChange(ConcernFile file, SignedIn by) {
        if (!file.mayDecide(by)) {
            throw refused(
                    file.concern(), "A safeguarding lead decides this, or a manager who is named on the concern.");
        }
    }

    private static Refused refused(Concern concern, String why) {
        return new Refused(List.of(why), concern.link() + "/who");
    }
}
