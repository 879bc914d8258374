-- What every stage stands on: the role the program works as, the chained record of events, and what people write.

DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ourplan_app') THEN
        CREATE ROLE ourplan_app NOLOGIN;
    END IF;
    IF NOT pg_has_role(current_user, 'ourplan_app', 'SET') THEN
        EXECUTE format('GRANT ourplan_app TO %I', current_user);
    END IF;
END $$;
GRANT USAGE ON SCHEMA public TO ourplan_app;
-- Each later migration's tables may be read and written; what must not be changed says so where it is made.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ourplan_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ourplan_app;

-- What happened, thin and for ever: ids, versions and times, never personal content. Chained by hash for each person,
-- so that a change made behind the program's back is found.
CREATE TABLE event (
    chain        uuid        NOT NULL,             -- the person, or the council's own chain
    position     integer     NOT NULL CHECK (position > 0),
    happening    text        NOT NULL,             -- org.ourplan.platform.event.Happening
    subject      uuid        NOT NULL,             -- the thing it happened to
    version      integer     NOT NULL,
    details      jsonb       NOT NULL DEFAULT '{}',
    by_account   uuid,                             -- empty where the program itself acted
    happened_at  timestamptz NOT NULL,
    previous     bytea       NOT NULL,
    hash         bytea       NOT NULL,
    PRIMARY KEY (chain, position)
);
CREATE INDEX event_by_time ON event (happened_at);
REVOKE UPDATE, DELETE, TRUNCATE ON event FROM ourplan_app;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the table % can only be added to', TG_TABLE_NAME;
END $$;
CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE ON event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_is_never_emptied BEFORE TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The end of each chain: its row is the lock that puts one person's events in order.
CREATE TABLE event_chain (
    chain    uuid    PRIMARY KEY,
    position integer NOT NULL,
    hash     bytea   NOT NULL
);

-- What people write in an assessment or a plan, part by part, as they leave each part. The newest version is here ...
CREATE TABLE part (
    about      uuid        NOT NULL,               -- the assessment, plan, ... it belongs to
    place      text        NOT NULL,               -- for example typical-week, outcome/A1, goal/<id>
    version    integer     NOT NULL CHECK (version > 0),
    answers    jsonb       NOT NULL,
    written_by uuid        NOT NULL,
    written_by_name text   NOT NULL,
    written_at timestamptz NOT NULL,
    removed    boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (about, place)
);
-- ... and every earlier one here, so that nothing anybody typed is lost.
CREATE TABLE part_before (
    about      uuid        NOT NULL,
    place      text        NOT NULL,
    version    integer     NOT NULL,
    answers    jsonb       NOT NULL,
    written_by uuid        NOT NULL,
    written_by_name text   NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (about, place, version)
);
