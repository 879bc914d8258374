package org.ourplan.eligibility.web;

import java.util.Map;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.eligibility.FollowUp;
import org.ourplan.eligibility.Offer;
import org.ourplan.eligibility.web.Forms.Form;
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

    OfferPages(Forms forms, FollowUp followUp) {
        this.forms = forms;
        this.followUp = followUp;
    }

    @GetMapping(PAGE)
    FollowUpPage form(PersonInView person, @PathVariable UUID determination, @PathVariable String word) {
        return forms.open(person, forms.made(person, determination), form(offer(word)), Answers.none());
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
        if (!typed.has("why")) {
            var problems = Problems.none().add("why", "Write the reason. " + offer.question());
            return forms.sent(person, made, form(offer), typed, problems);
        }
        var saving = followUp.offer(person, made, offer, Forms.opened(typed), Forms.kept(typed), by);
        return Forms.answer(
                saving, made, form(offer), Map.of("why", offer.question()), "Saved: " + offer.words() + ".");
    }

    private static Form form(Offer offer) {
        return new Form("offer", "/offers/" + offer.word(), "offer/" + offer.word(), offer.words(), offer.question());
    }

    private static Offer offer(String word) {
        return Offer.withWord(word).orElseThrow(NotFound::new);
    }
}
