package org.ourplan.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.govuk.Tag;
import org.ourplan.govuk.TaskList;
import org.ourplan.law.review.ReviewDecision;
import org.ourplan.law.review.ReviewState;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.review.Review;
import org.ourplan.review.ReviewEnd;
import org.ourplan.review.ReviewInWords;
import org.ourplan.writing.PartForm;

/**
 * One review: its parts in the order of the conversation while it is being done; afterwards what it came to, what follows, and
 * everything that was written.
 */
public record ReviewPage(ReviewBeside beside, String callThem, LocalDate today) implements Page {

    /** A part as it was written. */
    public record Written(String title, List<PartForm.Line> lines) {}

    /** Parts that belong together. */
    public record Section(String title, TaskList tasks) {}

    @Override
    public String template() {
        return "review/review";
    }

    public Review review() {
        return beside.review();
    }

    public boolean open() {
        return review().state() == ReviewState.BEGUN;
    }

    public boolean done() {
        return review().done();
    }

    public Tag state() {
        return Tag.of(
                review().state().words(),
                switch (review().state()) {
                    case BEGUN -> Tag.Colour.YELLOW;
                    case COMPLETE -> Tag.Colour.GREEN;
                    case CALLED_OFF -> Tag.Colour.GREY;
                });
    }

    /** When it began and by when it is to be done. */
    public String since() {
        var due = review().due();
        return "Begun on " + InWords.date(review().begunOn()) + " by " + review().begunByName() + "."
                + (due == null || !open() ? "" : " To be done by " + InWords.date(due) + ".");
    }

    public List<Section> sections() {
        return beside.form().sections().stream()
                .map(section -> new Section(section.title(), beside.tasks(section)))
                .toList();
    }

    public org.ourplan.govuk.ourplan.StillNeeded needed() {
        return beside.needed();
    }

    /** What it came to, in a sentence; for a review that has ended. */
    public String cameTo() {
        var end = end();
        return done() ? ReviewInWords.inShort(end) : "Called off: " + ReviewInWords.stop(end.because());
    }

    /** When the plan is looked at next. */
    public String next() {
        return done() ? ReviewInWords.next(end()) : "";
    }

    /** Who is to have a copy of the letter, as the person said. */
    public String copies() {
        return beside.answers("involved").one("copies");
    }

    /** The version of the plan that was begun; empty where none was. */
    public String nextPlan() {
        var plan = end().nextPlan();
        return plan == null ? "" : review().person().link() + "/plans/" + plan;
    }

    /** What is assessed again; empty where nothing is. */
    public String assessment() {
        var assessment = end().assessment();
        return assessment == null ? "" : review().person().link() + "/assessments/" + assessment;
    }

    /** True where what they can pay changed too: the money is gone through again (s27(4)). */
    public boolean moneyAgain() {
        return done()
                && beside.answers("changed").chose("changed", "yes")
                && beside.answers("changed").chose("finances", "yes");
    }

    /** True where the plan is to end, and its last day has come. */
    public boolean planMayEnd() {
        return end().planMayEnd(today);
    }

    /** True where the plan is to end at all. */
    public boolean planEnds() {
        return end().decision() == ReviewDecision.END;
    }

    /** Everything that was written, in order. */
    public List<Written> written() {
        var all = new ArrayList<Written>();
        for (var form : beside.form().parts()) {
            var lines = form.read(beside.answers(form.place()));
            if (!lines.isEmpty()) {
                all.add(new Written(form.title(), lines));
            }
        }
        return all;
    }

    private ReviewEnd end() {
        return java.util.Objects.requireNonNull(review().end());
    }
}
