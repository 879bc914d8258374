-- Work that is about nobody's record, such as a run over everybody's contributions; and work that waits for anybody of a role but
-- one: whoever asked for a thing is not the one to decide on it.
ALTER TABLE task ALTER COLUMN person DROP NOT NULL;
ALTER TABLE task ADD COLUMN not_for uuid REFERENCES account;
-- As in V26, with who it is not for beside the rest, so that a count is still read from the index alone.
DROP INDEX task_of_role;
CREATE INDEX task_of_role ON task (
    (coalesce(team, uuid '00000000-0000-0000-0000-000000000000')),
    (coalesce(role, '')),
    ((CASE WHEN coming_up THEN 2 ELSE 0 END) + (CASE WHEN waiting_on <> '' THEN 1 ELSE 0 END)),
    (coalesce(due, date 'infinity')), since, id)
    INCLUDE (team, role, due, coming_up, waiting_on, not_for) WHERE done_at IS NULL AND account IS NULL;
