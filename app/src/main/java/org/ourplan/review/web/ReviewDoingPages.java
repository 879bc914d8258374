package org.ourplan.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.review.DoingReviews;
import org.ourplan.review.Review;
import org.ourplan.review.Reviews;
import org.ourplan.review.form.ReviewForm;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.PartPage;
import org.ourplan.writing.SavedQuietly;
import org.ourplan.writing.Saving;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** A review, written part by part with the person; to be read once it has ended. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class ReviewDoingPages {

    private static final String ONE = "/people/{person}/reviews/{review}";

    private final Reviews reviews;
    private final DoingReviews doing;
    private final Clock clock;

    ReviewDoingPages(Reviews reviews, DoingReviews doing, Clock clock) {
        this.reviews = reviews;
        this.doing = doing;
        this.clock = clock;
    }

    @GetMapping(ONE)
    Page review(PersonInView person, @PathVariable UUID review, SignedIn by) {
        var found = reviews.find(person.id(), review);
        var beside = beside(person, found, by);
        return new ReviewPage(beside, person.callThem(), LocalDate.now(clock));
    }

    @GetMapping(ONE + "/part/{*path}")
    Object part(PersonInView person, @PathVariable UUID review, @PathVariable String path, SignedIn by) {
        var found = reviews.find(person.id(), review);
        if (found.state().frozen()) {
            return Redirect.to(found.link(), "This review has ended. Nothing in it changes any more.");
        }
        return page(beside(person, found, by), path.substring(1), null, Problems.none());
    }

    @PostMapping(ONE + "/part/{*path}")
    Object save(
            PersonInView person,
            @PathVariable UUID review,
            @PathVariable String path,
            Answers answers,
            SignedIn by,
            @RequestHeader(name = "X-Quiet", required = false) @Nullable String quiet) {
        var found = reviews.find(person.id(), review);
        var place = path.substring(1);
        var form = form(beside(person, found, by).form(), place);
        var typed = answers.only(form.fields());
        var saving = doing.write(person, review, place, opened(answers), typed, by);
        if (quiet != null) {
            return SavedQuietly.answer(saving);
        }
        if (saving instanceof Saving.Clash clash) {
            return BothTexts.of(form, found.link(place), clash, found.link());
        }
        var problems = form.problems(typed);
        var now = beside(person, found, by);
        return problems.isEmpty() ? Redirect.to(next(now, place)) : page(now, place, typed, problems);
    }

    private ReviewBeside beside(PersonInView person, Review review, SignedIn by) {
        var around = doing.around(review, person);
        var parts = doing.parts(review);
        return ReviewBeside.of(
                around, parts, review.state().frozen() ? List.of() : doing.stillNeeded(around, parts, by));
    }

    private static Page page(ReviewBeside beside, String place, @Nullable Answers typed, Problems problems) {
        var review = beside.review();
        var part = beside.parts().get(place);
        return new PartPage(
                review.name() + " with " + beside.around().callThem(),
                form(beside.form(), place),
                beside.above(place),
                review.link(place),
                part == null ? 0 : part.version(),
                part == null ? "" : "Saved " + InWords.time(part.writtenAt()) + " by " + part.writtenByName(),
                typed == null ? beside.answers(place) : typed,
                problems,
                beside.needed(),
                beside.navigation(place),
                review.link(),
                "");
    }

    private static PartForm form(ReviewForm form, String place) {
        return form.at(place).orElseThrow(NotFound::new);
    }

    /** The part after this one; after the last, the review. */
    private static String next(ReviewBeside beside, String place) {
        var places = beside.form().parts().stream().map(PartForm::place).toList();
        var next = places.indexOf(place) + 1;
        return next == places.size() ? beside.review().link() : beside.review().link(places.get(next));
    }

    private static int opened(Answers answers) {
        return answers.one("version").matches("\\d{1,6}") ? Integer.parseInt(answers.one("version")) : 0;
    }
}
