package org.ourplan.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.documents.EasyRead;
import org.ourplan.documents.EasyRead.Line;
import org.ourplan.documents.EasyRead.Section;
import org.ourplan.documents.Picture;
import org.ourplan.documents.ShortLines;
import org.ourplan.law.budget.BudgetLine;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.platform.web.InWords;

/** The personal budget statement in Easy Read: the same sums, one idea to a line. */
public final class StatementEasyRead {

    /** More on what it is for is left to the whole statement, which the last line names. */
    private static final int MOST_LINES = 32;

    private static final int MOST_APART = 6;

    private final StatementView view;

    private StatementEasyRead(StatementView view) {
        this.view = view;
    }

    /** The statement, for the template {@code documents/easyRead}. */
    public static EasyRead of(StatementView view) {
        var easy = new StatementEasyRead(view);
        return new EasyRead(
                List.of(easy.sums(), easy.whatFor(), easy.whatIPay(), easy.apart(), EasyRead.ifIThinkThisIsWrong())
                        .stream()
                        .filter(section -> !section.lines().isEmpty())
                        .toList());
    }

    private Section sums() {
        var lines = new ArrayList<Line>();
        lines.add(new Line(Picture.PAGE, "This is about the money for my plan."));
        var weekly = view.statement().weekly();
        if (weekly == null) {
            lines.add(weekly("My support costs", view.statement().cost()));
            lines.add(new Line(Picture.QUESTION, "We do not know yet what I pay."));
        } else {
            lines.add(weekly("My support costs", weekly.cost()));
            lines.add(
                    weekly.personPays().signum() == 0
                            ? new Line(Picture.PERSON, "I pay nothing.")
                            : new Line(Picture.PERSON, "I pay " + InWords.pounds(weekly.personPays()) + " a week."));
            lines.add(weekly("The council pays", weekly.councilPays()));
            lines.add(new Line(
                    Picture.CALENDAR,
                    "In a year my support costs "
                            + InWords.pounds(view.statement().year().cost()) + "."));
        }
        if (view.statement().year().changes()) {
            lines.add(new Line(Picture.CALENDAR, "Some of it is for a time only."));
            lines.add(weekly("After that my support costs", YearInWords.after(view.statement())));
        }
        return new Section("My personal budget", lines);
    }

    private Section whatFor() {
        var all = view.statement().counted().stream()
                .flatMap(line -> Stream.concat(
                        said(Picture.HELP, what(line)),
                        said(Picture.MONEY, "This costs " + StatementView.costs(line) + ".")))
                .toList();
        var lines = new ArrayList<>(all.stream().limit(MOST_LINES).toList());
        if (all.size() > MOST_LINES) {
            lines.add(new Line(Picture.PAGE, "The rest is in the personal budget statement."));
        }
        return new Section("What the money is for", lines);
    }

    private static String what(BudgetLine line) {
        return line.need() + ": " + line.option() + (line.option().endsWith(".") ? "" : ".");
    }

    private Section whatIPay() {
        return new Section(
                "How we know what I pay",
                view.money().contribution() == null
                        ? List.of()
                        : List.of(
                                new Line(Picture.PERSON, "A worker looked at what I can pay."),
                                new Line(Picture.LOOK_AGAIN, "This can change after a full look at my money."),
                                new Line(Picture.YES, "I never pay more than my support costs.")));
    }

    private Section apart() {
        return new Section(
                "Money that is not in my budget",
                view.statement().apart().stream()
                        .flatMap(money -> said(
                                Picture.MONEY,
                                money.what().replaceFirst("\\.$", "") + ": " + InWords.pounds(money.pounds())
                                        + often(money) + "."))
                        .limit(MOST_APART)
                        .toList());
    }

    private static String often(MoneyApart money) {
        return switch (money.kind()) {
            case ONE_OFF, ARRANGEMENT_FEE -> ", paid once";
            case OTHER_PUBLIC_MONEY, OWN_MONEY, TOP_UP -> " a week";
        };
    }

    /** In lines that are short enough, however much somebody wrote. */
    private static Stream<Line> said(Picture picture, String words) {
        return ShortLines.of(words).map(line -> new Line(picture, line));
    }

    private static Line weekly(String what, BigDecimal pounds) {
        return new Line(Picture.MONEY, what + " " + InWords.pounds(pounds) + " a week.");
    }
}
