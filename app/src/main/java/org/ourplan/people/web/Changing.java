package org.ourplan.people.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.people.store.Details;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.SavedQuietly;
import org.ourplan.writing.Saving;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Changing a person's details. Two who change them at once both see both. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SAFEGUARDING_LEAD},
        whose = Whose.A_PERSON_WORKED_WITH)
class Changing {

    private final Details details;
    private final Clock clock;

    Changing(Details details, Clock clock) {
        this.details = details;
        this.clock = clock;
    }

    @GetMapping("/people/{person}/details")
    DetailsPage open(PersonInView person) {
        var now = details.open(person.id());
        return page(person, now.version(), now.answers(), Problems.none());
    }

    @PostMapping("/people/{person}/details")
    Object save(
            PersonInView person,
            Answers answers,
            SignedIn by,
            @RequestHeader(name = "X-Quiet", required = false) @Nullable String quiet) {
        var opened = answers.number("version").map(Number::intValue).orElse(0);
        var typed = answers.only(DetailsForm.LABELS::containsKey);
        var form = new DetailsForm(typed, LocalDate.now(clock));
        var problems = form.check();
        problems.when(
                isAnothers(form.person().nhsNumber(), person),
                "nhs-number",
                "Another record has this NHS number. Find it by searching for the number, and check whose it is");
        if (!problems.isEmpty()) {
            return quiet == null
                    ? page(person, opened, typed, problems)
                    : ResponseEntity.unprocessableContent().build();
        }
        var saving = details.save(person.id(), opened, typed, form.person(), form.birthIsEstimate(), by);
        return quiet != null ? SavedQuietly.answer(saving) : shown(person, saving);
    }

    private static Object shown(PersonInView person, Saving saving) {
        return switch (saving) {
            case Saving.Saved _ -> Redirect.to(person.id().link(), "Details saved.");
            case Saving.Clash clash ->
                BothTexts.of(
                        "Details of " + person.callThem(),
                        person.id().link() + "/details",
                        clash,
                        DetailsForm.LABELS,
                        person.id().link());
        };
    }

    private boolean isAnothers(@Nullable String number, PersonInView person) {
        return number != null
                && details.numbered(number)
                        .filter(other -> !other.equals(person.id()))
                        .isPresent();
    }

    private static DetailsPage page(PersonInView person, int version, Answers answers, Problems problems) {
        var link = person.id().link();
        return new DetailsPage(
                "Change details of " + person.callThem(), link + "/details", version, "Save", link, answers, problems);
    }
}
