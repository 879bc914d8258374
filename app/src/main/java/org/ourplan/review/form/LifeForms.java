package org.ourplan.review.form;

import static org.ourplan.writing.Question.heading;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.law.review.Reached;
import org.ourplan.law.rules.Carries;
import org.ourplan.review.PlanLooked;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** Life now: what works and what does not from each point of view, each outcome, what each said they would do. */
final class LifeForms {

    private LifeForms() {}

    /** The person first; nobody's view stands for another's. */
    static PartForm working(String who, boolean supportPlan) {
        return PartForm.of(
                "working",
                "What works, and what does not?",
                "Everybody may see it differently. Write each as they said it.",
                heading(who, "In their own words, or how else you know."),
                words("person-working", "What works for " + who + "?"),
                words("person-not", "What does not work for " + who + "?"),
                heading(
                        supportPlan ? "The adult they care for, and family" : "Family and anybody who cares for " + who,
                        ""),
                words("family-working", "What works, as they see it?"),
                words("family-not", "What does not work, as they see it?"),
                heading("Those who give the support", ""),
                words("support-working", "What works, as those who give the support see it?"),
                words("support-not", "What does not work, as those who give the support see it?"),
                heading("The council", ""),
                words("council-working", "What works, as the council sees it?"),
                words("council-not", "What does not work, as the council sees it?"));
    }

    /** One outcome of the plan, in the person's words. */
    @Carries("REV-9")
    static PartForm outcome(String who, PlanLooked.Outcome outcome) {
        return new PartForm(
                "outcome/" + outcome.need(),
                outcome.title(),
                "",
                outcome.goal().isEmpty()
                        ? "The plan does not say what " + who + " wants here."
                        : "In the plan: “" + outcome.goal() + "”",
                List.of(
                        one(
                                "reached",
                                "How far is it reached?",
                                Stream.of(Reached.values())
                                        .map(reached -> option(reached.name(), reached.words()))
                                        .toArray(Question.Option[]::new)),
                        words("words", "What does " + who + " say about it, in their own words?"),
                        words("next", "What would help next?")));
    }

    /** Has each done what they said, and who does what until the next time. */
    static PartForm promises(String who, List<PlanLooked.Promise> promises) {
        var questions = new ArrayList<Question>();
        promises.forEach(promise -> questions.add(one(
                promise.field(),
                promise.what() + (promise.who().isEmpty() ? "" : " (" + promise.who() + ")"),
                option("done", "Done"),
                option("partly", "Partly"),
                option("not", "Not done").then(words("why-" + promise.id(), "What happened?")),
                option("over", "Not needed any more"))));
        questions.add(words("next", "Who does what, until we look at it again?")
                .hint("Who, what, by when. A line each is enough."));
        return new PartForm(
                "promises",
                "Have we each done what we said?",
                "",
                promises.isEmpty() ? "The plan of " + who + " says nothing that somebody was to do." : "From the plan.",
                questions);
    }

    static PartForm important(String who) {
        return PartForm.of(
                "important",
                "What matters most now?",
                "",
                words("important", "What is most important to " + who + " now, and for the time to come?"),
                words("new", "Is there anything new that they want?").hint("Write “nothing” if there is not."));
    }
}
