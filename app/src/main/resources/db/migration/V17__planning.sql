-- Why a plan came back, and where each thing is put right; the plan now beside the next one; a decision that is made once.

-- What must be put right in a plan that was returned. One turn for each time it came back; only added to.
CREATE TABLE return_reason (
    plan             uuid    NOT NULL REFERENCES plan,
    turn             integer NOT NULL CHECK (turn > 0),
    number           integer NOT NULL CHECK (number > 0),
    place            text    NOT NULL,               -- a place of the plan; empty for the whole plan
    words            text    NOT NULL,
    returned_by_name text    NOT NULL,
    returned_on      date    NOT NULL,
    PRIMARY KEY (plan, turn, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON return_reason FROM ourplan_app;
CREATE TRIGGER return_reason_is_append_only BEFORE UPDATE OR DELETE ON return_reason
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What is said of a new version of the plan while the one before is still in force.
ALTER TABLE at_a_glance ADD COLUMN plan_next text NOT NULL DEFAULT '';

-- A stage that has a day but has not begun: the next review.
ALTER TABLE journey_stage DROP CONSTRAINT journey_stage_state_check;
ALTER TABLE journey_stage ADD CONSTRAINT journey_stage_state_check
    CHECK (state IN ('begun', 'done', 'not-needed', 'to-come'));

-- However often and on however many nodes a button is pressed: one decision for each sending, and one beginning of a plan.
CREATE UNIQUE INDEX agreement_decided_once ON agreement_entry (plan, (detail -> 'sending' ->> 0))
    WHERE kind IN ('AGREED', 'RETURNED', 'NOT_AGREED') AND detail -> 'sending' IS NOT NULL;
CREATE UNIQUE INDEX agreement_active_once ON agreement_entry (plan) WHERE kind = 'MADE_ACTIVE';

INSERT INTO local_target (id, name, days, from_day, source, entered_by_name, entered_at)
VALUES (gen_random_uuid(), 'lower-budget-notice', 14, DATE '2026-04-01',
        'Westmere Council local targets 2026-27 (fictional)', 'the starting pack', now());
