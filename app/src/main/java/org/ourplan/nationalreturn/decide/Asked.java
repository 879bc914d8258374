package org.ourplan.nationalreturn.decide;

import static org.ourplan.nationalreturn.decide.Condition.APPLICABLE;
import static org.ourplan.nationalreturn.decide.Condition.MANDATORY;
import static org.ourplan.nationalreturn.decide.Condition.NOT_APPLICABLE;
import static org.ourplan.nationalreturn.decide.Condition.UNDETERMINED;

import org.ourplan.nationalreturn.decide.RowFacts.Client;

/** Which fields a row must have and which it may, as the department checks them (check 1). */
final class Asked {

    private Asked() {}

    static Condition of(Field field, RowFacts facts) {
        return switch (field) {
            case LA_CODE,
                    PERIOD_START,
                    PERIOD_END,
                    NHS_NUMBER,
                    PERSON_ID,
                    GENDER,
                    ETHNICITY,
                    DATE_OF_BIRTH,
                    CLIENT_TYPE,
                    POSTCODE,
                    ACCOMMODATION,
                    HAS_CARER -> MANDATORY;
            case FIRST_NAME, LAST_NAME, GP_NAME, GP_CODE, DATE_OF_DEATH -> APPLICABLE;
            case EMPLOYMENT -> needed(facts.employmentAsked());
            case AUTISM, VISUAL, HEARING, DEMENTIA -> of(facts, facts.who() == Client.SERVICE_USER, false);
            case HOURS_CARING, ADULTS_CARED_FOR, ADULT_1, ADULT_2, ADULT_3 -> of(facts, facts.carer(), false);
            default -> ofEvent(field, facts);
        };
    }

    /** What hangs on whom the row is about: nobody can say while that is not known. */
    private static Condition of(RowFacts facts, boolean applies, boolean must) {
        if (facts.who() == null) {
            return UNDETERMINED;
        }
        return applies ? needed(must) : NOT_APPLICABLE;
    }

    private static Condition ofEvent(Field field, RowFacts facts) {
        if (facts.byAssociation()) {
            return field == Field.SUPPORT_REASON ? APPLICABLE : NOT_APPLICABLE;
        }
        if (field == Field.EVENT_TYPE || field == Field.EVENT_START) {
            return MANDATORY;
        }
        var kind = facts.kind();
        return kind == null ? UNDETERMINED : ofKind(field, facts, kind);
    }

    private static Condition ofKind(Field field, RowFacts facts, EventKind kind) {
        return switch (field) {
            case EVENT_REFERENCE, EVENT_DESCRIPTION -> APPLICABLE;
            case SUPPORT_REASON -> needed(kind != EventKind.REQUEST);
            case EVENT_END -> needed(kind != EventKind.SERVICE || facts.died() != null);
            case EVENT_OUTCOME -> needed(!facts.financialAssessment());
            case FUNDING ->
                of(
                        facts,
                        facts.who() == Client.SERVICE_USER,
                        kind == EventKind.SERVICE || kind == EventKind.REVIEW || facts.financialAssessment());
            case ROUTE -> only(kind == EventKind.REQUEST, true);
            case ASSESSMENT_TYPE -> only(kind == EventKind.ASSESSMENT, true);
            case ASSESSMENT_METHOD -> only(kind == EventKind.ASSESSMENT, !facts.financialAssessment());
            case ELIGIBLE -> only(kind == EventKind.ASSESSMENT, false);
            case SERVICE_TYPE, COMPONENT -> only(kind == EventKind.SERVICE, true);
            case DELIVERY, PROVIDER_NAME, PROVIDER_ID -> only(kind == EventKind.SERVICE, false);
            case UNIT_COST, COST_FREQUENCY, PLANNED_UNITS -> only(kind == EventKind.SERVICE, facts.costAsked());
            case REVIEW_REASON, REVIEW_METHOD -> only(kind == EventKind.REVIEW, true);
            case REVIEW_OUTCOMES -> only(kind == EventKind.REVIEW, facts.begins(Field.REVIEW_REASON, "planned"));
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    private static Condition only(boolean applies, boolean must) {
        return applies ? needed(must) : NOT_APPLICABLE;
    }

    private static Condition needed(boolean must) {
        return must ? MANDATORY : APPLICABLE;
    }
}
