-- Financial assessments under s17. What is being written is in part (about = the financial assessment). Each time it is
-- worked out, the answers as given and the whole written record are added here, and nobody can change them.

CREATE TABLE financial_assessment (
    id            uuid PRIMARY KEY,
    reference     bigint GENERATED ALWAYS AS IDENTITY (START WITH 7001) UNIQUE,  -- the number people can say on the phone
    person        uuid NOT NULL REFERENCES person,
    follows       uuid REFERENCES financial_assessment,   -- the one whose answers it began with
    state         text NOT NULL CHECK (state IN ('OPEN', 'DONE')),
    begun_at      timestamptz NOT NULL,
    begun_by      uuid NOT NULL REFERENCES account,
    begun_by_name text NOT NULL
);
CREATE INDEX financial_assessment_by_person ON financial_assessment (person, begun_at DESC);
CREATE UNIQUE INDEX financial_assessment_one_open ON financial_assessment (person) WHERE state = 'OPEN';

CREATE TABLE assessed_contribution (
    id             uuid PRIMARY KEY,
    assessment     uuid NOT NULL REFERENCES financial_assessment,
    version        integer NOT NULL CHECK (version > 0),
    person         uuid NOT NULL REFERENCES person,
    from_day       date NOT NULL,                         -- the day that was assessed: it holds from here
    facts          jsonb NOT NULL,                        -- the answers as given, by place
    outcome        text NOT NULL CHECK (outcome IN ('CONTRIBUTION', 'FULL_COST', 'FREE', 'FIGURES_MISSING')),
    weekly         numeric(12,2) CHECK (weekly >= 0),     -- what the person pays; empty while a figure is missing
    maximum        numeric(12,2) CHECK (maximum >= 0),    -- the most they can be asked for; empty for the full cost
    offer_deferred boolean NOT NULL,                      -- a deferred payment agreement must be offered (s34)
    written        jsonb NOT NULL,                        -- every step with its figure, reason, provision and source (s17(6))
    why            text NOT NULL,                         -- org.ourplan.charging.AssessedContribution.Why
    worked_by      uuid NOT NULL,
    worked_by_name text NOT NULL,
    worked_at      timestamptz NOT NULL,
    UNIQUE (assessment, version),
    CHECK ((weekly IS NULL) = (outcome = 'FIGURES_MISSING'))
);
CREATE INDEX assessed_contribution_by_person ON assessed_contribution (person, from_day DESC, worked_at DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON assessed_contribution FROM ourplan_app;
CREATE TRIGGER assessed_contribution_stays BEFORE UPDATE OR DELETE ON assessed_contribution
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Letters, statements and photographs that show a figure. They are read back as files to keep, never opened in a page.
CREATE TABLE financial_evidence (
    id            uuid PRIMARY KEY,
    assessment    uuid NOT NULL REFERENCES financial_assessment,
    person        uuid NOT NULL REFERENCES person,
    name          text NOT NULL,                          -- as its owner calls it
    shows         text NOT NULL,                          -- what it shows, in their words
    media_type    text NOT NULL CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    content       bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 5242880),
    added_by      uuid NOT NULL REFERENCES account,
    added_by_name text NOT NULL,
    added_at      timestamptz NOT NULL
);
CREATE INDEX financial_evidence_by_assessment ON financial_evidence (assessment, added_at);
REVOKE UPDATE, DELETE, TRUNCATE ON financial_evidence FROM ourplan_app;
CREATE TRIGGER financial_evidence_stays BEFORE UPDATE OR DELETE ON financial_evidence
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
