-- What planning costs, from the council's own record: time spent by step, how each plan is made, and what an hour costs. Only ever added to.

-- Minutes that one worker spent on one step. Put right by a new row of the same worker that takes the place of the first.
CREATE TABLE planning_time (
    id          uuid PRIMARY KEY,
    person      uuid NOT NULL REFERENCES person,
    plan        uuid REFERENCES plan,                    -- null while the person has none
    step        text NOT NULL CHECK (step IN ('ASSESSMENT', 'PLAN', 'IMPLEMENTATION', 'REVIEW', 'PANEL')),
    kind        text NOT NULL CHECK (kind IN ('WITH_PERSON', 'TRAVEL', 'WRITING', 'MEETING', 'SUPERVISION')),
    minutes     integer NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    spent_on    date NOT NULL,
    job         text NOT NULL,                           -- the worker's job as their account had it then; may be empty
    replaces    uuid UNIQUE,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES account,
    UNIQUE (id, person, recorded_by),
    FOREIGN KEY (replaces, person, recorded_by) REFERENCES planning_time (id, person, recorded_by),
    CHECK (minutes > 0 OR replaces IS NOT NULL)          -- nothing, only where an entry should not have been
);
CREATE INDEX planning_time_by_person ON planning_time (person, recorded_at DESC);
CREATE INDEX planning_time_by_plan ON planning_time (plan);

-- How a plan is made: by which of the ways of source 004 appendix 1, how complex it is, and what is paid outside for it. The last row counts.
CREATE TABLE planning_way (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person      uuid NOT NULL REFERENCES person,
    plan        uuid NOT NULL REFERENCES plan,
    model       text NOT NULL CHECK (model IN ('SOCIAL_WORK_TEAM', 'PLANNING_TEAM', 'ALL_OUTSIDE', 'PLANNING_OUTSIDE', 'PERSON')),
    complexity  text NOT NULL CHECK (complexity IN ('STANDARD', 'COMPLEX')),
    price       numeric(9,2) CHECK (price >= 0),         -- pounds, paid to whoever plans outside the council; null where not known
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES account,
    CHECK (price IS NULL OR model IN ('ALL_OUTSIDE', 'PLANNING_OUTSIDE'))
);
CREATE INDEX planning_way_by_plan ON planning_way (plan, id DESC);

-- What an hour of a job costs, with on-costs, from a day, and where that comes from. For one job and day the last row counts.
CREATE TABLE hourly_cost (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job              text NOT NULL CHECK (job <> ''),
    from_day         date NOT NULL,
    yearly_pay       numeric(9,2) NOT NULL CHECK (yearly_pay > 0),
    on_costs         integer NOT NULL CHECK (on_costs BETWEEN 0 AND 200),  -- per cent of pay
    weekly_hours     numeric(4,2) NOT NULL CHECK (weekly_hours BETWEEN 1 AND 60),
    hourly           numeric(9,2) NOT NULL CHECK (hourly > 0),             -- pounds
    source           text NOT NULL CHECK (source <> ''),
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL
);
CREATE INDEX hourly_cost_by_job ON hourly_cost (lower(job), from_day DESC, id DESC);
CREATE INDEX plan_by_beginning ON plan (begun_on);

REVOKE UPDATE, DELETE, TRUNCATE ON planning_time, planning_way, hourly_cost FROM ourplan_app;
CREATE TRIGGER planning_time_is_kept BEFORE UPDATE OR DELETE ON planning_time FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER planning_way_is_kept BEFORE UPDATE OR DELETE ON planning_way FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER hourly_cost_is_kept BEFORE UPDATE OR DELETE ON hourly_cost FOR EACH ROW EXECUTE FUNCTION refuse_change();
