package org.ourplan.eligibility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.eligibility.FollowUp;
import org.ourplan.eligibility.Offer;
import org.ourplan.eligibility.decide.WhatFollows.HomeCouncil;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.eligibility.web.Forms.Form;
import org.ourplan.law.eligibility.DutyDecision;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Not eligible does not mean no help: the power, prevention and information, each with why (ELIG-ADULT-14). */
@Controller
@MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
class OfferPages {

    private static final String PAGE = "/people/{person}/eligibility/{determination}/offers/{word}";

    private final Forms forms;
    private final FollowUp followUp;
    private final Clock clock;

    OfferPages(Forms forms, FollowUp followUp, Clock clock) {
        this.forms = forms;
        this.followUp = followUp;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    FollowUpPage form(PersonInView person, @PathVariable UUID determination, @PathVariable String word) {
        var made = forms.made(person, determination);
        return forms.open(person, made, form(made, offer(word)), Answers.none());
    }

    @PostMapping(PAGE)
    Object save(
            PersonInView person,
            @PathVariable UUID determination,
            @PathVariable String word,
            Answers typed,
            SignedIn by) {
        var made = forms.made(person, determination);
        var offer = offer(word);
        var problems = Problems.none().when(!typed.has("why"), "why", "Write the reason. " + offer.question());
        var told = new HomeCouncil(typed.one("home-council"), typed.date("told").orElse(null));
        if (offer == Offer.POWER) {
            missing(made, told, typed, problems);
        }
        if (!problems.isEmpty()) {
            return forms.sent(person, made, form(made, offer), typed, problems);
        }
        var saving = offer == Offer.POWER
                ? followUp.power(person, made, told, Forms.opened(typed), Forms.kept(typed), by)
                : followUp.offer(made, offer, Forms.opened(typed), Forms.kept(typed), by);
        var labels = Map.of("why", offer.question(), "home-council", "Which council did you tell?");
        return Forms.answer(saving, made, form(made, offer), labels, "Saved: " + offer.words() + ".");
    }

    /** What the law asks for before the power is used, each at its field: for s19(2) that their own council was told. */
    @Carries("DUTY-4")
    private void missing(Determined made, HomeCouncil told, Answers typed, Problems problems) {
        if (!made.after().tellsHomeCouncil()) {
            return;
        }
        problems.when(told.name().isEmpty(), "home-council", "Enter the name of the council you told");
        problems.when(
                typed.hasDate("told") && told.toldOn() == null,
                "told-day",
                "The day you told them must be a real date, such as 27 3 2027");
        problems.when(
                told.toldOn() != null && told.toldOn().isAfter(LocalDate.now(clock)),
                "told-day",
                "The day you told them cannot be in the future");
        if (followUp.choosing(made, typed.one("why"), told) instanceof DutyDecision.MayMeet may) {
            may.beforeUsingPower().stream()
                    .filter(finding -> finding.place().equals("home-council") && !typed.hasDate("told"))
                    .forEach(finding -> problems.add("told-day", finding.sentence()));
        }
    }

    private static Form form(Determined made, Offer offer) {
        var elsewhere = offer == Offer.POWER && made.after().tellsHomeCouncil();
        return new Form(
                elsewhere ? "powerElsewhere" : "offer",
                "/offers/" + offer.word(),
                "offer/" + offer.word(),
                offer.words(),
                offer.question());
    }

    private static Offer offer(String word) {
        return Offer.withWord(word).orElseThrow(NotFound::new);
    }
}
