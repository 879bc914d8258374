-- The choice of a place to live (s30): every place looked at, what was decided, and what is paid on top of the budget.
-- The money paid on top is kept here and nowhere else: it is no part of a personal budget. Only added to.

CREATE TABLE place_looked_at (
    id              uuid        NOT NULL,
    version         integer     NOT NULL CHECK (version > 0),
    person          uuid        NOT NULL REFERENCES person,
    plan            uuid        NOT NULL REFERENCES plan,
    detail          jsonb       NOT NULL,            -- org.ourplan.accommodation.PlaceDetail
    written_by      uuid        NOT NULL,
    written_by_name text        NOT NULL,
    written_at      timestamptz NOT NULL,
    PRIMARY KEY (id, version)
);
CREATE INDEX place_looked_at_by_plan ON place_looked_at (plan, id, version DESC);

-- One decision for each place, whoever presses first: arranged, or refused with the letter that says why.
CREATE TABLE place_decision (
    place           uuid        PRIMARY KEY,
    person          uuid        NOT NULL REFERENCES person,
    plan            uuid        NOT NULL REFERENCES plan,
    kind            text        NOT NULL CHECK (kind IN ('ARRANGED', 'REFUSED')),
    reasons         text        NOT NULL,
    document        uuid,
    decided_by      uuid        NOT NULL,
    decided_by_name text        NOT NULL,
    decided_at      timestamptz NOT NULL,
    CHECK (kind = 'ARRANGED' OR (document IS NOT NULL AND reasons <> ''))
);
CREATE INDEX place_decision_by_plan ON place_decision (plan);

-- A written agreement on the additional cost of a place, one for each place.
CREATE TABLE top_up (
    id           uuid          PRIMARY KEY,
    place        uuid          NOT NULL UNIQUE,
    person       uuid          NOT NULL REFERENCES person,
    plan         uuid          NOT NULL REFERENCES plan,
    weekly       numeric(10,2) NOT NULL CHECK (weekly > 0),
    terms        jsonb         NOT NULL,              -- org.ourplan.accommodation.TopUpTerms
    document     uuid          NOT NULL,
    made_by      uuid          NOT NULL,
    made_by_name text          NOT NULL,
    made_at      timestamptz   NOT NULL
);
CREATE INDEX top_up_by_plan ON top_up (plan);

-- What became of it: signed, looked at every year, ended.
CREATE TABLE top_up_step (
    top_up   uuid        NOT NULL REFERENCES top_up,
    number   integer     NOT NULL CHECK (number > 0),
    kind     text        NOT NULL CHECK (kind IN ('SIGNED', 'LOOKED_AT', 'ENDED')),
    on_day   date        NOT NULL,
    words    text        NOT NULL,
    next_day date,
    by_name  text        NOT NULL,
    by_account uuid      NOT NULL,
    at       timestamptz NOT NULL,
    PRIMARY KEY (top_up, number)
);

REVOKE UPDATE, DELETE, TRUNCATE ON place_looked_at, place_decision, top_up, top_up_step FROM ourplan_app;
CREATE TRIGGER place_is_append_only BEFORE UPDATE OR DELETE ON place_looked_at FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER place_decision_is_append_only BEFORE UPDATE OR DELETE ON place_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER top_up_is_append_only BEFORE UPDATE OR DELETE ON top_up FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER top_up_step_is_append_only BEFORE UPDATE OR DELETE ON top_up_step FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The council's target for the look before support for a time only ends, where targets are still a table of their own.
DO $$
BEGIN
    IF to_regclass('local_target') IS NOT NULL THEN
        INSERT INTO local_target (id, name, days, from_day, source, entered_by_name, entered_at)
        VALUES (gen_random_uuid(), 'look-before-end', 14, DATE '2026-04-01',
                'Westmere Council local targets 2026-27 (fictional)', 'the starting pack', now());
    END IF;
END $$;
