package org.ourplan.assessment.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentState;
import org.ourplan.assessment.DecisionMade;
import org.ourplan.assessment.form.AssessmentForm;
import org.ourplan.assessment.life.AssessmentLife;
import org.ourplan.govuk.Tag;
import org.ourplan.govuk.TaskList;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.ourplan.profile.Profiles;
import org.ourplan.writing.PartForm;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One assessment, and beginning it. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class AssessmentPages {

    private final AssessmentLife life;
    private final DecisionMade decisions;
    private final Profiles profiles;

    AssessmentPages(AssessmentLife life, DecisionMade decisions, Profiles profiles) {
        this.life = life;
        this.decisions = decisions;
        this.profiles = profiles;
    }

    @GetMapping("/people/{person}/assessments/{assessment}")
    Page show(@PathVariable PersonId person, @PathVariable UUID assessment, PersonInView whose) {
        var found = life.find(person, assessment);
        var beside = found.state().mayBeWritten()
                ? Beside.of(found, life.parts(found), life.circumstances(found, whose.fullName()))
                : Beside.toRead(found, life.parts(found));
        var sections = beside.form().sections().stream()
                .map(section -> section(section, beside))
                .toList();
        var decided = found.state() == AssessmentState.COMPLETE && decisions.isMadeFrom(person, assessment);
        return new AssessmentPage(
                found,
                whose.callThem(),
                sections,
                beside.needed(),
                decided,
                profiles.shared(whose).orElse(null));
    }

    /** Begins another of what there may be several of. */
    @GetMapping("/people/{person}/assessments/{assessment}/add/{what}")
    ResponseEntity<Void> add(@PathVariable PersonId person, @PathVariable UUID assessment, @PathVariable String what) {
        var found = life.find(person, assessment);
        var place = what + "/" + NewId.next();
        var known = AssessmentForm.of(found.kind(), new org.ourplan.platform.decide.Recorded(java.util.Map.of()));
        if (known.at(found.kind(), place).isEmpty()) {
            throw new NotFound();
        }
        return Redirect.to(found.link(place));
    }

    @PostMapping("/people/{person}/assessments/{assessment}/begin")
    ResponseEntity<Void> begin(
            @PathVariable PersonId person, @PathVariable UUID assessment, PersonInView whose, SignedIn by) {
        life.begin(person, assessment, whose.fullName(), by);
        return Redirect.to(person.link() + "/assessments/" + assessment, "The assessment has begun.");
    }

    @PostMapping("/people/{person}/assessments/{assessment}/resume")
    ResponseEntity<Void> resume(
            @PathVariable PersonId person, @PathVariable UUID assessment, PersonInView whose, SignedIn by) {
        life.resume(person, assessment, whose.fullName(), by);
        return Redirect.to(person.link() + "/assessments/" + assessment, "The assessment is taken up again.");
    }

    @PostMapping("/people/{person}/assessments/{assessment}/offer-again")
    ResponseEntity<Void> offerAgain(
            @PathVariable PersonId person, @PathVariable UUID assessment, PersonInView whose, SignedIn by) {
        life.offerAgain(person, assessment, whose.fullName(), by);
        return Redirect.to(person.link() + "/assessments/" + assessment, "The assessment is offered again.");
    }

    private static AssessmentPage.Section section(AssessmentForm.Section section, Beside beside) {
        var assessment = beside.assessment();
        var list = TaskList.empty()
                .idPrefix(section.title().toLowerCase(java.util.Locale.UK).replaceAll("[^a-z]+", "-"));
        for (var part : section.parts()) {
            list = list.task(task(part, beside, assessment));
        }
        var add = section.addPlace().isEmpty() || !assessment.state().mayBeWritten()
                ? ""
                : assessment.link() + "/add/" + section.addPlace().replace("/", "");
        return new AssessmentPage.Section(section.title(), list, add, section.addWords());
    }

    private static TaskList.Task task(PartForm part, Beside beside, Assessment assessment) {
        var written = beside.isWritten(part.place());
        var href = assessment.link(part.place());
        if (!written && !assessment.state().mayBeWritten()) {
            return TaskList.Task.of(part.title(), href, "Nothing written");
        }
        return !written
                ? TaskList.Task.of(part.title(), href, Tag.of("Not yet", Tag.Colour.BLUE))
                : beside.openAt(part.place()) > 0
                        ? TaskList.Task.of(part.title(), href, Tag.of("More needed", Tag.Colour.YELLOW))
                        : TaskList.Task.of(part.title(), href, "Written");
    }
}
