package org.ourplan.platform;

import org.ourplan.platform.database.DatabaseNotOpened;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Knows a start that failed because of the database, so that its reader gets one sentence and no stack trace. */
final class StartProblem extends AbstractFailureAnalyzer<DatabaseNotOpened> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, DatabaseNotOpened cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
