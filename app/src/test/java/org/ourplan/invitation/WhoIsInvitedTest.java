package org.ourplan.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Invitations;
import org.ourplan.access.InvitedAs;
import org.ourplan.access.Role;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Refused;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may be invited as what, by whom, and what must have been seen before. */
@OurplanTest
class WhoIsInvitedTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Invitations invitations;

    private OwnPlace place;

    @BeforeEach
    void begin() {
        place = new OwnPlace(port, people, staff);
    }

    @Test
    void aCarerComesToTheirOwnRecordWithTheirOwnDateOfBirth() {
        var carer =
                people.add(FictionalPeople.born("Carlos", "Fictional", LocalDate.of(1960, 1, 2)), place.worker.who());
        var known = people.addRelationship(
                new Relationship(
                        NewId.next(),
                        place.person,
                        carer,
                        "Carlos Fictional",
                        "husband",
                        Set.of(Standing.CARER),
                        "",
                        "",
                        true,
                        "",
                        ""),
                place.worker.who());
        var code = place.code(place.invite("?as=CARER&who=" + known.id()));
        var at = new Browserless(port);
        assertThat(OwnPlace.type(at, code, OwnPlace.BORN).heading())
                .as("not the other's")
                .isEqualTo("Use your code");
        OwnPlace.type(at, code, LocalDate.of(1960, 1, 2));
        at.submit("/join/choose", "/join/choose", "sign-in-name", OwnPlace.name(), "new-password", OwnPlace.PASSWORD);
        assertThat(at.get("/me").heading()).endsWith(", Carlos");
    }

    @Test
    void nobodyActsForSomebodyBeforeTheirAuthorityWasSeen() {
        var attorney = place.around("Abel Attorney", Standing.ATTORNEY_HEALTH_AND_WELFARE);
        var whom = "?as=ATTORNEY_HEALTH_AND_WELFARE&who=" + attorney.id();
        var unseen = place.invite(whom, "born-day", "1", "born-month", "1", "born-year", "1980", "registered", "yes");
        assertThat(unseen.page().select(".govuk-error-summary").text())
                .contains("Say what you saw: the registered lasting power of attorney for health and welfare")
                .contains("Enter the day on which you saw it");
        var unregistered = place.inviteOther("ATTORNEY_HEALTH_AND_WELFARE", attorney.id(), "registered", "no");
        assertThat(unregistered.page().select(".govuk-error-summary").text())
                .contains("cannot be used before it is registered");
        assertThat(invitations.of(place.person)).isEmpty();
        for (var as : InvitedAs.values()) {
            if (as.actsFor()) {
                assertThatThrownBy(() -> invitations.send(unseen(as), place.worker.who()))
                        .as("past the page, as " + as)
                        .isInstanceOf(Refused.class);
                assertThatThrownBy(() -> database.execute(
                                "INSERT INTO invitation (id, person, invited_as, name, identity_how, identity_on, code_hash,"
                                        + " known_hash, sent_at, sent_by, sent_by_name, ends_at) VALUES (gen_random_uuid(), ?,"
                                        + " ?, 'Abel', 'Known', now(), decode(md5(random()::text), 'hex'), 'x', now(), ?, 'Wanda', now())",
                                place.person.value(),
                                as.name(),
                                place.worker.who().account()))
                        .as("past the program, as " + as)
                        .hasStackTraceContaining("violates check constraint");
            }
        }
        assertThat(place.inviteOther("ATTORNEY_HEALTH_AND_WELFARE", attorney.id())
                        .heading())
                .contains("is ready");
        assertThat(place.office.get(place.link()).page().text())
                .contains("Their right to act, seen on 1 June 2026: The sealed power of 3 May 2024");
    }

    private Invitations.Invited unseen(InvitedAs as) {
        return new Invitations.Invited(
                place.person,
                as,
                null,
                null,
                "Abel",
                OwnPlace.BORN,
                as.most(),
                "Known",
                LocalDate.of(2026, 6, 1),
                " ",
                null,
                null);
    }

    @Test
    void onlyThoseWhoWorkWithSomebodyLetAnybodyInToTheirPages() {
        var outside = staff.hire("Nosy Neighbour", staff.team("South"), Role.PRACTITIONER);
        var nosy = new Browserless(port).with(outside.secret());
        var reason = place.person.link() + "/reason-to-look";
        nosy.submit(reason, reason, "kind", "DUTY", "own-words", "I am on duty", "until", "today");
        assertThat(nosy.get(place.person.link()).status())
                .as("the record opens")
                .isEqualTo(200);
        assertThat(nosy.get(place.link() + "/new?as=PERSON").status()).isEqualTo(409);
        assertThat(nosy.post(
                                place.person.link(),
                                place.link() + "/new?as=PERSON",
                                java.util.Map.of(),
                                "identity",
                                "known",
                                "identity-on-day",
                                "1",
                                "identity-on-month",
                                "6",
                                "identity-on-year",
                                "2026")
                        .status())
                .isEqualTo(409);
        var victim = people.add(FictionalPeople.born("Vera", "Fictional", OwnPlace.BORN), outside.who());
        var named = people.addRelationship(
                new Relationship(
                        NewId.next(),
                        place.person,
                        victim,
                        "Vera Fictional",
                        "sister",
                        Set.of(Standing.CARER),
                        "",
                        "",
                        false,
                        "",
                        ""),
                place.worker.who());
        assertThat(place.office
                        .get(place.link() + "/new?as=CARER&who=" + named.id())
                        .status())
                .as("somebody else's carer, whose record this worker does not work with")
                .isEqualTo(409);
        assertThat(invitations.of(place.person)).isEmpty();
    }

    @Test
    void whomTheRecordDoesNotNameAsSuchIsNotInvitedAsSuch() {
        var friend = place.around("Fergus Friend", Standing.FRIEND);
        assertThat(place.office
                        .get(place.link() + "/new?as=DEPUTY&who=" + friend.id())
                        .status())
                .isEqualTo(404);
        assertThat(place.office
                        .get(place.link() + "/new?as=CHOSEN_HELPER&who=" + friend.id())
                        .status())
                .as("only the person chooses their helpers")
                .isEqualTo(404);
        assertThat(place.office.get(place.link() + "/new?as=DEPUTY").status()).isEqualTo(404);
    }
}
