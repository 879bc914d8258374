package org.ourplan.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.review.ReviewType;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.review.BeginningReviews;
import org.ourplan.review.ReviewDate;
import org.ourplan.review.ReviewKind;
import org.ourplan.review.decide.ReviewRead;
import org.ourplan.review.store.ReviewDates;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a review: from a date that is set, because somebody asked, or because something changed. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries({"REV-2", "REV-4"})
class ReviewBeginPages {

    private static final String PAGE = "/people/{person}/reviews/begin";

    private final BeginningReviews beginning;
    private final ReviewDates dates;

    ReviewBeginPages(BeginningReviews beginning, ReviewDates dates) {
        this.beginning = beginning;
        this.dates = dates;
    }

    /** The address that begins one from this date. */
    static String link(ReviewDate date, String person) {
        return person + "/reviews/begin?date=" + date.id();
    }

    /** With the date it comes from chosen already, and a light touch for a first look. */
    @GetMapping(PAGE)
    StepPage form(PersonInView person, @RequestParam(defaultValue = "") String date) {
        var all = ofThePlan(person);
        var chosen = all.stream()
                .filter(one -> one.id().toString().equals(date))
                .findFirst()
                .map(one -> Answers.of(
                        "type",
                        ReviewType.PLANNED.name(),
                        "date",
                        one.id().toString(),
                        "light",
                        one.kind() == ReviewKind.FIRST ? "yes" : "no"))
                .orElse(Answers.none());
        return page(person, all, chosen, Problems.none());
    }

    @PostMapping(PAGE)
    Object begin(PersonInView person, Answers answers, SignedIn by) {
        var all = ofThePlan(person);
        var form = form(person, all);
        var type = ReviewRead.among(ReviewType.values(), answers.one("type"));
        var date = all.stream()
                .filter(one -> answers.chose("date", one.id().toString()))
                .map(ReviewDate::id)
                .findFirst()
                .orElse(null);
        var problems = problems(form, type, date, answers);
        if (type == null || !problems.isEmpty()) {
            return page(person, all, answers, problems);
        }
        var review = beginning.begin(
                person.id(),
                new BeginningReviews.Begin(
                        type,
                        type == ReviewType.PLANNED ? date : null,
                        answers.chose("light", "yes"),
                        why(type, answers),
                        null,
                        null),
                by);
        return Redirect.to(
                person.id().link() + "/reviews/" + review,
                "The review has begun. First: how do you meet, and who takes part?");
    }

    private static Problems problems(PartForm form, @Nullable ReviewType type, @Nullable UUID date, Answers answers) {
        return form.problems(answers)
                .when(!answers.has("type") || type == null, "type", "Choose what the review comes from.")
                .when(
                        type == ReviewType.PLANNED && date == null && offersDates(form),
                        "date",
                        "Choose which date it is for.")
                .when(type == ReviewType.REQUESTED && !answers.has("who-asked"), "who-asked", "Write who asked for it.")
                .when(
                        type == ReviewType.UNPLANNED && !answers.has("what-changed"),
                        "what-changed",
                        "Write what changed, or seems to have changed.")
                .when(!answers.has("light"), "light", "Say whether it is a light-touch review.");
    }

    private static boolean offersDates(PartForm form) {
        return form.all().stream().anyMatch(question -> question.name().equals("date"));
    }

    private static String why(ReviewType type, Answers answers) {
        return switch (type) {
            case PLANNED -> "";
            case REQUESTED -> answers.one("who-asked");
            case UNPLANNED -> answers.one("what-changed");
        };
    }

    private List<ReviewDate> ofThePlan(PersonInView person) {
        return dates.of(person.id()).stream()
                .filter(date -> date.kind().ofThePlan())
                .toList();
    }

    private static StepPage page(PersonInView person, List<ReviewDate> dates, Answers answers, Problems problems) {
        return new StepPage(
                "Plan of " + person.callThem(),
                form(person, dates),
                List.of(),
                person.id().link() + "/reviews/begin",
                "Begin the review",
                answers,
                problems,
                person.id().link() + "/reviews",
                200);
    }

    private static PartForm form(PersonInView person, List<ReviewDate> dates) {
        var types = Stream.of(ReviewType.values())
                .map(type -> Question.option(type.name(), type.words(), type.meaning())
                        .then(beneath(type, dates)))
                .toArray(Question.Option[]::new);
        return PartForm.of(
                "begin",
                "Begin a review",
                "You look with " + person.callThem()
                        + " at how life is with the plan. It is not an audit, and it does not"
                        + " begin the planning again.",
                Question.one("type", "What does it come from?", types),
                Question.yesNo("light", "Is it a light-touch review?")
                        .hint(
                                "A shorter look, where nothing has changed: what works, how far the outcomes are reached, whether"
                                        + " the budget is enough, what should change."));
    }

    private static Question[] beneath(ReviewType type, List<ReviewDate> dates) {
        return switch (type) {
            case PLANNED ->
                dates.isEmpty()
                        ? new Question[0]
                        : new Question[] {Question.one("date", "Which date?", choices(dates))};
            case REQUESTED ->
                new Question[] {
                    Question.words("who-asked", "Who asked for it, and when?")
                            .hint(
                                    "The person, or somebody for them. What is asked for on the person’s own page is answered there.")
                };
            case UNPLANNED ->
                new Question[] {Question.words("what-changed", "What changed, or seems to have changed?")};
        };
    }

    private static Question.Option[] choices(List<ReviewDate> dates) {
        var choices = new ArrayList<Question.Option>();
        dates.forEach(date -> choices.add(
                Question.option(date.id().toString(), date.kind().words() + ": " + ReviewsPage.when(date))));
        return choices.toArray(Question.Option[]::new);
    }
}
