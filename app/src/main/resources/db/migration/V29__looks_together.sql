-- What a date of the kind "look together before the end" is about, apart from its reason in words; and what was found and decided.

ALTER TABLE review_date ADD COLUMN ends_what text;
ALTER TABLE review_date ADD COLUMN ends_on date;
UPDATE review_date
SET ends_on = to_date(substring(reason FROM '^This ends on (\d+ [A-Za-z]+ \d{4}): '), 'DD Month YYYY'),
    ends_what = regexp_replace(
        regexp_replace(reason, '^This ends on \d+ [A-Za-z]+ \d{4}: ', ''), '\. (Its cost goes|Look together).*$', '')
WHERE kind = 'LOOK_BEFORE_END' AND ends_on IS NULL
  AND reason ~ '^This ends on \d+ [A-Za-z]+ \d{4}: .+\. (Its cost goes|Look together)';

CREATE TABLE look_before_end (
    review_date uuid        PRIMARY KEY,             -- the date that asked for it: one look for each, whoever presses first
    person      uuid        NOT NULL REFERENCES person,
    plan        uuid        NOT NULL REFERENCES plan,
    what        text        NOT NULL,                -- what ends
    ends_on     date        NOT NULL,                -- its last day in the plan
    looked_on   date        NOT NULL,
    next        text        NOT NULL,                -- org.ourplan.law.review.LookBeforeEnd.Next
    until       date,                                -- the last day of what goes on
    detail      jsonb       NOT NULL,                -- what was asked and answered, in people's words
    by_account  uuid        NOT NULL,
    by_name     text        NOT NULL,
    at          timestamptz NOT NULL,
    CHECK (next <> 'GOES_ON' OR (until IS NOT NULL AND until > ends_on))
);
CREATE INDEX look_before_end_by_plan ON look_before_end (plan, ends_on);
CREATE INDEX look_before_end_by_person ON look_before_end (person, looked_on);
REVOKE UPDATE, DELETE, TRUNCATE ON look_before_end FROM ourplan_app;
CREATE TRIGGER look_before_end_is_append_only BEFORE UPDATE OR DELETE ON look_before_end
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
