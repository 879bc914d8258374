package org.ourplan.sharing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.Helping;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.documents.Documents;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.sharing.Objection;
import org.ourplan.sharing.Sharing;
import org.ourplan.sharing.SharingAgreement;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who sees what about me: who helps, with whom the council shares and what for, what went out, and saying no. */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class MySharingPages {

    private static final String HERE = "/me/sharing";
    private static final String WITHDRAW = HERE + "/{agreement}/withdraw";

    private final Sharing sharing;
    private final Helping helping;
    private final Documents documents;
    private final Clock clock;

    MySharingPages(Sharing sharing, Helping helping, Documents documents, Clock clock) {
        this.sharing = sharing;
        this.helping = helping;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Page all(PersonInView me) {
        return new MySharingPage(sharing.of(me.id()), helping.of(me.id()), documents.of(me.id()), LocalDate.now(clock));
    }

    @GetMapping(WITHDRAW)
    Page withdrawing(PersonInView me, @PathVariable UUID agreement) {
        return page(find(me, agreement));
    }

    @PostMapping(WITHDRAW)
    ResponseEntity<Void> withdraw(PersonInView me, @PathVariable UUID agreement, Answers answers, SignedIn by) {
        var one = find(me, agreement);
        sharing.end(me.id(), agreement, answers.one("words"), by);
        return Redirect.to(
                HERE,
                "Done. From today we share nothing more with " + one.terms().recipient() + ".");
    }

    @PostMapping(HERE + "/objections")
    ResponseEntity<Void> objects(PersonInView me, Answers answers, SignedIn by) {
        var about = Objection.About.named(answers.one("about")).orElseThrow(NotFound::new);
        var objects = answers.chose("objects", "yes");
        sharing.objects(me.id(), about, objects, "", by);
        return Redirect.to(HERE, objects ? "We have it. We ask you first." : "We have it. Thank you.");
    }

    /** One that is theirs to withdraw; any other is not there. */
    private SharingAgreement find(PersonInView me, UUID agreement) {
        return sharing.of(me.id())
                .find(agreement)
                .filter(one -> one.isKnownToThem() && one.mayBeWithdrawn(LocalDate.now(clock)))
                .orElseThrow(NotFound::new);
    }

    private static StepPage page(SharingAgreement one) {
        var terms = one.terms();
        return new StepPage(
                "What is shared about me",
                PartForm.of(
                        "withdraw",
                        "Stop sharing with " + terms.recipient(),
                        "From today we share nothing more with them. What they have already, they keep: you can ask them about"
                                + " that, and we can help you. Your care does not stop because of this.",
                        Question.words("words", "Do you want to say why?").hint("You do not have to.")),
                List.of(),
                HERE + "/" + one.id() + "/withdraw",
                "Stop sharing",
                Answers.none(),
                Problems.none(),
                HERE,
                200);
    }
}
