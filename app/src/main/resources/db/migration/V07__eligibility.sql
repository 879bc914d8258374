-- Determinations under s13: made by the program from a completed assessment, numbered, never changed. A later one stands in
-- place of an earlier one.

CREATE TABLE determination (
    id              uuid        PRIMARY KEY,
    person          uuid        NOT NULL REFERENCES person,
    assessment      uuid        NOT NULL UNIQUE,   -- to change it, assess again
    kind            text        NOT NULL CHECK (kind IN ('NEEDS', 'CARERS')),
    version         integer     NOT NULL CHECK (version > 0),
    supersedes      uuid        REFERENCES determination,
    cared_for       uuid        REFERENCES person, -- for a carer: the adult, if they have a record here
    cared_for_name  text        NOT NULL,
    assessed_on     date        NOT NULL,
    determined_on   date        NOT NULL,
    determined_at   timestamptz NOT NULL,
    decided_by      uuid        NOT NULL,
    decided_by_name text        NOT NULL,
    eligible        boolean     NOT NULL,
    failed_limb     integer     CHECK (failed_limb BETWEEN 1 AND 3),
    unable          text[]      NOT NULL,          -- codes of the outcomes the person is unable to achieve
    eligible_needs  text[]      NOT NULL,          -- references of the assessed needs that count
    limbs           jsonb       NOT NULL,          -- what was found on each limb, with reasons, sections and rules
    inputs          jsonb       NOT NULL,          -- every answer it was made from
    rule_ids        text[]      NOT NULL,
    UNIQUE (person, kind, version),
    CHECK (eligible = (failed_limb IS NULL))
);
CREATE INDEX determination_by_supersedes ON determination (supersedes);
CREATE INDEX determination_by_cared_for ON determination (cared_for);
REVOKE UPDATE, DELETE, TRUNCATE ON determination FROM ourplan_app;
CREATE TRIGGER determination_is_kept BEFORE UPDATE OR DELETE ON determination FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What follows a determination, as it stands. What people wrote, with every earlier version, is in part.
CREATE TABLE after_determination (
    determination           uuid PRIMARY KEY REFERENCES determination,
    letter_given_on         date,
    advice_meet_or_reduce   text NOT NULL DEFAULT '',
    advice_prevent_or_delay text NOT NULL DEFAULT '',
    what_could_be_done      text NOT NULL DEFAULT '',
    wants_council           text NOT NULL DEFAULT 'not-asked' CHECK (wants_council IN ('yes', 'no', 'not-asked')),
    settled                 text NOT NULL DEFAULT 'unknown'
        CHECK (settled IN ('resident-here', 'present-no-settled-residence', 'elsewhere', 'unknown')),
    council_must_meet       text NOT NULL DEFAULT '',   -- the duty, a power or neither, in words with its section
    why_power               text NOT NULL DEFAULT '',
    why_not_meeting         text NOT NULL DEFAULT '',
    not_meeting_given_on    date
);
-- Advice is for one person: the same words in another person's letter are found by these.
CREATE INDEX after_by_meet_or_reduce ON after_determination (md5(advice_meet_or_reduce));
CREATE INDEX after_by_prevent_or_delay ON after_determination (md5(advice_prevent_or_delay));
