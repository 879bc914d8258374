-- The papers of a plan are made once for each version of it, whoever presses first.
CREATE UNIQUE INDEX document_made_once ON document (about, version, kind)
    WHERE kind IN ('PLAN', 'SUPPORT_PLAN', 'PLAN_EASY_READ', 'BUDGET_STATEMENT', 'BUDGET_STATEMENT_EASY_READ');
