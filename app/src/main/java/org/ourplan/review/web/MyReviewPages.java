package org.ourplan.review.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.ourplan.review.DoingReviews;
import org.ourplan.review.Review;
import org.ourplan.review.ReviewDate;
import org.ourplan.review.Reviews;
import org.ourplan.review.form.MeetingForms;
import org.ourplan.review.store.ReviewDates;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.SavedQuietly;
import org.ourplan.writing.Saving;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The person's own page of their review: when and with whom, their own part before people meet, what became of earlier ones. */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
@Carries({"S004-86", "S004-87"})
class MyReviewPages {

    private static final String HERE = "/me/review";
    private static final String MINE = HERE + "/mine";

    private final Reviews reviews;
    private final DoingReviews doing;
    private final ReviewDates dates;

    MyReviewPages(Reviews reviews, DoingReviews doing, ReviewDates dates) {
        this.reviews = reviews;
        this.doing = doing;
        this.dates = dates;
    }

    @GetMapping(HERE)
    Page read(PersonInView me) {
        var all = reviews.of(me.id());
        var open = all.stream()
                .filter(review -> !review.state().frozen())
                .findFirst()
                .orElse(null);
        return new MyReviewPage(
                open,
                open == null ? java.util.Map.of() : doing.parts(open),
                all.stream().filter(Review::done).toList(),
                open == null ? next(me) : null);
    }

    private @Nullable LocalDate next(PersonInView me) {
        return dates.of(me.id()).stream()
                .filter(date -> date.kind().ofThePlan())
                .map(ReviewDate::by)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @GetMapping(MINE)
    Page write(PersonInView me) {
        var part = doing.parts(open(me)).get(MeetingForms.OWN);
        return new MyReviewPartPage(
                form(me),
                MINE,
                part == null ? 0 : part.version(),
                part == null
                        ? ""
                        : "Saved by " + part.writtenByName() + ", "
                                + org.ourplan.platform.web.InWords.time(part.writtenAt()),
                part == null ? Answers.none() : part.answers(),
                HERE);
    }

    @PostMapping(MINE)
    Object save(
            PersonInView me,
            Answers answers,
            SignedIn by,
            @RequestHeader(name = "X-Quiet", required = false) @Nullable String quiet) {
        var form = form(me);
        var opened = answers.one("version").matches("\\d{1,6}") ? Integer.parseInt(answers.one("version")) : 0;
        var saving = doing.writeOwn(me.id(), open(me).id(), opened, answers.only(form.fields()), by);
        if (quiet != null) {
            return SavedQuietly.answer(saving);
        }
        return saving instanceof Saving.Clash clash
                ? BothTexts.of(form, MINE, clash, HERE)
                : Redirect.to(HERE, "Saved. Whoever does the review with you reads it.");
    }

    private Review open(PersonInView me) {
        return reviews.open(me.id()).orElseThrow(NotFound::new);
    }

    private static PartForm form(PersonInView me) {
        return MeetingForms.own(true, me.callThem());
    }
}
