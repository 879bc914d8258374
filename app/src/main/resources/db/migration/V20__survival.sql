-- What keeps the record provable, and what runs by itself.

-- Where every chain of events stood at a moment, chained in its turn: an end cut off a chain, a chain taken away, a kept row
-- changed or taken away are found out, though the rest was made to fit. The last mark's hash belongs outside this database too.
CREATE TABLE record_mark (
    number    integer     PRIMARY KEY CHECK (number > 0),
    marked_at timestamptz NOT NULL,
    chains    bigint      NOT NULL,                -- how many chains this mark names: those that grew since the last
    kept_rows bigint      NOT NULL,                -- how many kept rows this mark names: those added since the last
    digest    bytea       NOT NULL,                -- SHA-256 over what it names, in order
    previous  bytea       NOT NULL,
    hash      bytea       NOT NULL
);
CREATE TABLE marked_head (
    mark     integer NOT NULL,
    chain    uuid    NOT NULL,
    position integer NOT NULL,
    hash     bytea   NOT NULL,
    PRIMARY KEY (mark, chain)
);
CREATE INDEX marked_head_by_chain ON marked_head (chain, position);
CREATE TABLE marked_row (
    mark integer NOT NULL,
    kind text    NOT NULL,                         -- org.ourplan.operations.proof.KeptRows
    id   text    NOT NULL,
    hash bytea   NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE INDEX marked_row_by_mark ON marked_row (mark);
REVOKE UPDATE, DELETE, TRUNCATE ON record_mark, marked_head, marked_row FROM ourplan_app;
CREATE TRIGGER record_mark_is_append_only BEFORE UPDATE OR DELETE ON record_mark
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER marked_head_is_append_only BEFORE UPDATE OR DELETE ON marked_head
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER marked_row_is_append_only BEFORE UPDATE OR DELETE ON marked_row
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What runs by itself, and when next. Whoever holds the row runs it: of several programs on this database only one does.
CREATE TABLE timer (
    name    text        PRIMARY KEY,               -- org.ourplan.operations.timer
    next_at timestamptz NOT NULL,
    ran_at  timestamptz,
    result  text        NOT NULL DEFAULT ''        -- what came of the last run, without anybody's name
);

-- Each continuity pack that was made: who is in it, which file it is. Added to, never changed.
CREATE TABLE continuity_pack (
    id      uuid        PRIMARY KEY,
    made_at timestamptz NOT NULL,
    people  uuid[]      NOT NULL,
    file    text        NOT NULL,
    sha256  text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
REVOKE UPDATE, DELETE, TRUNCATE ON continuity_pack FROM ourplan_app;
CREATE TRIGGER continuity_pack_is_append_only BEFORE UPDATE OR DELETE ON continuity_pack
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
