package org.ourplan.invitation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Helping;
import org.ourplan.access.Invitations;
import org.ourplan.access.InvitedAs;
import org.ourplan.access.MayUse;
import org.ourplan.access.PeopleInView;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.StepPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Inviting somebody: first who they are and, for those who act for somebody, their right to; then the letter. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class InvitingPages {

    private static final String ALL = "/people/{person}/invitations";

    private final Invitations invitations;
    private final Helping helping;
    private final People people;
    private final PeopleInView views;
    private final Clock clock;

    InvitingPages(Invitations invitations, Helping helping, People people, PeopleInView views, Clock clock) {
        this.invitations = invitations;
        this.helping = helping;
        this.people = people;
        this.views = views;
        this.clock = clock;
    }

    /** Who is invited: the person, or one of those who matter to them. */
    private record Whom(
            Person person,
            InvitedAs as,
            @Nullable Relationship relationship,
            InviteForm form,
            @Nullable PersonId own) {}

    @GetMapping(ALL)
    InvitationsPage all(PersonInView person) {
        return new InvitationsPage(
                people.find(person.id()).orElseThrow(NotFound::new),
                invitations.of(person.id()),
                helping.of(person.id()),
                clock.instant());
    }

    @GetMapping(ALL + "/new")
    StepPage ask(
            PersonInView person, @RequestParam String as, @RequestParam(defaultValue = "") String who, SignedIn by) {
        var today = LocalDate.now(clock);
        var answers = Answers.of(
                "identity-on-day", "" + today.getDayOfMonth(),
                "identity-on-month", "" + today.getMonthValue(),
                "identity-on-year", "" + today.getYear());
        return page(whom(person, as, who, by), answers, Problems.none());
    }

    @PostMapping(ALL + "/new")
    Object invite(
            PersonInView person,
            @RequestParam String as,
            @RequestParam(defaultValue = "") String who,
            Answers answers,
            SignedIn by) {
        var whom = whom(person, as, who, by);
        var problems = whom.form().problems(answers, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return page(whom, answers, problems);
        }
        var sent = invitations.send(invited(whom, answers), by);
        return letter(person, sent);
    }

    @PostMapping(ALL + "/{invitation}/anew")
    ResponseEntity<Void> anew(PersonInView person, @PathVariable UUID invitation, SignedIn by) {
        worksWith(person, person);
        return letter(person, invitations.sendAnew(person.id(), invitation, by).orElseThrow(NotFound::new));
    }

    @PostMapping(ALL + "/{invitation}/take-back")
    ResponseEntity<Void> takeBack(PersonInView person, @PathVariable UUID invitation, SignedIn by) {
        var back = person.id().link() + "/invitations";
        return invitations.takeBack(person.id(), invitation, by)
                ? Redirect.to(back, "Taken back. The code no longer works.")
                : Redirect.to(back, "It was used or taken back before.");
    }

    /** A power that was revoked, an order that ended, a nominee who stopped. Whom the person chose, the person ends. */
    @PostMapping(ALL + "/{helping}/end")
    ResponseEntity<Void> end(PersonInView person, @PathVariable("helping") UUID id, SignedIn by) {
        var acts = helping.of(person.id()).stream()
                .filter(one -> one.id().equals(id) && one.as().actsFor())
                .findFirst()
                .orElseThrow(NotFound::new);
        helping.end(person.id(), acts.id(), by);
        return Redirect.to(person.id().link() + "/invitations", acts.name() + " no longer acts for them here.");
    }

    private static ResponseEntity<Void> letter(PersonInView person, Invitations.Sent sent) {
        return Redirect.to(person.id().link() + "/invitations/" + sent.id() + "/sent?key="
                + URLEncoder.encode(sent.letter(), StandardCharsets.UTF_8));
    }

    private static Invitations.Invited invited(Whom whom, Answers answers) {
        var form = whom.form();
        return new Invitations.Invited(
                whom.person().id(),
                whom.as(),
                whom.own(),
                whom.relationship() == null ? null : whom.relationship().id(),
                form.name(),
                form.born() == null ? answers.date("born").orElseThrow() : form.born(),
                form.parts(answers),
                InviteForm.identity(answers),
                answers.date("identity-on").orElseThrow(),
                whom.as().actsFor() ? answers.one("authority") : "",
                answers.date("authority-on").orElse(null),
                whom.as().actsFor() ? answers.date("until").orElse(null) : null);
    }

    /**
     * Whoever can invite somebody can open their pages to anybody who holds the paper. So only those can who work with them: a
     * reason to look is not enough, nor is working with somebody whose record names them.
     */
    private static void worksWith(PersonInView whose, PersonInView record) {
        if (!whose.worksWith()) {
            throw new Refused(
                    List.of(
                            "You do not work with them, so you cannot let somebody in to their own pages.",
                            "Whoever works with them can invite them, from their own record."),
                    record.id().link());
        }
    }

    private Whom whom(PersonInView inView, String as, String who, SignedIn by) {
        worksWith(inView, inView);
        var invitedAs = InvitedAs.named(as)
                .filter(named -> named != InvitedAs.CHOSEN_HELPER)
                .orElseThrow(NotFound::new);
        var person = people.find(inView.id()).orElseThrow(NotFound::new);
        if (who.isEmpty()) {
            if (!invitedAs.ownPlace()) {
                throw new NotFound();
            }
            var form = new InviteForm(invitedAs, person.fullName(), person.callThem(), person.dateOfBirth());
            return new Whom(person, invitedAs, null, form, person.id());
        }
        var relationship = person.around().stream()
                .filter(one -> one.id().toString().equals(who) && mayBe(one, invitedAs))
                .findFirst()
                .orElseThrow(NotFound::new);
        var own = invitedAs.ownPlace() ? Objects.requireNonNull(relationship.otherPerson()) : null;
        if (own != null) {
            worksWith(views.find(own, by).orElseThrow(NotFound::new), inView);
        }
        var born =
                own == null ? null : people.find(own).map(Person::dateOfBirth).orElse(null);
        return new Whom(
                person,
                invitedAs,
                relationship,
                new InviteForm(invitedAs, relationship.name(), person.callThem(), born),
                own);
    }

    /** What the record says they are; a nominee may be anybody the person chose for it. */
    static boolean mayBe(Relationship one, InvitedAs as) {
        return switch (as) {
            case PERSON, CHOSEN_HELPER, ADVOCATE, INDEPENDENT_PLANNER, ORGANISATION -> false;
            case CARER -> one.isCarer() && one.otherPerson() != null;
            case ATTORNEY_HEALTH_AND_WELFARE -> one.standings().contains(Standing.ATTORNEY_HEALTH_AND_WELFARE);
            case ATTORNEY_PROPERTY_AND_FINANCE -> one.standings().contains(Standing.ATTORNEY_PROPERTY_AND_FINANCE);
            case DEPUTY -> one.standings().contains(Standing.DEPUTY);
            case NOMINEE -> !one.standings().contains(Standing.CHILD_IN_THEIR_CARE);
        };
    }

    private static StepPage page(Whom whom, Answers answers, Problems problems) {
        var link = whom.person().id().link() + "/invitations";
        var who =
                whom.relationship() == null ? "" : "&who=" + whom.relationship().id();
        return new StepPage(
                "A page of their own",
                whom.form().form(),
                List.of(),
                link + "/new?as=" + whom.as().name() + who,
                "Make the letter",
                answers,
                problems,
                link,
                200);
    }
}
