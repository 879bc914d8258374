package org.ourplan.complaint.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.complaint.Complaint;
import org.ourplan.complaint.StepTaken;
import org.ourplan.complaint.decide.Step;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.complaint.ComplaintAnswer;
import org.ourplan.law.complaint.SettledAtOnce;
import org.ourplan.law.complaint.TimeToComplain;
import org.ourplan.law.complaint.Together;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/** What stops a step of a complaint from being taken as it was typed, and what it comes to. */
public final class StepChecks {

    private StepChecks() {}

    /** What stops it, each at its field. */
    public static Problems problems(Step step, Complaint complaint, Answers said, String ombudsman, LocalDate today) {
        var on = said.date("on");
        var problems = StepForms.of(step, complaint).problems(said);
        ofStep(step, complaint, said, ombudsman, problems);
        return problems.when(on.isEmpty(), "on-day", "Enter the day, such as 27 3 2027")
                .when(on.filter(today::isBefore).isPresent(), "on-day", "This day cannot be after today")
                .when(
                        on.filter(complaint.received()::isAfter).isPresent(),
                        "on-day",
                        "This day cannot be before the complaint was received");
    }

    private static void ofStep(Step step, Complaint complaint, Answers said, String ombudsman, Problems problems) {
        var on = said.date("on").orElse(complaint.received());
        switch (step) {
            case ACKNOWLEDGED ->
                problems.when(
                        said.chose("advocate", "no") && !said.has("advocate-why"),
                        "advocate-why",
                        "Write why nobody independent was offered");
            case PERIOD -> {
                until(said, on, problems);
                problems.when(
                        said.date("until")
                                .filter(complaint.answerBy()::isBefore)
                                .isPresent(),
                        "until-day",
                        "This is after the last day that the law gives us, unless they agree to a longer time first");
            }
            case TOLD_LATE -> until(said, on, problems);
            case LONGER -> longer(complaint, said, on, problems);
            case SETTLED ->
                SettledAtOnce.whyNot(true, complaint.received(), on, said.chose("satisfied", "yes"))
                        .ifPresent(why -> problems.add("satisfied", why));
            case TOGETHER -> add(problems, together(said, false).missing());
            case PASSED_ON -> add(problems, together(said, true).missing());
            case ANSWERED -> add(problems, answer(said, ombudsman).missing());
            default -> {}
        }
    }

    private static void until(Answers said, LocalDate on, Problems problems) {
        var until = said.date("until");
        problems.when(until.isEmpty(), "until-day", "Enter the day by which they have the answer, such as 27 3 2027")
                .when(
                        until.filter(on::isAfter).isPresent(),
                        "until-day",
                        "This day cannot be before they are told of it");
    }

    private static void longer(Complaint complaint, Answers said, LocalDate on, Problems problems) {
        until(said, on, problems);
        problems.when(
                        said.chose("agreed", "no"),
                        "agreed",
                        "Without their agreement the six months stand. Explain why the answer is late, once it is.")
                .when(
                        on.isAfter(complaint.answerBy()),
                        "on-day",
                        "The time had run out by then: it can only be made longer before that");
    }

    private static void add(Problems problems, List<Finding> findings) {
        findings.forEach(finding -> problems.add(finding.place(), finding.sentence()));
    }

    private static Together together(Answers said, boolean whole) {
        return new Together(
                said.one("body"),
                said.chose("agreed", "yes") ? Answer.YES : Answer.UNANSWERED,
                said.one("lead"),
                whole);
    }

    /** The answer as the law reads it. */
    public static ComplaintAnswer answer(Answers said, String ombudsman) {
        var authority = said.chose("authority", "responsible") ? "The responsible person" : said.one("authorised-by");
        return new ComplaintAnswer(
                said.one("considered"),
                said.one("conclusions"),
                chosen(ComplaintAnswer.Found.values(), said.one("found")),
                said.one("remedy"),
                chosen(ComplaintAnswer.Action.values(), said.one("action")),
                said.one("signer"),
                authority,
                ombudsman);
    }

    private static <E extends Enum<E>> @Nullable E chosen(E[] constants, String name) {
        return Stream.of(constants)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What a step comes to, for the record; empty where it comes to nothing by itself. */
    public static String outcome(Step step, Answers said) {
        return switch (step) {
            case STANDING -> said.chose("may", "yes") ? StepTaken.ALLOWED : StepTaken.REFUSED;
            case TIME ->
                TimeToComplain.lookedAtAllTheSame(said.chose("good", "yes"), said.chose("fair", "yes"))
                        ? StepTaken.ALLOWED
                        : StepTaken.REFUSED;
            case ANSWERED -> said.one("found");
            case OUTSIDE -> said.one("ground");
            default -> "";
        };
    }
}
