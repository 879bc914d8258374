package org.ourplan.assessment.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.decide.RefusalQuestion;
import org.ourplan.assessment.decide.StillOpen;
import org.ourplan.assessment.decide.WhatIsWritten;
import org.ourplan.assessment.form.AssessmentForm;
import org.ourplan.assessment.life.AssessmentLife;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Parts;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Completing an assessment, pausing it, and recording a no. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class StepPages {

    private static final String AT = "/people/{person}/assessments/{assessment}";

    private final AssessmentLife life;

    StepPages(AssessmentLife life) {
        this.life = life;
    }

    @GetMapping(AT + "/complete")
    Page askToComplete(@PathVariable PersonId person, @PathVariable UUID assessment, PersonInView whose) {
        return completing(life.find(person, assessment), whose, Answers.none(), Problems.none(), 200);
    }

    @PostMapping(AT + "/complete")
    Object complete(
            @PathVariable PersonId person,
            @PathVariable UUID assessment,
            Answers answers,
            PersonInView whose,
            SignedIn by) {
        var found = life.find(person, assessment);
        var beside = Beside.of(found, life.parts(found), life.circumstances(found, whose.fullName()));
        var form = completeForm(beside);
        var problems = form.problems(answers);
        var stops = stops(beside);
        if (found.state().mayBeWritten() && (!stops.isEmpty() || !problems.isEmpty())) {
            return completing(found, whose, answers, problems, stops.isEmpty() ? 200 : 409);
        }
        var reasons = new HashMap<String, String>();
        form.all().forEach(question -> reasons.put(question.name(), answers.one(question.name())));
        life.complete(person, assessment, whose.fullName(), reasons, by);
        return Redirect.to(found.link(), "The assessment is complete. Next: decide whether the needs are eligible.");
    }

    private Page completing(Assessment found, PersonInView whose, Answers answers, Problems problems, int status) {
        var beside = Beside.of(found, life.parts(found), life.circumstances(found, whose.fullName()));
        return new StepPage(
                of(found, whose),
                completeForm(beside),
                stops(beside),
                found.link() + "/complete",
                "Complete the assessment",
                answers,
                problems,
                found.link(),
                status);
    }

    /** What is still open in it; then what stands with the advocate. */
    private List<StepPage.Stop> stops(Beside beside) {
        var found = beside.assessment();
        return Stream.concat(
                        beside.stops().stream(),
                        life.advocacy(found, beside.parts()).stream()
                                .map(finding -> new StepPage.Stop(
                                        finding.sentence(),
                                        finding.section(),
                                        found.person().link() + "/advocacy")))
                .toList();
    }

    /** Each warning asks the worker's reason for going on; the same part and rule ask once. */
    private static PartForm completeForm(Beside beside) {
        var asked = new java.util.LinkedHashMap<String, Question>();
        for (StillOpen still : beside.open()) {
            if (!still.finding().stops()) {
                asked.putIfAbsent(
                        still.reasonField(),
                        Question.words(still.reasonField(), still.finding().sentence())
                                .hint("To go on as it is, say why. "
                                        + still.finding().section())
                                .needed("Say why you go on, or put it right: "
                                        + still.finding().sentence()));
            }
        }
        return new PartForm(
                "complete",
                "Complete the assessment",
                "",
                "Once it is complete it does not change any more. The person gets a copy, and eligibility is"
                        + " decided from it.",
                List.copyOf(asked.values()));
    }

    @GetMapping(AT + "/pause")
    Page askToPause(@PathVariable PersonId person, @PathVariable UUID assessment, PersonInView whose) {
        var found = life.find(person, assessment);
        var part = life.parts(found).get("pause");
        return step(
                found,
                whose,
                AssessmentForm.pause(),
                "pause",
                "Pause the assessment",
                part == null ? Answers.none() : part.answers(),
                Problems.none());
    }

    @PostMapping(AT + "/pause")
    Object pause(
            @PathVariable PersonId person,
            @PathVariable UUID assessment,
            Answers answers,
            PersonInView whose,
            SignedIn by) {
        var found = life.find(person, assessment);
        var form = AssessmentForm.pause();
        var typed = answers.only(form.fields());
        var problems = form.problems(typed);
        var pause = WhatIsWritten.pauseWritten(Parts.ofAnswers(Map.of("pause", typed)));
        problems.when(pause.reason().isBlank(), "why", "Say why the assessment is paused");
        problems.when(pause.beingTried().isBlank(), "trying", "Say what is being tried meanwhile");
        problems.when(pause.resumeOn() == null, "resume-day", "Give the day on which the assessment is taken up again");
        if (!problems.isEmpty()) {
            return step(found, whose, form, "pause", "Pause the assessment", typed, problems);
        }
        life.pause(person, assessment, whose.fullName(), typed, by);
        return Redirect.to(found.link(), "The assessment is paused.");
    }

    @GetMapping(AT + "/refuse")
    Page askToRefuse(@PathVariable PersonId person, @PathVariable UUID assessment, PersonInView whose) {
        var found = life.find(person, assessment);
        return step(
                found,
                whose,
                AssessmentForm.refusal(found.kind()),
                "refuse",
                "Record that they say no",
                Answers.none(),
                Problems.none());
    }

    @PostMapping(AT + "/refuse")
    Object refuse(
            @PathVariable PersonId person,
            @PathVariable UUID assessment,
            Answers answers,
            PersonInView whose,
            SignedIn by) {
        var found = life.find(person, assessment);
        var form = AssessmentForm.refusal(found.kind());
        var typed = answers.only(form.fields());
        var problems = form.problems(typed);
        for (Finding finding :
                RefusalQuestion.stops(Parts.ofAnswers(Map.of("refusal", typed)), "refusal", found.isCarers())) {
            problems.add(
                    finding.place().equals("must-assess") ? "abuse-or-neglect" : finding.place(), finding.sentence());
        }
        if (!problems.isEmpty()) {
            return step(found, whose, form, "refuse", "Record that they say no", typed, problems);
        }
        life.refuse(found, typed, by);
        return Redirect.to(found.link(), "Recorded. They can ask for an assessment at any time.");
    }

    private static Page step(
            Assessment found,
            PersonInView whose,
            PartForm form,
            String path,
            String button,
            Answers answers,
            Problems problems) {
        return new StepPage(
                of(found, whose),
                form,
                List.of(),
                found.link() + "/" + path,
                button,
                answers,
                problems,
                found.link(),
                200);
    }

    private static String of(Assessment found, PersonInView whose) {
        return found.kind().words() + " for " + whose.callThem();
    }
}
