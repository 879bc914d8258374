package org.ourplan.charging.decide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.charging.Words;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.money.Pounds;

/** Why somebody pays more or less, in sentences. */
public final class RunWords {

    private RunWords() {}

    /**
     * The sentences of one line.
     *
     * @param then the day that the contribution before was worked out for
     */
    public static List<String> why(RunLine line, LocalDate then, FigureTable table) {
        List<String> why = new ArrayList<>();
        line.missing().stream()
                .sorted()
                .forEach(figure -> why.add(table.on(line.from()).missing(figure).sentence()));
        if (!line.problems().isEmpty()) {
            why.add(line.problems());
        }
        line.moved().stream().sorted().forEach(figure -> why.add(moved(figure, then, line.from(), table)));
        if (line.corrected().signum() != 0) {
            why.add(amount(line.corrected()) + " a week because a figure was entered or put right since.");
        }
        if (line.own().signum() != 0) {
            why.add(amount(line.own())
                    + " a week for another reason than figures: their age, a benefit that begins or ends,"
                    + " a time limit, or a choice of the council.");
        }
        return why;
    }

    private static String moved(Figure figure, LocalDate then, LocalDate now, FigureTable table) {
        var name = Words.begin(figure.words());
        var unit = FigureUnit.of(figure);
        var was = table.on(then).find(figure);
        var is = table.on(now).find(figure);
        if (then.equals(now) || was == null) {
            return is == null ? name + "." : name + ": " + unit.of(is.amount()) + ".";
        }
        return is == null
                ? name + ": was " + unit.of(was.amount()) + "."
                : name + ": from " + unit.of(was.amount()) + " to " + unit.of(is.amount()) + ".";
    }

    private static String amount(BigDecimal change) {
        return Pounds.inWords(change.abs()) + (change.signum() > 0 ? " more" : " less");
    }
}
