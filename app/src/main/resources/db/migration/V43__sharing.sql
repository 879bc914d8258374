-- What is shared about a person outside the council, with whom and on what ground; how they communicate, asked about again; what to
-- expect and the charter, as everybody reads them. Only ever added to.

-- One agreement to share, or one ground on which it is shared without consent.
CREATE TABLE sharing_agreement (
    id                uuid PRIMARY KEY,
    person            uuid NOT NULL REFERENCES person,
    recipient_kind    text NOT NULL,                     -- org.ourplan.law.sharing.Recipient
    recipient         text NOT NULL CHECK (recipient <> ''),
    parts             text[] NOT NULL CHECK (cardinality(parts) > 0),   -- org.ourplan.law.sharing.SharedPart
    other_part        text NOT NULL DEFAULT '',
    purpose           text NOT NULL CHECK (purpose <> ''),
    ground            text NOT NULL,                     -- org.ourplan.law.sharing.Ground
    reasons           text NOT NULL DEFAULT '',          -- why without consent
    decided_capacity  uuid,                              -- the decision that the person could not make
    decided_authority uuid,                              -- whose power it was made under; empty: in their best interests
    decided_by        text NOT NULL DEFAULT '',          -- the same in words
    from_day          date NOT NULL,
    last_day          date,
    why_not_told      text NOT NULL DEFAULT '',          -- empty where the person was told
    despite_objection text NOT NULL DEFAULT '',          -- why it is shared although they object
    without_needs     text NOT NULL DEFAULT '',          -- why how they communicate does not go with it
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid NOT NULL REFERENCES account,
    recorded_by_name  text NOT NULL,
    UNIQUE (id, person),
    FOREIGN KEY (decided_capacity, person) REFERENCES capacity_decision (id, person),
    FOREIGN KEY (decided_authority, person) REFERENCES authority_seen (id, person),
    CHECK (last_day IS NULL OR last_day >= from_day),
    CHECK ((ground = 'DECIDED_FOR_THEM') = (decided_capacity IS NOT NULL OR decided_authority IS NOT NULL)),
    CHECK (ground IN ('CONSENT', 'DECIDED_FOR_THEM') OR reasons <> ''),
    CHECK (recipient_kind <> 'CARER' OR ground IN ('CONSENT', 'DECIDED_FOR_THEM')),   -- SI 2014/2827 reg 2(6)
    CHECK (ground <> 'CONSENT' OR why_not_told = '')
);
CREATE INDEX sharing_agreement_by_person ON sharing_agreement (person, recorded_at DESC);

-- The day on which somebody who had not been told was told.
CREATE TABLE sharing_told (
    agreement        uuid PRIMARY KEY REFERENCES sharing_agreement,
    told_on          date NOT NULL,
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL
);

-- Withdrawn, or over. From that day nothing more is shared under it.
CREATE TABLE sharing_ended (
    agreement        uuid PRIMARY KEY REFERENCES sharing_agreement,
    ended_on         date NOT NULL,
    by_the_person    boolean NOT NULL,                   -- on their own page
    words            text NOT NULL DEFAULT '',
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL
);

-- Each time something went out.
CREATE TABLE shared_outside (
    id               uuid PRIMARY KEY,
    person           uuid NOT NULL,
    agreement        uuid NOT NULL,
    shared_on        date NOT NULL,
    parts            text[] NOT NULL CHECK (cardinality(parts) > 0),
    what             text NOT NULL CHECK (what <> ''),
    means            text NOT NULL CHECK (means <> ''),
    needs            text[] NOT NULL,                    -- how they communicate, as it went with it
    formats          text[] NOT NULL,
    nhs_number       text,                               -- as it went with it (HSCA 2012 s251A)
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL,
    FOREIGN KEY (agreement, person) REFERENCES sharing_agreement (id, person)
);
CREATE INDEX shared_outside_by_agreement ON shared_outside (agreement, shared_on DESC);

-- What a person objects to, or no longer does. The last word on each matter counts.
CREATE TABLE sharing_objection (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person           uuid NOT NULL REFERENCES person,
    about            text NOT NULL CHECK (about IN ('CARE', 'NHS_NUMBER')),
    objects          boolean NOT NULL,
    words            text NOT NULL DEFAULT '',
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL
);
CREATE INDEX sharing_objection_by_person ON sharing_objection (person, id DESC);

-- Nothing is shared beyond what stands; whoever ends it and whoever shares wait for each other.
CREATE FUNCTION refuse_sharing_without_ground() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.agreement::text, 43));
    IF NOT EXISTS (
        SELECT FROM sharing_agreement a LEFT JOIN sharing_ended e ON e.agreement = a.id
        WHERE a.id = NEW.agreement AND NEW.parts <@ a.parts AND NEW.shared_on >= a.from_day
          AND (a.last_day IS NULL OR NEW.shared_on <= a.last_day) AND (e.ended_on IS NULL OR NEW.shared_on < e.ended_on)) THEN
        RAISE EXCEPTION 'nothing stands on which this may be shared';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER shared_on_a_ground BEFORE INSERT ON shared_outside
    FOR EACH ROW EXECUTE FUNCTION refuse_sharing_without_ground();
CREATE FUNCTION wait_for_sharing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.agreement::text, 43));
    RETURN NEW;
END $$;
CREATE TRIGGER sharing_ends_in_turn BEFORE INSERT ON sharing_ended FOR EACH ROW EXECUTE FUNCTION wait_for_sharing();

-- Somebody said that what is written of how a person communicates is right, and by when they are asked again (DAPB1605, review).
CREATE TABLE needs_confirmed (
    id               uuid PRIMARY KEY,
    person           uuid NOT NULL REFERENCES person,
    needs            text[] NOT NULL,                    -- as written then
    formats          text[] NOT NULL,
    said_by          text NOT NULL CHECK (said_by <> ''),
    said_on          date NOT NULL,
    asked_at         text NOT NULL,                      -- org.ourplan.communication.AskedAt
    ask_again_by     date NOT NULL CHECK (ask_again_by > said_on),
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid NOT NULL REFERENCES account,
    recorded_by_name text NOT NULL
);
CREATE INDEX needs_confirmed_by_person ON needs_confirmed (person, recorded_at DESC);

-- What to expect, and the charter: each text that was written, and that a second person confirmed it, from which day.
CREATE TABLE public_text (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    page            text NOT NULL,                       -- org.ourplan.charter.PublicPage
    says            jsonb NOT NULL,
    written_at      timestamptz NOT NULL,
    written_by      uuid NOT NULL REFERENCES account,
    written_by_name text NOT NULL,
    UNIQUE (id, written_by)
);
CREATE INDEX public_text_by_page ON public_text (page, id DESC);
CREATE TABLE public_text_confirmed (
    public_text       bigint PRIMARY KEY,
    written_by        uuid NOT NULL,
    from_day          date NOT NULL,
    confirmed_at      timestamptz NOT NULL,
    confirmed_by      uuid NOT NULL REFERENCES account,
    confirmed_by_name text NOT NULL,
    FOREIGN KEY (public_text, written_by) REFERENCES public_text (id, written_by),
    CHECK (confirmed_by <> written_by)
);

-- What the charter is measured by: everything of the last twelve months, in the order of time.
CREATE INDEX contact_by_beginning ON contact (begun_at);
CREATE INDEX assessment_by_offer ON assessment (offered_at);
CREATE INDEX ask_by_time ON ask (asked_at);
CREATE INDEX review_by_due ON review (due) WHERE due IS NOT NULL;
CREATE INDEX review_by_date ON review (review_date) WHERE review_date IS NOT NULL;

REVOKE UPDATE, DELETE, TRUNCATE ON sharing_agreement, sharing_told, sharing_ended, shared_outside, sharing_objection, needs_confirmed,
    public_text, public_text_confirmed FROM ourplan_app;
CREATE TRIGGER sharing_agreement_is_kept BEFORE UPDATE OR DELETE ON sharing_agreement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sharing_told_is_kept BEFORE UPDATE OR DELETE ON sharing_told FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sharing_ended_is_kept BEFORE UPDATE OR DELETE ON sharing_ended FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER shared_outside_is_kept BEFORE UPDATE OR DELETE ON shared_outside FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sharing_objection_is_kept BEFORE UPDATE OR DELETE ON sharing_objection FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER needs_confirmed_is_kept BEFORE UPDATE OR DELETE ON needs_confirmed FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER public_text_is_kept BEFORE UPDATE OR DELETE ON public_text FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER public_text_confirmed_is_kept BEFORE UPDATE OR DELETE ON public_text_confirmed
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
