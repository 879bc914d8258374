package org.ourplan.plan.web;

import gg.jte.Content;
import java.util.List;
import org.ourplan.govuk.Details;
import org.ourplan.plan.PolicyOfPlan;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * The page on which one part of a plan is written.
 *
 * @param action where its form goes
 * @param back the letter, at the place of this part
 * @param version of the part as opened, 0 where nothing was written yet
 * @param saved who wrote it last and when, in words; empty where nobody did
 * @param beneath links shown under the form: the options of a paid line
 * @param newOption where another option is added, empty where there are none
 * @param policy what the policy pack asks people to think about here; none where no options are weighed
 */
public record PlanPartPage(
        PartForm form,
        Answers answers,
        Problems problems,
        String action,
        String back,
        int version,
        String saved,
        List<PlanLink> beneath,
        String newOption,
        PolicyOfPlan policy,
        String policyLink)
        implements Page {

    /** A link with its words, and a few words after it. */
    public record PlanLink(String words, String link, String after) {}

    @Override
    public String template() {
        return "plan/part";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    /** The questions folded away under these words; open where one of them is answered or wrong. */
    public Details folded(PartForm.Group group, Content questions) {
        var details = Details.of(group.fold(), questions);
        var answered = group.asks().stream()
                .flatMap(ask -> ask.fields().stream())
                .anyMatch(field -> answers.has(field) || !problems.of(field).isEmpty());
        return answered ? details.opened() : details;
    }

    /** The question drawn, with what was typed and what is wrong. */
    public Content draw(Ask ask) {
        return new DrawnAsk(answers, problems).draw(ask);
    }
}
