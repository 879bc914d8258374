package org.ourplan.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.agreement.Agreements;
import org.ourplan.documents.DocumentKind;
import org.ourplan.law.review.Reached;
import org.ourplan.law.review.Reassess;
import org.ourplan.law.review.ReviewState;
import org.ourplan.law.review.Themes;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.review.decide.ReviewRead;
import org.ourplan.review.store.ReviewStore;
import org.ourplan.writing.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What follows from a review that is done: its outcomes kept, the next date, the letter, and what the decision asks for. */
@Component
class WhatFollows {

    private final ReviewStore store;
    private final NextDates dates;
    private final NextPlans next;
    private final Papers papers;
    private final DoingNews news;

    WhatFollows(ReviewStore store, NextDates dates, NextPlans next, Papers papers, DoingNews news) {
        this.store = store;
        this.dates = dates;
        this.next = next;
        this.papers = papers;
        this.news = news;
    }

    /** A review about to be ended, with everything it rests on. */
    record Done(
            PersonInView person,
            Review review,
            PlanRecord plan,
            Around around,
            Map<String, Part> parts,
            ToEnd end,
            LocalDate heldOn,
            SignedIn by) {

        Answers written(String place) {
            var part = parts.get(place);
            return part == null ? Answers.none() : part.answers();
        }

        Reassess reassess() {
            var chosen = ReviewRead.among(Reassess.values(), written("changed").one("reassess"));
            return chosen == null || !written("changed").chose("changed", "yes") ? Reassess.NONE : chosen;
        }
    }

    /** Ends it, in the order in which it is told; the letter it returns says all of it. */
    UUID from(Done done) {
        keep(done);
        var nextBy = dates.set(done);
        var follows = next.from(done);
        var end = new ReviewEnd(
                ReviewState.COMPLETE,
                done.end().decision(),
                done.heldOn(),
                done.reassess(),
                done.end().lastDay(),
                nextBy,
                follows.plan(),
                follows.assessment(),
                done.end().said(),
                dates.now(),
                done.by().name());
        store.end(done.review(), end, done.by().account());
        var letter = papers.letter(done, end);
        news.done(done.review(), done.plan(), end, letter, done.by());
        return letter;
    }

    void calledOff(Review review, PlanRecord plan, SignedIn by) {
        news.calledOff(review, by.account());
        dates.again(plan, review);
    }

    void planEnded(Review review, PlanRecord plan) {
        news.planEnded(review, plan);
    }

    private void keep(Done done) {
        var reached = new LinkedHashMap<PlanLooked.Outcome, Reached>();
        done.review()
                .looked()
                .outcomes()
                .forEach(outcome -> reached.put(
                        outcome,
                        Objects.requireNonNull(ReviewRead.among(
                                Reached.values(),
                                done.written("outcome/" + outcome.need()).one("reached")))));
        store.reached(done.review(), reached);
        store.themes(
                done.review(),
                done.written("change")
                        .one("themes")
                        .lines()
                        .map(Themes::tidy)
                        .filter(theme -> !theme.isEmpty())
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new)));
    }

    /** The day of the next review, and the direct payment’s own record where it was looked at in the same meeting. */
    @Component
    static class NextDates {

        private final SettingDates setting;
        private final ReviewNews news;
        private final Agreements agreements;
        private final ObjectProvider<PaymentInReview> payments;
        private final Clock clock;

        NextDates(
                SettingDates setting,
                ReviewNews news,
                Agreements agreements,
                ObjectProvider<PaymentInReview> payments,
                Clock clock) {
            this.setting = setting;
            this.news = news;
            this.agreements = agreements;
            this.payments = payments;
            this.clock = clock;
        }

        @Nullable
        LocalDate set(Done done) {
            var said = done.written("risks").one("high-risk");
            var high = said.isEmpty()
                    ? agreements.highRisk(done.person().id(), done.plan().id())
                    : said.equals("yes");
            var next = setting.next(done.plan(), done.heldOn(), high, done.end().askedNext());
            news.looked(done.plan(), done.review().date(), next, done.by().account());
            if (done.written("payment").chose("together", "yes")) {
                done.around()
                        .payment()
                        .ifPresent(paid -> payments.forEach(payment -> payment.reviewed(
                                done.person(), paid, done.written("payment"), done.heldOn(), done.by())));
            }
            return next.by();
        }

        void again(PlanRecord plan, Review review) {
            news.again(plan, review.date());
        }

        java.time.Instant now() {
            return clock.instant();
        }
    }

    /** The letter. */
    @Component
    record Papers(org.ourplan.documents.Documents documents) {

        UUID letter(Done done, ReviewEnd end) {
            return documents.make(
                    done.person().id(),
                    DocumentKind.REVIEW_LETTER,
                    done.review().id(),
                    done.review().looked().number(),
                    DocumentKind.REVIEW_LETTER.title(),
                    "review/letter",
                    Map.of("letter", ReviewLetter.of(done.around(), done.parts(), end)),
                    done.by());
        }
    }

    /** What was begun. */
    record Begun(@Nullable UUID plan, @Nullable UUID assessment) {}

    /** Everything of a list that says something. */
    static String together(List<String> sentences) {
        return sentences.stream().filter(words -> !words.isBlank()).collect(Collectors.joining(" "));
    }
}
