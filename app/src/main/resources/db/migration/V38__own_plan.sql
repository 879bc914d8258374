-- Pictures, drawings and recordings in a plan; a supported self-assessment; what may be told to a carer for theirs.

-- Only added to; what is taken out is no longer shown, and says who took it out.
CREATE TABLE plan_picture (
    id                uuid PRIMARY KEY,
    plan              uuid NOT NULL REFERENCES plan,
    person            uuid NOT NULL REFERENCES person,
    about             text NOT NULL,                    -- the part of the plan it belongs to; empty: the whole
    shows             text NOT NULL CHECK (shows <> ''),
    name              text NOT NULL,
    media_type        text NOT NULL,                    -- by its own first bytes
    content           bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 5242880),
    added_by          uuid NOT NULL REFERENCES account,
    added_by_name     text NOT NULL,
    added_at          timestamptz NOT NULL,
    taken_out_at      timestamptz,
    taken_out_by_name text NOT NULL DEFAULT '',
    CHECK ((taken_out_at IS NULL) = (taken_out_by_name = ''))
);
CREATE INDEX plan_picture_by_plan ON plan_picture (plan, added_at);
REVOKE UPDATE, DELETE, TRUNCATE ON plan_picture FROM ourplan_app;
GRANT UPDATE (taken_out_at, taken_out_by_name) ON plan_picture TO ourplan_app;

-- A supported self-assessment (SI 2014/2827 reg 2): what the person wrote is in part (about = the assessment), with everybody
-- else's words. Here is what became of it: sent, each part looked at as it stood, assured or not. The last of each counts.
CREATE TABLE self_assessment_entry (
    assessment   uuid    NOT NULL REFERENCES assessment,
    number       integer NOT NULL CHECK (number > 0),
    person       uuid    NOT NULL REFERENCES person,
    kind         text    NOT NULL CHECK (kind IN ('SENT', 'LOOKED_AT', 'ASSURED', 'NOT_ASSURED')),
    place        text    NOT NULL DEFAULT '',           -- the part that was looked at
    version      integer,                               -- as it stood then
    accurate     boolean,
    complete     boolean,
    added        text    NOT NULL DEFAULT '',           -- what was put right or added, or is still missing
    added_by     text    NOT NULL DEFAULT '',
    persons_view text    NOT NULL DEFAULT '',
    reason       text    NOT NULL DEFAULT '',           -- why it is not assured
    by_account   uuid    NOT NULL REFERENCES account,
    by_name      text    NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (assessment, number),
    CHECK ((kind = 'LOOKED_AT') = (place <> '' AND version IS NOT NULL AND accurate IS NOT NULL AND complete IS NOT NULL)),
    CHECK (kind <> 'LOOKED_AT' OR persons_view <> ''),
    CHECK (kind <> 'LOOKED_AT' OR (accurate AND complete) OR added <> ''),
    CHECK (added = '' OR added_by <> ''),
    CHECK ((kind = 'NOT_ASSURED') = (reason <> ''))
);
REVOKE UPDATE, DELETE, TRUNCATE ON self_assessment_entry FROM ourplan_app;
CREATE TRIGGER self_assessment_entry_is_append_only BEFORE UPDATE OR DELETE ON self_assessment_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE assessment
    ADD COLUMN own_hand text NOT NULL DEFAULT 'NOT_USED'    -- org.ourplan.law.assessment.SelfAssessment.State
        CHECK (own_hand IN ('NOT_USED', 'WRITING', 'AWAITING_ASSURANCE', 'NOT_ASSURED', 'ASSURED'));

-- No assessment that the person wrote is completed before it is assured, whatever the program does.
ALTER TABLE assessment
    ADD CONSTRAINT own_assessment_is_assured_before_complete
        CHECK (state <> 'COMPLETE' OR own_hand IN ('NOT_USED', 'ASSURED'));

CREATE UNIQUE INDEX decided_for_of_person ON decided_for (id, person);

-- Whether somebody who cares for an adult may be told about them for their own assessment (reg 2(6)). Each time it was said; the
-- last counts.
CREATE TABLE carer_may_be_told (
    adult   uuid    NOT NULL REFERENCES person,
    carer   uuid    NOT NULL REFERENCES person,
    number  integer NOT NULL CHECK (number > 0),
    said    text    NOT NULL CHECK (said IN ('AGREES', 'DOES_NOT_AGREE', 'BEST_INTERESTS')),
    decided_for uuid,                                   -- the decision in the adult's best interests
    by_account uuid NOT NULL REFERENCES account,
    by_name text    NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (adult, carer, number),
    FOREIGN KEY (decided_for, adult) REFERENCES decided_for (id, person),
    CHECK ((said = 'BEST_INTERESTS') = (decided_for IS NOT NULL)),
    CHECK (adult <> carer)
);
CREATE INDEX carer_may_be_told_by_carer ON carer_may_be_told (carer);
REVOKE UPDATE, DELETE, TRUNCATE ON carer_may_be_told FROM ourplan_app;
CREATE TRIGGER carer_may_be_told_is_append_only BEFORE UPDATE OR DELETE ON carer_may_be_told
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What somebody who helps says for themselves that they are willing and able to do for the person. Each time they say it; the
-- last counts, and a yes can become a no at any time.
CREATE TABLE family_part (
    person   uuid    NOT NULL REFERENCES person,
    account  uuid    NOT NULL REFERENCES account,
    number   integer NOT NULL CHECK (number > 0),
    willing  boolean NOT NULL,
    able     boolean NOT NULL,
    does     text    NOT NULL DEFAULT '',
    how_long text    NOT NULL DEFAULT '',
    needs    text    NOT NULL DEFAULT '',               -- what they would need themselves
    by_name  text    NOT NULL,
    at       timestamptz NOT NULL,
    PRIMARY KEY (person, account, number),
    CHECK (NOT (willing AND able) OR does <> '')
);
REVOKE UPDATE, DELETE, TRUNCATE ON family_part FROM ourplan_app;
CREATE TRIGGER family_part_is_append_only BEFORE UPDATE OR DELETE ON family_part
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
