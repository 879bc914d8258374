package org.ourplan.plan.web;

import gg.jte.Content;
import java.util.List;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * The page on which a worker types in, at once, a plan that somebody wrote by hand.
 *
 * @param answers what is shown in the boxes
 * @param seen true where the page shows the plan's own words beside what was typed, so that saving again takes the boxes as they are
 */
public record PlanFromPaperPage(PlanRecord plan, PaperSheets sheets, Answers answers, Problems problems, boolean seen)
        implements Page {

    @Override
    public String template() {
        return "plan/fromPaper";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    public String action() {
        return plan.link() + "/from-paper";
    }

    public List<PaperSheets.Section> sections() {
        return sheets.sections();
    }

    /** The question of one part drawn, with what the plan says already beside it. */
    public Content draw(PaperSheet sheet, Ask ask) {
        var drawn = new DrawnAsk(answers, problems);
        return sheet.need().isEmpty() ? drawn.draw(sheet.named(ask)) : drawn.dropDown(sheet.named(ask));
    }

    /** What the plan says there already; empty where nothing. */
    public String standing(PaperSheet sheet, Ask ask) {
        return PaperRead.standing(plan, sheet, ask);
    }

    /** The version of the part whose words this page shows beside those typed; 0 where none were compared yet. */
    public int seenVersion(PaperSheet sheet) {
        return seen ? PaperRead.version(plan, sheet) : 0;
    }
}
