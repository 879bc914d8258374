-- Where each person is on the way from first contact to review, what happens next, and who has what to do.

CREATE TABLE journey_stage (
    person   uuid NOT NULL REFERENCES person,
    stage    text NOT NULL,                          -- org.ourplan.record.Stage
    state    text NOT NULL CHECK (state IN ('begun', 'done', 'not-needed')),
    began_on date NOT NULL,
    done_on  date,
    summary  text NOT NULL DEFAULT '',               -- one sentence for the record page
    link     text NOT NULL DEFAULT '',
    PRIMARY KEY (person, stage)
);

CREATE TABLE next_step (
    person    uuid PRIMARY KEY REFERENCES person,
    what      text NOT NULL,                         -- in words the person can read
    who       text NOT NULL,
    expect_by date,
    link      text NOT NULL DEFAULT ''
);

-- What the record page says at a glance, told by the stages: the person's own words, and the plan and budget now.
CREATE TABLE at_a_glance (
    person       uuid PRIMARY KEY REFERENCES person,
    what_matters text NOT NULL DEFAULT '',           -- from the newest assessment or plan, in their words
    plan_words   text NOT NULL DEFAULT '',           -- one paragraph
    plan_weekly  numeric(10,2),                      -- pounds a week, where there is a figure to tell
    plan_link    text NOT NULL DEFAULT ''
);

CREATE TABLE task (
    id         uuid PRIMARY KEY,
    person     uuid NOT NULL REFERENCES person,
    person_name text NOT NULL,
    kind       text NOT NULL,                        -- org.ourplan.worklist.TaskKind
    about      uuid NOT NULL,                        -- what it is about: one open task of a kind for each
    what       text NOT NULL,
    why        text NOT NULL,
    due        date,
    force      text NOT NULL CHECK (force IN ('law', 'guidance', 'local', 'none')),
    account    uuid REFERENCES account,              -- whose it is
    team       uuid REFERENCES team,
    role       text,                                 -- or any of this role in the team
    waiting_on text NOT NULL DEFAULT '',             -- who else it waits for, empty when it waits for its owner
    coming_up  boolean NOT NULL DEFAULT false,
    since      timestamptz NOT NULL,
    link       text NOT NULL,
    done_at    timestamptz
);
CREATE UNIQUE INDEX task_one_open ON task (kind, about) WHERE done_at IS NULL;
CREATE INDEX task_of_account ON task (account, due) WHERE done_at IS NULL;
CREATE INDEX task_of_role ON task (role, due) WHERE done_at IS NULL AND role IS NOT NULL;
CREATE INDEX task_of_team ON task (team, due) WHERE done_at IS NULL;
CREATE INDEX task_of_person ON task (person) WHERE done_at IS NULL;
