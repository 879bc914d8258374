package org.ourplan.charging.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.WorkedOut;
import org.ourplan.charging.WrittenBreakdown;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.StepPage;

/**
 * Every answer to check, what is still needed, and what it comes to so far.
 *
 * @param stops what is still missing or cannot be so, each with a link to its question
 * @param worked what the answers come to; null while something stops it
 * @param couple whether a look at both of the couple is offered to this reader
 * @param undecided how many extra costs of disability the council still decides about: left out of an estimate
 */
public record CheckPage(
        String base,
        boolean own,
        String callThem,
        List<Answered> answers,
        List<StepPage.Stop> stops,
        @Nullable WorkedOut worked,
        int undecided,
        boolean couple,
        Filled form)
        implements Page {

    /** One part with its answers, and where they are changed. */
    public record Answered(String title, List<PartForm.Line> lines, String href) {}

    static List<Answered> answers(Conversation now) {
        var answers = new ArrayList<Answered>();
        for (var asked : now.form().parts()) {
            var part = now.parts().get(asked.place());
            if (part != null && !part.answers().isEmpty()) {
                answers.add(new Answered(
                        now.titleOf(asked),
                        asked.read(part.answers()),
                        now.where().part(asked.place())));
            }
        }
        return answers;
    }

    static List<StepPage.Stop> stops(Conversation now) {
        return now.open().stream()
                .map(problem -> new StepPage.Stop(
                        problem.words(),
                        now.form().at(problem.place()).map(PartForm::title).orElse(""),
                        now.where().part(problem.place())))
                .toList();
    }

    /** What it would come to, in a sentence; empty while it cannot be said. */
    public String estimate() {
        return worked instanceof WorkedOut.Charge found
                ? (own ? "You would pay " : callThem + " would pay ")
                        + InWords.pounds(found.charge().contribution()) + " a week"
                        + (found.charge().cost().most() == null ? ", or less if the care costs less." : ".")
                : "";
    }

    /** The steps, or the figures that are missing; nothing while something else stops it. */
    public WrittenBreakdown written() {
        return switch (worked) {
            case WorkedOut.Charge found -> found.written();
            case WorkedOut.FiguresMissing missing -> missing.written();
            case null, default -> WrittenBreakdown.empty();
        };
    }

    @Override
    public String template() {
        return "charging/check";
    }
}
