package org.ourplan.people.web;

import java.util.List;
import org.ourplan.govuk.Select;
import org.ourplan.people.store.Working;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/** Who works with a person, now and before, and who shall. */
public record WorkerPage(
        String callThem,
        String link,
        List<Working.Choice> choices,
        List<Working.Spell> spells,
        Answers answers,
        Problems problems)
        implements FormPage {

    /** The workers and teams to choose from. */
    public Select select() {
        var select = Select.named("worker")
                .label("Who shall work with " + callThem + "?")
                .option("", "Choose a worker or a team");
        for (var choice : choices) {
            select = select.option(choice.id().toString(), choice.words());
        }
        return select.value(typed("worker")).error(wrong("worker"));
    }

    @Override
    public String template() {
        return "people/worker";
    }
}
