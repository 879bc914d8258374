-- Another look at a decision, by somebody who took no part in it; and complaints, apart from the record of anybody's care.

-- What is particular about asking for another look. Who took part is not kept: it is read from the record.
CREATE TABLE second_look (
    ask      uuid PRIMARY KEY REFERENCES ask,
    decided  text NOT NULL,                              -- org.ourplan.ask.Decided
    wants    text NOT NULL,                              -- in their own words, may be empty
    more     text NOT NULL,                              -- what was not known when it was decided, may be empty
    asked_by text NOT NULL                               -- who asked for them and by what right; empty: they themselves
);

-- Whoever wrote in, decided on, or made the letter of what is looked at again, before that was asked for. Having handed
-- somebody a letter is no part in a decision.
CREATE VIEW took_part_in_decision AS
WITH subject AS NOT MATERIALIZED (
    SELECT ask.id AS ask, ask.person, ask.asked_at, document.made_by, about.id
    FROM ask
    JOIN second_look ON second_look.ask = ask.id
    JOIN document ON document.id = ask.document
    LEFT JOIN determination ON determination.id = document.about
    CROSS JOIN LATERAL (VALUES (document.id), (document.about), (determination.assessment)) AS about (id)
)
SELECT subject.ask, event.by_account AS account
FROM subject
JOIN event ON event.chain = subject.person AND event.subject = subject.id AND event.happened_at <= subject.asked_at
WHERE event.by_account IS NOT NULL AND event.happening <> 'DOCUMENT_GIVEN'
UNION
SELECT subject.ask, subject.made_by FROM subject;

CREATE FUNCTION refuse_who_took_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM took_part_in_decision t WHERE t.ask = NEW.ask AND t.account = NEW.answered_by) THEN
        RAISE EXCEPTION 'whoever took part in a decision does not look at it again';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ask_answer_by_somebody_else BEFORE INSERT ON ask_answer
    FOR EACH ROW EXECUTE FUNCTION refuse_who_took_part();

-- What was done after a decision changed, by the ordinary steps.
CREATE TABLE second_look_change (
    ask              uuid PRIMARY KEY REFERENCES second_look,
    done_on          date NOT NULL,
    words            text NOT NULL CHECK (words <> ''),
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON second_look, second_look_change FROM ourplan_app;
CREATE TRIGGER second_look_is_kept BEFORE UPDATE OR DELETE ON second_look FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER second_look_change_is_kept BEFORE UPDATE OR DELETE ON second_look_change
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A complaint about adult social care (SI 2009/309). It is in no event of a person's chain, among no documents of theirs and on
-- no list of those who work with them.
CREATE TABLE complaint (
    id               uuid PRIMARY KEY,
    number           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    person           uuid REFERENCES person,             -- whose care it is about, where they have a record here
    complainant      uuid REFERENCES person,             -- who complains, where they have a record of their own here
    received_on      date NOT NULL,
    how              text NOT NULL CHECK (how IN ('ORALLY', 'IN_WRITING', 'ELECTRONICALLY')),
    stands_as        text NOT NULL,                      -- org.ourplan.law.complaint.Complainant.As
    subject          text NOT NULL,                      -- org.ourplan.complaint.Subject
    happened_on      date NOT NULL,
    noticed_on       date,
    detail           jsonb NOT NULL,                     -- what was asked and answered as it was written down
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL,
    CHECK (happened_on <= received_on),
    CHECK (noticed_on IS NULL OR noticed_on BETWEEN happened_on AND received_on)
);
CREATE INDEX complaint_by_day ON complaint (received_on, number);
CREATE INDEX complaint_by_complainant ON complaint (complainant, number);

-- Those who work here and are complained about: they neither see nor answer it. By name, and by account where there is one.
CREATE TABLE complaint_about (
    complaint uuid NOT NULL REFERENCES complaint,
    name      text NOT NULL CHECK (name <> ''),
    account   uuid REFERENCES account,
    UNIQUE NULLS NOT DISTINCT (complaint, name, account)
);
CREATE INDEX complaint_about_account ON complaint_about (account);

-- Each step of it.
CREATE TABLE complaint_step (
    complaint uuid NOT NULL REFERENCES complaint,
    number    integer NOT NULL CHECK (number > 0),
    step      text NOT NULL,                             -- org.ourplan.complaint.decide.Step
    on_day    date NOT NULL,
    until     date,                                      -- a period that was told or agreed
    outcome   text,                                      -- what was found, or on what ground it ended
    detail    jsonb NOT NULL,
    by_account uuid NOT NULL REFERENCES account,
    by_name   text NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (complaint, number)
);
CREATE UNIQUE INDEX complaint_step_once ON complaint_step (complaint, step)
    WHERE step IN ('STANDING', 'TIME', 'ACKNOWLEDGED', 'ANSWERED', 'TOLD_LATE', 'SETTLED', 'OUTSIDE', 'PASSED_ON', 'WITHDRAWN');

-- Letters, as made.
CREATE TABLE complaint_letter (
    id        uuid PRIMARY KEY,
    complaint uuid NOT NULL REFERENCES complaint,
    title     text NOT NULL,
    page      bytea NOT NULL,
    sha256    text NOT NULL CHECK (sha256 = encode(sha256(page), 'hex')),
    made_at   timestamptz NOT NULL,
    made_by   uuid NOT NULL REFERENCES account
);
CREATE INDEX complaint_letter_by_complaint ON complaint_letter (complaint, made_at);

-- What was learnt, without anybody's name, for the policy owner; and what was done about it.
CREATE TABLE complaint_learning (
    id        uuid PRIMARY KEY,
    complaint uuid NOT NULL REFERENCES complaint,
    theme     text NOT NULL CHECK (theme <> ''),
    words     text NOT NULL CHECK (words <> ''),
    learnt_on date NOT NULL,
    learnt_by uuid NOT NULL REFERENCES account
);
CREATE INDEX complaint_learning_by_day ON complaint_learning (learnt_on, id);
CREATE TABLE complaint_learning_action (
    learning  uuid PRIMARY KEY REFERENCES complaint_learning,
    outcome   text NOT NULL CHECK (outcome IN ('DONE', 'WILL_BE', 'NOT_DONE')),
    words     text NOT NULL CHECK (words <> ''),
    acted_on  date NOT NULL,
    acted_by  uuid NOT NULL REFERENCES account,
    acted_by_name text NOT NULL
);

-- Every look at a complaint by those who work here.
CREATE TABLE complaint_look (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    complaint uuid NOT NULL REFERENCES complaint,
    account   uuid NOT NULL REFERENCES account,
    at        timestamptz NOT NULL
);
CREATE INDEX complaint_look_by_time ON complaint_look (at, id);

CREATE FUNCTION refuse_who_is_complained_about() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM complaint_about a WHERE a.complaint = NEW.complaint AND a.account = NEW.by_account) THEN
        RAISE EXCEPTION 'whoever is complained about has no part in the complaint';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER complaint_step_by_somebody_else BEFORE INSERT ON complaint_step
    FOR EACH ROW EXECUTE FUNCTION refuse_who_is_complained_about();

REVOKE UPDATE, DELETE, TRUNCATE ON complaint, complaint_about, complaint_step, complaint_letter, complaint_learning,
    complaint_learning_action, complaint_look FROM ourplan_app;
CREATE TRIGGER complaint_is_kept BEFORE UPDATE OR DELETE ON complaint FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complaint_about_is_kept BEFORE UPDATE OR DELETE ON complaint_about
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complaint_step_is_kept BEFORE UPDATE OR DELETE ON complaint_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complaint_letter_is_kept BEFORE UPDATE OR DELETE ON complaint_letter
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complaint_learning_is_kept BEFORE UPDATE OR DELETE ON complaint_learning
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complaint_learning_action_is_kept BEFORE UPDATE OR DELETE ON complaint_learning_action
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complaint_look_is_kept BEFORE UPDATE OR DELETE ON complaint_look
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
