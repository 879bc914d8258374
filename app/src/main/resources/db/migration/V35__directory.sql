-- Information and advice for everybody in the area (Care Act 2014 s4): a directory of what there is, the council's own pages on the
-- five kinds of information, and what people were told about, with what came of it.

-- Finds a word that was typed with a slip. Comes with PostgreSQL; the owner of a database may switch it on.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- One thing of the directory as it stands: which of its texts holds, whether it is shown, and when it was last checked.
CREATE TABLE directory_entry (
    id              uuid PRIMARY KEY,
    version         integer NOT NULL CHECK (version > 0),
    withdrawn       boolean NOT NULL DEFAULT false,
    checked_on      date,                               -- empty while nobody has checked it
    checked_by_role text NOT NULL DEFAULT '',           -- as the page for everybody says it, never a name
    check_by        date,                               -- by the local target when it was last checked; empty where there was none
    outside_id      text UNIQUE,                        -- its id in the file it came from
    begun_at        timestamptz NOT NULL,
    begun_by        uuid NOT NULL REFERENCES account
);
REVOKE UPDATE, DELETE, TRUNCATE ON directory_entry FROM ourplan_app;
GRANT UPDATE (version, withdrawn, checked_on, checked_by_role, check_by, outside_id) ON directory_entry TO ourplan_app;

-- Every text it ever had, and each time it was withdrawn or shown again. Only added to.
CREATE TABLE directory_version (
    entry           uuid NOT NULL REFERENCES directory_entry,
    number          integer NOT NULL CHECK (number > 0),
    says            jsonb NOT NULL,                     -- org.ourplan.directory.EntryField → its words
    kinds           text[] NOT NULL CHECK (cardinality(kinds) > 0),   -- org.ourplan.directory.EntryKind
    withdrawn       boolean NOT NULL,
    why             text NOT NULL DEFAULT '',           -- why it was withdrawn
    written_at      timestamptz NOT NULL,
    written_by      uuid NOT NULL REFERENCES account,
    written_by_name text NOT NULL,
    PRIMARY KEY (entry, number),
    CHECK (coalesce(says ->> 'name', '') <> '' AND coalesce(says ->> 'what', '') <> ''),
    CHECK (NOT withdrawn OR why <> '')
);

-- Each time somebody checked that it is still so.
CREATE TABLE directory_check (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry           uuid NOT NULL REFERENCES directory_entry,
    checked_on      date NOT NULL,
    how             text NOT NULL CHECK (how <> ''),
    by_role         text NOT NULL CHECK (by_role <> ''),
    written_at      timestamptz NOT NULL,
    written_by      uuid NOT NULL REFERENCES account,
    written_by_name text NOT NULL
);
CREATE INDEX directory_check_by_entry ON directory_check (entry, id);

-- What anybody said is wrong with an entry. Nobody is asked who they are.
CREATE TABLE directory_report (
    id               uuid PRIMARY KEY,
    entry            uuid NOT NULL REFERENCES directory_entry,
    words            text NOT NULL CHECK (words <> ''),
    said_at          timestamptz NOT NULL,
    settled_at       timestamptz,
    settled_by       uuid REFERENCES account,
    settled_by_name  text NOT NULL DEFAULT '',
    settled_words    text NOT NULL DEFAULT '',
    CHECK (settled_at IS NULL OR settled_words <> '')
);
CREATE INDEX directory_report_open ON directory_report (entry) WHERE settled_at IS NULL;
REVOKE UPDATE, DELETE, TRUNCATE ON directory_report FROM ourplan_app;
GRANT UPDATE (settled_at, settled_by, settled_by_name, settled_words) ON directory_report TO ourplan_app;

-- A file of services that was read in, and the moment at which what it says was taken over.
CREATE TABLE directory_file (
    id           uuid PRIMARY KEY,
    name         text NOT NULL,
    content      text NOT NULL,
    kind         text NOT NULL,                         -- for services whose kind the file does not say
    read_at      timestamptz NOT NULL,
    read_by      uuid NOT NULL REFERENCES account,
    taken_at     timestamptz,
    taken_by     uuid REFERENCES account
);
REVOKE UPDATE, DELETE, TRUNCATE ON directory_file FROM ourplan_app;
GRANT UPDATE (taken_at, taken_by) ON directory_file TO ourplan_app;

-- The words of an entry as they are searched: its name first, then what it does, then for whom.
CREATE FUNCTION directory_words(says jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT setweight(to_tsvector('pg_catalog.english', coalesce(says ->> 'name', '') || ' ' || coalesce(says ->> 'other-words', '')), 'A')
        || setweight(to_tsvector('pg_catalog.english', coalesce(says ->> 'what', '')), 'B')
        || setweight(to_tsvector('pg_catalog.english', coalesce(says ->> 'who-for', '') || ' ' || coalesce(says ->> 'run-by', '')
            || ' ' || coalesce(says ->> 'rules', '')), 'C')
$$;
CREATE FUNCTION directory_plain(says jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT lower(coalesce(says ->> 'name', '') || ' ' || coalesce(says ->> 'other-words', '') || ' ' || coalesce(says ->> 'what', '')
        || ' ' || coalesce(says ->> 'who-for', ''))
$$;
CREATE INDEX directory_version_by_words ON directory_version USING gin (directory_words(says));

-- The council's own information, one text of a kind after another (s4(2)). Only added to; an empty text takes the last one out.
CREATE TABLE information_text (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind            text NOT NULL,                      -- org.ourplan.law.information.InformationKind
    words           text NOT NULL,
    written_at      timestamptz NOT NULL,
    written_by      uuid NOT NULL REFERENCES account,
    written_by_name text NOT NULL
);
CREATE INDEX information_text_by_kind ON information_text (kind, id DESC);
-- Made known to everybody: all five kinds together, or not at all.
CREATE TABLE information_published (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    system       bigint NOT NULL REFERENCES information_text,
    choice       bigint NOT NULL REFERENCES information_text,
    access       bigint NOT NULL REFERENCES information_text,
    money        bigint NOT NULL REFERENCES information_text,
    safety       bigint NOT NULL REFERENCES information_text,
    published_at timestamptz NOT NULL,
    published_by uuid NOT NULL REFERENCES account,
    published_by_name text NOT NULL
);
CREATE FUNCTION refuse_incomplete_information() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT count(*) FROM information_text t WHERE btrim(t.words) <> '' AND (t.id, t.kind) IN (
            (NEW.system, 'SYSTEM'), (NEW.choice, 'CHOICE'), (NEW.access, 'ACCESS'), (NEW.money, 'MONEY'), (NEW.safety, 'SAFETY'))) <> 5 THEN
        RAISE EXCEPTION 'each of the five kinds of information must be there (Care Act 2014 s4(2))';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER information_is_complete BEFORE INSERT ON information_published
    FOR EACH ROW EXECUTE FUNCTION refuse_incomplete_information();

-- What somebody was told about: an entry, how, and on which day. Only added to.
CREATE TABLE advice_given (
    id            uuid PRIMARY KEY,
    person        uuid NOT NULL REFERENCES person,
    entry         uuid NOT NULL REFERENCES directory_entry,
    entry_version integer NOT NULL,
    how           text NOT NULL CHECK (how <> ''),      -- org.ourplan.directory.AdviceWay
    words         text NOT NULL DEFAULT '',
    given_on      date NOT NULL,
    follow_up_on  date,
    written_at    timestamptz NOT NULL,
    written_by    uuid NOT NULL REFERENCES account,
    written_by_name text NOT NULL,
    FOREIGN KEY (entry, entry_version) REFERENCES directory_version (entry, number)
);
CREATE INDEX advice_given_by_person ON advice_given (person, given_on DESC);
CREATE INDEX advice_given_by_entry ON advice_given (entry);
-- What came of it: a day and a sentence, once.
CREATE TABLE advice_outcome (
    advice        uuid PRIMARY KEY REFERENCES advice_given,
    came_on       date NOT NULL,
    words         text NOT NULL CHECK (words <> ''),
    written_at    timestamptz NOT NULL,
    written_by    uuid NOT NULL REFERENCES account,
    written_by_name text NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON directory_version, directory_check, information_text, information_published, advice_given,
    advice_outcome FROM ourplan_app;
CREATE TRIGGER directory_version_is_kept BEFORE UPDATE OR DELETE ON directory_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER directory_check_is_kept BEFORE UPDATE OR DELETE ON directory_check FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER information_text_is_kept BEFORE UPDATE OR DELETE ON information_text FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER information_published_is_kept BEFORE UPDATE OR DELETE ON information_published FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER advice_given_is_kept BEFORE UPDATE OR DELETE ON advice_given FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER advice_outcome_is_kept BEFORE UPDATE OR DELETE ON advice_outcome FOR EACH ROW EXECUTE FUNCTION refuse_change();
