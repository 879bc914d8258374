-- Forecasts of the backlog of reviews as they were kept, and how many reviews were overdue on each day since. Only added to.

CREATE TABLE review_forecast (
    id           uuid        PRIMARY KEY,
    team         uuid        REFERENCES team,   -- empty for every team together
    made_on      date        NOT NULL,
    seed         bigint      NOT NULL,
    measured     jsonb       NOT NULL,          -- what the record held that day: org.ourplan.review.decide.Measured
    wanted       jsonb       NOT NULL,          -- what was asked: org.ourplan.review.decide.Wanted
    forecast     jsonb       NOT NULL,          -- what came out: org.ourplan.review.decide.Forecast
    made_at      timestamptz NOT NULL,
    made_by      uuid        NOT NULL REFERENCES account,
    made_by_name text        NOT NULL
);
CREATE INDEX review_forecast_by_team ON review_forecast (team, made_at DESC);

-- Counted once a day by itself: a review that is done leaves no trace of having been overdue.
CREATE TABLE review_backlog (
    id      uuid    PRIMARY KEY,
    day     date    NOT NULL,
    team    uuid    REFERENCES team,            -- empty for every team together
    overdue integer NOT NULL CHECK (overdue >= 0)
);
CREATE UNIQUE INDEX review_backlog_once_a_day ON review_backlog (day, coalesce(team, '00000000-0000-0000-0000-000000000000'::uuid));
CREATE INDEX review_backlog_by_team ON review_backlog (team, day);

CREATE INDEX review_end_by_day ON review_end (held_on) WHERE ended_as = 'COMPLETE';
CREATE INDEX review_by_day_begun ON review (begun_on) WHERE kind <> 'PLANNED';

REVOKE UPDATE, DELETE, TRUNCATE ON review_forecast, review_backlog FROM ourplan_app;
CREATE TRIGGER review_forecast_is_kept BEFORE UPDATE OR DELETE ON review_forecast FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER review_backlog_is_kept BEFORE UPDATE OR DELETE ON review_backlog FOR EACH ROW EXECUTE FUNCTION refuse_change();
