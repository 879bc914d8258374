package org.ourplan.law.charging.file;

import java.util.List;
import org.ourplan.law.charging.assessment.Facts;
import org.ourplan.law.charging.assessment.FactsBuilder;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.FiguresOn;
import org.ourplan.law.charging.policy.LocalPolicy;

/** What every kind of case needs: its inputs, its day's figures, its local choices. */
record CaseInFile(
        String kind, String setting, Given inputs, LocalPolicy policy, FiguresOn figures, List<String> wanted) {

    CaseInFile {
        wanted = List.copyOf(wanted);
    }

    /** Something to work with that writes no steps. */
    Working working() {
        return new Working(figures, policy, false);
    }

    boolean careHome() {
        return setting.startsWith("care_home");
    }

    FactsBuilder factsBuilder() {
        return FactsInFile.read(setting, inputs, policy, figures);
    }

    Facts facts() {
        return factsBuilder().facts();
    }
}
