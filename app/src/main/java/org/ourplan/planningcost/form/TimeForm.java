package org.ourplan.planningcost.form;

import static org.ourplan.writing.Question.date;
import static org.ourplan.writing.Question.number;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.option;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourplan.planningcost.TimeEntry;
import org.ourplan.planningcost.decide.PlanningStep;
import org.ourplan.planningcost.decide.TimeKind;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** Time in one click, another amount of it, and time put right. */
public final class TimeForm {

    /** The amounts, in minutes, that take one click. */
    public static final List<Integer> AT_ONCE = List.of(15, 30, 60, 90);

    private static final int A_DAY = 1_440;

    private TimeForm() {}

    /** What a button sends: what was done and how long, such as {@code WRITING-30}. */
    public static String button(TimeKind kind, int minutes) {
        return kind.name() + "-" + minutes;
    }

    /** What was clicked, on this step and day; empty for what no button sends. */
    public static Optional<TimeEntry.Spent> clicked(PlanningStep step, String sent, LocalDate on) {
        return Stream.of(TimeKind.values())
                .flatMap(kind -> AT_ONCE.stream()
                        .filter(minutes -> button(kind, minutes).equals(sent))
                        .map(minutes -> new TimeEntry.Spent(step, kind, minutes, on)))
                .findFirst();
    }

    /** Another amount, or another day. */
    public static PartForm other() {
        return form("Another amount, or another day", "", List.of());
    }

    /** The same with its step, for putting an entry right. */
    public static PartForm putRight() {
        return form(
                "Put this right",
                "What you write here takes the place of what was there. Both are kept. Write 0 minutes if it should not be there at all.",
                List.of(one(
                                "step",
                                "Which step?",
                                Stream.of(PlanningStep.values())
                                        .map(step -> option(step.code(), step.words()))
                                        .toArray(Question.Option[]::new))
                        .needed("Choose the step")));
    }

    private static PartForm form(String title, String lead, List<Question> before) {
        var questions = new ArrayList<>(before);
        questions.add(one(
                        "kind",
                        "What did you do?",
                        Stream.of(TimeKind.values())
                                .map(kind -> option(kind.name(), kind.words()))
                                .toArray(Question.Option[]::new))
                .needed("Choose what you did"));
        questions.add(number("minutes", "How many minutes?").hint("One and a half hours are 90."));
        questions.add(date("on", "On which day?"));
        return new PartForm("time", title, "", lead, questions);
    }

    /**
     * What cannot be kept as typed.
     *
     * @param least the fewest minutes
     */
    public static Problems problems(PartForm form, Answers answers, int least, LocalDate today) {
        var minutes = minutes(answers);
        return form.problems(answers)
                .when(minutes < least || minutes > A_DAY, "minutes", "Enter the minutes, " + least + " to " + A_DAY)
                .when(answers.date("on").isEmpty(), "on-day", "Enter the day, such as 27 3 2027")
                .when(
                        answers.date("on").filter(today::isBefore).isPresent(),
                        "on-day",
                        "The day cannot be after today");
    }

    /** What was answered; empty where a choice is not one of the form's. Only of what has no problems. */
    public static Optional<TimeEntry.Spent> read(Optional<PlanningStep> step, Answers answers) {
        var kind = Stream.of(TimeKind.values())
                .filter(one -> answers.chose("kind", one.name()))
                .findFirst();
        return step.flatMap(at -> kind.flatMap(
                what -> answers.date("on").map(on -> new TimeEntry.Spent(at, what, minutes(answers), on))));
    }

    /** An entry as answers. */
    public static Answers answers(TimeEntry.Spent spent) {
        return Answers.of(
                        "step",
                        spent.step().code(),
                        "kind",
                        spent.kind().name(),
                        "minutes",
                        String.valueOf(spent.minutes()))
                .with("on", spent.on());
    }

    private static int minutes(Answers answers) {
        var typed = answers.one("minutes");
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
    }
}
