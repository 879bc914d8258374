package org.ourplan.review.store;

import static org.ourplan.tables.Tables.REVIEW;
import static org.ourplan.tables.Tables.REVIEW_END;

import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.review.Reassess;
import org.ourplan.law.review.ReviewDecision;
import org.ourplan.law.review.ReviewState;
import org.ourplan.law.review.ReviewType;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.review.PlanLooked;
import org.ourplan.review.Review;
import org.ourplan.review.ReviewEnd;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of reviews as the stage knows them. */
@Component
class ReviewRows {

    private final JsonMapper json;

    ReviewRows(JsonMapper json) {
        this.json = json;
    }

    /** A review with what it came to, if it has ended. */
    Review review(Record row) {
        return new Review(
                row.get(REVIEW.ID),
                new PersonId(row.get(REVIEW.PERSON)),
                row.get(REVIEW.PLAN),
                json.readValue(row.get(REVIEW.LOOKED).data(), PlanLooked.class),
                ReviewType.valueOf(row.get(REVIEW.KIND)),
                row.get(REVIEW.LIGHT),
                row.get(REVIEW.WHY),
                row.get(REVIEW.REVIEW_DATE),
                row.get(REVIEW.DUE),
                row.get(REVIEW.BEGUN_ON),
                row.get(REVIEW.BEGUN_BY_NAME),
                row.get(REVIEW.WORKER),
                row.get(REVIEW.ENDED_AT) == null ? null : end(row));
    }

    /** What it came to. */
    ReviewEnd end(Record row) {
        return new ReviewEnd(
                ReviewState.valueOf(row.get(REVIEW_END.ENDED_AS)),
                named(ReviewDecision.class, row.get(REVIEW_END.DECISION)),
                row.get(REVIEW_END.HELD_ON),
                named(Reassess.class, row.get(REVIEW_END.REASSESS)),
                row.get(REVIEW_END.LAST_DAY),
                row.get(REVIEW_END.NEXT_BY),
                row.get(REVIEW_END.NEXT_PLAN),
                row.get(REVIEW_END.ASSESSMENT),
                new Answers(json.readValue(
                        row.get(REVIEW_END.DETAIL).data(),
                        new TypeReference<LinkedHashMap<String, List<String>>>() {})),
                row.get(REVIEW_END.AT).toInstant(),
                row.get(REVIEW_END.BY_NAME));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> kind, @Nullable String name) {
        return name == null ? null : Enum.valueOf(kind, name);
    }
}
