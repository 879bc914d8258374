package org.ourplan.assessment.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.decide.WhatIsWritten;
import org.ourplan.assessment.form.OwnParts;
import org.ourplan.assessment.store.AssessmentRows;
import org.ourplan.assessment.store.OwnAssessmentRows;
import org.ourplan.assessment.store.OwnAssessmentRows.Entry;
import org.ourplan.assessment.store.OwnAssessmentRows.Kind;
import org.ourplan.assessment.store.OwnAssessmentRows.Looked;
import org.ourplan.law.assessment.SelfAssessment;
import org.ourplan.law.assessment.SelfAssessment.PartWritten;
import org.ourplan.law.assessment.SelfAssessment.State;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.Part;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Parts;
import org.ourplan.writing.Saving;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A supported self-assessment (SI 2014/2827 reg 2): the person writes in the assessment itself, a practitioner goes through it with them
 * part by part, and says whether the whole is accurate and complete. It decides nothing about eligibility.
 */
@Component
@Carries("AS-10")
public class OwnAssessments {

    private static final String MINE = "/me/assessment";

    private final AssessmentRows rows;
    private final OwnAssessmentRows entries;
    private final AssessmentLife life;
    private final Writings writings;
    private final OwnTold told;

    OwnAssessments(
            AssessmentRows rows, OwnAssessmentRows entries, AssessmentLife life, Writings writings, OwnTold told) {
        this.rows = rows;
        this.entries = entries;
        this.life = life;
        this.writings = writings;
        this.told = told;
    }

    /** The person's newest assessment that can be written in; else their newest of any state. One statement. */
    public Optional<Assessment> mine(PersonId me) {
        var all = rows.of(me);
        return all.stream()
                .filter(one -> one.state().mayBeWritten())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Every entry of it, oldest first. One statement. */
    public List<Entry> entries(Assessment assessment) {
        return entries.of(assessment.id());
    }

    /** True where the person writes it themselves: they want to, and can take part (reg 2(3)). */
    public static boolean isTheirs(Assessment assessment, Recorded recorded) {
        return assessment.state().mayBeWritten() && SelfAssessment.isTheirs(WhatIsWritten.how(recorded));
    }

    /** Each part of it with something in it, with what was said of it as it stands now. */
    public List<PartWritten> written(Assessment assessment, Map<String, Part> parts, List<Entry> said) {
        var all = new ArrayList<PartWritten>();
        for (var form : OwnParts.of(assessment.kind(), Parts.recorded(parts))) {
            var part = parts.get(form.place());
            if (part != null && !part.answers().isEmpty()) {
                all.add(written(form, part, said));
            }
        }
        return all;
    }

    private static PartWritten written(PartForm form, Part part, List<Entry> said) {
        var asItStands = lastLook(said, form.place()).filter(looked -> looked.version() == part.version());
        return new PartWritten(
                form.place(),
                form.title(),
                asItStands.isPresent(),
                asItStands.filter(Looked::accurate).isPresent(),
                asItStands.filter(Looked::complete).isPresent());
    }

    /** What was said last of one part. */
    public static Optional<Looked> lastLook(List<Entry> said, String place) {
        return said.stream()
                .filter(entry -> entry.kind() == Kind.LOOKED_AT)
                .map(Entry::looked)
                .filter(looked -> looked.place().equals(place))
                .reduce((earlier, later) -> later);
    }

    /** Saves what the person wrote in one part: the questions put to them; every other answer in it stays. */
    @Transactional
    public Saving save(PersonId me, UUID id, PartForm form, int opened, Answers typed, SignedIn by) {
        var assessment = held(me, id, MINE);
        var parts = writings.of(id);
        if (OwnParts.isOwn(form.place()) && !isTheirs(assessment, Parts.recorded(parts))) {
            throw new NotFound();
        }
        var answers = over(parts.get(form.place()), form, typed);
        var saving = life.save(me, id, form.place(), opened, answers, by);
        if (saving instanceof Saving.Saved && OwnParts.isOwn(form.place()) && assessment.ownHand() == State.NOT_USED) {
            rows.ownHand(id, State.WRITING);
        }
        return saving;
    }

    private static Answers over(@Nullable Part standing, PartForm form, Answers typed) {
        var together = new LinkedHashMap<String, List<String>>();
        if (standing != null) {
            together.putAll(standing.answers().given());
        }
        together.keySet().removeIf(form.fields());
        together.putAll(typed.only(form.fields()).given());
        return new Answers(together);
    }

    /** The person says that they have written what they want to say. It awaits assurance; it is not complete. */
    @Transactional
    public void send(PersonId me, UUID id, SignedIn by) {
        var assessment = held(me, id, MINE);
        if (assessment.ownHand() != State.WRITING && assessment.ownHand() != State.NOT_ASSURED) {
            throw new Refused(
                    List.of(
                            assessment.ownHand() == State.NOT_USED
                                    ? "There is nothing in it yet. Write in one part first."
                                    : "We have it already. You can still change what you wrote."),
                    MINE);
        }
        entries.add(assessment, Kind.SENT, "", by);
        rows.ownHand(id, State.AWAITING_ASSURANCE);
        told.sent(assessment, by);
    }

    /** A practitioner went through one part with the person, as it stood at this version. */
    @Transactional
    public void lookedAt(PersonId person, UUID id, Looked looked, SignedIn by) {
        var assessment = held(person, id, person.link() + "/assessments/" + id + "/assurance");
        if (assessment.ownHand() != State.AWAITING_ASSURANCE && assessment.ownHand() != State.NOT_ASSURED) {
            throw new Refused(List.of("It is not waiting to be gone through."), assessment.link("assurance"));
        }
        var part = writings.find(id, looked.place())
                .filter(one -> OwnParts.isOwn(one.place()))
                .orElseThrow(NotFound::new);
        if (part.version() != looked.version()) {
            throw new Refused(
                    List.of("Somebody wrote in this part since you opened it. Read it again first."),
                    assessment.link("assurance"));
        }
        entries.add(assessment, looked, by);
        told.lookedAt(assessment, looked.place(), by);
    }

    /** The council is satisfied that it is accurate and complete. Refused while any part is not gone through, or not right. */
    @Transactional
    public void assure(PersonId person, UUID id, SignedIn by) {
        var assessment = held(person, id, person.link() + "/assessments/" + id + "/assurance");
        var parts = writings.of(id);
        var findings = SelfAssessment.beforeAssuring(assessment.ownHand(), written(assessment, parts, entries.of(id)));
        if (!findings.isEmpty()) {
            throw new Refused(findings.stream().map(Finding::sentence).toList(), assessment.link("assurance"));
        }
        var how = parts.get("how");
        var answers = (how == null ? Answers.none() : how.answers()).with("assured-by", by.name());
        life.save(person, id, "how", how == null ? 0 : how.version(), answers, by);
        entries.add(assessment, Kind.ASSURED, "", by);
        rows.ownHand(id, State.ASSURED);
        told.assured(assessment, by);
    }

    /** The council is not satisfied yet, and says why; the person is told. */
    @Transactional
    public void notAssured(PersonId person, UUID id, String reason, SignedIn by) {
        var assessment = held(person, id, person.link() + "/assessments/" + id + "/assurance");
        if (reason.isBlank() || assessment.ownHand() != State.AWAITING_ASSURANCE) {
            throw new Refused(List.of("Say why, while it waits to be gone through."), assessment.link("assurance"));
        }
        entries.add(assessment, Kind.NOT_ASSURED, reason, by);
        rows.ownHand(id, State.NOT_ASSURED);
        told.notAssured(assessment, by);
    }

    private Assessment held(PersonId person, UUID id, String back) {
        var assessment = rows.hold(person, id).orElseThrow(NotFound::new);
        if (!assessment.state().mayBeWritten()) {
            throw new Refused(List.of("This assessment cannot be written in now."), back);
        }
        return assessment;
    }
}
