-- Safeguarding adults (Care Act 2014 ss 42 to 47). Kept apart from the ordinary record: who may look is asked of these tables
-- alone, and no other stage reads them, but for the warning that stands on a record.

-- A concern as it was raised, by anybody.
CREATE TABLE safeguarding_concern (
    id             uuid PRIMARY KEY,
    reference      bigint GENERATED ALWAYS AS IDENTITY (START WITH 5001) UNIQUE,  -- says nothing of whose it is
    raised_from    text NOT NULL CHECK (raised_from IN ('PUBLIC', 'WORKER', 'FIRST_CONTACT')),
    detail         jsonb NOT NULL,
    raised_at      timestamptz NOT NULL,
    raised_by      uuid REFERENCES account,
    raised_by_name text NOT NULL,
    CHECK ((raised_from = 'PUBLIC') = (raised_by IS NULL))
);
CREATE INDEX safeguarding_concern_by_day ON safeguarding_concern (raised_at);

-- How it stands.
CREATE TABLE safeguarding_case (
    concern uuid PRIMARY KEY REFERENCES safeguarding_concern,
    person  uuid REFERENCES person,                      -- empty until somebody finds or adds their record
    stage   text NOT NULL CHECK (stage IN ('CONCERN', 'PLANNING', 'ENQUIRY', 'PROTECTION', 'CLOSED')),
    risk    text NOT NULL DEFAULT 'NOT_SAID' CHECK (risk IN ('HIGH', 'MEDIUM', 'LOW', 'NOT_SAID')),
    CHECK (person IS NOT NULL OR stage IN ('CONCERN', 'CLOSED'))
);
CREATE INDEX safeguarding_case_open ON safeguarding_case (stage) WHERE stage <> 'CLOSED';
CREATE INDEX safeguarding_case_by_person ON safeguarding_case (person);

-- From when to when it stood there: for volume and time at each stage, end to end.
CREATE TABLE safeguarding_stage (
    concern  uuid NOT NULL REFERENCES safeguarding_concern,
    stage    text NOT NULL CHECK (stage IN ('CONCERN', 'PLANNING', 'ENQUIRY', 'PROTECTION', 'CLOSED')),
    began_at timestamptz NOT NULL,
    ended_at timestamptz CHECK (ended_at >= began_at),
    PRIMARY KEY (concern, stage)
);
CREATE UNIQUE INDEX safeguarding_stage_now ON safeguarding_stage (concern) WHERE ended_at IS NULL;
CREATE INDEX safeguarding_stage_by_day ON safeguarding_stage (stage, began_at);

-- What was written down of it, one entry after another.
CREATE TABLE safeguarding_entry (
    id               uuid PRIMARY KEY,
    concern          uuid NOT NULL REFERENCES safeguarding_concern,
    kind             text NOT NULL,                      -- org.ourplan.safeguarding.EntryKind
    about            uuid,                               -- what came back: of which enquiry that others were asked to make
    settled          boolean NOT NULL DEFAULT false,     -- and whether the council accepts it
    detail           jsonb NOT NULL,
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL,
    UNIQUE (id, concern),
    FOREIGN KEY (about, concern) REFERENCES safeguarding_entry (id, concern),
    CHECK ((kind = 'CAME_BACK') = (about IS NOT NULL)),
    CHECK (NOT settled OR kind = 'CAME_BACK')
);
CREATE INDEX safeguarding_entry_by_concern ON safeguarding_entry (concern, recorded_at);
CREATE UNIQUE INDEX safeguarding_settled_once ON safeguarding_entry (about) WHERE settled;

-- Whether the three parts of s42(1) are met, and the way that was chosen. The way follows from the parts: that cannot be kept otherwise.
CREATE TABLE safeguarding_decision (
    concern    uuid PRIMARY KEY REFERENCES safeguarding_concern,
    entry      uuid NOT NULL,
    in_area    boolean NOT NULL,
    needs      boolean NOT NULL,
    at_risk    boolean NOT NULL,
    unable     boolean NOT NULL,
    route      text NOT NULL CHECK (route IN ('SECTION_42', 'OTHER_ENQUIRY', 'NO_ENQUIRY')),
    decided_at timestamptz NOT NULL,
    FOREIGN KEY (entry, concern) REFERENCES safeguarding_entry (id, concern),
    CHECK ((route = 'SECTION_42') = (in_area AND needs AND at_risk AND unable))
);
CREATE INDEX safeguarding_decision_by_day ON safeguarding_decision (decided_at);

-- How an enquiry ended: what the Safeguarding Adults Collection counts.
CREATE TABLE safeguarding_closing (
    concern      uuid PRIMARY KEY REFERENCES safeguarding_decision,
    entry        uuid NOT NULL,
    action       text NOT NULL CHECK (action IN ('YES', 'NO')),
    abuse        text[] NOT NULL CHECK (cardinality(abuse) > 0),
    source       text NOT NULL CHECK (source IN ('SERVICE_PROVIDER', 'OTHER_KNOWN', 'UNKNOWN')),
    places       text[] NOT NULL CHECK (cardinality(places) > 0),
    risk_found   text NOT NULL CHECK (risk_found IN ('IDENTIFIED_ACTION', 'IDENTIFIED_NO_ACTION', 'INCONCLUSIVE_ACTION',
        'INCONCLUSIVE_NO_ACTION', 'NONE_ACTION', 'NONE_NO_ACTION', 'CEASED')),
    risk_outcome text CHECK (risk_outcome IN ('REMAINED', 'REDUCED', 'REMOVED')),
    asked        text NOT NULL CHECK (asked IN ('EXPRESSED', 'NONE_EXPRESSED', 'NOT_ASKED', 'DONT_KNOW', 'NOT_RECORDED')),
    met          text CHECK (met IN ('FULLY', 'PARTLY', 'NOT_MET')),
    lacked       text NOT NULL CHECK (lacked IN ('YES', 'NO', 'DONT_KNOW', 'NOT_RECORDED')),
    supported    boolean CHECK (supported IS NULL OR lacked = 'YES'),
    closed_at    timestamptz NOT NULL,
    FOREIGN KEY (entry, concern) REFERENCES safeguarding_entry (id, concern),
    CHECK ((risk_outcome IS NOT NULL) = (risk_found IN ('IDENTIFIED_ACTION', 'IDENTIFIED_NO_ACTION'))),
    CHECK ((met IS NOT NULL) = (asked = 'EXPRESSED'))
);
CREATE INDEX safeguarding_closing_by_day ON safeguarding_closing (closed_at);

-- What the national collection asks of the adult; the newest row of a concern counts.
CREATE TABLE safeguarding_about (
    id          uuid PRIMARY KEY,
    concern     uuid NOT NULL REFERENCES safeguarding_concern,
    gender      text NOT NULL,
    ethnicity   text NOT NULL,
    reason      text NOT NULL,
    conditions  text[] NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES account
);
CREATE INDEX safeguarding_about_by_concern ON safeguarding_about (concern, recorded_at);

-- A safeguarding adults review (s44) that the board decided to carry out.
CREATE TABLE safeguarding_adults_review (
    concern    uuid PRIMARY KEY REFERENCES safeguarding_concern,
    entry      uuid NOT NULL,
    decided_on date NOT NULL,
    died       boolean NOT NULL,
    FOREIGN KEY (entry, concern) REFERENCES safeguarding_entry (id, concern)
);

-- Who is said to have caused harm. Whoever that is never sees it, whatever their role.
CREATE TABLE safeguarding_source (
    id            uuid PRIMARY KEY,
    concern       uuid NOT NULL REFERENCES safeguarding_concern,
    kind          text NOT NULL CHECK (kind IN ('SERVICE_PROVIDER', 'OTHER_KNOWN', 'UNKNOWN')),
    name          text NOT NULL,
    relation      text NOT NULL,
    account       uuid REFERENCES account,               -- where they have an account here
    added_at      timestamptz NOT NULL,
    added_by      uuid NOT NULL REFERENCES account,
    withdrawn_at  timestamptz,
    withdrawn_by  uuid REFERENCES account,
    withdrawn_why text NOT NULL DEFAULT ''
);
CREATE INDEX safeguarding_source_by_concern ON safeguarding_source (concern);
CREATE INDEX safeguarding_source_by_account ON safeguarding_source (account) WHERE withdrawn_at IS NULL;

-- Who needs to know: beside the safeguarding leads, these and nobody else.
CREATE TABLE safeguarding_named (
    id       uuid PRIMARY KEY,
    concern  uuid NOT NULL REFERENCES safeguarding_concern,
    account  uuid NOT NULL REFERENCES account,
    named_as text NOT NULL CHECK (named_as IN ('ENQUIRY_OFFICER', 'MANAGER', 'TAKES_PART')),
    since    timestamptz NOT NULL,
    named_by uuid NOT NULL REFERENCES account,
    ended_at timestamptz,
    ended_by uuid REFERENCES account
);
CREATE UNIQUE INDEX safeguarding_named_once ON safeguarding_named (concern, account) WHERE ended_at IS NULL;
CREATE INDEX safeguarding_named_by_account ON safeguarding_named (account) WHERE ended_at IS NULL;

-- What the rest of the workforce sees, where the enquiry allows it: whom to speak to first.
CREATE TABLE safeguarding_warning (
    id       uuid PRIMARY KEY,
    concern  uuid NOT NULL REFERENCES safeguarding_concern,
    person   uuid NOT NULL REFERENCES person,
    speak_to uuid NOT NULL REFERENCES account,
    set_at   timestamptz NOT NULL,
    set_by   uuid NOT NULL REFERENCES account,
    ended_at timestamptz,
    ended_by uuid REFERENCES account
);
CREATE UNIQUE INDEX safeguarding_warning_once ON safeguarding_warning (concern) WHERE ended_at IS NULL;
CREATE INDEX safeguarding_warning_by_person ON safeguarding_warning (person) WHERE ended_at IS NULL;

-- Every look, added to and never changed. A list of concerns is a look without a concern.
CREATE TABLE safeguarding_look (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    concern uuid REFERENCES safeguarding_concern,
    account uuid NOT NULL REFERENCES account,
    at      timestamptz NOT NULL,
    page    text NOT NULL
);
CREATE INDEX safeguarding_look_by_concern ON safeguarding_look (concern, at);

-- Concerns that were passed on from a first contact and not decided yet.
INSERT INTO safeguarding_concern (id, raised_from, detail, raised_at, raised_by, raised_by_name)
SELECT c.id, 'FIRST_CONTACT',
       jsonb_build_object('what', jsonb_build_array(coalesce(p.answers -> 'concern-what' ->> 0, 'Said at first contact, without more words'))),
       t.since, c.begun_by, c.begun_by_name
FROM task t JOIN contact c ON c.id = t.about LEFT JOIN part p ON p.about = c.id AND p.place = 'now'
WHERE t.kind = 'DECIDE_SAFEGUARDING_CONCERN' AND t.done_at IS NULL;
INSERT INTO safeguarding_case (concern, person, stage)
SELECT s.id, c.person, 'CONCERN' FROM safeguarding_concern s JOIN contact c ON c.id = s.id;
INSERT INTO safeguarding_stage (concern, stage, began_at) SELECT id, 'CONCERN', raised_at FROM safeguarding_concern;
UPDATE task t SET person = NULL, team = NULL, person_name = 'Concern ' || s.reference, link = '/safeguarding/' || s.id,
    what = 'Make safe, and decide whether section 42 is met', why = 'A concern was raised'
FROM safeguarding_concern s WHERE s.id = t.about AND t.kind = 'DECIDE_SAFEGUARDING_CONCERN' AND t.done_at IS NULL;

-- Nobody is named on a concern and said to have caused the harm in it.
CREATE FUNCTION safeguarding_named_is_not_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM safeguarding_source s JOIN safeguarding_named n ON n.concern = s.concern AND n.account = s.account
               WHERE s.concern = NEW.concern AND s.withdrawn_at IS NULL AND n.ended_at IS NULL) THEN
        RAISE EXCEPTION 'whoever is said to have caused harm is not named on the concern';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER safeguarding_named_not_source AFTER INSERT OR UPDATE ON safeguarding_named
    FOR EACH ROW EXECUTE FUNCTION safeguarding_named_is_not_source();
CREATE TRIGGER safeguarding_source_not_named AFTER INSERT OR UPDATE ON safeguarding_source
    FOR EACH ROW EXECUTE FUNCTION safeguarding_named_is_not_source();

REVOKE UPDATE, DELETE, TRUNCATE ON safeguarding_concern, safeguarding_entry, safeguarding_decision, safeguarding_closing,
    safeguarding_about, safeguarding_adults_review, safeguarding_look FROM ourplan_app;
CREATE TRIGGER safeguarding_concern_is_kept BEFORE UPDATE OR DELETE ON safeguarding_concern
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER safeguarding_entry_is_kept BEFORE UPDATE OR DELETE ON safeguarding_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER safeguarding_decision_is_kept BEFORE UPDATE OR DELETE ON safeguarding_decision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER safeguarding_closing_is_kept BEFORE UPDATE OR DELETE ON safeguarding_closing
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER safeguarding_look_is_kept BEFORE UPDATE OR DELETE ON safeguarding_look
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
