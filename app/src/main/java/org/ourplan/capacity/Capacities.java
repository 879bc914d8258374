package org.ourplan.capacity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.capacity.form.CapacityForm;
import org.ourplan.capacity.store.CapacityReading;
import org.ourplan.capacity.store.CapacityStore;
import org.ourplan.law.capacity.CapacityAssessment;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looking at whether somebody can make one decision; and all that was recorded. What is written stays: it is put right by a new entry. */
@Component
@Carries({"MCA-2", "MCA-7"})
public class Capacities {

    private final CapacityReading reading;
    private final CapacityStore store;
    private final CapacityNews news;
    private final Clock clock;

    Capacities(CapacityReading reading, CapacityStore store, CapacityNews news, Clock clock) {
        this.reading = reading;
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    /** Everything about this person. One statement. */
    public CapacityFile of(PersonId person) {
        return reading.of(person);
    }

    /**
     * Keeps one decision that was looked at. Refuses to put right an entry on which something was decided, or that was put right
     * before: then it is looked at again.
     *
     * @param said the answers of {@link CapacityForm}, with nothing missing
     * @param corrects the entry that this one puts right
     * @param again the entry about the same decision that is looked at again; one that puts another right looks at what that did
     */
    @Transactional
    public CapacityDecision lookAt(
            PersonId person, Answers said, @Nullable UUID corrects, @Nullable UUID again, SignedIn by) {
        var file = of(person);
        var looksAgainAt = again == null
                ? null
                : file.find(again).orElseThrow(NotFound::new).id();
        if (corrects != null) {
            var wrong = file.find(corrects).orElseThrow(NotFound::new);
            mayBePutRight(file, wrong);
            looksAgainAt = wrong.again();
        }
        var found = CapacityForm.assessment(said).result();
        if (found instanceof CapacityAssessment.NoFinding) {
            throw new IllegalArgumentException("nothing is found yet");
        }
        var one = new CapacityDecision(
                NewId.next(),
                person,
                corrects,
                looksAgainAt,
                CapacityForm.matter(said),
                said.one("decision"),
                said.date("assessed").orElseThrow(),
                found,
                CapacityForm.fluctuation(said),
                said,
                by.name(),
                clock.instant());
        if (!store.keep(one, by)) {
            throw new Refused(
                    List.of("Somebody put this entry right a moment ago."), person.link() + "/capacity/" + corrects);
        }
        news.lookedAt(one, corrects == null ? looksAgainAt : corrects, by);
        return one;
    }

    /** Refuses, in words, where this entry may not be put right. */
    public static void mayBePutRight(CapacityFile file, CapacityDecision one) {
        if (file.corrected(one.id()).isPresent()) {
            throw new Refused(List.of("This entry was put right already. Go on from the newer one."), one.link());
        }
        var rests = file.decided(one.id()).isPresent()
                || file.imca().stream().anyMatch(entry -> entry.capacity().equals(one.id()));
        if (rests) {
            throw new Refused(
                    List.of(
                            "Something else rests on this entry, so it stays as it is.",
                            "Look at the decision again instead: that is a new entry, on its own day."),
                    one.link());
        }
    }
}
