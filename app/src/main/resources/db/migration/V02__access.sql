-- Who may sign in, what they may do, whom they may see, and who looked.

CREATE TABLE team (
    id   uuid PRIMARY KEY,
    name text NOT NULL UNIQUE
);

CREATE TABLE account (
    id             uuid PRIMARY KEY,
    sign_in_name   text NOT NULL,
    display_name   text NOT NULL,
    job_title      text NOT NULL DEFAULT '',
    password_hash  text,                            -- empty for those who sign in elsewhere (OIDC)
    roles          text[] NOT NULL,                 -- org.ourplan.access.Role
    team           uuid REFERENCES team,
    person         uuid,                            -- for a person or carer: their own record
    weekly_limit   numeric(10,2),                   -- overrides nothing in law; see the delegation scheme
    failed_tries   integer NOT NULL DEFAULT 0,
    locked_until   timestamptz,
    ended_at       timestamptz,
    created_at     timestamptz NOT NULL
);
CREATE UNIQUE INDEX account_by_name ON account (lower(sign_in_name));
CREATE INDEX account_by_team ON account (team);
CREATE INDEX account_by_person ON account (person);

CREATE TABLE signed_in (
    token_hash   bytea PRIMARY KEY,
    account      uuid NOT NULL REFERENCES account,
    signed_in_at timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL
);
CREATE INDEX signed_in_by_account ON signed_in (account);

-- Every look at a person's record, added in the same request.
CREATE TABLE look (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person    uuid NOT NULL,
    account   uuid NOT NULL,
    at        timestamptz NOT NULL,
    page      text NOT NULL,
    reason    text
);
CREATE INDEX look_by_person ON look (person, at DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON look FROM ourplan_app;
CREATE TRIGGER look_is_append_only BEFORE UPDATE OR DELETE ON look FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A reason given for looking at somebody one does not work with.
CREATE TABLE reason_to_look (
    account  uuid NOT NULL REFERENCES account,
    person   uuid NOT NULL,
    reason   text NOT NULL,
    given_at timestamptz NOT NULL,
    until    timestamptz NOT NULL,
    PRIMARY KEY (account, person, given_at)
);
