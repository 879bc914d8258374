-- Figures of charging that the council enters itself, each confirmed by a second person, and what happens to everybody when
-- figures move. A figure is added and never changed; a wrong one is replaced by a later one.

CREATE TABLE charging_figure (
    id               uuid PRIMARY KEY,
    figure           text NOT NULL,                  -- org.ourplan.law.charging.figures.Figure
    amount           numeric(12,2) NOT NULL CHECK (amount >= 0),
    from_day         date NOT NULL,
    until_day        date,                           -- the last day of its year; empty for a figure that has none
    source_title     text NOT NULL CHECK (source_title <> ''),
    source_reference text NOT NULL CHECK (source_reference <> ''),
    why              text NOT NULL DEFAULT '',       -- why it stands against another figure of the same days
    replaces         uuid REFERENCES charging_figure,
    entered_by       uuid NOT NULL,
    entered_by_name  text NOT NULL,
    entered_at       timestamptz NOT NULL,
    CHECK (until_day IS NULL OR until_day >= from_day),
    CHECK (replaces IS NULL OR why <> '')
);

-- What became of an entry: confirmed by somebody else, or withdrawn before that. One or the other, once.
CREATE TABLE charging_figure_outcome (
    entry   uuid PRIMARY KEY REFERENCES charging_figure,
    outcome text NOT NULL CHECK (outcome IN ('confirmed', 'withdrawn')),
    how     text NOT NULL,                           -- how it was checked, or why it was withdrawn
    by_account uuid NOT NULL,
    by_name text NOT NULL,
    at      timestamptz NOT NULL
);
CREATE FUNCTION refuse_own_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.outcome = 'confirmed' AND EXISTS (SELECT FROM charging_figure WHERE id = NEW.entry AND entered_by = NEW.by_account) THEN
        RAISE EXCEPTION 'whoever entered a figure never confirms it';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER figure_needs_a_second_person BEFORE INSERT ON charging_figure_outcome
    FOR EACH ROW EXECUTE FUNCTION refuse_own_confirmation();

REVOKE UPDATE, DELETE, TRUNCATE ON charging_figure, charging_figure_outcome FROM ourplan_app;
CREATE TRIGGER charging_figure_is_append_only BEFORE UPDATE OR DELETE ON charging_figure
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER figure_outcome_is_append_only BEFORE UPDATE OR DELETE ON charging_figure_outcome
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A run works out what the figures of a day bring for everybody, before any letter goes. What it found is kept with it.
CREATE TABLE charging_run (
    id            uuid PRIMARY KEY,
    from_day      date NOT NULL,
    figures       uuid[] NOT NULL,                   -- the entries that counted when it was asked for
    asked_by      uuid NOT NULL,
    asked_by_name text NOT NULL,
    asked_at      timestamptz NOT NULL
);

-- How far a run is: its one row that moves. Whoever holds it works on the run; when that program dies the row is free again.
CREATE TABLE charging_run_progress (
    run      uuid PRIMARY KEY REFERENCES charging_run,
    stage    text NOT NULL CHECK (stage IN ('WORKING', 'WORKED', 'MAKING', 'MADE', 'DROPPED')),
    after    uuid,                                   -- the last person who is done in this stage
    done     bigint NOT NULL DEFAULT 0,
    people   bigint NOT NULL,
    paused   boolean NOT NULL DEFAULT false,
    trouble  text NOT NULL DEFAULT '',               -- why it did not go on, without anybody's name
    moved_at timestamptz NOT NULL
);

CREATE TABLE charging_run_line (
    run            uuid NOT NULL REFERENCES charging_run,
    person         uuid NOT NULL,
    from_day       date NOT NULL,                    -- the day that was worked out anew
    standing       uuid NOT NULL,                    -- the contribution that stood when it was
    before_outcome text NOT NULL,
    before_weekly  numeric(12,2),
    before_maximum numeric(12,2),
    after_outcome  text NOT NULL,                    -- as an assessed contribution, or UNANSWERED
    after_weekly   numeric(12,2),
    after_maximum  numeric(12,2),
    to_make        boolean NOT NULL,                 -- whether a new contribution is made of it once it is decided
    corrected      numeric(12,2) NOT NULL DEFAULT 0, -- of the change: a figure put right since
    own            numeric(12,2) NOT NULL DEFAULT 0, -- of the change: their own age, or what begins or ends for them
    moved          text[] NOT NULL DEFAULT '{}',     -- the figures that moved and that they rest on
    missing        text[] NOT NULL DEFAULT '{}',     -- the figures that are not held
    problems       text NOT NULL DEFAULT '',
    PRIMARY KEY (run, person, from_day)
);

-- A separate decision, by somebody else: the new contributions are made to count, or the run is dropped.
CREATE TABLE charging_run_decision (
    run        uuid PRIMARY KEY REFERENCES charging_run,
    outcome    text NOT NULL CHECK (outcome IN ('count', 'drop')),
    why        text NOT NULL,
    by_account uuid NOT NULL,
    by_name    text NOT NULL,
    at         timestamptz NOT NULL
);
CREATE FUNCTION refuse_own_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.outcome = 'count' AND EXISTS (SELECT FROM charging_run WHERE id = NEW.run AND asked_by = NEW.by_account) THEN
        RAISE EXCEPTION 'whoever asked for a run never makes it count';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER run_needs_a_second_person BEFORE INSERT ON charging_run_decision
    FOR EACH ROW EXECUTE FUNCTION refuse_own_run();

-- What became of each line once it was decided: once each, whatever stops and starts again.
CREATE TABLE charging_run_made (
    run      uuid NOT NULL REFERENCES charging_run,
    person   uuid NOT NULL,
    from_day date NOT NULL,
    version  integer,                                -- of the assessment; empty where the line was passed over
    passed   text NOT NULL DEFAULT '',               -- why it was passed over
    letter   uuid,
    made_at  timestamptz NOT NULL,
    PRIMARY KEY (run, person, from_day),
    CHECK ((version IS NULL) = (passed <> ''))
);

REVOKE UPDATE, DELETE, TRUNCATE ON charging_run, charging_run_line, charging_run_decision, charging_run_made FROM ourplan_app;
CREATE TRIGGER charging_run_is_append_only BEFORE UPDATE OR DELETE ON charging_run
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER run_line_is_append_only BEFORE UPDATE OR DELETE ON charging_run_line
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER run_decision_is_append_only BEFORE UPDATE OR DELETE ON charging_run_decision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER run_made_is_append_only BEFORE UPDATE OR DELETE ON charging_run_made
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
