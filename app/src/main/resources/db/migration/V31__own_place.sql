-- How somebody comes to a place of their own: a letter with a code that works once; and who may see what for somebody else.

-- An invitation. Who it is for, how the worker knew that it is them, and what was seen of the right to act for somebody.
CREATE TABLE invitation (
    id             uuid PRIMARY KEY,
    person         uuid NOT NULL REFERENCES person,     -- on whose record it was sent
    invited_as     text NOT NULL,                       -- org.ourplan.access.InvitedAs
    own_record     uuid REFERENCES person,              -- whose own pages it opens; empty for those who help somebody else
    relationship   uuid REFERENCES relationship,        -- which of those who matter to the person; empty for the person
    name           text NOT NULL CHECK (name <> ''),
    parts          text[] NOT NULL DEFAULT '{}',        -- org.ourplan.access.HelpPart: what they may see and do
    identity_how   text NOT NULL CHECK (identity_how <> ''),
    identity_on    date NOT NULL,
    authority      text NOT NULL DEFAULT '',            -- what was seen of the right to act, in words
    authority_on   date,
    until_day      date,                                -- the last day on which they act, where it has one
    code_hash      bytea NOT NULL UNIQUE,               -- keyed hash of the code; the code itself is only on the paper
    known_hash     bytea NOT NULL,                      -- keyed hash of the date of birth that goes with it
    sent_at        timestamptz NOT NULL,
    sent_by        uuid NOT NULL REFERENCES account,
    sent_by_name   text NOT NULL,
    ends_at        timestamptz NOT NULL,
    wrong_tries    integer NOT NULL DEFAULT 0,
    closed_at      timestamptz,                         -- after too many wrong dates of birth
    used_at        timestamptz,
    used_by        uuid REFERENCES account,
    taken_back_at  timestamptz,
    taken_back_by_name text NOT NULL DEFAULT '',
    CHECK (invited_as NOT IN ('ATTORNEY_HEALTH_AND_WELFARE', 'ATTORNEY_PROPERTY_AND_FINANCE', 'DEPUTY', 'NOMINEE')
        OR (authority <> '' AND authority_on IS NOT NULL)),
    CHECK ((invited_as IN ('PERSON', 'CARER')) = (own_record IS NOT NULL)),
    CHECK (used_at IS NULL OR taken_back_at IS NULL)
);
CREATE INDEX invitation_by_person ON invitation (person, sent_at DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON invitation FROM ourplan_app;
GRANT UPDATE (wrong_tries, closed_at, used_at, used_by, taken_back_at, taken_back_by_name) ON invitation TO ourplan_app;

-- Who helps whom, with exactly these parts, until it is ended. Ended, never removed.
CREATE TABLE helping (
    id            uuid PRIMARY KEY,
    account       uuid NOT NULL REFERENCES account,
    person        uuid NOT NULL REFERENCES person,
    invitation    uuid NOT NULL REFERENCES invitation,
    helps_as      text NOT NULL,                        -- org.ourplan.access.InvitedAs
    parts         text[] NOT NULL,
    until_day     date,                                 -- the last day of it, where it has one
    since         timestamptz NOT NULL,
    ended_at      timestamptz,
    ended_by      uuid REFERENCES account
);
CREATE UNIQUE INDEX helping_once ON helping (account, person) WHERE ended_at IS NULL;
CREATE INDEX helping_of_person ON helping (person, since DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON helping FROM ourplan_app;
GRANT UPDATE (ended_at, ended_by) ON helping TO ourplan_app;
