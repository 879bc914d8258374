-- The register of exceptions reads every plan that was sent with one: an index of those alone.
CREATE INDEX agreement_entry_exception ON agreement_entry (at DESC)
    WHERE kind = 'SENT' AND (detail -> 'exception' ->> 0) = 'yes';
CREATE INDEX agreement_entry_decision ON agreement_entry (plan, number)
    WHERE kind IN ('AGREED', 'RETURNED', 'NOT_AGREED');
