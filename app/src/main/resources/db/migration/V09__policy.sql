-- The council's own dated pack. A figure is added with its first day and its source, and never changed:
-- a later one ends it. Who added it, and when, stays with it.

CREATE TABLE rate (
    id              uuid PRIMARY KEY,
    name            text NOT NULL,                   -- in plain words: home care
    unit            text NOT NULL,                   -- hour, visit, session, week, ...
    pounds          numeric(12,2) NOT NULL CHECK (pounds >= 0),
    on_cost_percent numeric(6,2) NOT NULL DEFAULT 0 CHECK (on_cost_percent >= 0),
    from_day        date NOT NULL,
    until_day       date,                            -- the last day it was said to hold, if one was said
    source          text NOT NULL,
    entered_by      uuid,                            -- empty for the starting pack
    entered_by_name text NOT NULL,
    entered_at      timestamptz NOT NULL,
    UNIQUE (name, from_day),
    CHECK (until_day IS NULL OR until_day >= from_day)
);

CREATE TABLE local_target (
    id              uuid PRIMARY KEY,
    name            text NOT NULL,                   -- org.ourplan.policy.LocalTarget
    days            integer NOT NULL CHECK (days > 0),
    from_day        date NOT NULL,
    until_day       date,
    source          text NOT NULL,
    entered_by      uuid,
    entered_by_name text NOT NULL,
    entered_at      timestamptz NOT NULL,
    UNIQUE (name, from_day),
    CHECK (until_day IS NULL OR until_day >= from_day)
);

CREATE TABLE delegation_scheme (
    id              uuid PRIMARY KEY,
    from_day        date NOT NULL UNIQUE,
    until_day       date,
    source          text NOT NULL,
    entered_by      uuid,
    entered_by_name text NOT NULL,
    entered_at      timestamptz NOT NULL,
    CHECK (until_day IS NULL OR until_day >= from_day)
);
CREATE TABLE delegation_level (
    scheme         uuid    NOT NULL REFERENCES delegation_scheme,
    rank           integer NOT NULL CHECK (rank >= 0),  -- 0 the lowest
    name           text    NOT NULL,                    -- the role: team manager
    weekly_under   numeric(12,2),                       -- empty: no limit
    one_off_up_to  numeric(12,2),
    variance_under numeric(6,2),
    high_risk      boolean NOT NULL,
    exceptions     boolean NOT NULL,
    PRIMARY KEY (scheme, rank)
);

REVOKE UPDATE, DELETE, TRUNCATE ON rate, local_target, delegation_scheme, delegation_level FROM ourplan_app;
CREATE TRIGGER rate_is_append_only BEFORE UPDATE OR DELETE ON rate FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER target_is_append_only BEFORE UPDATE OR DELETE ON local_target FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER scheme_is_append_only BEFORE UPDATE OR DELETE ON delegation_scheme FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER level_is_append_only BEFORE UPDATE OR DELETE ON delegation_level FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The starting pack of Westmere Council, which does not exist: every figure here is fictional and says so.
INSERT INTO rate (id, name, unit, pounds, on_cost_percent, from_day, until_day, source, entered_by_name, entered_at)
SELECT gen_random_uuid(), name, unit, pounds, on_cost, DATE '2026-04-01', NULL,
       'Westmere Council rate card 2026-27 (fictional)', 'the starting pack', now()
FROM (VALUES
    ('home care', 'hour', 24.60, 0),
    ('home care visit, half an hour', 'visit', 13.20, 0),
    ('personal assistant', 'hour', 13.00, 20.00),
    ('day opportunity', 'session', 52.00, 0),
    ('supported activity with others', 'session', 18.50, 0),
    ('prepared meal, delivered', 'meal', 6.50, 0),
    ('travel training', 'hour', 21.00, 0),
    ('travel with support', 'journey', 9.80, 0),
    ('telecare', 'week', 6.00, 0),
    ('night support, sleeping', 'night', 92.00, 0),
    ('night support, awake', 'night', 178.00, 0),
    ('care home', 'week', 815.00, 0),
    ('nursing home', 'week', 965.00, 0),
    ('supported living', 'hour', 22.40, 0),
    ('shared lives', 'week', 486.00, 0),
    ('replacement care at home', 'hour', 23.80, 0),
    ('carer''s break', 'session', 42.00, 0)
) AS card (name, unit, pounds, on_cost);

INSERT INTO local_target (id, name, days, from_day, source, entered_by_name, entered_at)
SELECT gen_random_uuid(), name, days, DATE '2026-04-01', 'Westmere Council local targets 2026-27 (fictional)', 'the starting pack', now()
FROM (VALUES
    ('eligibility-to-plan', 28),
    ('tell-indicative', 5),
    ('decide-plan', 7),
    ('give-copies', 7),
    ('high-risk-review', 91)
) AS target (name, days);

WITH scheme AS (
    INSERT INTO delegation_scheme (id, from_day, source, entered_by_name, entered_at)
    VALUES (gen_random_uuid(), DATE '2026-04-01', 'Westmere Council scheme of delegation 2026-27 (fictional)', 'the starting pack', now())
    RETURNING id
)
INSERT INTO delegation_level (scheme, rank, name, weekly_under, one_off_up_to, variance_under, high_risk, exceptions)
SELECT id, rank, name, weekly, one_off, variance, risk, exceptions
FROM scheme, (VALUES
    (0, 'team manager', 1000.00, 5000.00, 20.00, false, false),
    (1, 'senior manager', NULL::numeric, NULL::numeric, NULL::numeric, true, true)
) AS level (rank, name, weekly, one_off, variance, risk, exceptions);
