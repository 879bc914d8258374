package org.ourplan.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.capacity.store.CapacityStore;
import org.ourplan.law.capacity.Authority;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was seen of powers of attorney, orders of the court and nominations, and when they were over. */
@Component
@Carries("MCA-5")
public class Authorities {

    private final Capacities capacities;
    private final CapacityStore store;
    private final CapacityNews news;
    private final Clock clock;

    Authorities(Capacities capacities, CapacityStore store, CapacityNews news, Clock clock) {
        this.capacities = capacities;
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Keeps what was seen.
     *
     * @param authority with the day on which it was seen
     * @param seen what was seen, and any limits in it
     */
    @Transactional
    public AuthoritySeen seen(
            PersonId person, @Nullable UUID relationship, Authority authority, String seen, SignedIn by) {
        var one = new AuthoritySeen(NewId.next(), relationship, authority, seen, "", by.name(), clock.instant());
        store.keep(person, one, Objects.requireNonNull(authority.seenOn()), by);
        news.tell(
                person,
                Happening.AUTHORITY_SEEN,
                one.id(),
                Map.of("kind", authority.kind().name()),
                by);
        return one;
    }

    /** It was revoked, discharged, given up, or entered by mistake. Not to come, and once. */
    @Transactional
    public void end(PersonId person, UUID authority, LocalDate on, String why, SignedIn by) {
        var one = capacities.of(person).authority(authority).orElseThrow(NotFound::new);
        if (on.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("it cannot end on a day to come");
        }
        if (!store.end(one, on, why, by)) {
            throw new Refused(List.of("It was ended already."), person.link() + "/capacity");
        }
        news.tell(person, Happening.AUTHORITY_ENDED, one.id(), Map.of("on", on.toString()), by);
    }
}
