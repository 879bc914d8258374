package org.ourplan.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.directory.store.AdviceStore;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Refused;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.Policies;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.Task;
import org.ourplan.worklist.TaskKind;
import org.ourplan.worklist.WorkList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person was told about, before, with or after paid care, with a day on which somebody asks what came of it, and what did
 * (ss 2, 4, 9(6)).
 */
@Component
@Carries("INFO-5")
public class Advising {

    private final AdviceStore store;
    private final Policies policies;
    private final WorkList work;
    private final Events events;
    private final Clock clock;

    Advising(AdviceStore store, Policies policies, WorkList work, Events events, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    /** Everything this person was told about, the last first. */
    public List<Advice> of(PersonId person) {
        return store.of(person);
    }

    /** One thing they were told about. */
    public Optional<Advice> find(PersonId person, UUID advice) {
        return store.find(person, advice);
    }

    /** By the council's own target, after how many days somebody asks what came of it; null where the person's pack has none. */
    public @Nullable Integer followUpDays(PersonId person) {
        return policies.localTargetDays(person, LocalTarget.FOLLOW_UP_ADVICE.stored(), LocalDate.now(clock))
                        instanceof DatedAnswer.Held<Integer> held
                ? held.value()
                : null;
    }

    /**
     * Writes down that a person was told about an entry. Refused for a day to come.
     *
     * @param byTarget true where the day of asking again is the local target's, false where somebody said it
     */
    @Transactional
    @Carries("INFO-1")
    public void give(PersonInView person, Entry entry, AdviceStore.Told told, boolean byTarget, SignedIn by) {
        if (told.on().isAfter(LocalDate.now(clock))) {
            throw new Refused(
                    List.of("They cannot have been told on a day to come."),
                    person.id().link() + "/advice");
        }
        var id = store.give(person.id(), entry, told, by);
        tell(
                person.id(),
                Happening.INFORMATION_GIVEN,
                id,
                Map.of("on", told.on().toString()),
                by);
        var day = told.followUpOn();
        if (day != null) {
            work.open(toFollowUp(person, id, day, byTarget ? Force.LOCAL : Force.NONE, by));
        }
    }

    private static Task toFollowUp(PersonInView person, UUID advice, LocalDate day, Force force, SignedIn by) {
        return new Task(
                person.id(),
                person.fullName(),
                TaskKind.FOLLOW_UP_ADVICE,
                advice,
                "Write down what came of it: " + person.fullName(),
                "They were told about something in the directory",
                day,
                force,
                by.account(),
                null,
                null,
                "",
                true,
                person.id().link() + "/advice/" + advice);
    }

    /** Writes down what came of it, once. Refused for a day before they were told, or to come. */
    @Transactional
    public void cameOfIt(Advice advice, LocalDate on, String words, SignedIn by) {
        if (on.isBefore(advice.givenOn()) || on.isAfter(LocalDate.now(clock))) {
            throw new Refused(List.of("Choose a day from the day they were told, up to today."), advice.link());
        }
        if (!store.cameOfIt(advice.id(), on, words, by)) {
            throw new Refused(
                    List.of("What came of it is written down already."),
                    advice.person().link() + "/advice");
        }
        work.done(TaskKind.FOLLOW_UP_ADVICE, advice.id());
        tell(advice.person(), Happening.ADVICE_FOLLOWED_UP, advice.id(), Map.of("on", on.toString()), by);
    }

    private void tell(PersonId person, Happening what, UUID advice, Map<String, String> details, SignedIn by) {
        events.append(person.value(), what, advice, 1, details, by.account());
    }
}
