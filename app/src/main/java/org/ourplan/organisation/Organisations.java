package org.ourplan.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.organisation.store.OrganisationStore;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Organisations outside the council, who works for them, and the register of what was seen of their advocates. */
@Component
@Carries({"ADV-11", "ADV-15"})
public class Organisations {

    private final OrganisationStore store;
    private final Involvements involvements;
    private final Events events;
    private final Clock clock;

    Organisations(OrganisationStore store, Involvements involvements, Events events, Clock clock) {
        this.store = store;
        this.involvements = involvements;
        this.events = events;
        this.clock = clock;
    }

    /** Every organisation; those that ended last. One statement. */
    public List<Organisation> all() {
        return store.all();
    }

    /** Those that can be asked for this. One statement. */
    public List<Organisation> doing(Work work) {
        return store.all().stream()
                .filter(one -> !one.ended() && one.does().contains(work))
                .toList();
    }

    public Organisation find(UUID organisation) {
        return store.find(organisation).orElseThrow(NotFound::new);
    }

    /** Everybody who works or worked for it, with what was seen of them. One statement. */
    public List<Colleague> people(UUID organisation) {
        return store.people(organisation);
    }

    /** Everybody who works as an independent advocate for an organisation that is still asked. One statement. */
    public List<Colleague> advocates() {
        return store.advocates();
    }

    /** Somebody who works for it now. */
    public Colleague person(UUID organisation, UUID colleague) {
        return store.people(organisation).stream()
                .filter(one -> one.id().equals(colleague) && !one.ended())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whom this account is in an organisation that is still asked; empty for anybody else. One statement. */
    public Optional<Colleague> of(SignedIn who) {
        return store.of(who.account());
    }

    /** Adds one; empty where another has that name. */
    @Transactional
    public Optional<UUID> add(String name, Set<Work> does, String about, String phone, SignedIn by) {
        var added = store.add(name, does, about, phone, by);
        added.ifPresent(id -> tell(id, "added", by));
        return added;
    }

    /** The council asks it no more: everything it was asked ends, and nobody of it reaches anybody from this moment. */
    @Transactional
    public void end(UUID organisation, SignedIn by) {
        if (store.end(organisation, by)) {
            involvements.endAll(organisation, "The council no longer asks this organisation.", by);
            tell(organisation, "ended", by);
        }
    }

    /** Puts somebody on its list: by the organisation's own manager or by the council. */
    @Transactional
    public UUID addPerson(UUID organisation, String name, Set<Work> does, boolean manages, SignedIn by) {
        var id = store.addPerson(organisation, name, does, manages, by);
        tell(organisation, "person-added", by);
        return id;
    }

    /** They work for it no longer: they reach nobody from this moment. */
    @Transactional
    public void endPerson(UUID organisation, UUID colleague, SignedIn by) {
        store.hold(organisation);
        var who = person(organisation, colleague);
        if (store.endPerson(colleague, by)) {
            involvements.leaves(who, by);
            tell(organisation, "person-ended", by);
        }
    }

    /** Keeps what the council saw of somebody. */
    @Transactional
    public void evidence(UUID organisation, UUID colleague, Colleague.Evidence seen, SignedIn by) {
        store.evidence(person(organisation, colleague).id(), seen, by);
        tell(organisation, "evidence", by);
    }

    /** The day by the program’s clock, against which evidence is good or over. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private void tell(UUID organisation, String what, SignedIn by) {
        events.append(Events.COUNCIL, Happening.ORGANISATION_KEPT, organisation, 1, Map.of("what", what), by.account());
    }
}
