package org.ourplan.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.form.AssessmentForm;
import org.ourplan.assessment.form.OwnParts;
import org.ourplan.assessment.life.AssessmentLife;
import org.ourplan.assessment.life.OwnAssessments;
import org.ourplan.law.assessment.SelfAssessment;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Notice;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Parts;
import org.ourplan.writing.SavedQuietly;
import org.ourplan.writing.Saving;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The person's own side of an assessment: what to think about before we meet, and where they want and can, all of it in their own hand. */
@Controller
@Carries({"AS-8", "S004-25"})
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class MyAssessmentPages {

    private static final String HERE = "/me/assessment";
    private static final String PART = HERE + "/part/{*path}";

    private final OwnAssessments own;
    private final AssessmentLife life;

    MyAssessmentPages(OwnAssessments own, AssessmentLife life) {
        this.own = own;
        this.life = life;
    }

    @GetMapping(HERE)
    Page overview(PersonInView me) {
        return own.mine(me.id())
                .<Page>map(this::page)
                .orElseGet(() -> new Notice(
                        200,
                        "There is no assessment yet",
                        List.of(
                                "An assessment is a conversation about your life, what you want and what gets in the way.",
                                "You can ask for one at any time."),
                        "Ask for something",
                        "/me/asks/new"));
    }

    private MyAssessmentPage page(Assessment assessment) {
        var parts = life.parts(assessment);
        var said = assessment.ownHand() == SelfAssessment.State.NOT_USED
                ? List.<org.ourplan.assessment.store.OwnAssessmentRows.Entry>of()
                : own.entries(assessment);
        return new MyAssessmentPage(assessment, parts, said);
    }

    @GetMapping(PART)
    Page part(PersonInView me, @PathVariable String path) {
        var assessment = find(me);
        var form = form(assessment, path.substring(1), me);
        return new MyPartPage(assessment, form, life.parts(assessment).get(form.place()), null, Problems.none());
    }

    @PostMapping(PART)
    Object save(
            PersonInView me,
            @PathVariable String path,
            Answers typed,
            @RequestHeader(value = "X-Quiet", required = false) @Nullable String quiet,
            SignedIn by) {
        var assessment = find(me);
        var form = form(assessment, path.substring(1), me);
        var opened = typed.one("version").matches("\\d{1,9}") ? Integer.parseInt(typed.one("version")) : 0;
        var saving = own.save(me.id(), assessment.id(), form, opened, typed, by);
        if (quiet != null) {
            return SavedQuietly.answer(saving);
        }
        if (saving instanceof Saving.Clash clash) {
            return BothTexts.of(form, MyPartPage.address(form), clash, HERE);
        }
        var problems = form.problems(typed);
        return problems.isEmpty()
                ? Redirect.to(typed.chose("then", "next") ? after(assessment, form) : HERE, "Saved.")
                : new MyPartPage(assessment, form, life.parts(assessment).get(form.place()), typed, problems);
    }

    /** They say that they have written what they want to say. */
    @PostMapping(HERE + "/send")
    ResponseEntity<Void> send(PersonInView me, SignedIn by) {
        own.send(me.id(), find(me).id(), by);
        return Redirect.to(HERE, "We have it. Somebody goes through it with you.");
    }

    /** The questions at this place that are theirs to answer now; what is not theirs is not there. */
    private PartForm form(Assessment assessment, String place, PersonInView me) {
        if (place.equals(OwnParts.BEFORE_WE_MEET)) {
            return OwnParts.beforeWeMeet();
        }
        var recorded = Parts.recorded(life.parts(assessment));
        if (!OwnParts.isOwn(place) || !OwnAssessments.isTheirs(assessment, recorded)) {
            throw new NotFound();
        }
        var around = life.circumstances(assessment, me.fullName()).around();
        return OwnParts.at(AssessmentForm.of(assessment.kind(), recorded, around), assessment.kind(), place)
                .orElseThrow(NotFound::new);
    }

    private String after(Assessment assessment, PartForm form) {
        var all = OwnParts.of(assessment.kind(), Parts.recorded(life.parts(assessment)));
        var places = all.stream().map(PartForm::place).toList();
        var next = places.indexOf(form.place()) + 1;
        return next > 0 && next < all.size() ? MyPartPage.address(all.get(next)) : HERE;
    }

    private Assessment find(PersonInView me) {
        return own.mine(me.id()).filter(one -> one.state().mayBeWritten()).orElseThrow(NotFound::new);
    }
}
