-- What the money is: a first figure before planning, and the figures the personal budget statement is worked from.
-- Each save is a new version; nothing here is ever changed.

CREATE TABLE indicative_budget (
    id             uuid PRIMARY KEY,
    person         uuid NOT NULL REFERENCES person,
    determination  uuid NOT NULL,
    assessment     uuid NOT NULL,
    kind           text NOT NULL,                    -- org.ourplan.assessment.AssessmentKind
    version        integer NOT NULL CHECK (version > 0),
    priced_on      date NOT NULL,                    -- the day whose prices were used
    working        jsonb NOT NULL,                   -- what was entered for each need, and each sum
    weekly         numeric(12,2) NOT NULL CHECK (weekly >= 0),
    yearly         numeric(14,2) NOT NULL CHECK (yearly >= 0),
    worked_by      uuid NOT NULL,
    worked_by_name text NOT NULL,
    worked_at      timestamptz NOT NULL,
    UNIQUE (determination, version)
);
CREATE INDEX indicative_budget_by_person ON indicative_budget (person, worked_at DESC);

CREATE TABLE indicative_told (
    indicative   uuid PRIMARY KEY REFERENCES indicative_budget,
    told_on      date NOT NULL,
    how          text NOT NULL,
    told_by_name text NOT NULL,
    document     uuid NOT NULL,
    recorded_by  uuid NOT NULL,
    recorded_at  timestamptz NOT NULL
);

-- Planning begun before the person was told a figure: allowed with a reason (PB-9).
CREATE TABLE planning_untold (
    plan        uuid PRIMARY KEY,
    person      uuid NOT NULL REFERENCES person,
    reason      text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL
);

CREATE TABLE plan_money (
    plan            uuid NOT NULL,
    version         integer NOT NULL CHECK (version > 0),
    person          uuid NOT NULL REFERENCES person,
    figures         jsonb NOT NULL,                  -- org.ourplan.budget.PlanMoney
    entered_by      uuid NOT NULL,
    entered_by_name text NOT NULL,
    entered_at      timestamptz NOT NULL,
    PRIMARY KEY (plan, version)
);

REVOKE UPDATE, DELETE, TRUNCATE ON indicative_budget, indicative_told, planning_untold, plan_money FROM ourplan_app;
CREATE TRIGGER indicative_is_append_only BEFORE UPDATE OR DELETE ON indicative_budget FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER told_is_append_only BEFORE UPDATE OR DELETE ON indicative_told FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER untold_is_append_only BEFORE UPDATE OR DELETE ON planning_untold FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER money_is_append_only BEFORE UPDATE OR DELETE ON plan_money FOR EACH ROW EXECUTE FUNCTION refuse_change();
