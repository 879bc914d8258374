package org.ourplan.operations.proof;

/**
 * The kinds of row that are never changed once they are there, each with what of it is proved. A column added later is not
 * part of the proof of rows already marked, so these lists only ever gain kinds.
 */
enum KeptRows {
    COMPLETED_ASSESSMENT(
            "completed_assessment",
            "r.assessment::text",
            "r.assessment, r.person, r.kind, extract(epoch from r.completed_at), r.completed_by, r.parts, r.went_on_because"),
    DETERMINATION(
            "determination",
            "r.id::text",
            "r.id, r.person, r.assessment, r.kind, r.version, r.supersedes, r.cared_for, r.assessed_on, r.determined_on, "
                    + "extract(epoch from r.determined_at), r.decided_by, r.eligible, r.failed_limb, r.unable, "
                    + "r.eligible_needs, r.limbs, r.inputs, r.rule_ids"),
    POLICY_ADOPTION(
            "policy_pack_adoption",
            "r.pack::text",
            "r.pack, r.from_day, r.content, r.decided_by, r.decided_on, r.reference, r.minor, r.consulted, "
                    + "r.put_forward_by, r.confirmed_by, extract(epoch from r.adopted_at)"),
    DECIDED_WITH_PACK(
            "decided_with_pack",
            "r.id::text",
            "r.id, r.person, r.what, r.decision, r.pack, r.decided_on, r.recorded_by, extract(epoch from r.recorded_at)"),
    FROZEN_PLAN(
            "(SELECT * FROM plan WHERE frozen_hash IS NOT NULL)",
            "r.id::text",
            "r.id, r.person, r.kind, r.number, r.determination, r.budget_cost, r.budget_person_pays, "
                    + "r.budget_council_pays, r.frozen_hash"),
    DOCUMENT(
            "document",
            "r.id::text",
            "r.id, r.person, r.kind, r.about, r.version, r.title, r.sha256, extract(epoch from r.made_at), r.made_by"),
    GIVING(
            "giving",
            "r.id::text",
            "r.id, r.document, r.recipient, r.relation, r.how, r.format, r.given_on, "
                    + "extract(epoch from r.recorded_at), r.recorded_by"),
    AGREEMENT_ENTRY(
            "agreement_entry",
            "r.plan::text || '/' || r.number",
            "r.plan, r.number, r.person, r.kind, r.detail, r.by_account, extract(epoch from r.at)"),
    DIRECT_PAYMENT_ENTRY(
            "direct_payment_entry",
            "r.direct_payment::text || '/' || r.number",
            "r.direct_payment, r.number, r.person, r.kind, r.detail, r.by_account, extract(epoch from r.at)"),
    PAYMENT_LINE(
            "payment_line",
            "r.file::text || '/' || r.direct_payment || '/' || r.number",
            "r.file, r.direct_payment, r.number, r.person, r.payee, r.finance_reference, r.from_day, r.to_day, r.amount"),
    PAYMENT_FILE_DECISION(
            "payment_file_decision",
            "r.file::text",
            "r.file, r.made_by, r.outcome, r.why, r.decided_by, extract(epoch from r.decided_at)"),
    LOOK_BEFORE_END(
            "look_before_end",
            "r.review_date::text",
            "r.review_date, r.person, r.plan, r.what, r.ends_on, r.looked_on, r.next, r.until, r.detail, r.by_account, "
                    + "extract(epoch from r.at)"),
    REVIEW_END(
            "review_end",
            "r.review::text",
            "r.review, r.person, r.plan, r.ended_as, r.decision, r.held_on, r.reassess, r.last_day, r.next_by, r.next_plan, "
                    + "r.assessment, r.detail, r.by_account, extract(epoch from r.at)"),
    REVIEW_FORECAST(
            "review_forecast",
            "r.id::text",
            "r.id, r.team, r.made_on, r.seed, r.measured, r.wanted, r.forecast, r.made_by, extract(epoch from r.made_at)"),
    SELF_ASSESSMENT_ENTRY(
            "self_assessment_entry",
            "r.assessment::text || '/' || r.number",
            "r.assessment, r.number, r.person, r.kind, r.place, r.version, r.accurate, r.complete, r.added, r.added_by, "
                    + "r.persons_view, r.reason, r.by_account, extract(epoch from r.at)"),
    CARER_MAY_BE_TOLD(
            "carer_may_be_told",
            "r.adult::text || '/' || r.carer || '/' || r.number",
            "r.adult, r.carer, r.number, r.said, r.decided_for, r.by_account, extract(epoch from r.at)"),
    CAPACITY_DECISION(
            "capacity_decision",
            "r.id::text",
            "r.id, r.person, r.corrects, r.again, r.matter, r.decision, r.assessed_on, r.outcome, r.waits, r.look_again, "
                    + "r.detail, r.recorded_by, extract(epoch from r.recorded_at)"),
    ADVOCATE_REPORT(
            "advocate_report",
            "r.id::text",
            "r.id, r.involvement, r.person, r.says, r.concern, r.concern_words, r.challenges, r.reported_by, "
                    + "extract(epoch from r.reported_at)"),
    ADVOCATE_REPORT_ANSWER(
            "advocate_report_answer",
            "r.report::text",
            "r.report, r.met_on, r.words, r.answered_by, extract(epoch from r.answered_at)"),
    NATIONAL_RETURN(
            "national_return",
            "r.id::text",
            "r.id, r.from_day, r.to_day, r.release, r.lists, r.rows, r.sha256, r.replaces, extract(epoch from r.made_at), r.made_by"),
    DECISION_MADE_FOR_SOMEBODY(
            "decided_for",
            "r.id::text",
            "r.id, r.person, r.capacity, r.outcome, r.authority, r.corrects, r.decided_on, r.detail, r.recorded_by, "
                    + "extract(epoch from r.recorded_at)"),
    SHARING_AGREEMENT(
            "sharing_agreement",
            "r.id::text",
            "r.id, r.person, r.recipient_kind, r.recipient, r.parts, r.other_part, r.purpose, r.ground, r.reasons, "
                    + "r.decided_capacity, r.decided_authority, r.from_day, r.last_day, r.why_not_told, r.recorded_by, "
                    + "extract(epoch from r.recorded_at)"),
    SHARED_OUTSIDE(
            "shared_outside",
            "r.id::text",
            "r.id, r.person, r.agreement, r.shared_on, r.parts, r.what, r.means, r.needs, r.formats, r.nhs_number, "
                    + "r.recorded_by, extract(epoch from r.recorded_at)"),
    COMPLAINT_STEP(
            "complaint_step",
            "r.complaint::text || '/' || r.number",
            "r.complaint, r.number, r.step, r.on_day, r.until, r.outcome, r.detail, r.by_account, extract(epoch from r.at)"),
    COMPLAINT_LETTER(
            "complaint_letter",
            "r.id::text",
            "r.id, r.complaint, r.title, r.sha256, extract(epoch from r.made_at), r.made_by"),
    SAFEGUARDING_ENTRY(
            "safeguarding_entry",
            "r.id::text",
            "r.id, r.concern, r.kind, r.about, r.settled, r.detail, r.recorded_by, extract(epoch from r.recorded_at)"),
    SAFEGUARDING_DECISION(
            "safeguarding_decision",
            "r.concern::text",
            "r.concern, r.entry, r.in_area, r.needs, r.at_risk, r.unable, r.route, extract(epoch from r.decided_at)"),
    SAFEGUARDING_CLOSING(
            "safeguarding_closing",
            "r.concern::text",
            "r.concern, r.entry, r.action, r.abuse, r.source, r.places, r.risk_found, r.risk_outcome, r.asked, r.met, r.lacked, "
                    + "r.supported, extract(epoch from r.closed_at)");

    private final String rows;
    private final String id;
    private final String proved;

    KeptRows(String rows, String id, String proved) {
        this.rows = rows;
        this.id = id;
        this.proved = proved;
    }

    /** Every row of the kind now: {@code id} and {@code hash}. */
    String sql() {
        return "SELECT " + id + " AS id, sha256(convert_to(jsonb_build_array(" + proved
                + ")::text, 'UTF8')) AS hash FROM " + rows + " r";
    }
}
