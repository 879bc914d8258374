-- Every time the council takes out all that it holds: who did, when, and the fingerprint of the list of what was taken.
CREATE TABLE council_export (
    id              uuid PRIMARY KEY,
    begun_at        timestamptz NOT NULL,
    by_operator     text    NOT NULL,                -- the name of the operator's account on the machine
    tables          integer NOT NULL CHECK (tables > 0),
    rows            bigint  NOT NULL,
    manifest_sha256 text    NOT NULL CHECK (manifest_sha256 ~ '^[0-9a-f]{64}$')
);
REVOKE UPDATE, DELETE, TRUNCATE ON council_export FROM ourplan_app;
CREATE TRIGGER council_export_is_append_only BEFORE UPDATE OR DELETE ON council_export
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
