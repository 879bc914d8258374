package org.ourplan.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.Helping;
import org.ourplan.access.SignedIn;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.organisation.store.InvolvementStore;
import org.ourplan.organisation.store.OrganisationStore;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom organisations are asked to help: asked, answered, somebody named, ended. Only who is named reaches the person, only what was
 * given, and only until it ends.
 */
@Component
@Carries({"ADV-11", "ADV-13", "ADV-15", "DATA-13"})
public class Involvements {

    private final InvolvementStore store;
    private final OrganisationStore organisations;
    private final Helping helping;
    private final InvolvementNews news;
    private final Clock clock;

    Involvements(
            InvolvementStore store,
            OrganisationStore organisations,
            Helping helping,
            InvolvementNews news,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.helping = helping;
        this.news = news;
        this.clock = clock;
    }

    /** Every organisation that was asked to help this person, the last first. One statement. */
    public List<Involvement> of(PersonId person) {
        return store.of(person);
    }

    /** Whom this organisation was asked to help, the last first. One statement. */
    public List<Involvement> ofOrganisation(UUID organisation) {
        return store.ofOrganisation(organisation);
    }

    /** One of this person's. */
    public Involvement find(PersonId person, UUID involvement) {
        return store.find(involvement)
                .filter(one -> one.person().equals(person))
                .orElseThrow(NotFound::new);
    }

    /** True while an independent advocate is there for this process. One statement. */
    public boolean advocateThere(PersonId person, Process process) {
        return store.of(person).stream()
                .anyMatch(one ->
                        one.process() == process && one.goesOn() && !one.named().isEmpty());
    }

    /** Asks an organisation. Refused where it is asked no more, or does not do this. */
    @Transactional
    public UUID ask(ToAsk asked, SignedIn by) {
        if (organisations
                .find(asked.organisation())
                .filter(one -> !one.ended() && one.does().contains(asked.work()))
                .isEmpty()) {
            throw new NotFound();
        }
        var id = store.ask(asked, by);
        var all = store.of(asked.person());
        news.asked(all.getFirst(), all.stream().skip(1).toList(), by);
        return id;
    }

    /** The organisation cannot, and says why. */
    @Transactional
    public void cannot(Involvement on, String why, SignedIn by) {
        organisations.hold(on.organisation());
        answered(on, false, why, by);
        news.cannot(again(on), by);
    }

    /**
     * The organisation helps, and this is who. Refused, in the words of {@link #stops}, where anything stops them.
     *
     * @param caresForThem whether they give the person or the carer care or treatment; asked of an advocate
     */
    @Transactional
    public void takes(Involvement on, Colleague who, Answer caresForThem, String words, SignedIn by) {
        organisations.hold(on.organisation());
        answered(on, true, words, by);
        name(again(on), who, caresForThem, by);
    }

    /** Somebody more of the organisation, or in the place of somebody who left it. */
    @Transactional
    public void names(Involvement on, Colleague who, Answer caresForThem, SignedIn by) {
        organisations.hold(on.organisation());
        name(again(on), who, caresForThem, by);
    }

    private void name(Involvement on, Colleague who, Answer caresForThem, SignedIn by) {
        var stops = stops(on, who, caresForThem);
        if (!on.goesOn() || !stops.isEmpty()) {
            throw refused(
                    on.goesOn() ? stops : List.of("This has ended, or waits for an answer. Nobody can be named."), on);
        }
        store.name(on, who, caresForThem, by);
        var account = who.account();
        if (account != null) {
            helping.begin(account, on.person(), on.work().as(), on.parts(), on.id());
        }
        news.named(on, by);
    }

    /**
     * What stops somebody from helping here, in sentences; nothing where nothing does. Of an advocate, all that the regulations ask
     * must have been seen and still be good (SI 2014/2889 reg 2).
     */
    public List<String> stops(Involvement on, Colleague who, Answer caresForThem) {
        var stops = new ArrayList<String>();
        var does = who.does().contains(on.work()) && (!on.asImca() || who.does().contains(Work.IMCA));
        if (!who.organisation().equals(on.organisation()) || who.ended() || !does) {
            stops.add(who.name() + " does not do this for " + on.organisationName() + ".");
        }
        if (on.work() == Work.ADVOCACY) {
            who.unsuitable(caresForThem, on.asImca(), LocalDate.now(clock)).stream()
                    .map(Finding::sentence)
                    .forEach(stops::add);
        }
        return stops;
    }

    /** It ends at once: an open page of theirs saves nothing. Who works with the person sees whether somebody else is needed. */
    @Transactional
    public void end(Involvement on, String why, SignedIn by) {
        organisations.hold(on.organisation());
        ends(on, why, by);
    }

    /** The same by whoever works with the person, who has seen that nobody else is needed or asks somebody else. */
    @Transactional
    public void endSeen(Involvement on, String why, SignedIn by) {
        end(on, why, by);
        news.settled(on);
    }

    /** Everything that this organisation was asked ends. */
    void endAll(UUID organisation, String why, SignedIn by) {
        store.ofOrganisation(organisation).stream()
                .filter(one -> one.end() == null)
                .forEach(one -> ends(one, why, by));
    }

    /** Somebody left the organisation: where nobody else of it was named, who works with the person is told. */
    void leaves(Colleague who, SignedIn by) {
        var account = who.account();
        for (var one : store.ofOrganisation(who.organisation())) {
            if (account != null) {
                helping.endInvolvement(one.id(), account, by);
            }
            if (one.goesOn() && one.named().isEmpty()) {
                news.nobodyLeft(one);
            }
        }
    }

    private void ends(Involvement on, String why, SignedIn by) {
        if (store.end(on.id(), why, by)) {
            helping.endInvolvement(on.id(), null, by);
            news.ended(on, by);
        }
    }

    private void answered(Involvement on, boolean takes, String words, SignedIn by) {
        if (!again(on).waits() || !store.answer(on.id(), takes, words, by)) {
            throw refused(List.of("This was answered a moment ago, or it has ended."), on);
        }
    }

    private Involvement again(Involvement on) {
        return store.find(on.id()).orElseThrow(NotFound::new);
    }

    private static Refused refused(List<String> reasons, Involvement on) {
        return new Refused(reasons, "/organisations/" + on.organisation());
    }
}
