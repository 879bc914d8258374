package org.ourplan.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.review.ReviewChecks;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.review.decide.ReviewRead;
import org.ourplan.review.form.MeetingForms;
import org.ourplan.review.form.ReviewForm;
import org.ourplan.review.store.ReviewStore;
import org.ourplan.writing.Part;
import org.ourplan.writing.Parts;
import org.ourplan.writing.Saving;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A review while it is being done: written part by part, nothing lost; the person writes their own part by themselves. */
@Component
@Carries({"REV-8", "REV-13", "ADV-1", "ADV-14", "S004-87", "S004-88"})
public class DoingReviews {

    private final ReviewStore store;
    private final Writings writings;
    private final PersonNow now;
    private final DoingNews news;

    DoingReviews(ReviewStore store, Writings writings, PersonNow now, DoingNews news) {
        this.store = store;
        this.writings = writings;
        this.now = now;
        this.news = news;
    }

    /** Everything written in it so far, by place. One statement. */
    public Map<String, Part> parts(Review review) {
        return writings.of(review.id());
    }

    /** The review with what is known of the person now. Two statements. */
    public Around around(Review review, PersonInView person) {
        return now.around(review, person);
    }

    /** What the law still needs before it may end. */
    public List<Finding> stillNeeded(Around around, Map<String, Part> parts, SignedIn by) {
        var known = around.known(parts, BeginningReviews.fromFinance(by));
        return ReviewChecks.beforeCompleting(ReviewRead.facts(Parts.recorded(parts), known));
    }

    /** What stops it from ending that is not written in it: an advocate's report without an answer. One statement. */
    List<Finding> unanswered(Review review) {
        return now.unanswered(review);
    }

    /**
     * Saves one part as somebody of the council writes it. Refused once the review has ended, for somebody who works in finance or
     * in audit, and for the content before the advocacy check of this review is finished (ADV-1, ADV-14).
     *
     * @param opened the part's version when the writer opened it, 0 where there was none
     */
    @Transactional
    public Saving write(PersonInView person, UUID id, String place, int opened, Answers answers, SignedIn by) {
        var review = store.hold(person.id(), id);
        refuseEnded(review, review.link());
        BeginningReviews.refuseFinance(person.id(), by);
        if (!ReviewForm.beforeCheck(place)) {
            checkedFirst(around(review, person), writings.of(id));
        }
        return save(review, place, opened, answers, by);
    }

    private static void checkedFirst(Around around, Map<String, Part> parts) {
        var known = around.known(parts, false);
        var missing = ReviewChecks.beforeWriting(ReviewRead.involving(Parts.recorded(parts), known));
        if (!missing.isEmpty()) {
            throw new Refused(
                    missing.stream().map(Finding::sentence).toList(),
                    around.review().link("advocacy"));
        }
    }

    /** Saves the person's own part, by themselves. Refused once the review has ended. */
    @Transactional
    public Saving writeOwn(PersonId person, UUID id, int opened, Answers answers, SignedIn by) {
        var review = store.hold(person, id);
        refuseEnded(review, "/me/review");
        return save(review, MeetingForms.OWN, opened, answers, by);
    }

    private Saving save(Review review, String place, int opened, Answers answers, SignedIn by) {
        var saving = writings.save(review.id(), place, opened, answers, by);
        if (saving instanceof Saving.Saved saved) {
            news.written(review, place, saved.version(), by);
        }
        return saving;
    }

    static void refuseEnded(Review review, String back) {
        if (review.state().frozen()) {
            throw new Refused(List.of("This review has ended. Nothing in it changes any more."), back);
        }
    }
}
