package org.ourplan.assessment.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentState;
import org.ourplan.assessment.decide.Circumstances;
import org.ourplan.assessment.decide.RefusalQuestion;
import org.ourplan.assessment.decide.StillOpen;
import org.ourplan.assessment.decide.WhatIsWritten;
import org.ourplan.assessment.form.OwnParts;
import org.ourplan.assessment.store.AssessmentRows;
import org.ourplan.law.assessment.SelfAssessment;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.Part;
import org.ourplan.writing.Parts;
import org.ourplan.writing.Saving;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every step an assessment may take. A step the law stops is refused with its reasons; each is one transaction. */
@Component
public class AssessmentLife {

    private final AssessmentRows rows;
    private final Writings writings;
    private final Told told;
    private final Around around;
    private final Clock clock;

    AssessmentLife(AssessmentRows rows, Writings writings, Told told, Around around, Clock clock) {
        this.rows = rows;
        this.writings = writings;
        this.told = told;
        this.around = around;
        this.clock = clock;
    }

    /** This person's assessment; a NotFound where there is none. */
    public Assessment find(PersonId person, UUID assessment) {
        return rows.find(person, assessment).orElseThrow(NotFound::new);
    }

    /** Every assessment of this person, newest first. */
    public List<Assessment> of(PersonId person) {
        return rows.of(person);
    }

    /** Everything written in it, by place. */
    public Map<String, Part> parts(Assessment assessment) {
        return writings.of(assessment.id());
    }

    /** What the checks need beside what is written. */
    public Circumstances circumstances(Assessment assessment, String personName) {
        return around.of(assessment, personName, LocalDate.now(clock));
    }

    /** What stops it from being completed that is not written in it: an advocate who is owed, or has no answer yet. */
    public List<Finding> advocacy(Assessment assessment, Map<String, Part> parts) {
        return around.advocacy(assessment, Parts.recorded(parts));
    }

    @Transactional
    public UUID offer(AssessmentRows.Offer offer, SignedIn by) {
        var assessment = rows.offer(offer, by);
        told.offered(assessment, around.nameOf(offer.person()), by);
        return assessment.id();
    }

    /** Saves one part; refused once the assessment is complete or refused. */
    @Transactional
    public Saving save(PersonId person, UUID id, String place, int opened, Answers answers, SignedIn by) {
        var assessment = held(person, id);
        if (!assessment.state().mayBeWritten()) {
            throw new Refused(List.of(stateSentence(assessment.state())), assessment.link());
        }
        var saving = writings.save(id, place, opened, answers, by);
        if (saving instanceof Saving.Saved saved && saved.version() != opened) {
            var happening = place.startsWith("capacity/") ? Happening.CAPACITY_ASSESSED : Happening.ASSESSMENT_CHANGED;
            told.event(assessment, happening, saved.version(), Map.of("place", place), by);
            told.whatMatters(assessment, place, answers);
            ownHand(assessment, place, answers);
        }
        return saving;
    }

    /** Written in since it was assured, it is gone through again; where they would rather do it together after all, it is not theirs any more. */
    private void ownHand(Assessment assessment, String place, Answers answers) {
        var state = assessment.ownHand();
        if (state == SelfAssessment.State.ASSURED && OwnParts.isOwn(place)) {
            rows.ownHand(assessment.id(), SelfAssessment.State.AWAITING_ASSURANCE);
        }
        var how = WhatIsWritten.how(Parts.ofAnswers(Map.of("how", answers)));
        if (place.equals("how") && state.open() && !SelfAssessment.isTheirs(how)) {
            rows.ownHand(assessment.id(), SelfAssessment.State.NOT_USED);
            told.doneTogether(assessment);
        }
    }

    /** Takes one of several (a need, somebody involved, a capacity assessment) out again. */
    @Transactional
    public boolean remove(PersonId person, UUID id, String place, int opened, SignedIn by) {
        var assessment = held(person, id);
        if (!assessment.state().mayBeWritten()) {
            throw new Refused(List.of(stateSentence(assessment.state())), assessment.link());
        }
        told.event(assessment, Happening.ASSESSMENT_CHANGED, opened, Map.of("place", place, "removed", "yes"), by);
        return writings.remove(id, place, opened, by);
    }

    /** Begins it, once the advocacy check for this very assessment is made (CON-5, ADV-1). */
    @Transactional
    public void begin(PersonId person, UUID id, String personName, SignedIn by) {
        var assessment = held(person, id, AssessmentState.OFFERED);
        var recorded = Parts.recorded(writings.of(id));
        var open = StillOpen.beforeStarting(recorded, circumstances(assessment, personName));
        refuseWhere(open.stream().map(StillOpen::finding).toList(), assessment);
        rows.begin(id);
        told.begun(assessment, personName, recorded.date("how", "expect-by"), by);
    }

    /** Pauses it until a day (PREV-8); the duty to assess goes on. */
    @Transactional
    public void pause(PersonId person, UUID id, String personName, Answers written, SignedIn by) {
        var assessment = held(person, id, AssessmentState.BEGUN);
        var pause = WhatIsWritten.pauseWritten(Parts.ofAnswers(Map.of("pause", written)));
        refuseWhere(pause.beforePausing(), assessment);
        keep(id, "pause", written, by);
        var resumeOn = pause.resumeOn();
        if (resumeOn == null) {
            throw new IllegalStateException("a pause that may begin has its last day");
        }
        rows.pause(id, resumeOn);
        told.paused(assessment, personName, resumeOn, by);
    }

    /** Takes it up again after a pause. */
    @Transactional
    public void resume(PersonId person, UUID id, String personName, SignedIn by) {
        var assessment = held(person, id, AssessmentState.PAUSED);
        rows.pause(id, null);
        told.resumed(assessment, personName, Parts.recorded(writings.of(id)).date("how", "expect-by"), by);
    }

    /** Completes it: nothing may stop it, and each warning has the worker's reason, by its field. */
    @Transactional
    public void complete(PersonId person, UUID id, String personName, Map<String, String> reasons, SignedIn by) {
        var assessment = held(person, id, AssessmentState.BEGUN, AssessmentState.PAUSED);
        var parts = writings.of(id);
        var open = StillOpen.beforeCompleting(Parts.recorded(parts), circumstances(assessment, personName));
        var stops = open.stream()
                .filter(still -> still.finding().stops()
                        || reasons.getOrDefault(still.reasonField(), "").isBlank())
                .map(StillOpen::finding)
                .toList();
        refuseWhere(stops, assessment);
        refuseWhere(advocacy(assessment, parts), assessment);
        rows.complete(assessment, parts, reasons, by);
        var matters = Parts.recorded(parts).one("matters", "matters");
        told.completed(assessment, personName, matters, LocalDate.now(clock), by);
    }

    /** They said no. The law may say that the assessment goes on all the same (AS-16). */
    @Transactional
    public void refuse(Assessment assessment, Answers refusal, SignedIn by) {
        var held = held(
                assessment.person(),
                assessment.id(),
                AssessmentState.OFFERED,
                AssessmentState.BEGUN,
                AssessmentState.PAUSED);
        var recorded = Parts.ofAnswers(Map.of("refusal", refusal));
        refuseWhere(RefusalQuestion.stops(recorded, "refusal", held.isCarers()), held);
        keep(held.id(), "refusal", refusal, by);
        var on = recorded.date("refusal", "refused");
        rows.refuse(held.id(), on == null ? LocalDate.now(clock) : on);
        told.refused(held, by);
    }

    /** They ask now, or their needs or circumstances seem to have changed (AS-17, CAR-8). */
    @Transactional
    public void offerAgain(PersonId person, UUID id, String personName, SignedIn by) {
        var assessment = held(person, id, AssessmentState.REFUSED);
        rows.offerAgain(id);
        told.offered(assessment, personName, by);
    }

    /** Writes a part whatever version stands: the step it belongs to can be taken once only. */
    private void keep(UUID id, String place, Answers answers, SignedIn by) {
        var part = writings.of(id).get(place);
        writings.save(id, place, part == null ? 0 : part.version(), answers, by);
    }

    private Assessment held(PersonId person, UUID id, AssessmentState... from) {
        var assessment = rows.hold(person, id).orElseThrow(NotFound::new);
        if (from.length > 0 && !List.of(from).contains(assessment.state())) {
            throw new Refused(List.of(stateSentence(assessment.state())), assessment.link());
        }
        return assessment;
    }

    private static void refuseWhere(List<Finding> findings, Assessment assessment) {
        if (!findings.isEmpty()) {
            throw new Refused(findings.stream().map(Finding::sentence).toList(), assessment.link());
        }
    }

    private static String stateSentence(AssessmentState state) {
        return switch (state) {
            case OFFERED -> "This assessment has not begun yet.";
            case BEGUN -> "This assessment has already begun.";
            case PAUSED -> "This assessment is paused. Take it up again first.";
            case COMPLETE -> "This assessment is complete. It does not change any more.";
            case REFUSED -> "They said no to this assessment. Offer it again first.";
        };
    }
}
