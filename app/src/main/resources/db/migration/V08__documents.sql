-- Documents as they were made, and to whom each was given. None of it is ever changed.

CREATE TABLE document (
    id           uuid        PRIMARY KEY,
    person       uuid        NOT NULL REFERENCES person,
    kind         text        NOT NULL,             -- org.ourplan.documents.DocumentKind
    about        uuid        NOT NULL,             -- the determination, plan, ... it belongs to
    version      integer     NOT NULL,
    title        text        NOT NULL,
    page         bytea       NOT NULL,             -- the web page, byte for byte
    sha256       text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    made_at      timestamptz NOT NULL,
    made_by      uuid        NOT NULL,
    made_by_name text        NOT NULL
);
CREATE INDEX document_by_person ON document (person, made_at DESC);
CREATE INDEX document_by_about ON document (about, made_at DESC);

-- The copy for paper, made when it is first asked for in a format and the same ever after.
CREATE TABLE document_pdf (
    document uuid        NOT NULL REFERENCES document,
    format   text        NOT NULL,                 -- org.ourplan.documents.PaperSize
    pdf      bytea       NOT NULL,
    made_at  timestamptz NOT NULL,
    PRIMARY KEY (document, format)
);

CREATE TABLE giving (
    id               uuid        PRIMARY KEY,
    document         uuid        NOT NULL REFERENCES document,
    recipient        text        NOT NULL,
    relation         text        NOT NULL,         -- "the person", "daughter", ...
    asked_for_by     text        NOT NULL CHECK (asked_for_by <> ''),
    how              text        NOT NULL,
    format           text        NOT NULL,
    why_other_format text        NOT NULL DEFAULT '',
    given_on         date        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid        NOT NULL,
    recorded_by_name text        NOT NULL
);
CREATE INDEX giving_by_document ON giving (document, recorded_at);

REVOKE UPDATE, DELETE, TRUNCATE ON document, document_pdf, giving FROM ourplan_app;
CREATE TRIGGER document_is_kept BEFORE UPDATE OR DELETE ON document FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER document_pdf_is_kept BEFORE UPDATE OR DELETE ON document_pdf FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER giving_is_kept BEFORE UPDATE OR DELETE ON giving FOR EACH ROW EXECUTE FUNCTION refuse_change();
