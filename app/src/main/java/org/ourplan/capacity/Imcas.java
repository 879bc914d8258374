package org.ourplan.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.capacity.form.ImcaForm;
import org.ourplan.capacity.store.CapacityStore;
import org.ourplan.law.capacity.Imca;
import org.ourplan.law.capacity.WhoDecides;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.worklist.Force;
import org.ourplan.worklist.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether an independent mental capacity advocate must be instructed for a decision, and that one was (MCA ss 37 to 41). */
@Component
@Carries("MCA-6")
public class Imcas {

    private final Capacities capacities;
    private final CapacityStore store;
    private final CapacityNews news;
    private final Clock clock;

    Imcas(Capacities capacities, CapacityStore store, CapacityNews news, Clock clock) {
        this.capacities = capacities;
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    /** Refuses, in words, where there can be no duty: the person decides, or somebody has authority to (s40). */
    public void mayBeAsked(CapacityFile file, CapacityDecision on) {
        var who = file.whoDecides(on, LocalDate.now(clock));
        if (!(who instanceof WhoDecides.InTheirBestInterests)
                || file.lookedAgain(on.id()).isPresent()) {
            throw new Refused(
                    List.of(
                            "An IMCA is for decisions that are made in somebody’s best interests. This one is not, as things"
                                    + " stand: see who decides (Mental Capacity Act 2005 s40)."),
                    on.link());
        }
    }

    /** Keeps the answer, and says whether one must be instructed. What must be done is on the work list, at once where it is urgent. */
    @Transactional
    public Imca.Duty ask(PersonId person, UUID capacity, Answers said, SignedIn by) {
        var file = capacities.of(person);
        var on = file.find(capacity).orElseThrow(NotFound::new);
        mayBeAsked(file, on);
        var today = LocalDate.now(clock);
        var duty = ImcaForm.read(said).duty();
        keep(on, ImcaEntry.Kind.ASKED, today, said, by);
        news.tell(person, Happening.IMCA_LOOKED_AT, on.id(), Map.of(), by);
        news.done(TaskKind.INSTRUCT_IMCA, capacity);
        if (duty instanceof Imca.Must must && !file.imcaInstructed(capacity)) {
            news.open(person, toDo(on, must, today));
        }
        return duty;
    }

    private static CapacityNews.ToDo toDo(CapacityDecision on, Imca.Must must, LocalDate today) {
        return new CapacityNews.ToDo(
                TaskKind.INSTRUCT_IMCA,
                on.id(),
                must.byCouncil()
                        ? "Instruct an independent mental capacity advocate"
                        : "See that the NHS instructs an independent mental capacity advocate",
                must.afterwards()
                        ? "It was too urgent to wait: one must be instructed at once"
                        : "One must be instructed before it is decided (Mental Capacity Act 2005 " + must.section()
                                + ")",
                must.afterwards() ? today : null,
                Force.LAW,
                "",
                false,
                on.link() + "/imca-instructed");
    }

    /** One was instructed. */
    @Transactional
    public void instructed(PersonId person, UUID capacity, Answers said, SignedIn by) {
        var on = capacities.of(person).find(capacity).orElseThrow(NotFound::new);
        keep(on, ImcaEntry.Kind.INSTRUCTED, said.date("instructed").orElseThrow(), said, by);
        news.done(TaskKind.INSTRUCT_IMCA, capacity);
        news.tell(person, Happening.IMCA_INSTRUCTED, on.id(), Map.of(), by);
    }

    private void keep(CapacityDecision on, ImcaEntry.Kind kind, LocalDate day, Answers said, SignedIn by) {
        store.keep(on.person(), new ImcaEntry(NewId.next(), on.id(), kind, day, said, by.name(), clock.instant()), by);
    }
}
