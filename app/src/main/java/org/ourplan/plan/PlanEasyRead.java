package org.ourplan.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ourplan.documents.EasyRead;
import org.ourplan.documents.Picture;
import org.ourplan.law.plan.LineDoer;
import org.ourplan.platform.web.InWords;

/**
 * The Easy Read outline of a plan: one idea to a line with its picture, at most sixty lines. It is an outline: the plan is
 * whole only in its own document. Long words of the person's own are given up to their first sentence.
 */
public final class PlanEasyRead {

    private static final int LINES_A_NEED = 4;
    private static final int MOST_WORDS = 15;

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
        plan.needs().stream().limit(10).map(this::need).forEach(sections::add);
        sections.add(section(
                "If things go wrong",
                plan.each("contingency").stream()
                        .filter(part -> part.answers().has("trigger"))
                        .limit(4)
                        .map(part -> said(
                                Picture.SAFE,
                                "If " + part.answers().one("trigger") + ": "
                                        + part.answers().one("response")))
                        .toList()));
        sections.add(money());
        sections.add(next());
        return new EasyRead(
                sections.stream().filter(section -> !section.lines().isEmpty()).toList());
    }

    private EasyRead.Section about() {
        var lines = new ArrayList<EasyRead.Line>();
        lines.add(said(Picture.PAGE, "This is my plan. It says what will happen."));
        own(lines, Picture.HEART, "about-me");
        own(lines, Picture.OUTSIDE, "good-week");
        own(lines, Picture.TALKING, "wishes");
        return new EasyRead.Section("About me", lines);
    }

    private void own(List<EasyRead.Line> lines, Picture picture, String place) {
        var words = plan.written(place).one("words");
        if (!words.isEmpty()) {
            lines.add(new EasyRead.Line(picture, brief(words), true));
        }
    }

    private EasyRead.Section need(NeedBegunFrom need) {
        var lines = new ArrayList<EasyRead.Line>();
        var goal = plan.written("need/" + need.reference()).one("goal");
        if (!goal.isEmpty()) {
            lines.add(new EasyRead.Line(picture(need.outcome()), brief(goal), true));
        }
        plan.linesFor(need.reference()).stream()
                .limit(LINES_A_NEED - 1)
                .forEach(line -> lines.add(said(
                        line.doer() == LineDoer.ME ? Picture.PERSON : Picture.HELP, who(line) + ": " + line.what())));
        return new EasyRead.Section(need.title(), lines);
    }

    private EasyRead.Section money() {
        var cost = plan.facts().budget().cost();
        var pays = plan.facts().budget().personPays();
        var lines = new ArrayList<EasyRead.Line>();
        if (cost != null && pays != null) {
            lines.add(said(Picture.MONEY, "My support costs " + InWords.pounds(cost) + " a week."));
            lines.add(said(
                    Picture.MONEY,
                    pays.signum() == 0 ? "I pay nothing." : "I pay " + InWords.pounds(pays) + " a week."));
        }
        return section("Money", lines);
    }

    private EasyRead.Section next() {
        var lines = new ArrayList<EasyRead.Line>();
        if (plan.facts().reviewDate() != null) {
            lines.add(said(
                    Picture.CALENDAR,
                    "We look at my plan again on " + InWords.date(plan.facts().reviewDate()) + "."));
        }
        lines.add(said(Picture.QUESTION, "If I think my plan is wrong, I tell my worker."));
        lines.add(said(Picture.LOOK_AGAIN, "Then the council looks at it again."));
        lines.add(said(Picture.QUESTION, "If I am still not happy, I can complain."));
        lines.add(said(Picture.LOOK_AGAIN, "After that I can ask the Ombudsman to look at it."));
        lines.add(said(Picture.SPEAK_UP, "Somebody can speak for me."));
        return section("What I can do", lines);
    }

    private static EasyRead.Section section(String heading, List<EasyRead.Line> lines) {
        return new EasyRead.Section(heading, lines);
    }

    private static EasyRead.Line said(Picture picture, String words) {
        return new EasyRead.Line(picture, brief(words));
    }

    private static String who(PlannedLine line) {
        var words = line.who().isEmpty() ? line.doer().words() : line.who();
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    /** Up to the first sentence, and never more than about fifteen words. */
    private static String brief(String words) {
        var sentence = words.strip().split("(?<=[.!?])\\s|\\n", 2)[0];
        var all = sentence.split("\\s+");
        return all.length <= MOST_WORDS
                ? sentence
                : Arrays.stream(all).limit(MOST_WORDS).collect(Collectors.joining(" ")) + " …";
    }

    private static Picture picture(String outcome) {
        return switch (outcome) {
            case "A1" -> Picture.FOOD;
            case "A2", "A3" -> Picture.WASHING;
            case "A4" -> Picture.CLOTHES;
            case "A5" -> Picture.SAFE;
            case "A6", "C2" -> Picture.HOME;
            case "A7", "A10", "C1", "C3", "C4" -> Picture.PEOPLE;
            case "A9", "C7", "C8" -> Picture.OUTSIDE;
            default -> Picture.HEART;
        };
    }
}
