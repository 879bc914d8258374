package org.ourplan.review.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static org.ourplan.tables.Tables.REVIEW;
import static org.ourplan.tables.Tables.REVIEW_END;
import static org.ourplan.tables.Tables.REVIEW_OUTCOME;
import static org.ourplan.tables.Tables.REVIEW_THEME;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.review.Reached;
import org.ourplan.law.review.ReviewState;
import org.ourplan.plan.DecidedSince;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.NotFound;
import org.ourplan.review.PlanLooked;
import org.ourplan.review.Review;
import org.ourplan.review.ReviewEnd;
import org.ourplan.review.ReviewInWords;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reviews and what they came to. Only added to: a review that has ended never changes. */
@Repository
public class ReviewStore implements DecidedSince {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;
    private final ReviewRows rows;

    ReviewStore(DSLContext database, Clock clock, JsonMapper json, ReviewRows rows) {
        this.database = database;
        this.clock = clock;
        this.json = json;
        this.rows = rows;
    }

    /** This person's, newest first. One statement. */
    public List<Review> of(PersonId person) {
        return read(REVIEW.PERSON.eq(person.value()));
    }

    /** One of this person's. One statement. */
    public Optional<Review> find(PersonId person, UUID review) {
        return read(REVIEW.PERSON.eq(person.value()).and(REVIEW.ID.eq(review))).stream()
                .findFirst();
    }

    /** The one of this plan that is being done, if one is. One statement. */
    public Optional<Review> open(UUID plan) {
        return read(REVIEW.PLAN.eq(plan).and(REVIEW.ENDED_AT.isNull())).stream().findFirst();
    }

    /** The same review, held until the transaction ends: nobody ends it or writes in it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Review hold(PersonId person, UUID review) {
        var held = database.select(REVIEW.ID)
                .from(REVIEW)
                .where(REVIEW.ID.eq(review))
                .and(REVIEW.PERSON.eq(person.value()))
                .forUpdate()
                .fetch();
        if (held.isEmpty()) {
            throw new NotFound();
        }
        return find(person, review).orElseThrow(NotFound::new);
    }

    private List<Review> read(Condition which) {
        return database.select(REVIEW.fields())
                .select(REVIEW_END.fields())
                .from(REVIEW)
                .leftJoin(REVIEW_END)
                .on(REVIEW_END.REVIEW.eq(REVIEW.ID))
                .where(which)
                .orderBy(REVIEW.BEGUN_AT.desc(), REVIEW.ID.desc())
                .fetch(rows::review);
    }

    @Override
    public boolean concerns(PlanRecord plan) {
        return plan.state().frozen();
    }

    /** What reviews of this plan came to, in sentences; those called off left out. */
    @Override
    public Field<List<String>> of(UUID plan) {
        return multiset(selectFrom(REVIEW_END)
                        .where(REVIEW_END.PLAN.eq(plan))
                        .and(REVIEW_END.ENDED_AS.eq(ReviewState.COMPLETE.name()))
                        .orderBy(REVIEW_END.AT))
                .as("reviewed")
                .convertFrom(ends -> ends.map(row -> ReviewInWords.inShort(rows.end(row))));
    }

    /** Keeps a review that begins. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Review review, @Nullable UUID ask, SignedIn by) {
        database.insertInto(REVIEW)
                .set(REVIEW.ID, review.id())
                .set(REVIEW.PERSON, review.person().value())
                .set(REVIEW.PLAN, review.plan())
                .set(REVIEW.LOOKED, JSONB.jsonb(json.writeValueAsString(review.looked())))
                .set(REVIEW.KIND, review.type().name())
                .set(REVIEW.LIGHT, review.light())
                .set(REVIEW.WHY, review.why())
                .set(REVIEW.REVIEW_DATE, review.date())
                .set(REVIEW.ASK, ask)
                .set(REVIEW.DUE, review.due())
                .set(REVIEW.BEGUN_ON, review.begunOn())
                .set(REVIEW.BEGUN_AT, now())
                .set(REVIEW.BEGUN_BY, by.account())
                .set(REVIEW.BEGUN_BY_NAME, by.name())
                .set(REVIEW.WORKER, review.worker())
                .execute();
    }

    /** Keeps how far each outcome was reached, by the need it is about. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reached(Review review, Map<PlanLooked.Outcome, Reached> reached) {
        reached.forEach((outcome, how) -> database.insertInto(REVIEW_OUTCOME)
                .set(REVIEW_OUTCOME.REVIEW, review.id())
                .set(REVIEW_OUTCOME.NEED, outcome.need())
                .set(REVIEW_OUTCOME.TITLE, outcome.title())
                .set(REVIEW_OUTCOME.REACHED, how.name())
                .execute());
    }

    /** Keeps what it says to those who buy and plan support. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void themes(Review review, Collection<String> themes) {
        themes.forEach(theme -> database.insertInto(REVIEW_THEME)
                .set(REVIEW_THEME.REVIEW, review.id())
                .set(REVIEW_THEME.THEME, theme)
                .execute());
    }

    /** Ends it, once: from now on nothing in it changes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(Review review, ReviewEnd end, UUID by) {
        database.insertInto(REVIEW_END)
                .set(REVIEW_END.REVIEW, review.id())
                .set(REVIEW_END.PERSON, review.person().value())
                .set(REVIEW_END.PLAN, review.plan())
                .set(REVIEW_END.ENDED_AS, end.state().name())
                .set(REVIEW_END.DECISION, named(end.decision()))
                .set(REVIEW_END.HELD_ON, end.heldOn())
                .set(REVIEW_END.REASSESS, named(end.reassess()))
                .set(REVIEW_END.LAST_DAY, end.lastDay())
                .set(REVIEW_END.NEXT_BY, end.nextBy())
                .set(REVIEW_END.NEXT_PLAN, end.nextPlan())
                .set(REVIEW_END.ASSESSMENT, end.assessment())
                .set(
                        REVIEW_END.DETAIL,
                        JSONB.jsonb(json.writeValueAsString(end.said().given())))
                .set(REVIEW_END.AT, end.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .set(REVIEW_END.BY_ACCOUNT, by)
                .set(REVIEW_END.BY_NAME, end.byName())
                .execute();
        database.update(REVIEW)
                .set(REVIEW.ENDED_AT, now())
                .where(REVIEW.ID.eq(review.id()))
                .execute();
    }

    private static @Nullable String named(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
