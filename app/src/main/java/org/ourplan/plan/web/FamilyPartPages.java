package org.ourplan.plan.web;

import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.plan.FamilyParts;
import org.ourplan.plan.FamilyParts.Word;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking family and friends for their part: each says it for themselves; the person and whoever works with them read it. */
@Controller
class FamilyPartPages {

    private static final String THEIRS = "/helping/{person}/my-part";

    private final FamilyParts parts;
    private final Plans plans;

    FamilyPartPages(FamilyParts parts, Plans plans) {
        this.parts = parts;
        this.plans = plans;
    }

    /** For anybody who helps: it shows nothing of the person, only what they said themselves. */
    @GetMapping(THEIRS)
    @MayUse(value = Role.PLANNER, whose = Whose.A_PERSON_HELPED)
    Page mine(PersonInView person, SignedIn by) {
        var last = parts.of(person.id(), by);
        var answers = last.map(said -> Answers.of(
                        "willing",
                        yesNo(said.word().willing()),
                        "able",
                        yesNo(said.word().able()),
                        "does",
                        said.word().does(),
                        "how-long",
                        said.word().howLong(),
                        "needs",
                        said.word().needs()))
                .orElse(Answers.none());
        var when = last.map(said -> "You said this " + InWords.time(said.at()) + ". You can change it at any time.");
        return new MyOwnPartPage(person.callThem(), base(person), when.orElse(""), answers, Problems.none());
    }

    @PostMapping(THEIRS)
    @MayUse(value = Role.PLANNER, whose = Whose.A_PERSON_HELPED)
    Object say(PersonInView person, Answers typed, SignedIn by) {
        var problems = MyOwnPartPage.FORM.problems(typed);
        var yes = typed.chose("willing", "yes") && typed.chose("able", "yes");
        problems.when(yes && !typed.has("does"), "does", "Say what you would do");
        if (!problems.isEmpty()) {
            return new MyOwnPartPage(person.callThem(), base(person), "", typed, problems);
        }
        var word = new Word(
                typed.chose("willing", "yes"),
                typed.chose("able", "yes"),
                typed.one("does"),
                typed.one("how-long"),
                typed.one("needs"));
        parts.say(person.id(), word, by);
        return Redirect.to(base(person), person.callThem() + " and whoever works with them can read it.");
    }

    @GetMapping("/me/family-parts")
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    Page own(PersonInView me) {
        return page(me, true, "/me/plan/write");
    }

    @GetMapping("/people/{person}/family-parts")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    Page theirs(PersonInView person) {
        return page(person, false, person.id().link());
    }

    @PostMapping("/people/{person}/family-parts/looked-at")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    ResponseEntity<Void> lookedAt(PersonInView person, SignedIn by) {
        parts.lookedAt(person.id(), by);
        return Redirect.to(person.id().link(), "Kept: you looked at it with them.");
    }

    private Page page(PersonInView person, boolean own, String back) {
        return new FamilyPartsPage(
                person.callThem(),
                own,
                back,
                parts.of(person.id()),
                plans.newest(person.id()).orElse(null));
    }

    private static String yesNo(boolean said) {
        return said ? "yes" : "no";
    }

    private static String base(PersonInView person) {
        return "/helping/" + person.id();
    }
}
