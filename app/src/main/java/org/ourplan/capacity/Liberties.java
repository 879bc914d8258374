package org.ourplan.capacity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.capacity.form.LibertyForm;
import org.ourplan.capacity.store.LibertyStore;
import org.ourplan.law.capacity.LibertyRoute;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests to make it lawful that somebody's liberty is taken away: each with its days, its outcome and its end (MCA s4A, Sch A1). */
@Component
@Carries("MCA-8")
public class Liberties {

    private final Capacities capacities;
    private final LibertyStore store;
    private final CapacityNews news;
    private final Clock clock;

    Liberties(Capacities capacities, LibertyStore store, CapacityNews news, Clock clock) {
        this.capacities = capacities;
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    /** The page of one request. */
    public static String link(PersonId person, UUID liberty) {
        return person.link() + "/capacity/liberty/" + liberty;
    }

    /** Keeps a request; by when it is decided is on the work list. */
    @Transactional
    public Liberty request(PersonId person, Answers said, SignedIn by) {
        var one = new Liberty(
                NewId.next(),
                LibertyForm.setting(said),
                said.date("received").orElseThrow(),
                LibertyForm.urgentGiven(said),
                said,
                List.of(),
                by.name(),
                clock.instant());
        store.keep(person, one, by);
        news.tell(
                person,
                Happening.LIBERTY_REQUESTED,
                one.id(),
                Map.of("route", one.route().name()),
                by);
        waiting(person, one);
        return one;
    }

    /** Keeps a step that this request can take now. Refused where somebody else took it a moment before. */
    @Transactional
    public void step(PersonId person, UUID id, LibertyStep step, SignedIn by) {
        var one = capacities.of(person).liberty(id).orElseThrow(NotFound::new);
        if (!LibertyForm.possible(one, step.kind()) || !store.keep(id, step, by)) {
            throw new Refused(
                    List.of("This was recorded a moment ago, or the request has moved on."), link(person, id));
        }
        news.tell(person, Happening.LIBERTY_STEP, id, Map.of("step", step.kind().name()), by);
        var now = capacities.of(person).liberty(id).orElseThrow();
        if (now.outcome().isEmpty()) {
            waiting(person, now);
        } else {
            news.done(TaskKind.DECIDE_LIBERTY, id);
            news.done(TaskKind.ASK_COURT_ABOUT_LIBERTY, id);
            news.done(TaskKind.LIBERTY_ENDS, id);
            ending(person, now);
        }
    }

    private void waiting(PersonId person, Liberty one) {
        if (one.route() == LibertyRoute.COURT_OF_PROTECTION) {
            court(person, one);
            return;
        }
        var urgent = one.urgentUntil();
        news.open(
                person,
                new CapacityNews.ToDo(
                        TaskKind.DECIDE_LIBERTY,
                        one.id(),
                        "Decide on the standard authorisation",
                        urgent == null
                                ? "All assessments are to be complete within 21 days of the request"
                                : "There are 21 days; the urgent authorisation runs out on " + InWords.date(urgent),
                        one.decideBy(),
                        Force.LAW,
                        "",
                        false,
                        link(person, one.id())));
    }

    private void court(PersonId person, Liberty one) {
        var asked = one.step(LibertyStep.Kind.APPLIED).isPresent();
        news.open(
                person,
                new CapacityNews.ToDo(
                        TaskKind.ASK_COURT_ABOUT_LIBERTY,
                        one.id(),
                        asked ? "Write down what the Court of Protection says" : "Ask the Court of Protection",
                        asked
                                ? "The court was asked about their liberty"
                                : "Their liberty may be taken away where only the court can make that lawful",
                        null,
                        Force.LAW,
                        asked ? "the Court of Protection" : "",
                        false,
                        link(person, one.id())));
    }

    private void ending(PersonId person, Liberty one) {
        var granted = one.step(LibertyStep.Kind.GRANTED).map(LibertyStep::last);
        if (granted.isPresent() && !one.isOver()) {
            news.open(
                    person,
                    new CapacityNews.ToDo(
                            TaskKind.LIBERTY_ENDS,
                            one.id(),
                            "See what comes after the authorisation ends",
                            "After that day nothing makes it lawful that their liberty is taken away",
                            granted.get(),
                            Force.LAW,
                            "",
                            true,
                            link(person, one.id())));
        }
    }
}
