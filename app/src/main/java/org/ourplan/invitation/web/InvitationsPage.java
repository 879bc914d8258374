package org.ourplan.invitation.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helping;
import org.ourplan.access.Invitation;
import org.ourplan.access.InvitedAs;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** Who was invited and what became of it, and who can be invited. */
public record InvitationsPage(Person person, List<Invitation> invitations, List<Helping.Helper> helpers, Instant now)
        implements Page {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Somebody who can be invited: the words of the link, and its address. */
    public record Way(String words, String link) {}

    @Override
    public String template() {
        return "invitation/invitations";
    }

    public String link() {
        return person.id().link() + "/invitations";
    }

    /** Whom the worker can invite now. */
    public List<Way> ways() {
        var self = new Way(person.callThem() + ", to their own page", link() + "/new?as=PERSON");
        return Stream.concat(Stream.of(self), person.around().stream().flatMap(this::ways))
                .toList();
    }

    private Stream<Way> ways(Relationship one) {
        return Stream.of(InvitedAs.values())
                .filter(as -> InvitingPages.mayBe(one, as))
                .map(as -> new Way(
                        one.name() + ", " + one.relation() + ", as " + as.words(),
                        link() + "/new?as=" + as.name() + "&who=" + one.id()));
    }

    /** Carers without a record of their own: they need one first. */
    public List<String> carersWithoutRecord() {
        return person.around().stream()
                .filter(one -> one.standings().contains(Standing.CARER) && one.otherPerson() == null)
                .map(Relationship::name)
                .toList();
    }

    /** As what, in words; of those who help, with what. */
    public String as(Invitation one) {
        return one.as().ownPlace()
                ? "Comes to their own page."
                : "As " + one.as().words() + ", for "
                        + one.parts().stream().sorted().map(HelpPart::words).collect(Collectors.joining(", ")) + ".";
    }

    /** What became of it, in a sentence. */
    public String state(Invitation one) {
        return switch (one.state(now)) {
            case SENT -> "Not used yet. The code works until " + day(one.ends()) + ".";
            case USED -> "Used on " + day(one.used()) + ". They can sign in.";
            case TAKEN_BACK -> "Taken back on " + day(one.takenBack()) + " by " + one.takenBackBy() + ".";
            case CLOSED ->
                "Closed on " + day(one.closed())
                        + " after five wrong dates of birth. Ask them before you send a new code.";
            case ENDED -> "Ended on " + day(one.ends()) + " without being used.";
        };
    }

    /** How it stands, in one word for the tag. */
    public String word(Invitation one) {
        return switch (one.state(now)) {
            case SENT -> "Sent";
            case USED -> "Used";
            case TAKEN_BACK -> "Taken back";
            case CLOSED -> "Closed";
            case ENDED -> "Ended";
        };
    }

    public boolean sent(Invitation one) {
        return one.state(now) == Invitation.State.SENT;
    }

    /** True where a new code can take the place of this one, which was the last to them. */
    public boolean anew(Invitation one) {
        var last = invitations.stream()
                .filter(other -> other.as() == one.as() && other.name().equals(one.name()))
                .findFirst()
                .filter(other -> other.id().equals(one.id()));
        return last.isPresent() && one.canBeSentAnew();
    }

    /** By whom and how it was made sure that it is them, and what was seen. */
    public String sure(Invitation one) {
        var identity = "Sent by " + one.sentBy() + " on " + day(one.sent()) + ". How we knew that it is them: "
                + stop(one.identityHow()) + " Made sure on " + InWords.date(one.identityOn()) + ".";
        return one.authority().isEmpty()
                ? identity
                : identity + " Their right to act, seen on " + InWords.date(one.authorityOn()) + ": "
                        + stop(one.authority());
    }

    /** What somebody who helps now may see and do. */
    public String helps(Helping.Helper one) {
        return "As " + one.as().words() + ", since " + day(one.since())
                + (one.until() == null ? "" : ", until " + InWords.date(one.until())) + ", for "
                + one.parts().stream().sorted().map(HelpPart::words).collect(Collectors.joining(", ")) + ".";
    }

    private static String stop(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private static String day(@org.jspecify.annotations.Nullable Instant at) {
        return at == null ? "" : InWords.date(at.atZone(LONDON).toLocalDate());
    }
}
