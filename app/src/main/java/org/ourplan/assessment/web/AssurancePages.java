package org.ourplan.assessment.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.form.OwnParts;
import org.ourplan.assessment.life.AssessmentLife;
import org.ourplan.assessment.life.OwnAssessments;
import org.ourplan.assessment.store.OwnAssessmentRows.Looked;
import org.ourplan.law.assessment.SelfAssessment;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.Parts;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Going through a self-assessment with the person: each part, and then whether the whole is accurate and complete. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class AssurancePages {

    private static final String HERE = "/people/{person}/assessments/{assessment}/assurance";
    private static final String PART = HERE + "/part/{*path}";

    private final OwnAssessments own;
    private final AssessmentLife life;
    private final Writings writings;

    AssurancePages(OwnAssessments own, AssessmentLife life, Writings writings) {
        this.own = own;
        this.life = life;
        this.writings = writings;
    }

    @GetMapping(HERE)
    Page all(PersonInView person, @PathVariable UUID assessment) {
        return page(life.find(person.id(), assessment), person, Answers.none(), Problems.none());
    }

    /** The whole: assured, or not yet with the reason that the person reads. */
    @PostMapping(HERE)
    Object decide(PersonInView person, @PathVariable UUID assessment, Answers typed, SignedIn by) {
        var found = life.find(person.id(), assessment);
        var open = SelfAssessment.beforeAssuring(
                found.ownHand(), own.written(found, life.parts(found), own.entries(found)));
        var problems = Problems.none()
                .when(!typed.has("assured"), "assured", "Say whether you are satisfied")
                .when(
                        typed.chose("assured", "yes") && !open.isEmpty(),
                        "assured",
                        open.isEmpty() ? "" : open.getFirst().sentence())
                .when(
                        typed.chose("assured", "no") && !typed.has("reason"),
                        "reason",
                        "Say why, in words for the person: they read it");
        if (!problems.isEmpty()) {
            return page(found, person, typed, problems);
        }
        if (typed.chose("assured", "yes")) {
            own.assure(person.id(), assessment, by);
            return Redirect.to(found.link(), "Assured. It does not decide whether any need is eligible.");
        }
        own.notAssured(person.id(), assessment, typed.one("reason"), by);
        return Redirect.to(found.link("assurance"), "They can read why on their own page.");
    }

    @GetMapping(PART)
    Page part(PersonInView person, @PathVariable UUID assessment, @PathVariable String path) {
        var found = life.find(person.id(), assessment);
        return part(found, path.substring(1), Answers.none(), Problems.none());
    }

    @PostMapping(PART)
    Object lookedAt(
            PersonInView person, @PathVariable UUID assessment, @PathVariable String path, Answers typed, SignedIn by) {
        var found = life.find(person.id(), assessment);
        var problems = AssurePartPage.FORM.problems(typed);
        var right = typed.chose("accurate", "yes") && typed.chose("complete", "yes");
        problems.when(
                        !right && !typed.has("added"),
                        "added",
                        "Say what is still missing, or what was put right or added")
                .when(typed.has("added") && !typed.has("added-by"), "added-by", "Say who that is from");
        if (!problems.isEmpty()) {
            return part(found, path.substring(1), typed, problems);
        }
        var looked = new Looked(
                path.substring(1),
                typed.one("version").matches("\\d{1,9}") ? Integer.parseInt(typed.one("version")) : 0,
                typed.chose("accurate", "yes"),
                typed.chose("complete", "yes"),
                typed.one("added"),
                typed.one("added-by"),
                typed.one("view"));
        own.lookedAt(person.id(), assessment, looked, by);
        return Redirect.to(found.link("assurance"), "Kept. The person can read it on their own page.");
    }

    private Page page(Assessment found, PersonInView person, Answers typed, Problems problems) {
        var parts = life.parts(found);
        var said = own.entries(found);
        return new AssurancePage(
                found, person.callThem(), parts, own.written(found, parts, said), said, typed, problems);
    }

    private Page part(Assessment found, String place, Answers typed, Problems problems) {
        var parts = life.parts(found);
        var form = OwnParts.of(found.kind(), Parts.recorded(parts)).stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .orElseThrow(NotFound::new);
        var part = parts.get(place);
        if (part == null) {
            throw new NotFound();
        }
        return new AssurePartPage(
                found, form, part, writings.earlier(found.id(), place), form.read(part.answers()), typed, problems);
    }
}
