package org.ourplan.invitation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.InvitedAs;
import org.ourplan.govuk.Checkboxes;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/** Choosing somebody to help: who they are, and exactly what they may see and do. */
public record ChooseHelperPage(Answers answers, Problems problems) implements Page {

    @Override
    public String template() {
        return "invitation/chooseHelper";
    }

    /** Each thing by itself; nothing is ticked before the person ticks it. */
    public Checkboxes parts() {
        var boxes = Checkboxes.named("parts").legend("What may they see or do?").hint("Tick only what you want.");
        for (var part : InvitedAs.CHOSEN_HELPER.most().stream().sorted().toList()) {
            boxes = boxes.choice(part.name(), part.mine());
        }
        return boxes.values(answers.all("parts")).error(wrong("parts"));
    }

    public @Nullable String wrong(String field) {
        return problems.of(field).isEmpty() ? null : problems.of(field);
    }

    /** Every part of a date that is not one. */
    public List<String> wrongDate() {
        return problems.of("born-day").isEmpty() ? List.of() : List.of("day", "month", "year");
    }
}
