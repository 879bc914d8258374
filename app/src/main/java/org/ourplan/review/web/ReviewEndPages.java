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
import org.ourplan.law.review.EndGround;
import org.ourplan.law.review.ReviewDecision;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.review.Around;
import org.ourplan.review.DoingReviews;
import org.ourplan.review.EndingReviews;
import org.ourplan.review.Review;
import org.ourplan.review.Reviews;
import org.ourplan.review.ToEnd;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The end of a review: what comes of it; or that it was called off. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries({"REV-11", "REV-13", "REV-15"})
class ReviewEndPages {

    private static final String ONE = "/people/{person}/reviews/{review}";

    private final Reviews reviews;
    private final DoingReviews doing;
    private final EndingReviews ending;
    private final Clock clock;

    ReviewEndPages(Reviews reviews, DoingReviews doing, EndingReviews ending, Clock clock) {
        this.reviews = reviews;
        this.doing = doing;
        this.ending = ending;
        this.clock = clock;
    }

    @GetMapping(ONE + "/complete")
    StepPage form(PersonInView person, @PathVariable UUID review, SignedIn by) {
        var found = open(person, review);
        var around = doing.around(found, person);
        var beside = beside(around, found, by);
        return page(around, beside.stops(), start(beside), Problems.none());
    }

    @PostMapping(ONE + "/complete")
    Object complete(PersonInView person, @PathVariable UUID review, Answers answers, SignedIn by) {
        var found = open(person, review);
        var around = doing.around(found, person);
        var stops = beside(around, found, by).stops();
        var form = form(around.callThem());
        var end = ToEnd.typed(answers.only(form.fields()));
        var problems = problems(form, answers).when(end.isEmpty(), "decision", "Choose what you decided.");
        end.ifPresent(to -> to.ending(today(), around.payment().isPresent())
                .findings()
                .forEach(finding -> problems.add(field(finding.place()), finding.sentence())));
        if (!stops.isEmpty() || end.isEmpty() || !problems.isEmpty()) {
            return page(around, stops, answers, problems);
        }
        var letter =
                ending.complete(person, review, end.get(), answers.date("held").orElseThrow(), by);
        return Redirect.to(
                person.id().link() + "/documents/" + letter + "/giving",
                "The review is done. Now give " + person.callThem() + " the letter.");
    }

    @GetMapping(ONE + "/call-off")
    StepPage offForm(PersonInView person, @PathVariable UUID review) {
        return off(open(person, review), person, Answers.none(), Problems.none());
    }

    @PostMapping(ONE + "/call-off")
    Object off(PersonInView person, @PathVariable UUID review, Answers answers, SignedIn by) {
        var found = open(person, review);
        var problems = offForm().problems(answers);
        if (!problems.isEmpty()) {
            return off(found, person, answers, problems);
        }
        ending.callOff(person, review, answers.one("because"), by);
        return Redirect.to(
                person.id().link() + "/reviews", "Called off. The plan keeps its date, so that it is looked at.");
    }

    @PostMapping(ONE + "/end-plan")
    ResponseEntity<Void> endPlan(PersonInView person, @PathVariable UUID review, SignedIn by) {
        ending.endPlan(person, review, by);
        return Redirect.to(person.id().link() + "/reviews/" + review, "The plan has ended.");
    }

    private ReviewBeside beside(Around around, Review review, SignedIn by) {
        var parts = doing.parts(review);
        return ReviewBeside.of(around, parts, doing.stillNeeded(around, parts, by));
    }

    private Problems problems(PartForm form, Answers answers) {
        var problems = form.problems(answers);
        problems.when(answers.date("held").isEmpty(), "held-day", "Enter the day on which you met, such as 27 3 2027.");
        problems.when(
                answers.date("held").filter(today()::isBefore).isPresent(),
                "held-day",
                "The day on which you met cannot be after today.");
        return problems.when(
                answers.date("next").filter(day -> !day.isAfter(today())).isPresent(),
                "next-day",
                "The day of the next review must be after today.");
    }

    /** The day on which people said they would meet, where it has come; else today. */
    private Answers start(ReviewBeside beside) {
        var day = beside.answers("how")
                .date("when")
                .filter(when -> !when.isAfter(today()))
                .orElse(today());
        return Answers.of(
                "held-day",
                String.valueOf(day.getDayOfMonth()),
                "held-month",
                String.valueOf(day.getMonthValue()),
                "held-year",
                String.valueOf(day.getYear()));
    }

    private Review open(PersonInView person, UUID review) {
        var found = reviews.find(person.id(), review);
        if (found.state().frozen()) {
            throw new Refused(List.of("This review has ended. Nothing in it changes any more."), found.link());
        }
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String field(String place) {
        return place.equals("last-day") ? "last-day-day" : place;
    }

    private static StepPage page(Around around, List<StepPage.Stop> stops, Answers answers, Problems problems) {
        return new StepPage(
                around.review().name() + " with " + around.callThem(),
                form(around.callThem()),
                stops,
                around.review().link() + "/complete",
                "End the review, and make the letter",
                answers,
                problems,
                around.review().link(),
                200);
    }

    private static PartForm form(String who) {
        var decisions = Stream.of(ReviewDecision.values())
                .map(decision -> Question.option(decision.name(), decision.words(), meaning(decision))
                        .then(beneath(decision, who)))
                .toArray(Question.Option[]::new);
        return PartForm.of(
                "complete",
                "What comes of it?",
                "Decide this with " + who + ". From then on nothing in the review changes.",
                Question.date("held", "On which day did you meet?"),
                Question.one("decision", "What did you decide?", decisions).needed("Choose what you decided."),
                Question.words("because", "Why, in words that " + who + " can use?")
                        .hint("The letter says this.")
                        .needed("Say why, in words that " + who + " can use."),
                Question.date("next", "When would " + who + " like to look again?")
                        .hint(
                                "Leave it empty if they named no day. It can be sooner than the guidance says, not later."));
    }

    private static String meaning(ReviewDecision decision) {
        return switch (decision) {
            case KEEP -> "It goes on. The next date is set.";
            case REVISE ->
                "A new version begins as a copy of the plan, and is agreed like every plan. Until it counts, the plan in force"
                        + " stands. A lower budget still needs its own reasons and its own notice.";
            case END -> "Only where they want that.";
        };
    }

    private static Question[] beneath(ReviewDecision decision, String who) {
        return decision != ReviewDecision.END
                ? new Question[0]
                : new Question[] {
                    Question.one(
                            "ground",
                            "Why does it end?",
                            Stream.of(EndGround.values())
                                    .map(ground -> Question.option(ground.name(), ground.words()))
                                    .toArray(Question.Option[]::new)),
                    Question.yesNo("agrees", "Does " + who + " want this, or whoever acts for them in law?"),
                    Question.yesNo("told", "Do they know which day is the last, and what comes after it?"),
                    Question.date("last-day", "Which day is the last?"),
                    Question.words("no-gap", "What is there from the day after?")
                };
    }

    private static StepPage off(Review review, PersonInView person, Answers answers, Problems problems) {
        return new StepPage(
                review.name() + " with " + person.callThem(),
                offForm(),
                List.of(),
                review.link() + "/call-off",
                "Call it off",
                answers,
                problems,
                review.link(),
                200);
    }

    private static PartForm offForm() {
        return PartForm.of(
                "call-off",
                "Call this review off",
                "What was written stays. The plan keeps its date.",
                Question.words("because", "Why?").needed("Say why it is called off."));
    }
}
