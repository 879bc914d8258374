-- First contacts. What was said is in part (about = the contact); here is who began it, and how it ended.

CREATE TABLE contact (
    id             uuid PRIMARY KEY,
    person         uuid NOT NULL REFERENCES person,
    begun_at       timestamptz NOT NULL,
    begun_by       uuid NOT NULL REFERENCES account,
    begun_by_name  text NOT NULL,
    concern_raised_at timestamptz,                   -- when the safeguarding lead was told; nothing waits for it
    urgent_met_at  timestamptz,                      -- when support under s19(3) was recorded as begun
    closed_at      timestamptz,
    closed_by      uuid REFERENCES account,
    closed_by_name text NOT NULL DEFAULT '',
    outcomes       text[] NOT NULL DEFAULT '{}',     -- org.ourplan.law.contact.ContactOutcome
    went_on_because jsonb NOT NULL DEFAULT '{}'      -- the worker's reason for going on in spite of a warning, by place
);
CREATE INDEX contact_by_person ON contact (person, begun_at DESC);

CREATE FUNCTION refuse_change_of_closed_contact() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a closed contact does not change';
END $$;
CREATE TRIGGER closed_contact_stays BEFORE UPDATE OR DELETE ON contact
    FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_closed_contact();
