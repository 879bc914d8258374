package org.ourplan.invitation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Invitation;
import org.ourplan.documents.EasyRead;
import org.ourplan.documents.LoosePapers;
import org.ourplan.documents.Picture;
import org.ourplan.people.Person;
import org.ourplan.platform.web.InWords;
import org.springframework.stereotype.Component;

/**
 * The letter of an invitation. Unlike every other letter it is not kept: it holds the code, and the code is nowhere but on
 * the paper. It can be made again for an hour; after that there is a new code.
 */
@Component
public class InvitationLetter {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** That the person takes part as fully as possible, with the information and support that this needs. */
    private static final String SECTION = "Care Act 2014 s1(3)(e)";

    private final LoosePapers papers;

    InvitationLetter(LoosePapers papers) {
        this.papers = papers;
    }

    /**
     * What the letter says.
     *
     * @param whose the person whose record it is
     * @param address where to go, such as {@code https://ourplan.example.gov.uk/join}
     * @param worker who sends it
     * @param until the last day of the code
     */
    public record Words(
            Invitation invitation, Person whose, String code, String address, String worker, LocalDate until) {

        /** True where it opens their own record. */
        public boolean own() {
            return invitation.as().ownPlace();
        }

        /** What they may see and do for somebody else. */
        public List<String> parts() {
            return invitation.parts().stream().sorted().map(HelpPart::words).toList();
        }

        public String untilInWords() {
            return InWords.day(until);
        }

        /** The address as people type it. */
        public String shortAddress() {
            return address.replaceFirst("^https?://", "");
        }
    }

    /** The letter's words, for an address of this program. */
    public Words words(Invitation invitation, Person whose, String code, String origin) {
        var until = invitation.ends().atZone(LONDON).toLocalDate();
        return new Words(invitation, whose, code, origin + "/join", invitation.sentBy(), until);
    }

    /** The letter in every form. */
    public LoosePapers.Loose letter(Words words) {
        var whose = words.whose();
        var name = words.invitation().name();
        var paper = words.own()
                ? papers.to(whose, "Your own page, and how to open it", SECTION)
                : papers.to(name, whose, "Helping " + whose.fullName() + ": how to come in", SECTION);
        return new LoosePapers.Loose(paper, false, "invitation/letter", Map.of("letter", words), easyRead(words));
    }

    private EasyRead easyRead(Words words) {
        var about = words.own()
                ? List.of(
                        new EasyRead.Line(Picture.HOME, "We made a page for me on the internet."),
                        new EasyRead.Line(Picture.LOOK_AGAIN, "I can see what happens next."),
                        new EasyRead.Line(Picture.HEART, "I can write what matters to me."),
                        new EasyRead.Line(Picture.SPEAK_UP, "I can ask for things."),
                        new EasyRead.Line(Picture.SAFE, "The page is mine."))
                : List.of(
                        new EasyRead.Line(
                                Picture.HELP, "I help " + words.whose().callThem() + "."),
                        new EasyRead.Line(Picture.LOOK_AGAIN, "I can see some things on the internet."),
                        new EasyRead.Line(Picture.SAFE, "I see only what I was given."));
        return new EasyRead(List.of(
                new EasyRead.Section("What this letter is about", about),
                new EasyRead.Section("How I come in", howIComeIn(words)),
                new EasyRead.Section("If I want help", help(words))));
    }

    private static List<EasyRead.Line> howIComeIn(Words words) {
        return List.of(
                new EasyRead.Line(Picture.PHONE, "I go to " + words.shortAddress()),
                new EasyRead.Line(Picture.LETTER, "I type my code: " + words.code()),
                new EasyRead.Line(Picture.CALENDAR, "I type the day I was born."),
                new EasyRead.Line(Picture.SAFE, "I choose a password."),
                new EasyRead.Line(Picture.CLOCK, "The code works once. It works until " + words.untilInWords() + "."),
                new EasyRead.Line(Picture.NO, "I do not tell anybody my code."));
    }

    private List<EasyRead.Line> help(Words words) {
        return List.of(
                new EasyRead.Line(Picture.YES, "I do not have to do this."),
                new EasyRead.Line(Picture.TALKING, "I can talk to " + words.worker() + "."),
                new EasyRead.Line(
                        Picture.PHONE,
                        papers.phone().isEmpty() ? "I can ask the council." : "I can phone " + papers.phone() + "."));
    }
}
