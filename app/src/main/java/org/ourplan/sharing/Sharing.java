package org.ourplan.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.sharing.store.SharingStore;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is agreed to be shared outside, what is shared without consent and why, that it ends, and what the person objects to. */
@Component
@Carries({"DATA-3", "DATA-4", "DATA-6"})
public class Sharing {

    private final SharingStore store;
    private final People people;
    private final WorkList work;
    private final Events events;
    private final Clock clock;

    Sharing(SharingStore store, People people, WorkList work, Events events, Clock clock) {
        this.store = store;
        this.people = people;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    /** Everything about this person. One statement. */
    public SharingFile of(PersonId person) {
        return store.of(person);
    }

    /** Keeps what may be shared. Refuses, with every reason, what the law does not let stand. */
    @Transactional
    public UUID agree(PersonId person, Terms terms, SignedIn by) {
        var known = people.find(person).orElseThrow(NotFound::new);
        var hasNeeds = !known.needs().isEmpty() || !known.formats().isEmpty();
        var missing =
                terms.asked(of(person).objects(Objection.About.CARE), hasNeeds).missing();
        if (!missing.isEmpty()) {
            throw new Refused(missing.stream().map(Finding::sentence).toList(), all(person));
        }
        var id = NewId.next();
        store.keep(person, id, terms, by);
        tell(
                person,
                Happening.SHARING_AGREED,
                id,
                Map.of("with", terms.kind().name(), "ground", terms.ground().name()),
                by);
        return id;
    }

    /** They were told of it, today or before. Once; from then on it stands on their own page. */
    @Transactional
    public void told(PersonId person, UUID agreement, LocalDate on, SignedIn by) {
        var one = of(person).find(agreement).orElseThrow(NotFound::new);
        if (one.isKnownToThem() || !store.told(agreement, on, by)) {
            throw new Refused(List.of("They know of this already."), all(person));
        }
        tell(person, Happening.SHARING_TOLD, agreement, Map.of("on", on.toString()), by);
    }

    /**
     * Ends it, from today. The person can end what they agreed to; a worker, anything. Telling whom it was shared with is on the
     * work list, where something went out.
     *
     * @param words what was said, may be empty
     */
    @Transactional
    public void end(PersonId person, UUID agreement, String words, SignedIn by) {
        store.hold(agreement);
        var today = LocalDate.now(clock);
        var own = person.equals(by.self());
        var one = of(person)
                .find(agreement)
                .filter(found -> !own || found.isKnownToThem())
                .orElseThrow(NotFound::new);
        if (own && one.ended() == null && !one.mayBeWithdrawn(today)) {
            throw new Refused(
                    List.of(
                            "We share this because the law lets us, and not because you agreed. You can ask us to stop."),
                    "/me/sharing");
        }
        if (!store.end(agreement, today, own, words, by)) {
            throw new Refused(List.of("It was ended already."), own ? "/me/sharing" : all(person));
        }
        if (!one.shared().isEmpty()) {
            work.open(tellThem(people.find(person).orElseThrow(NotFound::new), one));
        }
        tell(person, Happening.SHARING_ENDED, agreement, Map.of("by", own ? "person" : "worker"), by);
    }

    private static Task tellThem(Person person, SharingAgreement one) {
        return new Task(
                person.id(),
                person.fullName(),
                TaskKind.TELL_SHARING_ENDED,
                one.id(),
                "Tell those it was shared with that it is over: " + person.fullName(),
                "Nothing more is shared on it, and something went out before.",
                null,
                Force.NONE,
                person.worker(),
                person.worker() == null ? person.team() : null,
                null,
                "",
                false,
                one.link() + "/over-told");
    }

    /** Those it was shared with were told that it is over, today or before. Refused while it is not over. */
    @Transactional
    public void overTold(PersonId person, UUID agreement, LocalDate on, SignedIn by) {
        var one = of(person).find(agreement).orElseThrow(NotFound::new);
        if (one.ended() == null) {
            throw new Refused(List.of("It is not over."), all(person));
        }
        work.done(TaskKind.TELL_SHARING_ENDED, agreement);
        tell(person, Happening.SHARING_END_TOLD, agreement, Map.of("on", on.toString()), by);
    }

    /** Keeps what the person says on one matter: that they object, or that they no longer do. */
    @Transactional
    public void objects(PersonId person, Objection.About about, boolean objects, String words, SignedIn by) {
        if (of(person).objects(about) == objects) {
            return;
        }
        store.keep(person, about, objects, words, by);
        tell(
                person,
                objects ? Happening.SHARING_OBJECTED : Happening.SHARING_OBJECTED_NO_MORE,
                person.value(),
                Map.of("about", about.name()),
                by);
    }

    private void tell(PersonId person, Happening happening, UUID about, Map<String, String> details, SignedIn by) {
        events.append(person.value(), happening, about, 1, details, by.account());
    }

    private static String all(PersonId person) {
        return person.link() + "/sharing";
    }
}
