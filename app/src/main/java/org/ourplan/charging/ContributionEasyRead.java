package org.ourplan.charging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.AssessedContribution.Outcome;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.documents.EasyRead;
import org.ourplan.documents.EasyRead.Line;
import org.ourplan.documents.EasyRead.Section;
import org.ourplan.documents.Picture;
import org.ourplan.platform.web.InWords;

/** The letter about what somebody pays in Easy Read: the same sums, one idea to a line. */
public final class ContributionEasyRead {

    private final AssessedContribution shown;
    private final DecidingSums sums;

    private ContributionEasyRead(AssessedContribution shown) {
        this.shown = shown;
        this.sums = new DecidingSums(shown.written());
    }

    /**
     * The letter, for the template {@code documents/easyRead}.
     *
     * @param line what a run changed, or null where the letter is not one of a run
     */
    public static EasyRead of(AssessedContribution shown, @Nullable RunLine line) {
        var easy = new ContributionEasyRead(shown);
        return new EasyRead(
                List.of(easy.whatIPay(line), easy.why(), easy.next(), EasyRead.ifIThinkThisIsWrong()).stream()
                        .filter(section -> !section.lines().isEmpty())
                        .toList());
    }

    private Section whatIPay(@Nullable RunLine line) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(Picture.PAGE, "This is about what I pay for my care."));
        var weekly = shown.weekly();
        if (weekly == null) {
            lines.add(new Line(Picture.QUESTION, "The council does not know yet what I pay."));
            lines.add(new Line(Picture.NO, "I do not pay anything now."));
        } else if (weekly.signum() == 0) {
            lines.add(new Line(Picture.PERSON, "I pay nothing."));
        } else {
            if (shown.outcome() == Outcome.FULL_COST) {
                lines.add(new Line(Picture.PERSON, "I pay all that my care costs."));
            }
            lines.add(new Line(Picture.MONEY, "I pay " + InWords.pounds(weekly) + " a week."));
        }
        lines.add(new Line(Picture.CALENDAR, "This is from " + InWords.date(shown.from()) + "."));
        if (line != null) {
            before(lines, line);
        }
        return new Section("What I pay", lines);
    }

    private static void before(List<Line> lines, RunLine line) {
        var before = line.before().weekly();
        var change = line.change();
        if (before == null || change.signum() == 0) {
            return;
        }
        lines.add(new Line(Picture.CLOCK, "Before that I paid " + InWords.pounds(before) + " a week."));
        lines.add(new Line(
                Picture.MONEY,
                "Now it is " + InWords.pounds(change.abs()) + (change.signum() > 0 ? " more." : " less.")));
    }

    private Section why() {
        var lines = new ArrayList<Line>();
        if (shown.outcome() == Outcome.CONTRIBUTION && sums.fromIncome()) {
            add(lines, Picture.MONEY, "My money that counts is ", sums.income(), " a week.");
            add(lines, Picture.HOME, "They take off ", sums.home(), " a week for my home.");
            if (sums.disability().signum() > 0) {
                lines.add(new Line(Picture.HEART, "I have extra costs because I am disabled."));
                add(lines, Picture.MONEY, "They take off ", sums.disability(), " a week for these.");
            }
            add(lines, Picture.SAFE, "I keep ", sums.kept(), " a week. That is the law.");
            add(lines, Picture.MONEY, "After that there is ", sums.leftOver(), " a week.");
            lines.add(new Line(Picture.YES, "I never pay more than my care costs."));
        } else if (shown.outcome() == Outcome.FULL_COST && sums.savings() != null) {
            add(lines, Picture.MONEY, "My savings and what I own come to ", sums.savings(), ".");
            add(lines, Picture.LOOK_AGAIN, "The limit is ", sums.upperLimit(), ".");
            lines.add(new Line(Picture.PERSON, "I have more than the limit."));
        }
        lines.add(new Line(Picture.PAGE, "My letter says more about why."));
        return new Section("Why I pay this", lines);
    }

    private Section next() {
        var lines = new ArrayList<Line>();
        var weekly = shown.weekly();
        if (weekly != null && weekly.signum() > 0) {
            lines.add(new Line(Picture.LETTER, "The council sends me a bill."));
            lines.add(new Line(Picture.NO, "I do not pay before the bill comes."));
        }
        if (shown.offerDeferred()) {
            lines.add(new Line(Picture.HOME, "I do not have to sell my home now."));
            lines.add(new Line(Picture.CLOCK, "I can pay later, with money from my home."));
            lines.add(new Line(Picture.TALKING, "The council tells me more. I choose."));
        }
        lines.add(new Line(Picture.TALKING, "I tell the council when my money or my home changes."));
        lines.add(new Line(Picture.LOOK_AGAIN, "Then they work it out again."));
        return new Section("What happens next", lines);
    }

    private static void add(
            List<Line> lines, Picture picture, String before, @Nullable BigDecimal amount, String after) {
        if (amount != null && amount.signum() > 0) {
            lines.add(new Line(picture, before + InWords.pounds(amount) + after));
        }
    }
}
