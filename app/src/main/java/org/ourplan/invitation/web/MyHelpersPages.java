package org.ourplan.invitation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helping;
import org.ourplan.access.Invitation;
import org.ourplan.access.Invitations;
import org.ourplan.access.InvitedAs;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.rules.Carries;
import org.ourplan.organisation.Involvements;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who helps the person on these pages: chosen by them, with exactly what they give, until they end it. */
@Controller
@Carries("S004-5")
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class MyHelpersPages {

    static final String HERE = "/me/helpers";

    private final Invitations invitations;
    private final Helping helping;
    private final Involvements involvements;
    private final Letters letters;
    private final Clock clock;

    MyHelpersPages(Invitations invitations, Helping helping, Involvements involvements, Letters letters, Clock clock) {
        this.invitations = invitations;
        this.helping = helping;
        this.involvements = involvements;
        this.letters = letters;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Page all(PersonInView me) {
        var waiting = invitations.of(me.id()).stream()
                .filter(one -> one.as() == InvitedAs.CHOSEN_HELPER)
                .filter(one -> one.state(clock.instant()) == Invitation.State.SENT)
                .toList();
        return new MyHelpersPage(helping.of(me.id()), waiting, involvements.of(me.id()));
    }

    @GetMapping(HERE + "/new")
    Page form(PersonInView me) {
        return new ChooseHelperPage(Answers.none(), Problems.none());
    }

    @PostMapping(HERE + "/new")
    Object choose(PersonInView me, Answers answers, SignedIn by) {
        var parts = parts(answers);
        var today = LocalDate.now(clock);
        var born = answers.date("born").filter(today::isAfter);
        var problems = Problems.none()
                .when(!answers.has("name"), "name", "Enter their name")
                .when(answers.one("name").length() > 200, "name", "Enter a name of 200 characters or fewer")
                .when(born.isEmpty(), "born-day", "Enter their date of birth, such as 27 3 1970. You can ask them")
                .when(parts.isEmpty(), "parts", "Choose at least one thing they may see or do");
        if (!problems.isEmpty()) {
            return new ChooseHelperPage(answers, problems);
        }
        var sent = invitations.send(
                new Invitations.Invited(
                        me.id(),
                        InvitedAs.CHOSEN_HELPER,
                        null,
                        null,
                        answers.one("name"),
                        born.orElseThrow(),
                        parts,
                        "Chosen by the person, who knows them",
                        today,
                        "",
                        null,
                        null),
                by);
        return Redirect.to(
                HERE + "/" + sent.id() + "/sent?key=" + URLEncoder.encode(sent.letter(), StandardCharsets.UTF_8));
    }

    /** The letter to hand over, and the code to read out. */
    @GetMapping(HERE + "/{invitation}/sent")
    Page sent(PersonInView me, @PathVariable UUID invitation, @RequestParam String key, HttpServletRequest request) {
        var words = letters.words(me, invitation, key, request, HERE);
        return new SentPage(HERE, words, key, Letters.needed(words), true);
    }

    @PostMapping(HERE + "/{invitation}/take-back")
    ResponseEntity<Void> takeBack(PersonInView me, @PathVariable UUID invitation, SignedIn by) {
        var chosen = invitations.of(me.id()).stream()
                .filter(one -> one.id().equals(invitation) && one.as() == InvitedAs.CHOSEN_HELPER)
                .findFirst()
                .orElseThrow(NotFound::new);
        invitations.takeBack(me.id(), chosen.id(), by);
        return Redirect.to(HERE, "Taken back. The code no longer works.");
    }

    /** Ends it at once. Who acts for the person in law is not theirs to end here: that is what the page says. */
    @PostMapping(HERE + "/{helping}/end")
    ResponseEntity<Void> end(PersonInView me, @PathVariable("helping") UUID id, SignedIn by) {
        var chosen = helping.of(me.id()).stream()
                .filter(one -> one.id().equals(id) && !one.as().actsFor() && one.involvement() == null)
                .findFirst()
                .orElseThrow(NotFound::new);
        helping.end(me.id(), chosen.id(), by);
        return Redirect.to(HERE, chosen.name() + " no longer sees or does anything here for you.");
    }

    private static Set<HelpPart> parts(Answers answers) {
        return answers.all("parts").stream()
                .map(HelpPart::named)
                .flatMap(Optional::stream)
                .filter(InvitedAs.CHOSEN_HELPER.most()::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
