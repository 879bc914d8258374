package org.ourplan.planningcost;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.planningcost.store.PlanningTimeStore;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Time spent on a person's plans, put right by whoever spent it, and how each plan is made. */
@Component
@Carries("S004-121")
public class PlanningTime {

    private final PlanningTimeStore store;
    private final Events events;

    PlanningTime(PlanningTimeStore store, Events events) {
        this.store = store;
        this.events = events;
    }

    /** What counts now. One statement. */
    public PersonTime of(PersonId person) {
        return store.of(person);
    }

    /**
     * Keeps time. The same entry sent again is kept once.
     *
     * @param entry the id that the page gave it
     * @param plan null for the last begun; a plan of somebody else is not found
     */
    @Transactional
    public void spend(PersonId person, UUID entry, @Nullable UUID plan, TimeEntry.Spent spent, SignedIn by) {
        var of = of(person).plan(plan);
        if (plan != null && of.isEmpty()) {
            throw new NotFound();
        }
        if (store.keep(
                person, new TimeEntry(entry, of.map(PlanMade::id).orElse(null), spent, by.account()), null, by)) {
            tell(
                    person,
                    Happening.PLANNING_TIME_SPENT,
                    entry,
                    Map.of("step", spent.step().name()),
                    by);
        }
    }

    /** Puts an entry of one's own right by a new one. Of somebody else's nothing is found; what was put right before is refused. */
    @Transactional
    public void putRight(PersonId person, UUID wrong, TimeEntry.Spent spent, SignedIn by) {
        var was = own(person, wrong, by);
        var entry = NewId.next();
        if (!store.keep(person, new TimeEntry(entry, was.plan(), spent, by.account()), wrong, by)) {
            throw new Refused(List.of("This was put right already."), link(person, was.spent()));
        }
        tell(
                person,
                Happening.PLANNING_TIME_PUT_RIGHT,
                entry,
                Map.of("step", spent.step().name()),
                by);
    }

    /** An entry that counts, of this account. */
    public TimeEntry own(PersonId person, UUID entry, SignedIn by) {
        return of(person).entries().stream()
                .filter(one -> one.id().equals(entry) && one.by().equals(by.account()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Keeps how a plan of this person is made; the last word counts. */
    @Transactional
    public void made(PersonId person, UUID plan, PlanMade.Way way, SignedIn by) {
        if (of(person).plan(plan).isEmpty()) {
            throw new NotFound();
        }
        store.keep(person, plan, way, by);
        tell(
                person,
                Happening.PLANNING_WAY_SAID,
                plan,
                Map.of("model", way.model().name()),
                by);
    }

    /** Where time on this step is recorded. */
    public static String link(PersonId person, TimeEntry.Spent spent) {
        return person.link() + "/time/" + spent.step().code();
    }

    private void tell(PersonId person, Happening happening, UUID about, Map<String, String> details, SignedIn by) {
        events.append(person.value(), happening, about, 1, details, by.account());
    }
}
