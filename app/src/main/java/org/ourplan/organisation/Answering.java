package org.ourplan.organisation;

import static org.ourplan.writing.Question.list;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;
import static org.ourplan.writing.Question.words;
import static org.ourplan.writing.Question.yesNo;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.access.SignedIn;
import org.ourplan.law.answer.Answer;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.springframework.stereotype.Component;

/**
 * The answer of an organisation that was asked, and who of it helps: by its manager, or by whoever works with the person after the
 * organisation told them. The form and what is kept are the same.
 */
@Component
public class Answering {

    private final Organisations organisations;
    private final Involvements involvements;

    Answering(Organisations organisations, Involvements involvements) {
        this.organisations = organisations;
        this.involvements = involvements;
    }

    /** What is asked: whether they help and who, while it waits for an answer; else who more. */
    public PartForm form(Involvement on) {
        var who = new ArrayList<Question>();
        who.add(list("who", "Who is it?", people(on))
                .hint("Only those who do this, and have come in with their code if they are to see anything here."));
        if (on.work() == Work.ADVOCACY) {
            who.add(yesNo(
                            "cares",
                            "Do they, or does your organisation through them, give " + on.personName()
                                    + " or their carer care or treatment?")
                    .hint("For pay or as a professional. Then they are not independent (SI 2014/2889 reg 2)."));
        }
        if (!on.waits()) {
            return new PartForm("answer", "Somebody more, or somebody else", "", "", who);
        }
        return PartForm.of(
                "answer",
                "The answer",
                "",
                one(
                                "takes",
                                "Can " + on.organisationName() + " help?",
                                option("yes", "Yes").then(who.toArray(Question[]::new)),
                                option("no", "No").then(words("why", "Why not?")))
                        .needed("Say whether they can help"));
    }

    private List<Question.Option> people(Involvement on) {
        return organisations.people(on.organisation()).stream()
                .filter(one -> !one.ended() && one.does().contains(on.work()))
                .map(one -> option(one.id().toString(), one.name()))
                .toList();
    }

    /** Keeps the answer, or says what is wrong with it; then nothing was kept. */
    public Problems answer(Involvement on, Answers answers, SignedIn by) {
        var problems = form(on).problems(answers);
        return on.waits() && answers.chose("takes", "no")
                ? cannot(on, answers, problems, by)
                : helps(on, answers, problems, by);
    }

    private Problems cannot(Involvement on, Answers answers, Problems problems, SignedIn by) {
        problems.when(!answers.has("why"), "why", "Say why not, so that we know whom to ask next");
        if (problems.isEmpty()) {
            involvements.cannot(on, answers.one("why"), by);
        }
        return problems;
    }

    private Problems helps(Involvement on, Answers answers, Problems problems, SignedIn by) {
        var cares = cares(answers);
        var who = organisations.people(on.organisation()).stream()
                .filter(one -> one.id().toString().equals(answers.one("who")))
                .findFirst();
        problems.when(who.isEmpty(), "who", "Choose who it is")
                .when(
                        on.work() == Work.ADVOCACY && cares.isUnanswered(),
                        "cares",
                        "Say whether they give care or treatment");
        if (who.isEmpty() || !problems.isEmpty()) {
            return problems;
        }
        var stops = involvements.stops(on, who.get(), cares);
        if (!stops.isEmpty()) {
            return problems.add(cares.isYes() ? "cares" : "who", String.join(" ", stops));
        }
        if (on.waits()) {
            involvements.takes(on, who.get(), cares, "", by);
        } else {
            involvements.names(on, who.get(), cares, by);
        }
        return problems;
    }

    private static Answer cares(Answers answers) {
        return answers.has("cares") ? Answer.of(answers.chose("cares", "yes")) : Answer.UNANSWERED;
    }
}
