package org.ourplan.plan.store;

import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.PART;
import static org.ourplan.tables.Tables.PLAN_NEED;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.AssessedNeed;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.law.plan.InvolvedAs;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.Person;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.WholeWriting;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Repository;

/** Nothing is typed twice: what the assessment heard is in the plan from its first day, for the person to change. */
@Repository
class CarriedIntoPlan {

    private static final String RIGHTS = """
        If you think any of this plan or the budget is wrong, tell us and we will look at it again. \
        You can also complain. We will tell you how, and help you do it. \
        If our answer to your complaint does not put things right, you can ask the Local Government and Social Care \
        Ombudsman to look into it. You can have somebody speak for you in all of this.\
        """;

    private final DSLContext database;
    private final Writings writings;
    private final WholeWriting whole;

    CarriedIntoPlan(DSLContext database, Writings writings, WholeWriting whole) {
        this.database = database;
        this.whole = whole;
        this.writings = writings;
    }

    /** The person's words from the assessment, those who must take part, and how to ask for another look. One statement. */
    @Carries({"S004-24", "PLAN-4", "PLAN-5"})
    void write(UUID plan, PlanKind kind, CompletedAssessment assessment, Person person, SignedIn by) {
        var parts = new LinkedHashMap<String, WholeWriting.Writing>();
        part(parts, "about-me", "words", assessment.whoAndWhatMatters());
        part(parts, "good-week", "words", assessment.typicalWeek());
        part(parts, "wishes", "words", assessment.personsOwnView());
        part(parts, "information", "rights", RIGHTS);
        assessment.needs().forEach(need -> need(parts, need));
        involved(parts, kind == PlanKind.SUPPORT_PLAN ? InvolvedAs.CARER : InvolvedAs.ADULT, person.fullName());
        if (kind == PlanKind.CARE_AND_SUPPORT_PLAN) {
            person.carers().forEach(carer -> involved(parts, InvolvedAs.CARER, carer.name()));
        }
        whole.save(plan, parts, by);
    }

    /**
     * Everything from one plan into the next, as two statements; the advocacy check and warnings' reasons are made
     * anew.
     */
    @Carries({"REV-14", "ADV-14"})
    void copy(UUID from, UUID to) {
        database.insertInto(PLAN_NEED)
                .select(database.select(
                                val(to),
                                PLAN_NEED.REFERENCE,
                                PLAN_NEED.POSITION,
                                PLAN_NEED.OUTCOME,
                                PLAN_NEED.TITLE,
                                PLAN_NEED.ELIGIBLE,
                                PLAN_NEED.FLUCTUATES,
                                PLAN_NEED.WHAT_GETS_IN_THE_WAY,
                                PLAN_NEED.WHO_HELPS_NOW,
                                PLAN_NEED.ON_A_BAD_DAY)
                        .from(PLAN_NEED)
                        .where(PLAN_NEED.PLAN.eq(from)))
                .execute();
        writings.copy(from, to);
        database.deleteFrom(PART)
                .where(PART.ABOUT.eq(to))
                .and(PART.PLACE
                        .eq("advocacy")
                        .or(PART.PLACE.like("warning/%"))
                        .or(PART.PLACE.like("policy-line/%"))
                        .or(PART.PLACE.like("comment/%")))
                .execute();
    }

    private static void need(Map<String, WholeWriting.Writing> parts, AssessedNeed need) {
        var answers = Answers.of(
                "can-do-myself", need.whatICanDo(), "others-can-do", need.othersCanDo(), "goal", need.whatIWant());
        part(parts, "need/" + need.reference(), answers);
    }

    private static void involved(Map<String, WholeWriting.Writing> parts, InvolvedAs as, String name) {
        part(parts, "involved/" + NewId.next(), Answers.of("name", name, "as", as.name()));
    }

    private static void part(Map<String, WholeWriting.Writing> parts, String place, String field, String words) {
        if (!words.isBlank()) {
            part(parts, place, Answers.of(field, words));
        }
    }

    private static void part(Map<String, WholeWriting.Writing> parts, String place, Answers answers) {
        parts.put(place, new WholeWriting.Writing(0, answers));
    }
}
