-- When each active plan is looked at again, and what sets the date.

CREATE TABLE review_date (
    id       uuid PRIMARY KEY,
    person   uuid NOT NULL REFERENCES person,
    plan     uuid NOT NULL,
    kind     text NOT NULL,                          -- org.ourplan.review.ReviewKind
    earliest date,                                   -- the first day of a window
    by_day   date,                                   -- the last day; empty where a figure is missing, and the reason says so
    force    text NOT NULL,                          -- org.ourplan.law.review.Force
    source   text NOT NULL,
    reason   text NOT NULL,
    set_at   timestamptz NOT NULL
);
CREATE INDEX review_date_by_person ON review_date (person, by_day);
CREATE INDEX review_date_by_plan ON review_date (plan);
