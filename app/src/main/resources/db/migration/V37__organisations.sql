-- Organisations outside the council with people of their own, whom they are asked to help, and what an independent advocate does
-- (Care Act 2014 ss 25(7), 67, 68; SI 2014/2824; SI 2014/2889).

CREATE TABLE organisation (
    id         uuid PRIMARY KEY,
    name       text NOT NULL UNIQUE CHECK (name <> ''),
    does       text[] NOT NULL CHECK (cardinality(does) > 0),    -- org.ourplan.organisation.Work
    about      text NOT NULL,                                    -- what people read before they choose it
    phone      text NOT NULL,
    begun_at   timestamptz NOT NULL,
    begun_by   uuid NOT NULL REFERENCES account,
    ended_at   timestamptz,
    ended_by   uuid REFERENCES account,
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
REVOKE UPDATE, DELETE, TRUNCATE ON organisation FROM ourplan_app;
GRANT UPDATE (ended_at, ended_by) ON organisation TO ourplan_app;

-- Somebody who works for it. They come in with an invitation; by itself that opens nobody's record.
CREATE TABLE colleague (
    id            uuid PRIMARY KEY,
    organisation  uuid NOT NULL REFERENCES organisation,
    name          text NOT NULL CHECK (name <> ''),
    does          text[] NOT NULL,                               -- org.ourplan.organisation.Work
    manages       boolean NOT NULL,
    added_at      timestamptz NOT NULL,
    added_by      uuid NOT NULL REFERENCES account,
    ended_at      timestamptz,
    ended_by      uuid REFERENCES account,
    UNIQUE (id, organisation),
    CHECK (manages OR cardinality(does) > 0)
);
CREATE INDEX colleague_by_organisation ON colleague (organisation, added_at);
REVOKE UPDATE, DELETE, TRUNCATE ON colleague FROM ourplan_app;
GRANT UPDATE (ended_at, ended_by) ON colleague TO ourplan_app;

-- What the council saw before it arranges somebody as an independent advocate, and until when that is good. The last of a kind counts.
CREATE TABLE advocate_evidence (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    colleague        uuid NOT NULL REFERENCES colleague,
    requirement      text NOT NULL,                              -- org.ourplan.law.advocacy.AdvocateRequirement
    seen             text NOT NULL CHECK (seen <> ''),
    seen_on          date NOT NULL,
    good_until       date NOT NULL,
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL,
    CHECK (good_until >= seen_on)
);
CREATE INDEX advocate_evidence_by_colleague ON advocate_evidence (colleague, id DESC);

-- An invitation is about a person's record, or about nobody's: of somebody who works for an organisation.
ALTER TABLE invitation ALTER COLUMN person DROP NOT NULL;
ALTER TABLE invitation ADD COLUMN colleague uuid REFERENCES colleague;
ALTER TABLE invitation ADD CHECK ((person IS NULL) = (colleague IS NOT NULL));
ALTER TABLE invitation ADD CHECK ((invited_as = 'ORGANISATION') = (colleague IS NOT NULL));
CREATE INDEX invitation_by_colleague ON invitation (colleague, sent_at DESC);
-- Once: nobody who keeps the list takes over an account by inviting its holder again.
CREATE UNIQUE INDEX invitation_used_once_by_colleague ON invitation (colleague) WHERE used_at IS NOT NULL;

-- An organisation asked to help one person: by the council for an independent advocate, by the person for independent planning.
CREATE TABLE involvement (
    id              uuid PRIMARY KEY,
    person          uuid NOT NULL REFERENCES person,
    organisation    uuid NOT NULL REFERENCES organisation,
    work            text NOT NULL CHECK (work IN ('ADVOCACY', 'PLANNING')),
    process         text,                                        -- org.ourplan.law.advocacy.Process, of an advocate
    as_imca         boolean NOT NULL,                            -- asked to act as independent mental capacity advocate too
    wanted          uuid,                                        -- by name, where somebody is asked for
    words           text NOT NULL,                               -- what it is about
    needs           text NOT NULL,                               -- how the person communicates
    shares          text NOT NULL CHECK (shares IN ('AGREED', 'BEST_INTERESTS', 'NOTHING')),
    shares_words    text NOT NULL,
    by_day          date,
    parts           text[] NOT NULL,                             -- org.ourplan.access.HelpPart: the most that anybody of it sees and does
    asked_at        timestamptz NOT NULL,
    asked_by        uuid NOT NULL REFERENCES account,
    asked_by_name   text NOT NULL,
    UNIQUE (id, organisation),
    UNIQUE (id, person),
    FOREIGN KEY (wanted, organisation) REFERENCES colleague (id, organisation),
    CHECK ((work = 'ADVOCACY') = (process IS NOT NULL)),
    CHECK (work = 'ADVOCACY' OR NOT as_imca),
    CHECK (shares <> 'BEST_INTERESTS' OR shares_words <> '')
);
CREATE INDEX involvement_by_person ON involvement (person, asked_at DESC);
CREATE INDEX involvement_by_organisation ON involvement (organisation, asked_at DESC);
CREATE TABLE involvement_answer (
    involvement      uuid PRIMARY KEY REFERENCES involvement,
    takes            boolean NOT NULL,
    words            text NOT NULL,
    answered_at      timestamptz NOT NULL,
    answered_by      uuid NOT NULL REFERENCES account,
    answered_by_name text NOT NULL,
    CHECK (takes OR words <> '')
);
CREATE TABLE involvement_end (
    involvement      uuid PRIMARY KEY REFERENCES involvement,
    why              text NOT NULL,
    ended_at         timestamptz NOT NULL,
    ended_by         uuid NOT NULL REFERENCES account,
    ended_by_name    text NOT NULL
);
-- Who of the organisation it is. Nobody who gives the person or their carer care or treatment (SI 2014/2889 reg 2).
CREATE TABLE involvement_colleague (
    id               uuid PRIMARY KEY,
    involvement      uuid NOT NULL,
    organisation     uuid NOT NULL,
    colleague        uuid NOT NULL,
    cares_for_them   boolean CHECK (NOT cares_for_them),         -- empty: not asked, of a planner
    named_at         timestamptz NOT NULL,
    named_by         uuid NOT NULL REFERENCES account,
    named_by_name    text NOT NULL,
    UNIQUE (involvement, colleague),
    FOREIGN KEY (involvement, organisation) REFERENCES involvement (id, organisation),
    FOREIGN KEY (colleague, organisation) REFERENCES colleague (id, organisation)
);

-- Somebody of an organisation helps by what it was asked, anybody else by an invitation of their own.
ALTER TABLE helping ALTER COLUMN invitation DROP NOT NULL;
ALTER TABLE helping ADD COLUMN involvement uuid;
ALTER TABLE helping ADD FOREIGN KEY (involvement, person) REFERENCES involvement (id, person);
ALTER TABLE helping ADD CHECK ((invitation IS NULL) = (involvement IS NOT NULL));
DROP INDEX helping_once;
CREATE UNIQUE INDEX helping_once ON helping (account, person, involvement) NULLS NOT DISTINCT WHERE ended_at IS NULL;

-- A meeting of the advocate with the person, or with somebody else about them.
CREATE TABLE advocate_meeting (
    id               uuid PRIMARY KEY,
    involvement      uuid NOT NULL REFERENCES involvement,
    met_on           date NOT NULL,
    consulted        text NOT NULL,                              -- whom, by name; empty: the person
    allowed          text NOT NULL CHECK (allowed IN ('', 'AGREED', 'BEST_INTERESTS')),
    in_private       boolean NOT NULL,
    words            text NOT NULL,                              -- why not in private, or why it is in their best interests
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL,
    CHECK ((consulted = '') = (allowed = '')),
    CHECK (consulted <> '' OR in_private OR words <> ''),
    CHECK (allowed <> 'BEST_INTERESTS' OR words <> '')
);
CREATE INDEX advocate_meeting_by_involvement ON advocate_meeting (involvement, met_on);

-- The advocate's report, and the council's answer to it: once, in writing, and after meeting the advocate where there is a concern.
CREATE TABLE advocate_report (
    id               uuid PRIMARY KEY,
    involvement      uuid NOT NULL,
    person           uuid NOT NULL,
    says             text NOT NULL CHECK (says <> ''),           -- what the person wants, thinks and feels
    concern          boolean NOT NULL,                           -- the council may not have acted as it should
    concern_words    text NOT NULL,
    challenges       boolean NOT NULL,                           -- a decision is challenged for the person
    answer_by        date,                                       -- by the local target; empty where there is none
    reported_at      timestamptz NOT NULL,
    reported_by      uuid NOT NULL REFERENCES account,
    reported_by_name text NOT NULL,
    UNIQUE (id, concern),
    FOREIGN KEY (involvement, person) REFERENCES involvement (id, person),
    CHECK (concern = (concern_words <> '')),
    CHECK (concern OR NOT challenges)
);
CREATE INDEX advocate_report_by_person ON advocate_report (person, reported_at DESC);
CREATE TABLE advocate_report_answer (
    report           uuid PRIMARY KEY,
    concern          boolean NOT NULL,
    met_on           date,
    words            text NOT NULL CHECK (words <> ''),
    answered_at      timestamptz NOT NULL,
    answered_by      uuid NOT NULL REFERENCES account,
    answered_by_name text NOT NULL,
    FOREIGN KEY (report, concern) REFERENCES advocate_report (id, concern),
    CHECK (NOT concern OR met_on IS NOT NULL)
);

REVOKE UPDATE, DELETE, TRUNCATE ON advocate_evidence, involvement, involvement_answer, involvement_end, involvement_colleague,
    advocate_meeting, advocate_report, advocate_report_answer FROM ourplan_app;
CREATE TRIGGER advocate_evidence_is_kept BEFORE UPDATE OR DELETE ON advocate_evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER involvement_is_kept BEFORE UPDATE OR DELETE ON involvement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER involvement_answer_is_kept BEFORE UPDATE OR DELETE ON involvement_answer FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER involvement_end_is_kept BEFORE UPDATE OR DELETE ON involvement_end FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER involvement_colleague_is_kept BEFORE UPDATE OR DELETE ON involvement_colleague FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER advocate_meeting_is_kept BEFORE UPDATE OR DELETE ON advocate_meeting FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER advocate_report_is_kept BEFORE UPDATE OR DELETE ON advocate_report FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER advocate_report_answer_is_kept BEFORE UPDATE OR DELETE ON advocate_report_answer FOR EACH ROW EXECUTE FUNCTION refuse_change();
