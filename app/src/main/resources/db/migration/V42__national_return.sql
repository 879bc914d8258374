-- The national return (Client Level Data): its lists, each file as it was made, and what was found in it. Only added to.

-- A release's lists, whole: those that came with the program, then each that the council loaded. The newest is in force.
CREATE TABLE return_list (
    id             uuid        PRIMARY KEY,
    number         bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    release        integer     NOT NULL CHECK (release IN (1, 2)),
    name           text        NOT NULL CHECK (name <> ''),   -- of the file it came from
    sha256         text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    loaded_by      uuid        REFERENCES account,            -- empty for those that came with the program
    loaded_by_name text        NOT NULL,
    loaded_at      timestamptz NOT NULL
);
CREATE INDEX return_list_in_force ON return_list (release, number DESC);

CREATE TABLE return_list_value (
    list     uuid    NOT NULL REFERENCES return_list,
    position integer NOT NULL CHECK (position > 0),
    field    text    NOT NULL,                     -- org.ourplan.nationalreturn.decide.Field
    value    text    NOT NULL CHECK (value <> ''), -- letter for letter
    other    text    NOT NULL,                     -- the value of the other release that it goes with; may be empty
    trust    text    NOT NULL CHECK (trust IN ('A', 'B', 'C', 'M', 'LOADED')),
    PRIMARY KEY (list, position),
    UNIQUE (list, field, value)
);

-- A file of lists as it was given, whose report is read before it is taken over.
CREATE TABLE return_list_file (
    id       uuid        PRIMARY KEY,
    name     text        NOT NULL,
    content  text        NOT NULL,
    release  integer     NOT NULL CHECK (release IN (1, 2)),
    read_at  timestamptz NOT NULL,
    read_by  uuid        NOT NULL REFERENCES account,
    taken_as uuid        UNIQUE REFERENCES return_list
);

CREATE TABLE national_return (
    id            uuid        PRIMARY KEY,
    number        bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    from_day      date        NOT NULL,
    to_day        date        NOT NULL CHECK (to_day >= from_day),
    release       integer     NOT NULL CHECK (release IN (1, 2)),
    lists         uuid        NOT NULL REFERENCES return_list,    -- in force when it was made
    rows          bigint      NOT NULL CHECK (rows >= 0),         -- without the row of names
    bytes         bigint      NOT NULL CHECK (bytes > 0),
    sha256        text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    summary       jsonb       NOT NULL,                           -- org.ourplan.nationalreturn.decide.Summary
    replaces      uuid        UNIQUE REFERENCES national_return,  -- an earlier file of the same days and release
    compared_with uuid        REFERENCES national_return,         -- the file of this release made before it
    added         bigint      NOT NULL,
    gone          bigint      NOT NULL,
    changed       bigint      NOT NULL,
    made_at       timestamptz NOT NULL,
    made_by       uuid        REFERENCES account,                 -- empty where it was made from the command line
    made_by_name  text        NOT NULL
);

-- The file itself, packed, in pieces of a megabyte.
CREATE TABLE national_return_piece (
    national_return uuid    NOT NULL REFERENCES national_return DEFERRABLE INITIALLY DEFERRED,
    number          integer NOT NULL CHECK (number > 0),
    content         bytea   NOT NULL CHECK (octet_length(content) > 0),
    PRIMARY KEY (national_return, number)
);
ALTER TABLE national_return_piece ALTER COLUMN content SET STORAGE EXTERNAL;

REVOKE UPDATE, DELETE, TRUNCATE ON return_list, return_list_value, return_list_file, national_return, national_return_piece
    FROM ourplan_app;
GRANT UPDATE (taken_as) ON return_list_file TO ourplan_app;
CREATE TRIGGER return_list_is_kept BEFORE UPDATE OR DELETE ON return_list FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER return_list_value_is_kept BEFORE UPDATE OR DELETE ON return_list_value FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER national_return_is_kept BEFORE UPDATE OR DELETE ON national_return FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER national_return_piece_is_kept BEFORE UPDATE OR DELETE ON national_return_piece
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
