-- Doing a review (Care Act 2014 s27). What is being written is in part (about = the review); what it came to is in review_end.

-- How pressing an overdue date is: whoever sent the plan to be agreed, or the last review, said that the risk is high.
ALTER TABLE review_date ADD COLUMN high_risk boolean NOT NULL DEFAULT false;
UPDATE review_date
SET high_risk = true
WHERE EXISTS (
    SELECT FROM agreement_entry
    WHERE agreement_entry.plan = review_date.plan AND agreement_entry.kind = 'SENT'
      AND (agreement_entry.detail -> 'high-risk' @> '["yes"]' OR agreement_entry.detail -> 'very-complex' @> '["yes"]'));
CREATE INDEX review_date_by_day ON review_date (by_day) WHERE kind IN ('FIRST', 'NEXT', 'DIRECT_PAYMENT');

CREATE TABLE review (
    id            uuid PRIMARY KEY,
    person        uuid NOT NULL REFERENCES person,
    plan          uuid NOT NULL REFERENCES plan,     -- in force when the review began
    looked        jsonb NOT NULL,                    -- the plan's outcomes and lines as they were then: org.ourplan.review.PlanLooked
    kind          text NOT NULL CHECK (kind IN ('PLANNED', 'REQUESTED', 'UNPLANNED')),
    light         boolean NOT NULL,                  -- a light-touch review
    why           text NOT NULL,                     -- who asked, or what changed, in words; may be empty for a planned one
    review_date   uuid,                              -- the date it began from, which goes when the review is done
    ask           uuid REFERENCES ask,               -- the request that was accepted
    due           date,
    begun_on      date NOT NULL,
    begun_at      timestamptz NOT NULL,
    begun_by      uuid NOT NULL REFERENCES account,
    begun_by_name text NOT NULL,
    worker        uuid NOT NULL REFERENCES account,  -- on whose work list it is
    ended_at      timestamptz,
    CHECK (kind <> 'REQUESTED' OR ask IS NOT NULL OR why <> ''),
    CHECK (kind <> 'UNPLANNED' OR why <> '')
);
CREATE UNIQUE INDEX review_one_at_a_time ON review (plan) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX review_of_ask ON review (ask) WHERE ask IS NOT NULL;
CREATE INDEX review_by_person ON review (person, begun_at DESC);
CREATE INDEX review_by_plan ON review (plan, begun_at);

-- What a review came to: once, and never changed.
CREATE TABLE review_end (
    review        uuid PRIMARY KEY REFERENCES review,
    person        uuid NOT NULL REFERENCES person,
    plan          uuid NOT NULL REFERENCES plan,
    ended_as      text NOT NULL CHECK (ended_as IN ('COMPLETE', 'CALLED_OFF')),
    decision      text CHECK (decision IN ('KEEP', 'REVISE', 'END')),
    held_on       date,
    reassess      text CHECK (reassess IN ('NONE', 'PART', 'WHOLE')),
    last_day      date,                              -- of the plan, where it ends
    next_by       date,                              -- when the plan is next looked at
    next_plan     uuid REFERENCES plan,              -- the version that was begun
    assessment    uuid,                              -- what was offered to be assessed again
    detail        jsonb NOT NULL,                    -- the reasons and what was answered at the end, in people's words
    at            timestamptz NOT NULL,
    by_account    uuid NOT NULL REFERENCES account,
    by_name       text NOT NULL,
    CHECK ((ended_as = 'COMPLETE') = (decision IS NOT NULL AND held_on IS NOT NULL AND reassess IS NOT NULL)),
    CHECK (decision IS DISTINCT FROM 'END' OR last_day IS NOT NULL)
);
CREATE INDEX review_end_by_plan ON review_end (plan, at);

-- How far each outcome of the plan was reached, for the person and, counted, for what the council learns.
CREATE TABLE review_outcome (
    review  uuid NOT NULL REFERENCES review,
    need    text NOT NULL,                           -- the assessed need's reference
    title   text NOT NULL,
    reached text NOT NULL CHECK (reached IN ('ACHIEVED', 'PARTLY', 'NOT', 'CHANGED')),
    PRIMARY KEY (review, need)
);

-- What a review says to those who buy and plan support, in a few words that many reviews may share.
CREATE TABLE review_theme (
    review uuid NOT NULL REFERENCES review,
    theme  text NOT NULL CHECK (theme <> '' AND theme = lower(theme)),
    PRIMARY KEY (review, theme)
);
CREATE INDEX review_theme_by_theme ON review_theme (theme);

REVOKE UPDATE, DELETE, TRUNCATE ON review, review_end, review_outcome, review_theme FROM ourplan_app;
GRANT UPDATE (ended_at) ON review TO ourplan_app;
CREATE TRIGGER review_end_is_kept BEFORE UPDATE OR DELETE ON review_end FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER review_outcome_is_kept BEFORE UPDATE OR DELETE ON review_outcome FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER review_theme_is_kept BEFORE UPDATE OR DELETE ON review_theme FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A review only ever ends; what it looked at and why it began stay as they were.
CREATE FUNCTION keep_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.ended_at IS NOT NULL
       OR (to_jsonb(NEW) - 'ended_at') IS DISTINCT FROM (to_jsonb(OLD) - 'ended_at') THEN
        RAISE EXCEPTION 'the review % is kept as it was', OLD.id;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER review_stays_as_it_was BEFORE UPDATE OR DELETE ON review FOR EACH ROW EXECUTE FUNCTION keep_review();

-- ... and so does everything that was written in it, once it has ended.
CREATE FUNCTION keep_part_of_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND EXISTS (SELECT FROM review WHERE id = OLD.about AND ended_at IS NOT NULL) THEN
        RAISE EXCEPTION 'the review % has ended: its parts cannot change', OLD.about;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF EXISTS (SELECT FROM review WHERE id = NEW.about AND ended_at IS NOT NULL) THEN
        RAISE EXCEPTION 'the review % has ended: its parts cannot change', NEW.about;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER part_of_review_stays_as_written BEFORE INSERT OR UPDATE OR DELETE ON part
    FOR EACH ROW EXECUTE FUNCTION keep_part_of_review();
