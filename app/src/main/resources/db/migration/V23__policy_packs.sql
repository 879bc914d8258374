-- Local policy as packs: begun as a copy, checked, adopted by two people on a decision, in force from a day until the next.
-- Each step is added and never changed. What a draft says is in part; a step that checks it keeps the text as it then was.

CREATE TABLE policy_pack (
    id            uuid        PRIMARY KEY,
    number        integer     NOT NULL UNIQUE CHECK (number > 0),
    title         text        NOT NULL,
    copied_from   text        NOT NULL,                -- in words: what it began as a copy of
    begun_by      uuid,                                -- empty for what the program carried over
    begun_by_name text        NOT NULL,
    begun_at      timestamptz NOT NULL
);

CREATE TABLE policy_pack_step (
    pack       uuid        NOT NULL REFERENCES policy_pack,
    number     integer     NOT NULL CHECK (number > 0),
    step       text        NOT NULL,                   -- org.ourplan.policy.decide.PackStep
    detail     jsonb       NOT NULL,                   -- checked: the text; put forward: the decision; sent back: why
    by_account uuid,
    by_name    text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (pack, number)
);

CREATE TABLE policy_pack_adoption (
    pack           uuid        PRIMARY KEY REFERENCES policy_pack,
    from_day       date        NOT NULL UNIQUE,        -- one pack begins on a day
    content        jsonb       NOT NULL,               -- the text as checked: org.ourplan.law.pack.PackContent
    decided_by     text        NOT NULL,               -- the committee, or the officer for a minor amendment
    decided_on     date        NOT NULL,
    reference      text        NOT NULL,               -- the minute or report
    minor          boolean     NOT NULL,
    consulted      text[]      NOT NULL,               -- whom the officer consulted on a minor amendment
    equality       text        NOT NULL,               -- where the equality assessment is
    next_review    date,
    put_forward_by uuid,                               -- two people: empty only for what the program carried over
    confirmed_by   uuid,
    put_forward_by_name text   NOT NULL,
    confirmed_by_name   text   NOT NULL,
    adopted_at     timestamptz NOT NULL,
    CHECK (put_forward_by IS DISTINCT FROM confirmed_by OR put_forward_by IS NULL)
);

-- When somebody was last looked at: from then on the pack of that day is theirs, until their next assessment or review.
CREATE TABLE policy_seen (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person      uuid        NOT NULL REFERENCES person,
    seen_on     date        NOT NULL,
    because     text        NOT NULL CHECK (because IN ('ASSESSMENT', 'REVIEW')),
    recorded_by uuid,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX policy_seen_by_person ON policy_seen (person, seen_on DESC);

-- Which pack decided what.
CREATE TABLE decided_with_pack (
    id          uuid        PRIMARY KEY,
    person      uuid        NOT NULL REFERENCES person,
    what        text        NOT NULL,                  -- org.ourplan.policy.Decided
    decision    uuid        NOT NULL,                  -- the determination, indicative budget, plan, financial assessment
    pack        uuid        NOT NULL REFERENCES policy_pack,
    decided_on  date        NOT NULL,
    recorded_by uuid        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX decided_with_pack_by_person ON decided_with_pack (person, recorded_at DESC);
CREATE INDEX decided_with_pack_by_pack ON decided_with_pack (pack);

REVOKE UPDATE, DELETE, TRUNCATE
    ON policy_pack, policy_pack_step, policy_pack_adoption, policy_seen, decided_with_pack FROM ourplan_app;
CREATE TRIGGER pack_is_append_only BEFORE UPDATE OR DELETE ON policy_pack FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER pack_step_is_append_only BEFORE UPDATE OR DELETE ON policy_pack_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER pack_adoption_is_append_only BEFORE UPDATE OR DELETE ON policy_pack_adoption FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER policy_seen_is_append_only BEFORE UPDATE OR DELETE ON policy_seen FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decided_with_pack_is_append_only BEFORE UPDATE OR DELETE ON decided_with_pack FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The figures entered one by one until now become adopted packs: one for each day on which any of them began or ended,
-- with what held on that day. Each line keeps its own source, and who entered it.
CREATE FUNCTION pg_temp.figures_on(day date) RETURNS jsonb LANGUAGE sql AS $$
    SELECT coalesce(jsonb_agg(line ORDER BY line ->> 'kind', line ->> 'name', line ->> 'target', line ->> 'number'), '[]')
    FROM (
        SELECT jsonb_build_object('kind', 'price', 'name', name, 'unit', unit, 'pounds', pounds::text,
                   'on-cost', CASE WHEN on_cost_percent = 0 THEN '' ELSE on_cost_percent::text END,
                   'where', source || '; entered by ' || entered_by_name) AS line
        FROM (SELECT DISTINCT ON (name) * FROM rate WHERE from_day <= day ORDER BY name, from_day DESC) r
        WHERE until_day IS NULL OR until_day >= day
        UNION ALL
        SELECT jsonb_build_object('kind', 'target', 'target', name, 'days', days::text,
                   'where', source || '; entered by ' || entered_by_name)
        FROM (SELECT DISTINCT ON (name) * FROM local_target WHERE from_day <= day ORDER BY name, from_day DESC) t
        WHERE until_day IS NULL OR until_day >= day
        UNION ALL
        SELECT jsonb_build_object('kind', 'level', 'number', (l.rank + 1)::text, 'who', l.name,
                   'weekly-under', coalesce(l.weekly_under::text, ''), 'once-up-to', coalesce(l.one_off_up_to::text, ''),
                   'variance-under', coalesce(l.variance_under::text, ''),
                   'high-risk', CASE WHEN l.high_risk THEN 'yes' ELSE 'no' END,
                   'exceptions', CASE WHEN l.exceptions THEN 'yes' ELSE 'no' END,
                   'where', s.source || '; entered by ' || s.entered_by_name)
        FROM (SELECT * FROM delegation_scheme WHERE from_day <= day ORDER BY from_day DESC LIMIT 1) s
        JOIN delegation_level l ON l.scheme = s.id
        WHERE s.until_day IS NULL OR s.until_day >= day
    ) figures
$$;

-- What every plan was asked until now, as lines of the pack.
CREATE TEMPORARY TABLE lines_until_now (line jsonb) ON COMMIT DROP;
INSERT INTO lines_until_now
SELECT jsonb_build_object('kind', 'policy-line', 'line', line, 'title', title, 'words', words, 'cites', cites,
           'where', 'Taken over from Cambridgeshire County Council, 2016 (fictional)')
FROM (VALUES
    ('family-friends-community', 'What others do', 'S001-L2', 'What family, friends and the community do is part of the plan, with a plan for when they cannot. The budget is for what they do not do. It counts only where they are willing.'),
    ('risk-and-contingency', 'Risk', 'S001-L3', 'Make a risk smaller and have a plan for the day it happens, rather than paying all the time for cover that is mostly not needed.'),
    ('short-term-skills', 'Learning a skill', 'S001-L4', 'Where the person could gain or regain a skill, think about support for a time, with a goal and what happens when it ends. There is no usual length.'),
    ('group-or-one-to-one', 'Group or one-to-one', 'S001-L5', 'One-to-one support has one of three grounds: an eligible need requires it, it is for a short time to learn a skill, or it prevents more intensive support.'),
    ('round-the-clock', 'Day and night', 'S001-L6', 'Support that is there day and night is expected to meet all eligible needs. Say why this person needs something on top, or what is taken off.')
) AS asked (line, title, cites, words);


-- Targets that come with direct payments and with options for a time only.
INSERT INTO lines_until_now
SELECT jsonb_build_object('kind', 'target', 'target', target, 'days', days,
           'where', 'Westmere Council local targets 2026-27 (fictional); entered by the starting pack')
FROM (VALUES ('direct-payment-surplus', '56'), ('direct-payment-notice', '28'), ('look-before-end', '14')) AS more (target, days)
WHERE NOT EXISTS (SELECT FROM local_target WHERE name = target);

DO $$
DECLARE
    day date;
    next_number integer := 0;
    made uuid;
    said jsonb;
BEGIN
    FOR day IN
        SELECT from_day FROM rate UNION SELECT until_day + 1 FROM rate WHERE until_day IS NOT NULL
        UNION SELECT from_day FROM local_target UNION SELECT until_day + 1 FROM local_target WHERE until_day IS NOT NULL
        UNION SELECT from_day FROM delegation_scheme UNION SELECT until_day + 1 FROM delegation_scheme WHERE until_day IS NOT NULL
        ORDER BY 1
    LOOP
        next_number := next_number + 1;
        made := md5('policy pack carried over from ' || day)::uuid;      -- the same in every database, for made-up councils
        said := pg_temp.figures_on(day) || (SELECT jsonb_agg(line) FROM lines_until_now);
        INSERT INTO policy_pack (id, number, title, copied_from, begun_by_name, begun_at)
        VALUES (made, next_number, 'Westmere Council policy (fictional)', 'the figures entered one by one before packs', 'the starting pack', now());
        INSERT INTO policy_pack_step (pack, number, step, detail, by_name, at)
        VALUES (made, 1, 'CHECKED', jsonb_build_object('lines', said), 'the starting pack', now());
        INSERT INTO policy_pack_adoption (pack, from_day, content, decided_by, decided_on, reference, minor, consulted,
                   equality, put_forward_by_name, confirmed_by_name, adopted_at)
        VALUES (made, day, said, 'Westmere Council (fictional)', least(day, current_date), 'the figures in force when packs began',
                   false, '{}', 'not recorded', 'the starting pack', 'the starting pack', now());
    END LOOP;
END $$;

-- Whoever was assessed before today has the pack of that day.
INSERT INTO policy_seen (person, seen_on, because, recorded_at)
SELECT person, (max(completed_at) AT TIME ZONE 'Europe/London')::date, 'ASSESSMENT', now() FROM completed_assessment GROUP BY person;

-- The tables rate, local_target, delegation_scheme and delegation_level stay as they are, for the version before this one
-- while it is still running. This version does not read them: everything they held is in the packs.
