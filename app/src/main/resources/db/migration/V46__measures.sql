-- What the measures of each month read: plans by when they began to count and were agreed, what waits, and reviews by when they were held.
CREATE INDEX agreement_entry_begun ON agreement_entry (at, plan) WHERE kind = 'MADE_ACTIVE';
CREATE INDEX agreement_entry_agreed ON agreement_entry (at, plan) WHERE kind = 'AGREED';
CREATE INDEX direct_payment_entry_died ON direct_payment_entry (direct_payment)
    WHERE kind = 'STOP' AND detail -> 'why' ->> 0 = 'DIED';
CREATE INDEX assessment_waiting ON assessment (offered_at) WHERE state IN ('OFFERED', 'BEGUN', 'PAUSED');
-- With whom a team works and worked, also where that is over.
CREATE INDEX working_with_ever ON working_with (person, since);
CREATE INDEX working_with_ever_account ON working_with (account);
CREATE INDEX working_with_ever_team ON working_with (team);
