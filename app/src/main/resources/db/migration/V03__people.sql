-- The people: adults and carers, what they are called and have been called, how they communicate, who matters to them.

CREATE TABLE person (
    id              uuid PRIMARY KEY,
    reference       bigint GENERATED ALWAYS AS IDENTITY (START WITH 10001) UNIQUE,  -- the number people can say on the phone
    given_name      text NOT NULL,
    family_name     text NOT NULL,
    preferred_name  text NOT NULL DEFAULT '',
    title           text NOT NULL DEFAULT '',
    pronouns        text NOT NULL DEFAULT '',
    date_of_birth   date,
    date_of_birth_is_estimate boolean NOT NULL DEFAULT false,
    nhs_number      text UNIQUE CHECK (nhs_number ~ '^[0-9]{10}$'),
    address_lines   text NOT NULL DEFAULT '',
    postcode        text NOT NULL DEFAULT '',
    settled         text NOT NULL DEFAULT 'unknown' CHECK (settled IN ('resident-here', 'present-no-settled-residence', 'elsewhere', 'unknown')),
    phone           text NOT NULL DEFAULT '',
    email           text NOT NULL DEFAULT '',
    communication   jsonb NOT NULL DEFAULT '{}',     -- Accessible Information Standard: needs, formats, contact preferences, reviewed on
    cared_for_unpaid text NOT NULL DEFAULT 'not-asked' CHECK (cared_for_unpaid IN ('yes', 'no', 'not-asked')),
    restricted      boolean NOT NULL DEFAULT false,
    restricted_why  text NOT NULL DEFAULT '',
    fictional       boolean NOT NULL DEFAULT false,  -- the demonstration council's people
    search_names    text[] NOT NULL,                 -- lower-case words of every name, former ones too
    search_sounds   text[] NOT NULL,                 -- how those words sound
    version         integer NOT NULL DEFAULT 1,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    updated_by      uuid,                            -- the account that wrote this version
    updated_by_name text NOT NULL DEFAULT ''
);
CREATE INDEX person_by_sound ON person USING gin (search_sounds);
CREATE INDEX person_by_name ON person USING gin (search_names);
CREATE INDEX person_by_birth ON person (date_of_birth);
CREATE INDEX person_by_postcode ON person (replace(lower(postcode), ' ', '') text_pattern_ops);

-- Every earlier version of a person's details, so that nothing anybody typed is lost.
CREATE TABLE person_before (
    person     uuid NOT NULL REFERENCES person,
    version    integer NOT NULL,
    details    jsonb NOT NULL,                       -- the row as it stood
    written_by uuid,
    written_by_name text NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (person, version)
);

-- One row a name-word, for finding by first letters.
CREATE TABLE person_name (
    person uuid NOT NULL REFERENCES person,
    word   text NOT NULL,
    PRIMARY KEY (person, word)
);
CREATE INDEX person_name_by_word ON person_name (word text_pattern_ops);

CREATE TABLE former_name (
    id     uuid PRIMARY KEY,
    person uuid NOT NULL REFERENCES person,
    name   text NOT NULL,
    kind   text NOT NULL DEFAULT ''                  -- birth name, married name, also known as
);
CREATE INDEX former_name_by_person ON former_name (person);

-- Who matters: may be somebody with a record of their own here, or just a name and a phone number.
CREATE TABLE relationship (
    id            uuid PRIMARY KEY,
    person        uuid NOT NULL REFERENCES person,
    other_person  uuid REFERENCES person,
    name          text NOT NULL,
    relation      text NOT NULL,                     -- daughter, neighbour, ... in words
    parts         text[] NOT NULL DEFAULT '{}',      -- org.ourplan.people.Part: carer, attorney, advocate, ...
    phone         text NOT NULL DEFAULT '',
    email         text NOT NULL DEFAULT '',
    lives_with    boolean NOT NULL DEFAULT false,
    may_share     text NOT NULL DEFAULT '',          -- what the person agrees may be shared with them
    notes         text NOT NULL DEFAULT '',
    registered    text NOT NULL DEFAULT 'not-asked' CHECK (registered IN ('yes', 'no', 'not-asked')),  -- a power or order seen, by who works with them
    ended_on      date,
    version       integer NOT NULL DEFAULT 1
);
CREATE INDEX relationship_by_person ON relationship (person);
CREATE INDEX relationship_by_other ON relationship (other_person);

-- Who works with the person: a worker, a team, or both. Ended, never removed.
CREATE TABLE working_with (
    id      uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    person  uuid NOT NULL REFERENCES person,
    account uuid REFERENCES account,
    team    uuid REFERENCES team,
    since   date NOT NULL,
    until   date,
    CHECK (account IS NOT NULL OR team IS NOT NULL)
);
CREATE INDEX working_with_person ON working_with (person) WHERE until IS NULL;
CREATE INDEX working_with_account ON working_with (account) WHERE until IS NULL;
CREATE INDEX working_with_team ON working_with (team) WHERE until IS NULL;

-- What anybody opening the record must know, until looked at again.
CREATE TABLE alert (
    id            uuid PRIMARY KEY,
    person        uuid NOT NULL REFERENCES person,
    words         text NOT NULL,
    review_on     date NOT NULL,
    added_by      uuid NOT NULL REFERENCES account,
    added_at      timestamptz NOT NULL,
    ended_at      timestamptz,
    ended_by      uuid REFERENCES account
);
CREATE INDEX alert_by_person ON alert (person) WHERE ended_at IS NULL;
