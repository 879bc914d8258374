package org.ourplan.contact.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.contact.FirstContact;
import org.ourplan.contact.decide.BeforeClosing;
import org.ourplan.contact.form.ContactForm;
import org.ourplan.contact.life.ContactLife;
import org.ourplan.law.contact.UrgentSupport;
import org.ourplan.law.eligibility.OrdinaryResidence;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.PartPage;
import org.ourplan.writing.Parts;
import org.ourplan.writing.Question;
import org.ourplan.writing.SavedQuietly;
import org.ourplan.writing.Saving;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Writing in one part of a contact, and closing it. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class ContactParts {

    private static final Map<String, OrdinaryResidence> RESIDENCES = Map.of(
            "resident-here", OrdinaryResidence.HERE,
            "present-no-settled-residence", OrdinaryResidence.PRESENT_WITH_NO_SETTLED_RESIDENCE,
            "elsewhere", OrdinaryResidence.ELSEWHERE);

    private static final String PASSED_ON =
            "The safeguarding lead has the concern. Go on here: the assessment goes on at the same time.";

    private static final String AT = "/people/{person}/contact/{contact}";

    private final ContactLife life;
    private final People people;

    ContactParts(ContactLife life, People people) {
        this.life = life;
        this.people = people;
    }

    @GetMapping(AT + "/part/{place}")
    Page ask(
            @PathVariable PersonId person, @PathVariable UUID contact, @PathVariable String place, PersonInView whose) {
        var found = life.find(person, contact);
        if (!found.isOpen()) {
            throw new Refused(List.of("This contact is finished. It does not change any more."), found.link());
        }
        return page(found, place, whose, null, Problems.none());
    }

    @PostMapping(AT + "/part/{place}")
    Object save(
            @PathVariable PersonId person,
            @PathVariable UUID contact,
            @PathVariable String place,
            Answers answers,
            PersonInView whose,
            SignedIn by,
            @RequestHeader(name = "X-Quiet", required = false) @Nullable String quiet) {
        var found = life.find(person, contact);
        var form = ContactForm.at(place).orElseThrow(NotFound::new);
        var typed = answers.only(form.fields());
        var opened = answers.one("version").matches("\\d{1,9}") ? Integer.parseInt(answers.one("version")) : 0;
        var saving = life.save(
                new ContactLife.Written(person, contact, place, opened, typed, quiet != null), whose.fullName(), by);
        if (quiet != null) {
            return SavedQuietly.answer(saving);
        }
        if (saving instanceof Saving.Clash clash) {
            return BothTexts.of(form, found.link(place), clash, found.link());
        }
        var problems = form.problems(typed);
        if (!problems.isEmpty()) {
            return page(found, place, whose, ContactForm.kept(typed), problems);
        }
        return place.equals("now") && ContactForm.concern(typed).isPresent()
                ? Redirect.to(next(found, place), PASSED_ON)
                : Redirect.to(next(found, place));
    }

    private static String next(FirstContact contact, String place) {
        var places = ContactForm.parts().stream().map(PartForm::place).toList();
        var next = places.indexOf(place) + 1;
        return next >= places.size() ? contact.link() : contact.link(places.get(next));
    }

    private Page page(
            FirstContact found, String place, PersonInView whose, @Nullable Answers typed, Problems problems) {
        var beside = Beside.of(found, life.parts(found));
        var form = ContactForm.at(place).orElseThrow(NotFound::new);
        var part = beside.parts().get(place);
        var known = typed == null && part == null ? known(found.person(), place) : Answers.none();
        var answers = typed != null ? typed : part == null ? known : part.answers();
        return new PartPage(
                "First contact with " + whose.callThem(),
                form,
                above(beside, place, !known.isEmpty()),
                found.link(place),
                part == null ? 0 : part.version(),
                part == null ? "" : "Saved " + InWords.time(part.writtenAt()) + " by " + part.writtenByName(),
                answers,
                problems,
                beside.needed(),
                beside.navigation(place),
                found.link(),
                "");
    }

    private Answers known(PersonId person, String place) {
        return FromTheRecord.mayKnow(place)
                ? people.find(person)
                        .map(known -> FromTheRecord.of(known, place))
                        .orElse(Answers.none())
                : Answers.none();
    }

    /** What follows when a need cannot wait. */
    private static List<String> above(Beside beside, String place, boolean known) {
        var said = new ArrayList<String>();
        if (known) {
            said.add("The record knows some of this already. Check it with them, change what is wrong, then save.");
        }
        var recorded = Parts.recorded(beside.parts());
        if (place.equals("now") && recorded.answer("now", "urgent").isYes()) {
            var support = UrgentSupport.forAdult(
                    RESIDENCES.getOrDefault(recorded.one("home", "settled"), OrdinaryResidence.UNKNOWN));
            said.add("Support may start now. Nothing is charged until there is a financial assessment. After that: "
                    + String.join(" ", support.tasks()));
        }
        return said;
    }

    @GetMapping(AT + "/close")
    Page askToClose(@PathVariable PersonId person, @PathVariable UUID contact, PersonInView whose) {
        var found = life.find(person, contact);
        return closing(found, Beside.of(found, life.parts(found)), whose, Answers.none(), Problems.none(), 200);
    }

    @PostMapping(AT + "/close")
    Object close(
            @PathVariable PersonId person,
            @PathVariable UUID contact,
            Answers answers,
            PersonInView whose,
            SignedIn by) {
        var found = life.find(person, contact);
        var beside = Beside.of(found, life.parts(found));
        var form = closeForm(beside);
        var problems = form.problems(answers);
        if (found.isOpen() && (!beside.stops().isEmpty() || !problems.isEmpty())) {
            return closing(
                    found, beside, whose, answers, problems, beside.stops().isEmpty() ? 200 : 409);
        }
        var reasons = new HashMap<String, String>();
        form.all().forEach(question -> reasons.put(question.name(), answers.one(question.name())));
        life.close(person, contact, whose.fullName(), reasons, by);
        return Redirect.to(person.link() + "/assessments", "The first contact is finished. What comes next is below.");
    }

    private static Page closing(
            FirstContact found, Beside beside, PersonInView whose, Answers answers, Problems problems, int status) {
        return new StepPage(
                "First contact with " + whose.callThem(),
                closeForm(beside),
                beside.stops(),
                found.link() + "/close",
                "Finish this contact",
                answers,
                problems,
                found.link(),
                status);
    }

    private static PartForm closeForm(Beside beside) {
        var asked = new LinkedHashMap<String, Question>();
        for (BeforeClosing still : beside.open()) {
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
                "close",
                "Finish this contact",
                "",
                "What was said goes with them to whatever comes next. Nobody types it again.",
                List.copyOf(asked.values()));
    }
}
