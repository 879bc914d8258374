package org.ourplan.eligibility.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.documents.EasyRead;
import org.ourplan.documents.Picture;
import org.ourplan.documents.ShortLines;
import org.ourplan.eligibility.decide.Reasons;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.platform.Council;
import org.ourplan.platform.web.InWords;

/**
 * The written record of a determination in Easy Read (s13(2); Accessible Information Standard): one idea to a line with
 * its picture, at most sixty lines. It says the decision, the reasons, what comes next and what they can do.
 */
final class EasyDecision {

    private static final int LINES_OF_WHY = 6;

    private final Determined made;
    private final Reasons reasons;
    private final String worker;
    private final Council council;

    private EasyDecision(Determined made, Reasons reasons, String worker, Council council) {
        this.made = made;
        this.reasons = reasons;
        this.worker = worker;
        this.council = council;
    }

    /** The document, for the template {@code documents/easyRead}. */
    static EasyRead of(Determined made, Reasons reasons, String worker, Council council) {
        return new EasyDecision(made, reasons, worker, council).document();
    }

    private EasyRead document() {
        var sections = new ArrayList<EasyRead.Section>();
        sections.add(decided());
        sections.add(why());
        sections.add(section("Things that are hard for you", things()));
        sections.add(section("What this means for you", difference()));
        var last = List.of(next(), ifWrong());
        if (!made.eligible()) {
            var most = (EasyRead.MOST_LINES - lines(sections) - lines(last)) / 2 - 1;
            sections.add(section("What could help you now", said(made.after().adviceMeetOrReduce(), most)));
            sections.add(section(
                    "What could stop things getting worse", said(made.after().advicePreventOrDelay(), most)));
        }
        sections.addAll(last);
        return new EasyRead(
                sections.stream().filter(section -> !section.lines().isEmpty()).toList());
    }

    private EasyRead.Section decided() {
        var rules = made.carer() ? "the rules for help for carers" : "the rules for care and support";
        return section(
                "What we decided",
                Stream.of(
                        line(Picture.PAGE, "We looked at what you told us in your assessment."),
                        made.eligible()
                                ? line(Picture.YES, "Your needs meet " + rules + ".")
                                : line(Picture.NO, "Your needs do not meet " + rules + "."),
                        made.eligible()
                                ? line(Picture.TALKING, "This means that we talk with you about help.")
                                : line(Picture.PAGE, "This means that the council does not have to arrange help."),
                        line(Picture.CALENDAR, "We decided this on " + InWords.date(made.determinedOn()) + ".")));
    }

    private EasyRead.Section why() {
        var lines = new ArrayList<EasyRead.Line>();
        lines.add(line(Picture.PAGE, "The law asks 3 questions."));
        lines.add(line(Picture.PAGE, "The answer to all 3 must be yes."));
        for (var question : reasons.questions()) {
            lines.add(line(Picture.QUESTION, "Question " + question.number() + ": " + asked(question.number())));
            lines.add(question.yes() ? line(Picture.YES, "Our answer is yes.") : line(Picture.NO, "Our answer is no."));
        }
        return section("Why", lines.stream());
    }

    private String asked(int number) {
        return switch (number) {
            case 1 ->
                made.carer()
                        ? "Do you give care that someone cannot manage without?"
                        : "Do your needs come from an illness or a disability?";
            case 2 ->
                made.carer()
                        ? "Does caring make you ill, or stop you doing an everyday thing?"
                        : "Are there 2 or more everyday things that are too hard for you?";
            default -> "Does this make a big difference to your life?";
        };
    }

    private Stream<EasyRead.Line> things() {
        return reasons.unable().stream().map(thing -> line(Picture.ofOutcome(thing.code()), thing.title() + "."));
    }

    /** Why the third question was answered so, in the words of the letter. */
    private Stream<EasyRead.Line> difference() {
        return reasons.questions().stream()
                .filter(question -> question.number() == 3)
                .flatMap(question -> question.after().stream())
                .flatMap(ShortLines::of)
                .limit(LINES_OF_WHY)
                .map(words -> line(Picture.HEART, words));
    }

    private static int lines(List<EasyRead.Section> sections) {
        return sections.stream().mapToInt(section -> section.lines().size()).sum();
    }

    /** The advice in short lines, as many as there is room for; what is beyond them is in the letter. */
    private static Stream<EasyRead.Line> said(String advice, int most) {
        var lines = ShortLines.of(advice).toList();
        var kept = lines.stream().limit(most).map(words -> line(Picture.HELP, words));
        return lines.size() > most
                ? Stream.concat(kept, Stream.of(line(Picture.LETTER, "The rest is in our letter to you.")))
                : kept;
    }

    private EasyRead.Section next() {
        var lines = made.eligible()
                ? List.of(
                        line(Picture.TALKING, worker + " will talk with you about what could help."),
                        line(Picture.QUESTION, "We ask if you want help from the council."),
                        line(Picture.YES, "You can say yes or no."),
                        line(Picture.MONEY, "Then we tell you about how much money there may be."),
                        line(Picture.PAGE, "You write a plan, with as much help as you like."))
                : List.of(
                        line(Picture.HELP, "We still want to help you."),
                        line(Picture.TALKING, "Tell us if things change."),
                        line(Picture.PAGE, "You can ask for a new assessment at any time."));
        return section("What happens next", lines.stream());
    }

    private EasyRead.Section ifWrong() {
        var lines = Stream.of(
                line(Picture.LOOK_AGAIN, "Ask us to look at it again."),
                line(Picture.PERSON, "You can tell " + worker + "."),
                line(Picture.PHONE, council.phone().isEmpty() ? "" : "You can call us on " + council.phone() + "."),
                line(Picture.LETTER, "You can complain."),
                line(Picture.SAFE, "That will not change the help you get."),
                line(Picture.LOOK_AGAIN, "After that you can ask the Ombudsman."),
                line(Picture.PEOPLE, "The Ombudsman looks at complaints about councils."),
                line(Picture.PHONE, council.ombudsman() + "."),
                line(Picture.SPEAK_UP, "Someone can speak up for you. It is free."));
        return section(
                "If you think we are wrong", lines.filter(line -> !line.words().isEmpty()));
    }

    private static EasyRead.Section section(String heading, Stream<EasyRead.Line> lines) {
        return new EasyRead.Section(heading, lines.toList());
    }

    private static EasyRead.Line line(Picture picture, String words) {
        return new EasyRead.Line(picture, words);
    }
}
