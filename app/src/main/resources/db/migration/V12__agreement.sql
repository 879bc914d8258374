-- Everything said and decided about a plan, in the order it happened: answers, sendings, decisions, copies. Only added to.

CREATE TABLE agreement_entry (
    plan       uuid        NOT NULL,
    number     integer     NOT NULL CHECK (number > 0),
    person     uuid        NOT NULL REFERENCES person,
    kind       text        NOT NULL,                 -- org.ourplan.agreement.EntryKind
    detail     jsonb       NOT NULL,
    by_account uuid        NOT NULL,
    by_name    text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (plan, number)
);
CREATE INDEX agreement_entry_by_person ON agreement_entry (person);
REVOKE UPDATE, DELETE, TRUNCATE ON agreement_entry FROM ourplan_app;
CREATE TRIGGER agreement_is_append_only BEFORE UPDATE OR DELETE ON agreement_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
