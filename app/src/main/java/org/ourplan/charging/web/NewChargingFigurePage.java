package org.ourplan.charging.web;

import java.util.List;
import java.util.stream.Stream;
import org.ourplan.govuk.Checkboxes;
import org.ourplan.govuk.Select;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/**
 * The form on which a charging figure is entered.
 *
 * @param now what stands from that day, in a sentence; empty where the form does not name a figure yet
 */
public record NewChargingFigurePage(Filled form, String now) implements Page {

    @Override
    public String template() {
        return "charging/newFigure";
    }

    /** Every figure there is, by its words. */
    public List<Select.Option> figures() {
        return Stream.concat(
                        Stream.of(Select.Option.of("", "Choose a figure")),
                        Stream.of(Figure.values())
                                .map(figure -> Select.Option.of(figure.parameter(), FigurePage.title(figure))))
                .toList();
    }

    /** True where the form puts an entry right. */
    public boolean replaces() {
        return form.answers().has("replaces");
    }

    /** Asked only where the amount is surprising. */
    public boolean asksWhetherSure() {
        return form.wrong("sure") != null || form.answers().has("sure");
    }

    /** The box that says a surprising amount is right. */
    public Checkboxes sure() {
        return Checkboxes.single("sure", "yes", "I have looked at the source again, and the figure is right")
                .values(form.answers().all("sure"))
                .error(form.wrong("sure"));
    }
}
