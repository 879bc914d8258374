-- The letters of a run, once it counts: how far they are, in one row that moves. Whoever holds it makes the next ones; when that
-- program dies the row is free again.
CREATE TABLE charging_run_letters (
    run      uuid PRIMARY KEY REFERENCES charging_run,
    stage    text NOT NULL CHECK (stage IN ('MAKING', 'MADE', 'GIVING', 'GIVEN')),
    round    integer NOT NULL DEFAULT 1,             -- one more each time those that could not be made are tried again
    after    uuid,                                   -- the last person who is done in this stage
    done     bigint NOT NULL DEFAULT 0,
    letters  bigint NOT NULL,                        -- how many there were when the stage began
    paused   boolean NOT NULL DEFAULT false,
    trouble  text NOT NULL DEFAULT '',               -- why it did not go on, without anybody's name
    moved_at timestamptz NOT NULL
);

-- What became of each letter: it was made, once, whatever stops and starts again; or it could not be, and why.
CREATE TABLE charging_run_letter (
    run       uuid NOT NULL REFERENCES charging_run,
    person    uuid NOT NULL,
    from_day  date NOT NULL,
    round     integer NOT NULL,
    document  uuid,
    easy_read uuid,                                  -- beside it, for somebody who needs Easy Read
    format    text NOT NULL DEFAULT '',              -- the format it was made in
    by_hand   text NOT NULL DEFAULT '',              -- what somebody must do with it that the program cannot
    why_not   text NOT NULL DEFAULT '',              -- why it could not be made
    made_at   timestamptz NOT NULL,
    PRIMARY KEY (run, person, from_day, round),
    CHECK ((document IS NULL) = (why_not <> '')),
    CHECK ((document IS NULL) = (format = ''))
);
CREATE UNIQUE INDEX charging_run_letter_made_once ON charging_run_letter (run, person, from_day) WHERE document IS NOT NULL;

-- Somebody said that the letters that need nobody's hand were given: how, on which day. Each is then recorded as given, once.
CREATE TABLE charging_run_giving (
    run        uuid PRIMARY KEY REFERENCES charging_run,
    how        text NOT NULL CHECK (how <> ''),
    given_on   date NOT NULL,
    by_account uuid NOT NULL,
    by_name    text NOT NULL,
    at         timestamptz NOT NULL
);
CREATE TABLE charging_run_letter_given (
    run      uuid NOT NULL REFERENCES charging_run,
    person   uuid NOT NULL,
    from_day date NOT NULL,
    at       timestamptz NOT NULL,
    PRIMARY KEY (run, person, from_day)
);

REVOKE UPDATE, DELETE, TRUNCATE ON charging_run_letter, charging_run_giving, charging_run_letter_given FROM ourplan_app;
CREATE TRIGGER run_letter_is_append_only BEFORE UPDATE OR DELETE ON charging_run_letter
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER run_giving_is_append_only BEFORE UPDATE OR DELETE ON charging_run_giving
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER run_letter_given_is_append_only BEFORE UPDATE OR DELETE ON charging_run_letter_given
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
