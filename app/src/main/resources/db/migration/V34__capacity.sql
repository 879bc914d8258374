-- Capacity decision by decision, who decides where somebody cannot, IMCAs, and requests to take away liberty. Only ever added to.

-- One decision, looked at on one day. Nothing here is about a person as a whole (MCA s2).
CREATE TABLE capacity_decision (
    id               uuid PRIMARY KEY,
    person           uuid NOT NULL REFERENCES person,
    corrects         uuid UNIQUE,                        -- the entry that this one puts right
    again            uuid,                               -- the entry about the same decision that is looked at again
    matter           text NOT NULL,                      -- org.ourplan.law.capacity.Matter
    decision         text NOT NULL CHECK (decision <> ''),
    assessed_on      date NOT NULL,
    outcome          text NOT NULL CHECK (outcome IN ('HAS', 'LACKS', 'FLUCTUATES')),
    waits            boolean NOT NULL,                   -- nobody decides now: they are asked again
    look_again       date,
    detail           jsonb NOT NULL,                     -- what was asked and answered
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL,
    UNIQUE (id, person),
    UNIQUE (id, person, outcome, waits),
    FOREIGN KEY (corrects, person) REFERENCES capacity_decision (id, person),
    FOREIGN KEY (again, person) REFERENCES capacity_decision (id, person),
    CHECK ((outcome = 'FLUCTUATES') = (look_again IS NOT NULL)),
    CHECK (look_again IS NULL OR look_again > assessed_on),
    CHECK (NOT waits OR outcome = 'FLUCTUATES')
);
CREATE INDEX capacity_decision_by_person ON capacity_decision (person, recorded_at);

-- What was seen of somebody's power to act (MCA ss 9 to 11, 16), and when it was over.
CREATE TABLE authority_seen (
    id               uuid PRIMARY KEY,
    person           uuid NOT NULL REFERENCES person,
    relationship     uuid REFERENCES relationship,       -- which of those who matter to the person, where it is one
    holder           text NOT NULL CHECK (holder <> ''),
    kind             text NOT NULL,                      -- org.ourplan.law.capacity.Authority.Kind
    covers           text[] NOT NULL,                    -- org.ourplan.law.capacity.Sphere
    registered       text NOT NULL CHECK (registered IN ('yes', 'no', 'not-asked')),
    seen             text NOT NULL CHECK (seen <> ''),   -- what was seen, and any limits in it
    seen_on          date NOT NULL,
    from_day         date,
    last_day         date,
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL,
    UNIQUE (id, person),
    CHECK (last_day IS NULL OR from_day IS NULL OR last_day >= from_day),
    CHECK (kind <> 'DEPUTY' OR cardinality(covers) > 0),
    CHECK (kind NOT LIKE '%POWER%' OR registered <> 'not-asked')
);
CREATE INDEX authority_seen_by_person ON authority_seen (person, recorded_at);
CREATE TABLE authority_ended (
    authority        uuid PRIMARY KEY REFERENCES authority_seen,
    ended_on         date NOT NULL,
    why              text NOT NULL CHECK (why <> ''),
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL
);

-- What was decided for somebody: by whoever has authority, or in their best interests. The key lets it stand only where they were
-- found to lack capacity for this decision and it does not wait.
CREATE TABLE decided_for (
    id               uuid PRIMARY KEY,
    person           uuid NOT NULL,
    capacity         uuid NOT NULL,
    outcome          text NOT NULL CHECK (outcome IN ('LACKS', 'FLUCTUATES')),
    waits            boolean NOT NULL CHECK (NOT waits),
    authority        uuid,                               -- empty: decided in their best interests
    corrects         uuid UNIQUE REFERENCES decided_for,
    decided_on       date NOT NULL,
    detail           jsonb NOT NULL,
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL,
    FOREIGN KEY (capacity, person, outcome, waits) REFERENCES capacity_decision (id, person, outcome, waits),
    FOREIGN KEY (authority, person) REFERENCES authority_seen (id, person)
);
CREATE INDEX decided_for_by_person ON decided_for (person, recorded_at);
CREATE UNIQUE INDEX decided_for_once ON decided_for (capacity) WHERE corrects IS NULL;

-- Whether an independent mental capacity advocate must be instructed about a decision, and that one was (MCA ss 37 to 41).
CREATE TABLE imca_entry (
    id               uuid PRIMARY KEY,
    person           uuid NOT NULL,
    capacity         uuid NOT NULL,
    kind             text NOT NULL CHECK (kind IN ('ASKED', 'INSTRUCTED')),
    on_day           date NOT NULL,
    detail           jsonb NOT NULL,
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL,
    FOREIGN KEY (capacity, person) REFERENCES capacity_decision (id, person)
);
CREATE INDEX imca_entry_by_person ON imca_entry (person, recorded_at);

-- A request to make it lawful that somebody's liberty is taken away (MCA s4A, Schedule A1), and each step of it. There is no
-- place here for a regime that is not in force.
CREATE TABLE liberty (
    id               uuid PRIMARY KEY,
    person           uuid NOT NULL REFERENCES person,
    setting          text NOT NULL CHECK (setting IN ('CARE_HOME', 'HOSPITAL', 'OWN_HOME', 'SUPPORTED_LIVING', 'ELSEWHERE')),
    route            text NOT NULL CHECK (route IN ('STANDARD_AUTHORISATION', 'COURT_OF_PROTECTION')),
    received_on      date NOT NULL,                      -- the request, or the day on which it was seen that the court must be asked
    urgent_given     date,                               -- the day of an urgent authorisation, where there is one
    detail           jsonb NOT NULL,
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL,
    CHECK ((route = 'STANDARD_AUTHORISATION') = (setting IN ('CARE_HOME', 'HOSPITAL'))),
    CHECK (urgent_given IS NULL OR route = 'STANDARD_AUTHORISATION')
);
CREATE INDEX liberty_by_person ON liberty (person, recorded_at);
CREATE TABLE liberty_step (
    id               uuid PRIMARY KEY,
    liberty          uuid NOT NULL REFERENCES liberty,
    kind             text NOT NULL CHECK (kind IN ('URGENT_EXTENDED', 'APPLIED', 'GRANTED', 'REFUSED', 'NOT_NEEDED', 'ENDED')),
    on_day           date NOT NULL,
    first_day        date,
    last_day         date,
    words            text NOT NULL DEFAULT '',           -- conditions, or why
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL,
    UNIQUE (liberty, kind),                              -- one extension, one outcome of each kind
    CHECK ((kind = 'GRANTED') = (first_day IS NOT NULL)),
    CHECK (last_day IS NULL OR (first_day IS NOT NULL AND last_day >= first_day))
);

REVOKE UPDATE, DELETE, TRUNCATE ON capacity_decision, authority_seen, authority_ended, decided_for, imca_entry, liberty,
    liberty_step FROM ourplan_app;
CREATE TRIGGER capacity_decision_is_kept BEFORE UPDATE OR DELETE ON capacity_decision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER authority_seen_is_kept BEFORE UPDATE OR DELETE ON authority_seen
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER authority_ended_is_kept BEFORE UPDATE OR DELETE ON authority_ended
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decided_for_is_kept BEFORE UPDATE OR DELETE ON decided_for
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER imca_entry_is_kept BEFORE UPDATE OR DELETE ON imca_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER liberty_is_kept BEFORE UPDATE OR DELETE ON liberty FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER liberty_step_is_kept BEFORE UPDATE OR DELETE ON liberty_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
