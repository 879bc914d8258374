package org.ourplan.safeguarding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.safeguarding.AdultsReview;
import org.ourplan.law.safeguarding.Route;
import org.ourplan.law.safeguarding.SafeguardingLife;
import org.ourplan.law.safeguarding.SafeguardingStage;
import org.ourplan.platform.NewId;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.safeguarding.form.EntryForms;
import org.ourplan.safeguarding.form.ReadEntry;
import org.ourplan.safeguarding.store.ConcernStore;
import org.ourplan.worklist.Force;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing down what happens with a concern; some of it takes the concern on to its next stage. */
@Component
@Carries({"SAFE-5", "SAFE-6", "SAFE-7", "SAFE-18"})
public class WritingDown {

    private final ConcernStore store;
    private final SafeguardingNews news;
    private final CarersSupport carers;
    private final Clock clock;

    WritingDown(ConcernStore store, SafeguardingNews news, CarersSupport carers, Clock clock) {
        this.store = store;
        this.news = news;
        this.carers = carers;
        this.clock = clock;
    }

    /** Refuses, in words, what may not be written down at this stage, or not by this account. */
    public static void mayBe(ConcernFile file, EntryKind kind, SignedIn by) {
        if (!kind.at(file.concern().stage())) {
            throw refused(
                    file,
                    "This is not written down at this stage: "
                            + file.concern().stage().words() + ".");
        }
        if (kind.decides() && !file.mayDecide(by)) {
            throw refused(file, "A safeguarding lead decides this, or a manager who is named on the concern.");
        }
    }

    /** Keeps one entry, with nothing missing in it. Refused where somebody took the concern on a moment before. */
    @Transactional
    public Entry write(ConcernFile file, EntryKind kind, Answers said, SignedIn by) {
        mayBe(file, kind, by);
        var concern = file.concern();
        var open = EntryForms.before(kind, file);
        if (store.hold(concern.id()) != concern.stage() || !open.isEmpty()) {
            throw refused(file, "Something changed a moment ago. Read the concern again, then go on.");
        }
        var about = EntryForms.about(kind, file, said).orElse(null);
        var entry = new Entry(
                NewId.next(),
                kind,
                about,
                about != null && said.chose("accepted", "yes"),
                said,
                by.name(),
                clock.instant());
        if (!store.keep(concern.id(), entry, by)) {
            throw refused(file, "Somebody accepted this a moment ago.");
        }
        ReadEntry.risk(said).ifPresent(risk -> store.risk(concern.id(), risk));
        news.tell(concern.id(), Happening.SAFEGUARDING_ENTRY, entry.id(), Map.of("kind", kind.name()), by);
        follow(file, entry, by);
        return entry;
    }

    private void follow(ConcernFile file, Entry entry, SignedIn by) {
        var concern = file.concern();
        var officer = file.officer().map(Named::account).orElse(null);
        switch (entry.kind()) {
            case DECISION -> decided(concern, entry, officer, by);
            case PLAN -> planned(concern, entry.said(), officer, by);
            case ASKED_OTHERS -> news.askedOthers(concern, entry, officer);
            case CAME_BACK -> cameBack(entry);
            case FOUND -> found(concern, entry.said());
            case PROTECTION_PLAN -> protects(concern, entry.said(), officer, by);
            case LOOKED_AGAIN -> news.protects(concern, lookAgain(entry.said()), officer);
            case ABOUT_THEM -> store.about(concern.id(), entry.said(), by);
            case ADULTS_REVIEW -> review(concern, entry);
            case CLOSING -> ended(file, entry, by);
            case SAFETY, GATHERED, WISHES, ADVOCACY, CAPACITY, STRATEGY, LETTER -> {}
        }
    }

    private void planned(Concern concern, Answers said, @Nullable UUID officer, SignedIn by) {
        move(concern, SafeguardingLife.Event.PLANNED, by);
        news.enquiry(concern, "Make the enquiry", said.date("by").orElse(null), Force.NONE, officer);
    }

    private void cameBack(Entry entry) {
        var about = entry.about();
        if (entry.settled() && about != null) {
            news.cameBack(about);
        }
    }

    private void found(Concern concern, Answers said) {
        if (said.chose("carer", "yes")) {
            carers.offer(concern);
        }
    }

    private void protects(Concern concern, Answers said, @Nullable UUID officer, SignedIn by) {
        if (concern.stage() == SafeguardingStage.ENQUIRY) {
            move(concern, SafeguardingLife.Event.PROTECTION_PLANNED, by);
        }
        news.protects(concern, said.date("look-again").orElse(null), officer);
    }

    private void ended(ConcernFile file, Entry entry, SignedIn by) {
        store.close(file.concern().id(), entry.id(), ReadEntry.closing(file, entry.said()));
        move(file.concern(), SafeguardingLife.Event.ENDED, by);
        news.ended(file.concern());
    }

    private static @Nullable LocalDate lookAgain(Answers said) {
        return said.chose("goes-on", "yes") ? said.date("look-again").orElse(null) : null;
    }

    private void decided(Concern concern, Entry entry, @Nullable UUID officer, SignedIn by) {
        var route = ReadEntry.route(entry.said());
        store.decide(concern.id(), entry.id(), ReadEntry.test(entry.said()), route);
        var enquires = route != Route.NO_ENQUIRY;
        move(concern, enquires ? SafeguardingLife.Event.DECIDED_TO_ENQUIRE : SafeguardingLife.Event.DECIDED_NOT_TO, by);
        news.decided(concern, enquires, officer);
    }

    private void review(Concern concern, Entry entry) {
        var must = ReadEntry.review(entry.said()) instanceof AdultsReview.Must;
        news.askBoard(concern, must && !entry.said().has("held"));
        entry.said().date("information-by").ifPresent(by -> news.boardAsks(concern, entry, by));
        if (entry.said().chose("held", "yes")) {
            store.review(
                    concern.id(),
                    entry.id(),
                    entry.said().date("decided").orElseThrow(),
                    entry.said().chose("died", "yes"));
        }
    }

    private void move(Concern concern, SafeguardingLife.Event event, SignedIn by) {
        var to = SafeguardingLife.after(concern.stage(), event).orElseThrow();
        store.move(concern.id(), to);
        news.tell(concern.id(), Happening.SAFEGUARDING_STAGE, concern.id(), Map.of("stage", to.name()), by);
    }

    private static Refused refused(ConcernFile file, String why) {
        return new Refused(List.of(why), file.concern().link());
    }
}
