package org.ourplan.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.sharing.MayShare;
import org.ourplan.law.sharing.SharedPart;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.sharing.store.SharingStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each time something goes out: on a ground that stands that day, with how to communicate, and the NHS number where it may. */
@Component
@Carries({"DATA-2", "DATA-3", "DATA-12", "FIX-12"})
public class SharingOutside {

    private final SharingStore store;
    private final People people;
    private final Events events;
    private final Clock clock;

    SharingOutside(SharingStore store, People people, Events events, Clock clock) {
        this.store = store;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What goes out.
     *
     * @param on today or before
     * @param parts beside how to communicate, which goes with all of it where that was agreed
     * @param what what it is, in words
     * @param how by what means
     */
    public record Out(LocalDate on, Set<SharedPart> parts, String what, String how) {
        public Out {
            parts = Set.copyOf(parts);
        }
    }

    /** What stands in the way of it; nothing where it may go out. */
    public List<Finding> refusal(SharingFile file, SharingAgreement agreement, Out out) {
        return MayShare.decide(
                                agreement.standing(),
                                together(agreement, out),
                                out.on(),
                                LocalDate.now(clock),
                                file.objects(Objection.About.CARE))
                        instanceof MayShare.No no
                ? no.reasons()
                : List.of();
    }

    /** Records that it went out. Refused, with every reason, where no ground stands. */
    @Transactional
    public UUID share(PersonId person, UUID agreement, Out out, SignedIn by) {
        store.hold(agreement);
        var file = store.of(person);
        var one = file.find(agreement).orElseThrow(NotFound::new);
        var refusal = refusal(file, one, out);
        if (!refusal.isEmpty()) {
            throw new Refused(refusal.stream().map(Finding::sentence).toList(), person.link() + "/sharing");
        }
        var known = people.find(person).orElseThrow(NotFound::new);
        var parts = together(one, out);
        var communicates = parts.contains(SharedPart.COMMUNICATION);
        var shared = new Shared(
                NewId.next(),
                out.on(),
                parts,
                out.what(),
                out.how(),
                communicates ? known.needs() : List.of(),
                communicates ? known.formats() : List.of(),
                nhsNumber(file, one, known),
                by.name(),
                clock.instant());
        store.keep(person, agreement, shared, by);
        events.append(
                person.value(),
                Happening.SHARED_OUTSIDE,
                shared.id(),
                1,
                Map.of("with", one.terms().kind().name()),
                by.account());
        return shared.id();
    }

    /** The NHS number goes with what is shared for care, unless it is not known or the person objects (HSCA 2012 s251A). */
    public static @Nullable String nhsNumber(SharingFile file, SharingAgreement agreement, Person person) {
        return agreement.terms().kind().isOfCare() && !file.objects(Objection.About.NHS_NUMBER)
                ? person.nhsNumber()
                : null;
    }

    private static Set<SharedPart> together(SharingAgreement agreement, Out out) {
        var parts = EnumSet.noneOf(SharedPart.class);
        parts.addAll(out.parts());
        if (agreement.terms().parts().contains(SharedPart.COMMUNICATION)) {
            parts.add(SharedPart.COMMUNICATION);
        }
        return parts;
    }
}
