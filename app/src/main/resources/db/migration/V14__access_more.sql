-- Reasons to look in the worker's own words, changes to accounts, passkeys, and what somebody was typing when their sign-in ended.

ALTER TABLE reason_to_look ADD COLUMN own_words text NOT NULL DEFAULT '';
CREATE INDEX reason_to_look_by_person ON reason_to_look (person, until);

-- Who changed whose account, and how: added to, never changed.
CREATE TABLE account_change (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account    uuid NOT NULL REFERENCES account,
    by_account uuid REFERENCES account,              -- empty where the program itself acted: the first administrator
    at         timestamptz NOT NULL,
    what       text NOT NULL                         -- a sentence without the account's own words
);
CREATE INDEX account_change_by_account ON account_change (account, at DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON account_change FROM ourplan_app;
CREATE TRIGGER account_change_is_append_only BEFORE UPDATE OR DELETE ON account_change
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A passkey: its public half. The private half never leaves the device.
CREATE TABLE passkey (
    credential_id bytea PRIMARY KEY,
    account       uuid NOT NULL REFERENCES account,
    name          text NOT NULL,                     -- as its owner called it
    credential    bytea NOT NULL,                    -- attested credential data: key and authenticator, as CBOR
    sign_count    bigint NOT NULL,
    added_at      timestamptz NOT NULL,
    used_at       timestamptz
);
CREATE INDEX passkey_by_account ON passkey (account);

-- What somebody typed when it could not be taken (their sign-in had ended, their page was old): sealed, for a day,
-- for the same account in the same browser.
CREATE TABLE kept_writing (
    id       uuid PRIMARY KEY,
    account  uuid NOT NULL REFERENCES account,
    browser  bytea NOT NULL,                         -- hash of the secret in the browser's cookie
    sealed   bytea NOT NULL,
    kept_at  timestamptz NOT NULL,
    ends_at  timestamptz NOT NULL
);
CREATE INDEX kept_writing_by_account ON kept_writing (account, browser, kept_at DESC);
CREATE INDEX kept_writing_by_end ON kept_writing (ends_at);
