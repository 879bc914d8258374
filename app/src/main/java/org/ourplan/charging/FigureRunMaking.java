package org.ourplan.charging;

import java.time.Clock;
import java.util.Objects;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.AssessedContribution.Why;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.charging.decide.RunStage;
import org.ourplan.charging.store.AssessmentRows;
import org.ourplan.charging.store.LetterBook;
import org.ourplan.charging.store.RunBook;
import org.ourplan.charging.store.RunLines;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes what a run found count, some people at a time, each once: as the report said it, or not at all and why. */
@Component
class FigureRunMaking {

    private static final int LINES_AT_A_TIME = 50;

    private final RunBook runs;
    private final RunLines lines;
    private final AssessmentRows people;
    private final Contributions contributions;
    private final FinancialAssessments assessments;
    private final WorkingOut working;
    private final LetterBook letters;
    private final Clock clock;

    FigureRunMaking(
            RunBook runs,
            RunLines lines,
            AssessmentRows people,
            Contributions contributions,
            FinancialAssessments assessments,
            WorkingOut working,
            LetterBook letters,
            Clock clock) {
        this.runs = runs;
        this.lines = lines;
        this.people = people;
        this.contributions = contributions;
        this.assessments = assessments;
        this.working = working;
        this.letters = letters;
        this.clock = clock;
    }

    /** The next lines; when there are none left the run is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    void some(FigureRun run) {
        var decision = Objects.requireNonNull(run.decision());
        var by = decision.inTheirName();
        var next = lines.toMake(run.id(), run.progress().after(), LINES_AT_A_TIME);
        for (var entry : next) {
            make(run, entry.line(), by);
        }
        if (next.isEmpty()) {
            runs.stage(run.id(), RunStage.MADE, null);
            letters.begin(run.id(), lines.toTell(run.id(), 1));
        } else {
            runs.advance(run.id(), next.getLast().line().person(), next.size());
        }
    }

    private void make(FigureRun run, RunLine line, SignedIn by) {
        var person = new PersonId(line.person());
        people.holdPerson(person);
        var standing = contributions.on(person, line.from());
        if (standing.isEmpty() || !standing.get().id().equals(line.standing())) {
            lines.made(run.id(), line, null, "It was worked out again since the report.", clock.instant());
            return;
        }
        var worked = working.of(person, standing.get().facts(), line.from());
        if (!(worked instanceof WorkedOut.Charge charge) || !isAsReported(charge, line)) {
            lines.made(run.id(), line, null, "It comes to another amount than in the report.", clock.instant());
            return;
        }
        assessments.again(standing.get(), line.from(), Why.NEW_FIGURES, by);
        var now = contributions.on(person, line.from()).orElseThrow();
        lines.made(run.id(), line, now.version(), "", clock.instant());
    }

    private static boolean isAsReported(WorkedOut.Charge worked, RunLine line) {
        var charge = worked.charge();
        return new RunLine.Amount(charge.outcome().name(), charge.contribution(), charge.maximum())
                .isSameAs(line.after());
    }
}
