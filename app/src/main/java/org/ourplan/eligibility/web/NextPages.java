package org.ourplan.eligibility.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.eligibility.FollowUp;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.eligibility.web.Forms.Form;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The questions of s13(3), or of s13(4) for a carer, and the duty they come to. */
@Controller
@MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
class NextPages {

    private static final String PAGE = "/people/{person}/eligibility/{determination}/next";
    private static final Form FORM =
            new Form("next", "/next", "next", "What could be done, and must the council do it?", "");

    private final Forms forms;
    private final FollowUp followUp;
    private final People people;

    NextPages(Forms forms, FollowUp followUp, People people) {
        this.forms = forms;
        this.followUp = followUp;
        this.people = people;
    }

    /** Opens with where the record says the adult lives: for a carer, the adult they care for, never the carer. */
    @GetMapping(PAGE)
    Object form(PersonInView person, @PathVariable UUID determination) {
        var made = forms.made(person, determination);
        refuseUntilLetter(made);
        if (!made.eligible()) {
            return Redirect.to(
                    made.page() + "#other-help",
                    "No need was found eligible, so there is no duty to decide on. What is open to " + person.callThem()
                            + " all the same is below.");
        }
        var adult = made.carer() ? made.caredFor() : made.person();
        var settled = adult == null
                ? "unknown"
                : people.find(adult).map(Person::settled).orElse("unknown");
        return forms.open(
                person, made, FORM, settled.equals("unknown") ? Answers.none() : Answers.of("residence", settled));
    }

    @PostMapping(PAGE)
    Object save(PersonInView person, @PathVariable UUID determination, Answers typed, SignedIn by) {
        var made = forms.made(person, determination);
        var problems = problems(made, typed);
        if (!problems.isEmpty()) {
            return forms.sent(person, made, FORM, typed, problems);
        }
        var saving = followUp.next(person, made, Forms.opened(typed), Forms.kept(typed), by);
        return Forms.answer(
                saving, made, FORM, Map.of("what-could-be-done", "What could be done"), "Your answers are saved.");
    }

    private static Problems problems(Determined made, Answers typed) {
        var wants = List.of("yes", "no").contains(typed.one("wants-council"));
        var lives = List.of("resident-here", "present-no-settled-residence", "elsewhere")
                .contains(typed.one("residence"));
        return Problems.none()
                .when(
                        !typed.has("what-could-be-done"),
                        "what-could-be-done",
                        "Say what could be done to meet the needs.")
                .when(
                        !made.carer() && !wants,
                        "wants-council",
                        "Say whether they want the council to meet these needs.")
                .when(
                        !lives,
                        "residence",
                        made.carer()
                                ? "Say where the adult who needs care ordinarily lives. It is their home that counts."
                                : "Say where they ordinarily live.");
    }

    private static void refuseUntilLetter(Determined made) {
        if (made.after().letterGivenOn() == null) {
            throw new Refused(
                    List.of("The written decision and its reasons have not been given yet. Give them before going on."),
                    made.page());
        }
    }
}
