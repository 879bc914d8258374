-- Assessments under ss 9 and 10. What is being written is in part (about = the assessment); when it is completed, all of
-- it is copied into completed_assessment, which nobody can change.

CREATE TABLE assessment (
    id              uuid PRIMARY KEY,
    reference       bigint GENERATED ALWAYS AS IDENTITY (START WITH 2001) UNIQUE,  -- the number people can say on the phone
    person          uuid NOT NULL REFERENCES person,
    kind            text NOT NULL CHECK (kind IN ('NEEDS', 'CARERS')),
    cared_for       uuid REFERENCES person,
    cared_for_name  text NOT NULL DEFAULT '',
    contact         uuid REFERENCES contact,
    in_their_words  text NOT NULL DEFAULT '',        -- carried from the contact
    what_they_want  text NOT NULL DEFAULT '',
    state           text NOT NULL CHECK (state IN ('OFFERED', 'BEGUN', 'PAUSED', 'COMPLETE', 'REFUSED')),
    offered_at      timestamptz NOT NULL,
    offered_by      uuid NOT NULL REFERENCES account,
    offered_by_name text NOT NULL,
    begun_on        date,
    resume_on       date,                            -- while it is paused
    refused_on      date,
    completed_at    timestamptz
);
CREATE INDEX assessment_by_person ON assessment (person, offered_at DESC);

CREATE TABLE completed_assessment (
    assessment        uuid PRIMARY KEY REFERENCES assessment,
    person            uuid NOT NULL REFERENCES person,
    kind              text NOT NULL,
    completed_at      timestamptz NOT NULL,
    completed_by      uuid NOT NULL REFERENCES account,
    completed_by_name text NOT NULL,
    parts             jsonb NOT NULL,                -- every part as it stood, by place
    went_on_because   jsonb NOT NULL                 -- the worker's reason for going on in spite of a warning, by place
);
CREATE INDEX completed_assessment_by_person ON completed_assessment (person, kind, completed_at DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON completed_assessment FROM ourplan_app;
CREATE TRIGGER completed_assessment_stays BEFORE UPDATE OR DELETE ON completed_assessment
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_change_of_completed_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a completed assessment does not change';
END $$;
CREATE TRIGGER completed_assessment_keeps_state BEFORE UPDATE OR DELETE ON assessment
    FOR EACH ROW WHEN (OLD.state = 'COMPLETE') EXECUTE FUNCTION refuse_change_of_completed_assessment();
