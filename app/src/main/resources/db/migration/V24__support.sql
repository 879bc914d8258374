-- Direct payments: each as it stands, everything said and decided about it, and what is paid, once.

CREATE TABLE direct_payment (
    id                uuid PRIMARY KEY,
    person            uuid NOT NULL REFERENCES person,
    plan              uuid NOT NULL REFERENCES plan,
    kind              text NOT NULL,                 -- org.ourplan.law.plan.PlanKind
    state             text NOT NULL,                 -- org.ourplan.law.directpayments.PaymentState
    receiver          text NOT NULL,                 -- org.ourplan.law.directpayments.Receiver
    receiver_name     text NOT NULL,
    basis             text NOT NULL,                 -- org.ourplan.law.directpayments.Basis
    needs             jsonb NOT NULL,                -- what it is for: reference, title, pounds a week
    weekly            numeric(10,2) NOT NULL CHECK (weekly >= 0),        -- for those needs, before the contribution
    contribution      numeric(10,2) NOT NULL CHECK (contribution >= 0),  -- what the person pays a week
    council_pays      numeric(10,2) NOT NULL CHECK (council_pays >= 0),  -- of the whole personal budget
    paid_weekly       numeric(10,2) CHECK (paid_weekly >= 0),            -- from here on: once the payments began
    frequency         text,                          -- org.ourplan.law.directpayments.Frequency
    start_day         date,
    last_day          date,                          -- the last day that is paid for, once it is to stop
    finance_reference text NOT NULL DEFAULT '',      -- whom the finance system pays
    asked_on          date NOT NULL,
    worker            uuid NOT NULL,
    team              uuid,
    begun_at          timestamptz NOT NULL,
    CHECK (last_day IS NULL OR last_day >= start_day)
);
CREATE INDEX direct_payment_by_person ON direct_payment (person, begun_at DESC);
CREATE INDEX direct_payment_by_plan ON direct_payment (plan);
CREATE INDEX direct_payment_paying ON direct_payment (start_day) WHERE state IN ('BEING_PAID', 'STOPPING');
-- One at a time for a person's plan of a kind: asked for, set up, or paid.
CREATE UNIQUE INDEX direct_payment_one_open ON direct_payment (person, kind)
    WHERE state NOT IN ('REFUSED', 'WITHDRAWN', 'ENDED');

CREATE TABLE direct_payment_entry (
    direct_payment uuid        NOT NULL REFERENCES direct_payment,
    number         integer     NOT NULL CHECK (number > 0),
    person         uuid        NOT NULL REFERENCES person,
    kind           text        NOT NULL,             -- org.ourplan.support.EntryKind
    detail         jsonb       NOT NULL,
    by_account     uuid        NOT NULL,
    by_name        text        NOT NULL,
    at             timestamptz NOT NULL,
    PRIMARY KEY (direct_payment, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON direct_payment_entry FROM ourplan_app;
CREATE TRIGGER direct_payment_entry_is_append_only BEFORE UPDATE OR DELETE ON direct_payment_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- Whatever is pressed twice, and on however many nodes.
CREATE UNIQUE INDEX direct_payment_started_once ON direct_payment_entry (direct_payment) WHERE kind = 'STARTED';
CREATE UNIQUE INDEX direct_payment_refused_once ON direct_payment_entry (direct_payment) WHERE kind = 'REFUSED';

-- A list of payments for the finance system.
CREATE SEQUENCE payment_file_number;
CREATE TABLE payment_file (
    id           uuid          PRIMARY KEY,
    number       integer       NOT NULL UNIQUE,
    through_day  date          NOT NULL,             -- everything due on that day or before it
    payments     integer       NOT NULL CHECK (payments > 0),
    total        numeric(14,2) NOT NULL CHECK (total >= 0),
    made_by      uuid          NOT NULL,
    made_by_name text          NOT NULL,
    made_at      timestamptz   NOT NULL,
    UNIQUE (id, made_by)
);
REVOKE UPDATE, DELETE, TRUNCATE ON payment_file FROM ourplan_app;
CREATE TRIGGER payment_file_is_append_only BEFORE UPDATE OR DELETE ON payment_file
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What a second person decided: one decision for each file, and nobody releases what they made.
CREATE TABLE payment_file_decision (
    file            uuid        PRIMARY KEY,
    made_by         uuid        NOT NULL,
    outcome         text        NOT NULL CHECK (outcome IN ('RELEASED', 'RETURNED')),
    why             text        NOT NULL DEFAULT '', -- why it was returned
    decided_by      uuid        NOT NULL,
    decided_by_name text        NOT NULL,
    decided_at      timestamptz NOT NULL,
    FOREIGN KEY (file, made_by) REFERENCES payment_file (id, made_by),
    CHECK (outcome = 'RETURNED' OR decided_by <> made_by),
    CHECK (outcome = 'RELEASED' OR why <> '')
);
REVOKE UPDATE, DELETE, TRUNCATE ON payment_file_decision FROM ourplan_app;
CREATE TRIGGER payment_file_decision_is_append_only BEFORE UPDATE OR DELETE ON payment_file_decision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE payment_line (
    file              uuid          NOT NULL REFERENCES payment_file,
    direct_payment    uuid          NOT NULL REFERENCES direct_payment,
    number            integer       NOT NULL CHECK (number > 0),   -- the first payment of a direct payment is 1
    person            uuid          NOT NULL REFERENCES person,
    payee             text          NOT NULL,
    finance_reference text          NOT NULL,
    from_day          date          NOT NULL,
    to_day            date          NOT NULL CHECK (to_day >= from_day),
    amount            numeric(10,2) NOT NULL CHECK (amount >= 0),
    returned          boolean       NOT NULL DEFAULT false,        -- its file was returned: it may be in another
    PRIMARY KEY (file, direct_payment, number)
);
-- Nobody is paid twice for the same weeks, however often and wherever a file is made.
CREATE UNIQUE INDEX payment_line_once ON payment_line (direct_payment, number) WHERE NOT returned;
REVOKE DELETE, TRUNCATE ON payment_line FROM ourplan_app;
REVOKE UPDATE ON payment_line FROM ourplan_app;
GRANT UPDATE (returned) ON payment_line TO ourplan_app;
CREATE FUNCTION refuse_line_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NOT OLD.returned AND NEW.returned
        AND (to_jsonb(NEW) - 'returned') = (to_jsonb(OLD) - 'returned')
        AND EXISTS (SELECT FROM payment_file_decision WHERE file = OLD.file AND outcome = 'RETURNED') THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a line of a payment file can only be taken out when its file was returned';
END $$;
CREATE TRIGGER payment_line_stands BEFORE UPDATE OR DELETE ON payment_line
    FOR EACH ROW EXECUTE FUNCTION refuse_line_change();

INSERT INTO local_target (id, name, days, from_day, source, entered_by_name, entered_at) VALUES
    (gen_random_uuid(), 'direct-payment-surplus', 56, DATE '2026-04-01',
     'Westmere Council local targets 2026-27 (fictional)', 'the starting pack', now()),
    (gen_random_uuid(), 'direct-payment-notice', 28, DATE '2026-04-01',
     'Westmere Council local targets 2026-27 (fictional)', 'the starting pack', now());
