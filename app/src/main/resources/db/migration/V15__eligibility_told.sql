-- The words of a letter as put to the person, by place, where the assessment's own words speak about them instead of to them;
-- and the notice that section 19(2) asks for: which council was told, and when.
ALTER TABLE after_determination
    ADD COLUMN letter_words         jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN home_council         text  NOT NULL DEFAULT '',
    ADD COLUMN home_council_told_on date;
