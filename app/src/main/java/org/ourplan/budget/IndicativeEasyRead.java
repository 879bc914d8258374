package org.ourplan.budget;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.documents.EasyRead;
import org.ourplan.documents.EasyRead.Line;
import org.ourplan.documents.EasyRead.Section;
import org.ourplan.documents.Picture;
import org.ourplan.platform.web.InWords;

/** The indicative budget in Easy Read: the same sums, one idea to a line. */
public final class IndicativeEasyRead {

    private IndicativeEasyRead() {}

    /** The budget, for the template {@code documents/easyRead}. */
    public static EasyRead of(Indicative budget) {
        return new EasyRead(List.of(figure(budget), whatFor(budget), EasyRead.ifIThinkThisIsWrong()));
    }

    private static Section figure(Indicative budget) {
        return new Section(
                "My first budget",
                List.of(
                        new Line(Picture.PAGE, "This is money to plan my support with."),
                        new Line(Picture.MONEY, "It is " + InWords.pounds(budget.weekly()) + " a week."),
                        new Line(Picture.CALENDAR, "That is " + InWords.pounds(budget.yearly()) + " a year."),
                        new Line(Picture.TALKING, "It is a first figure. It can change."),
                        new Line(Picture.YES, "My final budget comes with my plan."),
                        new Line(Picture.SAFE, "It must be enough to meet my needs."),
                        new Line(Picture.NO, "It is not what I pay."),
                        new Line(Picture.QUESTION, "What I pay is worked out later.")));
    }

    private static Section whatFor(Indicative budget) {
        var lines = new ArrayList<Line>();
        for (var need : budget.needs()) {
            lines.add(new Line(
                    Picture.MONEY,
                    need.weekly().signum() == 0
                            ? need.title() + ": nothing needs to be paid."
                            : need.title() + ": " + InWords.pounds(need.weekly()) + " a week."));
        }
        return new Section("What it is for", lines);
    }
}
