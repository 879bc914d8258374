package org.ourplan.assessment.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.form.AssessmentForm;
import org.ourplan.assessment.form.RecordToRead;
import org.ourplan.assessment.life.AssessmentLife;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.Part;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.PartPage;
import org.ourplan.writing.Parts;
import org.ourplan.writing.SavedQuietly;
import org.ourplan.writing.Saving;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Writing in one part of an assessment. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class PartPages {

    private final AssessmentLife life;

    PartPages(AssessmentLife life) {
        this.life = life;
    }

    @GetMapping("/people/{person}/assessments/{assessment}/part/{*path}")
    Page ask(
            @PathVariable PersonId person,
            @PathVariable UUID assessment,
            @PathVariable String path,
            PersonInView whose) {
        var found = life.find(person, assessment);
        if (!found.state().mayBeWritten()) {
            return toRead(found, path.substring(1), whose);
        }
        return page(found, path.substring(1), whose, null, Problems.none());
    }

    private Page toRead(Assessment found, String place, PersonInView whose) {
        var parts = life.parts(found);
        var form = AssessmentForm.of(found.kind(), Parts.recorded(parts))
                .at(found.kind(), place)
                .orElseThrow(NotFound::new);
        return new PartToReadPage(
                found,
                found.kind().words() + " for " + whose.callThem(),
                form.title(),
                RecordToRead.lines(form, parts));
    }

    @PostMapping("/people/{person}/assessments/{assessment}/part/{*path}")
    Object save(
            @PathVariable PersonId person,
            @PathVariable UUID assessment,
            @PathVariable String path,
            Answers answers,
            PersonInView whose,
            SignedIn by,
            @RequestHeader(name = "X-Quiet", required = false) @Nullable String quiet) {
        var found = life.find(person, assessment);
        var place = path.substring(1);
        var parts = life.parts(found);
        var form = form(found, place, parts);
        var typed = answers.only(form.fields());
        var problems = form.problems(typed);
        var saving = life.save(person, assessment, place, opened(answers), typed, by);
        if (quiet != null) {
            return SavedQuietly.answer(saving);
        }
        if (saving instanceof Saving.Clash clash) {
            return BothTexts.of(form, found.link(place), clash, found.link());
        }
        return problems.isEmpty()
                ? Redirect.to(next(found, place, parts, typed))
                : page(found, place, whose, typed, problems);
    }

    @PostMapping("/people/{person}/assessments/{assessment}/remove/{*path}")
    ResponseEntity<Void> remove(
            @PathVariable PersonId person,
            @PathVariable UUID assessment,
            @PathVariable String path,
            Answers answers,
            SignedIn by) {
        var found = life.find(person, assessment);
        var place = path.substring(1);
        if (!place.contains("/") || place.equals("involved/person") || place.startsWith("outcome/")) {
            throw new NotFound();
        }
        if (!life.remove(person, assessment, place, opened(answers), by)) {
            throw new Refused(
                    List.of("Somebody changed this part since you opened it. Open it again first."), found.link(place));
        }
        return Redirect.to(found.link(), "Taken out. What was written is kept in the record's history.");
    }

    private Page page(Assessment found, String place, PersonInView whose, @Nullable Answers typed, Problems problems) {
        var beside = Beside.of(found, life.parts(found), life.circumstances(found, whose.fullName()));
        var form = beside.form().at(found.kind(), place).orElseThrow(NotFound::new);
        var part = beside.parts().get(place);
        var answers = typed != null ? typed : part == null ? Answers.none() : part.answers();
        var several = place.contains("/") && !place.equals("involved/person") && !place.startsWith("outcome/");
        return new PartPage(
                found.kind().words() + " for " + whose.callThem(),
                form,
                WorkedOut.above(found, place, beside.recorded()),
                found.link(place),
                part == null ? 0 : part.version(),
                part == null ? "" : "Saved " + InWords.time(part.writtenAt()) + " by " + part.writtenByName(),
                answers,
                problems,
                beside.needed(),
                beside.navigation(place),
                found.link(),
                several && part != null ? found.link() + "/remove/" + place : "");
    }

    private static PartForm form(Assessment found, String place, Map<String, Part> parts) {
        var beside = Parts.recorded(parts);
        return AssessmentForm.of(found.kind(), beside).at(found.kind(), place).orElseThrow(NotFound::new);
    }

    /** The page after this one, with what was just saved in it among what was written before. */
    private static String next(Assessment found, String place, Map<String, Part> before, Answers typed) {
        var answers = new HashMap<String, Answers>();
        before.forEach((each, part) -> answers.put(each, part.answers()));
        answers.put(place, typed);
        var recorded = Parts.ofAnswers(answers);
        var places = new ArrayList<>(AssessmentForm.of(found.kind(), recorded).parts().stream()
                .map(PartForm::place)
                .toList());
        var next = places.indexOf(place) + 1;
        return next == 0 || next >= places.size() ? found.link() : found.link(places.get(next));
    }

    private static int opened(Answers answers) {
        return answers.one("version").matches("\\d{1,9}") ? Integer.parseInt(answers.one("version")) : 0;
    }
}
