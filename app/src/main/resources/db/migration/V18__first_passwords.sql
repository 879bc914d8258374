-- A password that somebody else chose is changed by its owner before anything else opens.

ALTER TABLE account ADD COLUMN given_password boolean NOT NULL DEFAULT false;   -- true while the password is one that somebody else chose
ALTER TABLE signed_in ADD COLUMN by_password boolean NOT NULL DEFAULT false;    -- true where this sign-in began with the password
