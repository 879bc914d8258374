package org.ourplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ourplan.documents.EasyRead;
import org.ourplan.documents.Picture;
import org.ourplan.documents.ShortLines;
import org.ourplan.law.plan.LineDoer;
import org.ourplan.platform.web.InWords;

/**
 * The Easy Read outline of a plan: one idea to a line with its picture, at most sixty lines. It is an outline: the plan
 * is whole only in its own document. A long sentence goes on in the next line, where it can be parted.
 */
public final class PlanEasyRead {

    private static final int LINES_FOR_NEEDS = 38;
    private static final int MOST_NEEDS = 10;
    private static final int LINES_OF_THEIRS = 3;
    private static final int LINES_IF_WRONG = 8;

    private final PlanRecord plan;

    private PlanEasyRead(PlanRecord plan) {
        this.plan = plan;
    }

    /** The outline, for the template {@code documents/easyRead}. */
    public static EasyRead of(PlanRecord plan) {
        return new PlanEasyRead(plan).outline();
    }

    private EasyRead outline() {
        var sections = new ArrayList<EasyRead.Section>();
        sections.add(about());
        plan.needs().stream().limit(MOST_NEEDS).map(this::need).forEach(sections::add);
        sections.add(section(
                "If things go wrong",
                plan.each("contingency").stream()
                        .filter(part -> part.answers().has("trigger"))
                        .limit(LINES_IF_WRONG / 2)
                        .flatMap(part -> Stream.concat(
                                said(Picture.QUESTION, "If " + part.answers().one("trigger") + ":"),
                                said(Picture.SAFE, part.answers().one("response"))))
                        .limit(LINES_IF_WRONG)
                        .toList()));
        sections.add(money());
        sections.add(next());
        return new EasyRead(
                sections.stream().filter(section -> !section.lines().isEmpty()).toList());
    }

    private EasyRead.Section about() {
        var lines = new ArrayList<EasyRead.Line>();
        lines.add(line(Picture.PAGE, "This is my plan. It says what will happen."));
        own(lines, Picture.HEART, "about-me");
        own(lines, Picture.OUTSIDE, "good-week");
        own(lines, Picture.TALKING, "wishes");
        return new EasyRead.Section("About me", lines);
    }

    private void own(List<EasyRead.Line> lines, Picture picture, String place) {
        theirs(picture, plan.written(place).one("words")).forEach(lines::add);
    }

    private EasyRead.Section need(NeedBegunFrom need) {
        var lines = new ArrayList<EasyRead.Line>();
        var goal = plan.written("need/" + need.reference()).one("goal");
        theirs(Picture.ofOutcome(need.outcome()), goal).forEach(lines::add);
        plan.linesFor(need.reference()).stream()
                .flatMap(line -> said(line.doer() == LineDoer.ME ? Picture.PERSON : Picture.HELP, who(line)))
                .forEach(lines::add);
        var most = LINES_FOR_NEEDS / Math.clamp(plan.needs().size(), 3, MOST_NEEDS);
        return new EasyRead.Section(need.title(), lines.stream().limit(most).toList());
    }

    private EasyRead.Section money() {
        var cost = plan.facts().budget().cost();
        var pays = plan.facts().budget().personPays();
        var lines = new ArrayList<EasyRead.Line>();
        if (cost != null && pays != null) {
            lines.add(line(Picture.MONEY, "My support costs " + InWords.pounds(cost) + " a week."));
            lines.add(line(
                    Picture.MONEY,
                    pays.signum() == 0 ? "I pay nothing." : "I pay " + InWords.pounds(pays) + " a week."));
        }
        return section("Money", lines);
    }

    private EasyRead.Section next() {
        var lines = new ArrayList<EasyRead.Line>();
        if (plan.facts().reviewDate() != null) {
            lines.add(line(
                    Picture.CALENDAR,
                    "We look at my plan again on " + InWords.date(plan.facts().reviewDate()) + "."));
        }
        lines.add(line(Picture.QUESTION, "If I think my plan is wrong, I tell my worker."));
        lines.add(line(Picture.LOOK_AGAIN, "Then the council looks at it again."));
        lines.add(line(Picture.QUESTION, "If I am still not happy, I can complain."));
        lines.add(line(Picture.LOOK_AGAIN, "After that I can ask the Ombudsman to look at it."));
        lines.add(line(Picture.SPEAK_UP, "Somebody can speak for me."));
        return section("What I can do", lines);
    }

    private static EasyRead.Section section(String heading, List<EasyRead.Line> lines) {
        return new EasyRead.Section(heading, lines);
    }

    private static EasyRead.Line line(Picture picture, String words) {
        return new EasyRead.Line(picture, words);
    }

    private static Stream<EasyRead.Line> said(Picture picture, String words) {
        return ShortLines.of(words).map(line -> line(picture, line));
    }

    private static Stream<EasyRead.Line> theirs(Picture picture, String words) {
        return ShortLines.of(words).limit(LINES_OF_THEIRS).map(line -> new EasyRead.Line(picture, line, true));
    }

    /** Who does what; the name is not said again where the words begin with it. */
    private static String who(PlannedLine line) {
        var words = line.who().isEmpty() ? line.doer().words() : line.who();
        var name = words.split("\\s+", 2)[0];
        var said = line.what().startsWith(name + " ")
                || line.what().startsWith("I ")
                || line.what().startsWith("The ")
                || line.what().startsWith(words);
        return said
                ? line.what()
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + ": " + line.what();
    }
}
