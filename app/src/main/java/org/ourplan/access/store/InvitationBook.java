package org.ourplan.access.store;

import static org.ourplan.tables.Tables.INVITATION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Invitation;
import org.ourplan.access.Invitations;
import org.ourplan.access.InvitedAs;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Refused;
import org.ourplan.tables.tables.records.InvitationRecord;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Invitations as those see them who send them. */
@Repository
@Carries("DATA-11")
class InvitationBook implements Invitations {

    static final String CODE = "invitation code";
    static final String BORN = "invitation born";

    private final DSLContext database;
    private final Clock clock;
    private final Events events;
    private final Seal seal;

    InvitationBook(DSLContext database, Clock clock, Events events, Seal seal) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.seal = seal;
    }

    @Override
    @Transactional
    public Sent send(Invited invited, SignedIn by) {
        check(invited);
        var row = database.newRecord(INVITATION);
        row.setPerson(invited.person().value());
        row.setInvitedAs(invited.as().name());
        row.setOwnRecord(
                invited.ownRecord() == null ? null : invited.ownRecord().value());
        row.setRelationship(invited.relationship());
        row.setName(invited.name());
        row.setParts(invited.parts().stream().map(Enum::name).sorted().toArray(String[]::new));
        row.setIdentityHow(invited.identityHow());
        row.setIdentityOn(invited.identityOn());
        row.setAuthority(invited.authority());
        row.setAuthorityOn(invited.authorityOn());
        row.setUntilDay(invited.until());
        row.setKnownHash(seal.mark(BORN, invited.born().toString()));
        takeBackEarlier(row, by);
        return keep(row, by);
    }

    @Override
    @Transactional
    public Sent sendTo(UUID colleague, String name, LocalDate born, SignedIn by) {
        if (lastTo(colleague).filter(last -> last.used() != null).isPresent()) {
            throw new Refused(
                    List.of(
                            "They have come in before, so there is no new code.",
                            "If they cannot sign in, an administrator of the council can give them a new password."),
                    "/organisations");
        }
        database.update(INVITATION)
                .set(INVITATION.TAKEN_BACK_AT, at(clock.instant()))
                .set(INVITATION.TAKEN_BACK_BY_NAME, by.name())
                .where(INVITATION.COLLEAGUE.eq(colleague))
                .and(INVITATION.USED_AT.isNull())
                .and(INVITATION.TAKEN_BACK_AT.isNull())
                .execute();
        var row = database.newRecord(INVITATION);
        row.setColleague(colleague);
        row.setInvitedAs(InvitedAs.ORGANISATION.name());
        row.setName(name);
        row.setParts(new String[0]);
        row.setIdentityHow("Named by their organisation, to " + by.name());
        row.setIdentityOn(LocalDate.now(clock));
        row.setKnownHash(seal.mark(BORN, born.toString()));
        return keep(row, by);
    }

    @Override
    public Optional<Invitation> lastTo(UUID colleague) {
        return database.selectFrom(INVITATION)
                .where(INVITATION.COLLEAGUE.eq(colleague))
                .orderBy(INVITATION.SENT_AT.desc(), INVITATION.ID.desc())
                .limit(1)
                .fetchOptional(InvitationBook::read);
    }

    @Override
    @Transactional
    public Optional<Sent> sendAnew(PersonId person, UUID invitation, SignedIn by) {
        var before = hold(person, invitation).filter(row -> read(row).canBeSentAnew());
        before.ifPresent(row -> takeBack(person, invitation, by));
        return before.map(row -> {
            var next = database.newRecord(INVITATION, row);
            next.setWrongTries(0);
            next.setClosedAt(null);
            next.setTakenBackAt(null);
            next.setTakenBackByName("");
            return keep(next, by);
        });
    }

    @Override
    @Transactional
    public boolean takeBack(PersonId person, UUID invitation, SignedIn by) {
        var open = hold(person, invitation).filter(row -> row.getUsedAt() == null && row.getTakenBackAt() == null);
        open.ifPresent(row -> takenBack(INVITATION.ID.eq(row.getId()), row.getPerson(), row.getInvitedAs(), by));
        return open.isPresent();
    }

    @Override
    public List<Invitation> of(PersonId person) {
        return database.selectFrom(INVITATION)
                .where(INVITATION.PERSON.eq(person.value()))
                .orderBy(INVITATION.SENT_AT.desc(), INVITATION.ID.desc())
                .fetch(InvitationBook::read);
    }

    @Override
    public Optional<String> code(Invitation invitation, String letter, Instant now) {
        return invitation.state(now) == Invitation.State.SENT
                        && invitation.sent().plus(LETTER).isAfter(now)
                ? seal.openWords(letterOf(invitation.id()), letter)
                : Optional.empty();
    }

    private Sent keep(InvitationRecord row, SignedIn by) {
        var code = InvitationCode.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = NewId.next();
        row.setId(id);
        row.setCodeHash(seal.mark(CODE, code));
        row.setSentAt(at(now));
        row.setSentBy(by.account());
        row.setSentByName(by.name());
        row.setEndsAt(at(now.plus(LASTS)));
        database.insertInto(INVITATION).set(row).execute();
        events.append(chain(row), Happening.INVITATION_SENT, id, 1, Map.of("as", row.getInvitedAs()), by.account());
        return new Sent(id, seal.sealWords(letterOf(id), code));
    }

    /** Nobody acts for somebody on their own word, and nobody gets more than their standing gives. */
    private static void check(Invited invited) {
        var as = invited.as();
        var seen = !invited.authority().isBlank() && invited.authorityOn() != null;
        if (as.actsFor() && !seen) {
            throw new Refused(
                    List.of("Nobody acts for somebody before you have seen " + as.authority() + "."),
                    invited.person().link() + "/invitations");
        }
        if (as.ownPlace() == (invited.ownRecord() == null) || !as.most().containsAll(invited.parts())) {
            throw new Refused(
                    List.of("This is more than somebody may be given as " + as.words() + "."),
                    invited.person().link() + "/invitations");
        }
    }

    private void takeBackEarlier(InvitationRecord row, SignedIn by) {
        var same = row.getRelationship() == null
                ? INVITATION.RELATIONSHIP.isNull().and(INVITATION.NAME.eq(row.getName()))
                : INVITATION.RELATIONSHIP.eq(row.getRelationship());
        takenBack(INVITATION.INVITED_AS.eq(row.getInvitedAs()).and(same), row.getPerson(), row.getInvitedAs(), by);
    }

    private void takenBack(Condition which, UUID person, String as, SignedIn by) {
        database.update(INVITATION)
                .set(INVITATION.TAKEN_BACK_AT, at(clock.instant()))
                .set(INVITATION.TAKEN_BACK_BY_NAME, by.name())
                .where(INVITATION.PERSON.eq(person))
                .and(which)
                .and(INVITATION.USED_AT.isNull())
                .and(INVITATION.TAKEN_BACK_AT.isNull())
                .returning(INVITATION.ID)
                .fetch(INVITATION.ID)
                .forEach(id ->
                        events.append(person, Happening.INVITATION_TAKEN_BACK, id, 1, Map.of("as", as), by.account()));
    }

    private Optional<InvitationRecord> hold(PersonId person, UUID invitation) {
        return database.selectFrom(INVITATION)
                .where(INVITATION.ID.eq(invitation))
                .and(INVITATION.PERSON.eq(person.value()))
                .forUpdate()
                .fetchOptional();
    }

    static Invitation read(InvitationRecord row) {
        return new Invitation(
                row.getId(),
                InvitedAs.valueOf(row.getInvitedAs()),
                row.getRelationship(),
                row.getName(),
                parts(row.getParts()),
                row.getIdentityHow(),
                row.getIdentityOn(),
                row.getAuthority(),
                row.getAuthorityOn(),
                row.getUntilDay(),
                row.getSentAt().toInstant(),
                row.getSentByName(),
                row.getEndsAt().toInstant(),
                instant(row.getClosedAt()),
                instant(row.getUsedAt()),
                instant(row.getTakenBackAt()),
                row.getTakenBackByName());
    }

    /** What happens to an invitation about nobody's record is told in the council's own chain. */
    static UUID chain(InvitationRecord row) {
        return row.getColleague() == null ? row.getPerson() : Events.COUNCIL;
    }

    static Set<HelpPart> parts(String[] names) {
        return Stream.of(names).map(HelpPart::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static String letterOf(UUID invitation) {
        return "letter of invitation " + invitation;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
