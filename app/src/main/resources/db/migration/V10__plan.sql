-- Plans under s25: where each is in its life, what it began from, and the fixed text once it is agreed. What people
-- write in a plan is in the table part, under the plan's id.

CREATE TABLE plan (
    id                  uuid PRIMARY KEY,
    person              uuid NOT NULL REFERENCES person,
    person_name         text NOT NULL,               -- as they like to be called when the plan began
    kind                text NOT NULL CHECK (kind IN ('CARE_AND_SUPPORT_PLAN', 'SUPPORT_PLAN')),
    number              integer NOT NULL CHECK (number > 0),
    state               text NOT NULL,               -- org.ourplan.law.agreement.PlanState
    determination       uuid NOT NULL,
    determined_on       date NOT NULL,
    cared_for_name      text NOT NULL DEFAULT '',    -- for a support plan: the adult the carer looks after
    replaces            uuid REFERENCES plan,        -- the plan this one started as a copy of
    indicative_weekly   numeric(10,2),
    indicative_told_on  date,
    budget_cost         numeric(10,2),               -- s26(1)(a), pounds a week, as the personal budget statement says
    budget_person_pays  numeric(10,2),               -- s26(1)(b)
    budget_council_pays numeric(10,2),               -- s26(1)(c)
    answer_recorded     boolean NOT NULL DEFAULT false,
    written_by          uuid NOT NULL REFERENCES account,
    written_by_name     text NOT NULL,
    begun_on            date NOT NULL,
    frozen_text         text,
    frozen_hash         text CHECK (frozen_hash ~ '^[0-9a-f]{64}$'),
    UNIQUE (person, kind, number),
    CHECK ((frozen_text IS NULL) = (frozen_hash IS NULL)),
    CHECK ((frozen_hash IS NULL) = (state IN ('DRAFTING', 'WITH_PERSON', 'WITH_COUNCIL', 'RETURNED')))
);
CREATE INDEX plan_by_person ON plan (person, begun_on DESC);
CREATE INDEX plan_by_determination ON plan (determination);

-- Every need the assessment found, as the plan began from it: the person's words and the determination, never edited.
CREATE TABLE plan_need (
    plan                  uuid    NOT NULL REFERENCES plan,
    reference             text    NOT NULL,
    position              integer NOT NULL,
    outcome               text    NOT NULL,
    title                 text    NOT NULL,
    eligible              boolean NOT NULL,
    fluctuates            boolean NOT NULL,
    what_gets_in_the_way  text    NOT NULL,
    who_helps_now         text    NOT NULL,
    on_a_bad_day          text    NOT NULL,
    PRIMARY KEY (plan, reference)
);
REVOKE UPDATE, DELETE, TRUNCATE ON plan_need FROM ourplan_app;
CREATE TRIGGER plan_need_is_append_only BEFORE UPDATE OR DELETE ON plan_need
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A plan with a hash is fixed: only where it is in its life may still change, and it is never removed.
CREATE FUNCTION keep_frozen_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a plan is never deleted';
    END IF;
    IF OLD.frozen_hash IS NOT NULL AND (to_jsonb(NEW) - 'state') IS DISTINCT FROM (to_jsonb(OLD) - 'state') THEN
        RAISE EXCEPTION 'the plan % is fixed: a newer version replaces it', OLD.id;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER plan_stays_as_agreed BEFORE UPDATE OR DELETE ON plan
    FOR EACH ROW EXECUTE FUNCTION keep_frozen_plan();

-- ... and so is every part of it, and every need it began from.
CREATE FUNCTION keep_frozen_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND EXISTS (SELECT FROM plan WHERE id = OLD.about AND frozen_hash IS NOT NULL) THEN
        RAISE EXCEPTION 'the plan % is fixed: its parts cannot change', OLD.about;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF EXISTS (SELECT FROM plan WHERE id = NEW.about AND frozen_hash IS NOT NULL) THEN
        RAISE EXCEPTION 'the plan % is fixed: its parts cannot change', NEW.about;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER part_of_plan_stays_as_agreed BEFORE INSERT OR UPDATE OR DELETE ON part
    FOR EACH ROW EXECUTE FUNCTION keep_frozen_part();

CREATE FUNCTION keep_frozen_need() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM plan WHERE id = NEW.plan AND frozen_hash IS NOT NULL) THEN
        RAISE EXCEPTION 'the plan % is fixed: its needs cannot change', NEW.plan;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER plan_need_stays_as_agreed BEFORE INSERT ON plan_need
    FOR EACH ROW EXECUTE FUNCTION keep_frozen_need();

-- A person's or worker's own notes beside a plan (S004-63): one for each account, read by that account and nobody else,
-- no part of the plan, its documents or any export.
CREATE TABLE private_note (
    plan       uuid NOT NULL REFERENCES plan,
    account    uuid NOT NULL REFERENCES account,
    words      text NOT NULL,
    version    integer NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (plan, account)
);
