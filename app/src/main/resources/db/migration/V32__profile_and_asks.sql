-- The one page profile, which is the person's own until they share it; and what a person asks for, with its answer.

-- What is written is in part (about = the profile).
CREATE TABLE profile (
    id        uuid PRIMARY KEY,
    person    uuid NOT NULL UNIQUE REFERENCES person,
    shared    boolean NOT NULL,                         -- with those of the council who work with the person
    begun_at  timestamptz NOT NULL,
    begun_by  uuid NOT NULL REFERENCES account
);
-- Each time the person chose who sees it. Only added to.
CREATE TABLE profile_choice (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    profile   uuid NOT NULL REFERENCES profile,
    shared    boolean NOT NULL,
    chosen_at timestamptz NOT NULL,
    chosen_by uuid NOT NULL REFERENCES account
);
CREATE INDEX profile_choice_by_profile ON profile_choice (profile, id);
REVOKE UPDATE, DELETE, TRUNCATE ON profile_choice FROM ourplan_app;
CREATE TRIGGER profile_choice_is_append_only BEFORE UPDATE OR DELETE ON profile_choice
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What somebody asked for on the person's own page.
CREATE TABLE ask (
    id            uuid PRIMARY KEY,
    person        uuid NOT NULL REFERENCES person,
    kind          text NOT NULL,                        -- org.ourplan.ask.AskKind
    document      uuid REFERENCES document,             -- the decision to look at again, where it is one
    words         text NOT NULL,                        -- in their own words, may be empty
    asked_at      timestamptz NOT NULL,
    asked_by      uuid NOT NULL REFERENCES account,
    asked_by_name text NOT NULL,
    answer_by     date                                  -- by the local target of the person's pack; empty where it has none
);
CREATE INDEX ask_by_person ON ask (person, asked_at DESC);

-- By when somebody said that the answer comes. The last one counts; the person sees each.
CREATE TABLE ask_promise (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ask              uuid NOT NULL REFERENCES ask,
    answer_by        date NOT NULL,
    promised_at      timestamptz NOT NULL,
    promised_by      uuid NOT NULL REFERENCES account,
    promised_by_name text NOT NULL
);
CREATE INDEX ask_promise_by_ask ON ask_promise (ask, id);

-- The answer: given once.
CREATE TABLE ask_answer (
    ask              uuid PRIMARY KEY REFERENCES ask,
    said             text NOT NULL,                     -- org.ourplan.ask.Said
    words            text NOT NULL CHECK (words <> ''),
    happens_by       date,                              -- when to expect what was said
    answered_at      timestamptz NOT NULL,
    answered_by      uuid NOT NULL REFERENCES account,
    answered_by_name text NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON ask, ask_promise, ask_answer FROM ourplan_app;
CREATE TRIGGER ask_is_kept BEFORE UPDATE OR DELETE ON ask FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ask_promise_is_kept BEFORE UPDATE OR DELETE ON ask_promise FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ask_answer_is_kept BEFORE UPDATE OR DELETE ON ask_answer FOR EACH ROW EXECUTE FUNCTION refuse_change();
