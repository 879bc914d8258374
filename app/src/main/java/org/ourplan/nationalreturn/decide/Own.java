package org.ourplan.nationalreturn.decide;

/**
 * The values that our record can give, in the words of each release. {@link Lists#exact} finds the very letters in the list that
 * is in force, so that a list with other capitals needs no change here.
 */
public enum Own {
    SERVICE_USER(Field.CLIENT_TYPE, "Service User", "Service user"),
    CARER(Field.CLIENT_TYPE, "Carer", "Unpaid carer"),
    BY_ASSOCIATION(Field.CLIENT_TYPE, "Carer known by association", "Unpaid carer known by association"),
    HAS_CARER(Field.HAS_CARER, "Yes"),
    NO_CARER(Field.HAS_CARER, "No"),
    CARER_NOT_KNOWN(Field.HAS_CARER, "Unknown"),
    FULLY_CLIENT(Field.FUNDING, "18(3) (full cost client)", "Fully client funded"),
    JOINT(Field.FUNDING, "Joint Client and Social Care Funded", "Joint client and social care funded"),
    FULLY_COUNCIL(Field.FUNDING, "Fully Social Care Funded", "Fully social care funded"),
    TO_REABLEMENT(Field.EVENT_OUTCOME, "Progress to Reablement/ST-Max", "Progress to reablement/ST-Max"),
    TO_ASSESSMENT(Field.EVENT_OUTCOME, "Progress to Assessment", "Progress to assessment, review or reassessment"),
    TO_REASSESSMENT(
            Field.EVENT_OUTCOME,
            "Progress to Re-assessment / Unplanned Review",
            "Progress to assessment, review or reassessment"),
    TO_PLANNING(
            Field.EVENT_OUTCOME, "Progress to Support Planning / Services", "Progress to support planning or services"),
    NO_CHANGE(Field.EVENT_OUTCOME, "No change in package", "Continuation of support or services"),
    PROVISION(Field.EVENT_OUTCOME, "Provision of service", "Continuation of support or services"),
    ADVICE(
            Field.EVENT_OUTCOME,
            "NFA - Information & Advice / Signposting only",
            "NFA: Information and advice or signposting"),
    DECLINED(Field.EVENT_OUTCOME, "NFA - Support declined", "NFA: Support declined"),
    DIED(Field.EVENT_OUTCOME, "NFA - Deceased", "NFA: Deceased"),
    ENDED_AS_PLANNED(Field.EVENT_OUTCOME, "Service ended as planned", "NFA: Support ended as planned"),
    ENDED_FOR_ANOTHER_REASON(
            Field.EVENT_OUTCOME, "NFA - Support ended: Other reason", "NFA: Support ended for other reason"),
    LONG_TERM_ASSESSMENT(Field.ASSESSMENT_TYPE, "Long Term Assessment", "Long term assessment"),
    FINANCIAL_ASSESSMENT(Field.ASSESSMENT_TYPE, "Financial Assessment", ""),
    ELIGIBLE(Field.ELIGIBLE, "Yes"),
    NOT_ELIGIBLE(Field.ELIGIBLE, "No"),
    ASSESSED_ALONE(Field.ASSESSMENT_METHOD, "Service user only"),
    ASSESSED_WITH_CARER(Field.ASSESSMENT_METHOD, "Service user and carer", "Service user and unpaid carer"),
    CARER_ASSESSED(Field.ASSESSMENT_METHOD, "Carer only", "Unpaid carer only"),
    REVIEWED_ALONE(Field.REVIEW_METHOD, "Service user only"),
    CARER_REVIEWED(Field.REVIEW_METHOD, "Carer only", "Unpaid carer only"),
    PLANNED_REVIEW(Field.REVIEW_REASON, "Planned"),
    FULLY_MET(Field.REVIEW_OUTCOMES, "Fully Met", "Fully met"),
    PARTLY_MET(Field.REVIEW_OUTCOMES, "Partially Met", "Partially met"),
    NOT_MET(Field.REVIEW_OUTCOMES, "Not Met", "Not met"),
    COMMUNITY(Field.SERVICE_TYPE, "Long Term Support: Community", "Long term support: Community"),
    NURSING(Field.SERVICE_TYPE, "Long Term Support: Nursing Care", "Long term support: Nursing care"),
    ST_MAX(Field.SERVICE_TYPE, "Short Term Support: ST-Max", "Short term support: ST-Max"),
    TO_CARER(Field.SERVICE_TYPE, "Carer Support: Direct to Carer", "Unpaid carer support: Direct to unpaid carer"),
    FOR_CARED_FOR(
            Field.SERVICE_TYPE,
            "Carer Support: Support involving the person cared-for",
            "Unpaid carer support: Support involving the person cared-for"),
    REABLEMENT(Field.COMPONENT, "Reablement"),
    LONG_TERM_NURSING(Field.COMPONENT, "Long Term Nursing Care", "Long term nursing care"),
    SHARED_LIVES(Field.COMPONENT, "Shared Lives"),
    SUPPORTED_LIVING(Field.COMPONENT, "Community Supported Living", "Community supported living"),
    PAID_DIRECTLY(Field.COMPONENT, "Direct Payment", "Direct payment"),
    DIRECT_PAYMENT(Field.DELIVERY, "Direct Payment", "Direct payment"),
    MANAGED_BUDGET(Field.DELIVERY, "CASSR Managed Personal Budget", "CASSR managed personal budget"),
    WEEKLY(Field.COST_FREQUENCY, "Weekly"),
    ONE_OFF(Field.COST_FREQUENCY, "One-off");

    private final Field field;
    private final String one;
    private final String two;

    Own(Field field, String both) {
        this(field, both, both);
    }

    Own(Field field, String one, String two) {
        this.field = field;
        this.one = one;
        this.two = two;
    }

    Field field() {
        return field;
    }

    /** Its words in a release; empty where that release has no such value. */
    String words(Release release) {
        return release == Release.ONE ? one : two;
    }
}
