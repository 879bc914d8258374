package org.ourplan.invitation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.Invitation;
import org.ourplan.access.Invitations;
import org.ourplan.access.OwnAddresses;
import org.ourplan.access.PersonInView;
import org.ourplan.invitation.InvitationLetter;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;

/** Opens the letter of an invitation for who sent it, worker or person. */
@Component
class Letters {

    private final Invitations invitations;
    private final InvitationLetter letter;
    private final People people;
    private final OwnAddresses addresses;
    private final Clock clock;

    Letters(Invitations invitations, InvitationLetter letter, People people, OwnAddresses addresses, Clock clock) {
        this.invitations = invitations;
        this.letter = letter;
        this.people = people;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** What the letter of this invitation says, while it can be opened; refuses it afterwards and sends the reader back. */
    InvitationLetter.Words words(PersonInView inView, UUID id, String key, HttpServletRequest request, String back) {
        var invitation = invitations.of(inView.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        var code = invitations
                .code(invitation, key, clock.instant())
                .orElseThrow(() -> new Refused(
                        List.of(
                                "This letter can no longer be opened: it is there for an hour, while its code works.",
                                "If you need another letter, make a new code. The code before then stops working."),
                        back));
        return letter.words(invitation, whose(inView, invitation), code, addresses.origin(request));
    }

    /** A letter to a carer goes to their own record's address, in their own formats; any other speaks of the person. */
    private Person whose(PersonInView inView, Invitation invitation) {
        var person = people.find(inView.id()).orElseThrow(NotFound::new);
        return person.around().stream()
                .filter(one -> invitation.as().ownPlace() && one.id().equals(invitation.relationship()))
                .flatMap(one -> Optional.ofNullable(one.otherPerson()).stream())
                .flatMap(own -> people.find(own).stream())
                .findFirst()
                .orElse(person);
    }

    /** The formats of whom the letter is to, where their own record says them. */
    static List<String> needed(InvitationLetter.Words words) {
        return words.own() ? words.whose().formats() : List.of();
    }
}
