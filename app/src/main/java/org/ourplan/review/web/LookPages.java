package org.ourplan.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.review.LookBeforeEnd;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.review.Ending;
import org.ourplan.review.LookInWords;
import org.ourplan.review.LooksTogether;
import org.ourplan.review.ReviewDate;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The look together before something ends, written down with the person. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries({"S001-L4", "S001-L4A"})
class LookPages {

    private static final String PAGE = "/people/{person}/reviews/{date}/look";

    private final LooksTogether looks;
    private final Clock clock;

    LookPages(LooksTogether looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    StepPage form(PersonInView person, @PathVariable UUID date) {
        var today = LocalDate.now(clock);
        return page(
                person,
                asked(person, date),
                Answers.of(
                        "on-day",
                        String.valueOf(today.getDayOfMonth()),
                        "on-month",
                        String.valueOf(today.getMonthValue()),
                        "on-year",
                        String.valueOf(today.getYear())),
                Problems.none());
    }

    @PostMapping(PAGE)
    Object looked(PersonInView person, @PathVariable UUID date, Answers answers, SignedIn by) {
        var asked = asked(person, date);
        var form = form(person, ending(asked));
        var problems = problems(form, answers);
        if (problems.isEmpty()) {
            var look = look(ending(asked), answers);
            look.findings().forEach(finding -> problems.add(field(finding.place()), finding.sentence()));
            if (problems.isEmpty()) {
                looks.looked(person, date, look, answers.only(form.fields()), by);
                return Redirect.to(back(person), said(look));
            }
        }
        return page(person, asked, answers, problems);
    }

    private static String said(LookBeforeEnd look) {
        return switch (look.next()) {
            case GOES_ON ->
                "Saved. Next: make the next version of the plan, so that it goes on. It is on the work list.";
            case REVIEW_ASKED -> "Saved. The review is on the work list.";
            case AS_PLANNED, ENDS -> "Saved. The plan stands as it is.";
        };
    }

    private Problems problems(PartForm form, Answers answers) {
        var problems = form.problems(answers);
        form.all().stream()
                .filter(question -> !question.choices().isEmpty() && answers.has(question.name()))
                .filter(question ->
                        question.choices().stream().noneMatch(choice -> answers.chose(question.name(), choice.value())))
                .forEach(question ->
                        problems.add(question.name(), "Choose from the answers on the page: " + question.words()));
        problems.when(
                answers.date("on").isEmpty(), "on-day", "Enter the day on which you looked at it, such as 27 3 2027.");
        return problems.when(
                answers.date("on").filter(LocalDate.now(clock)::isBefore).isPresent(),
                "on-day",
                "The day on which you looked at it cannot be after today.");
    }

    private static LookBeforeEnd look(Ending ending, Answers answers) {
        return new LookBeforeEnd(
                answers.date("on").orElseThrow(),
                ending.lastDay(),
                LookBeforeEnd.Worked.valueOf(answers.one("worked")),
                yesNo(answers, "agrees"),
                yesNo(answers, "told"),
                LookBeforeEnd.Next.valueOf(answers.one("next")),
                answers.date("until").orElse(null),
                answers.one("no-gap"));
    }

    private static Answer yesNo(Answers answers, String field) {
        return answers.chose(field, "yes") ? Answer.YES : answers.chose(field, "no") ? Answer.NO : Answer.UNANSWERED;
    }

    private static String field(String place) {
        return place.equals("until") ? "until-day" : place;
    }

    private ReviewDate asked(PersonInView person, UUID date) {
        return looks.asked(person.id(), date)
                .orElseThrow(() -> new Refused(
                        List.of(
                                "This was looked at already, or the plan has a newer version. What was decided is with the"
                                        + " reviews."),
                        back(person)));
    }

    private static Ending ending(ReviewDate asked) {
        return java.util.Objects.requireNonNull(asked.ending());
    }

    private static String back(PersonInView person) {
        return person.id().link() + "/reviews";
    }

    private static StepPage page(PersonInView person, ReviewDate asked, Answers answers, Problems problems) {
        return new StepPage(
                "Plan of " + person.callThem(),
                form(person, ending(asked)),
                List.of(),
                LooksTogether.link(person.id(), asked.id()),
                "Save what we decided",
                answers,
                problems,
                back(person),
                200);
    }

    private static PartForm form(PersonInView person, Ending ending) {
        var who = person.callThem();
        return PartForm.of(
                "look",
                "Look together: " + LookInWords.inside(ending.what()),
                "In the plan the last day is " + InWords.date(ending.lastDay()) + ". Do this with " + who
                        + ". It changes nothing in the plan: only the next version of the plan does.",
                Question.date("on", "On which day did you look at it together?"),
                Question.words("who", "Who took part?").needed("Write who took part."),
                Question.words("words", "What does " + who + " say about it, in their own words?")
                        .needed("Write what " + who + " says, or how else you know what they want."),
                Question.one(
                                "worked",
                                "Did it do what it was for?",
                                Stream.of(LookBeforeEnd.Worked.values())
                                        .map(one -> Question.option(one.name(), one.words()))
                                        .toArray(Question.Option[]::new))
                        .needed("Say whether it did what it was for."),
                Question.words("how-known", "How do you know?"),
                Question.one(
                                "next",
                                "What happens now?",
                                Stream.of(LookBeforeEnd.Next.values())
                                        .map(LookPages::option)
                                        .toArray(Question.Option[]::new))
                        .needed("Choose what happens now."),
                Question.yesNo("agrees", "Does " + who + " agree with this?")
                        .hint("Or whoever acts for them, where they cannot decide it themselves.")
                        .needed("Say whether " + who + " agrees."),
                Question.yesNo("told", "Does " + who + " know which day is the last, and what comes after it?")
                        .needed("Say whether " + who + " knows."),
                Question.words("no-gap", "How is the need met after the last day?")
                        .hint("Leave it empty only where it did what it was for and nothing is needed after it."));
    }

    private static Question.Option option(LookBeforeEnd.Next next) {
        var option = Question.option(next.name(), next.words());
        return next == LookBeforeEnd.Next.GOES_ON ? option.then(Question.date("until", "Until which day?")) : option;
    }
}
