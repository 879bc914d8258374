-- Work lists are read from an index in the order of the list, so that a page costs the same whoever has how much to do.
-- The first expression is the pile of a task: 2 where it is coming up, and 1 more where it waits for somebody else
-- (org.ourplan.worklist.store.Piles writes both expressions just so). What has no day comes last. The columns after INCLUDE let a
-- count be read from the index alone.
DROP INDEX task_of_account;
DROP INDEX task_of_role;
DROP INDEX task_of_team;
CREATE INDEX task_of_account ON task (
    account,
    ((CASE WHEN coming_up THEN 2 ELSE 0 END) + (CASE WHEN waiting_on <> '' THEN 1 ELSE 0 END)),
    (coalesce(due, date 'infinity')), since, id)
    INCLUDE (team, due, coming_up, waiting_on) WHERE done_at IS NULL;
CREATE INDEX task_of_team ON task (
    (coalesce(team, uuid '00000000-0000-0000-0000-000000000000')),
    ((CASE WHEN coming_up THEN 2 ELSE 0 END) + (CASE WHEN waiting_on <> '' THEN 1 ELSE 0 END)),
    (coalesce(due, date 'infinity')), since, id)
    INCLUDE (team, person, due, coming_up, waiting_on) WHERE done_at IS NULL;
-- Nobody's by name: of a role or of none, in a team or in none.
CREATE INDEX task_of_role ON task (
    (coalesce(team, uuid '00000000-0000-0000-0000-000000000000')),
    (coalesce(role, '')),
    ((CASE WHEN coming_up THEN 2 ELSE 0 END) + (CASE WHEN waiting_on <> '' THEN 1 ELSE 0 END)),
    (coalesce(due, date 'infinity')), since, id)
    INCLUDE (team, role, due, coming_up, waiting_on) WHERE done_at IS NULL AND account IS NULL;
-- The few whose records are closed to a senior manager who reads the work of the whole council.
CREATE INDEX person_restricted ON person (id) WHERE restricted;
-- Names by whole words and by first letters, several at once, from one index: it finds those who have all of them without looking
-- at those who have only one.
DROP INDEX person_by_name;
CREATE INDEX person_by_word ON person USING gin (array_to_tsvector(search_names));
-- Who looked at a record, and how often, from the index alone.
DROP INDEX look_by_person;
CREATE INDEX look_by_person ON look (person, at DESC) INCLUDE (account);
