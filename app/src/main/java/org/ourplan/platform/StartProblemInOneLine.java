package org.ourplan.platform;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Tells whoever starts the program why it did not start, in one line on the error stream. */
final class StartProblemInOneLine implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("ourplan: " + words(analysis).replaceAll("\\s+", " ").strip());
    }

    static String words(FailureAnalysis analysis) {
        if (analysis.getCause() instanceof PortInUseException port) {
            return "Port " + port.getPort()
                    + " is in use by another program. Stop that one, or choose another port with PORT.";
        }
        var action = analysis.getAction();
        return analysis.getDescription() + " " + (action == null ? "" : action);
    }
}
