package org.ourplan.complaint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.complaint.decide.Step;
import org.ourplan.complaint.form.StepChecks;
import org.ourplan.complaint.store.ComplaintReading;
import org.ourplan.complaint.store.ComplaintStore;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a complaint step by step to an answer in writing. */
@Component
@Carries({"COMP-1", "COMP-2", "COMP-3", "COMP-5", "COMP-6", "COMP-11", "COMP-12", "COMP-13"})
public class TakingSteps {

    private final ComplaintReading reading;
    private final ComplaintStore store;
    private final ComplaintLetters letters;
    private final Learnings learnings;
    private final ComplaintNews news;

    TakingSteps(
            ComplaintReading reading,
            ComplaintStore store,
            ComplaintLetters letters,
            Learnings learnings,
            ComplaintNews news) {
        this.reading = reading;
        this.store = store;
        this.letters = letters;
        this.learnings = learnings;
        this.news = news;
    }

    /**
     * Takes a step, with its letter where one goes with it. Refuses one that may not be taken now, and whoever is complained about.
     *
     * @param said what {@link StepChecks#problems} found nothing wrong with
     */
    @Transactional
    public void take(UUID id, Step step, Answers said, SignedIn by) {
        var complaint = reading.find(id, by).orElseThrow(NotFound::new);
        if (!news.life(complaint).next().contains(step)) {
            throw new Refused(List.of("This cannot be done now. See what was done a moment ago."), complaint.link());
        }
        var taken = new StepTaken(
                complaint.steps().size() + 1,
                step,
                said.date("on").orElseThrow(),
                said.date("until").orElse(null),
                StepChecks.outcome(step, said),
                said,
                by.name(),
                Instant.EPOCH);
        if (!store.step(id, taken, by)) {
            throw new Refused(List.of("Somebody did this a moment ago."), complaint.link());
        }
        if (step == Step.ABOUT) {
            store.about(id, said.one("name"));
        }
        if (step == Step.LEARNT) {
            learnings.learn(id, said.one("theme"), said.one("words"), taken.on(), by);
        }
        var after = reading.kept(id);
        letters.write(after, taken, by);
        news.taken(after, taken, by);
    }
}
