package org.ourplan.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.AssessedNeed;
import org.ourplan.assessment.Assessments;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.eligibility.store.DeterminationStore;
import org.ourplan.law.eligibility.Determination;
import org.ourplan.law.eligibility.Eligibility;
import org.ourplan.law.outcome.Outcome;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Refused;
import org.ourplan.policy.Decided;
import org.ourplan.policy.PersonsPack;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes determinations (s13(1)). The result comes from the law module and the completed assessment alone: nobody can hand one
 * in. Once made it is never changed; to change it, the person is assessed again.
 */
@Component
public class Determining {

    private final Assessments assessments;
    private final DeterminationStore store;
    private final Progress progress;
    private final PersonsPack personsPack;
    private final Clock clock;

    Determining(
            Assessments assessments,
            DeterminationStore store,
            Progress progress,
            PersonsPack personsPack,
            Clock clock) {
        this.assessments = assessments;
        this.store = store;
        this.progress = progress;
        this.personsPack = personsPack;
        this.clock = clock;
    }

    /** Determines from this assessment. Refused while it is not completed, lacks an answer, or was determined from before. */
    @Transactional
    @Carries({"ELIG-ADULT-15", "ELIG-ADULT-16", "GEN-6"})
    public UUID determine(PersonInView person, UUID assessment, SignedIn by) {
        var page = person.id().link() + "/assessments/" + assessment + "/eligibility";
        if (store.from(person.id(), assessment).isPresent()) {
            throw new Refused(
                    List.of(
                            "A determination has been made from this assessment, and it cannot be changed.",
                            "If things have changed, assess again. A new determination then takes the place of this one."),
                    page);
        }
        var completed = assessments
                .completed(person.id(), assessment)
                .orElseThrow(() -> new Refused(
                        List.of("The assessment is not completed yet, so eligibility cannot be decided."),
                        person.id().link() + "/assessments/" + assessment));
        var result = Eligibility.determine(completed.facts());
        if (result instanceof Determination.CannotDetermine cannot) {
            throw new Refused(
                    cannot.refusals().stream()
                            .map(refusal -> refusal.finding().sentence())
                            .toList(),
                    page);
        }
        var determination = store.add(completed, result, eligibleNeeds(completed, result), by);
        personsPack.decided(person.id(), Decided.DETERMINATION, determination, LocalDate.now(clock), by);
        progress.determined(person, store.determined(person.id(), determination).orElseThrow(), by);
        return determination;
    }

    /** The needs of the outcomes found unable; where a carer is eligible by health alone, every need found. */
    private static Set<String> eligibleNeeds(CompletedAssessment completed, Determination result) {
        if (!(result instanceof Determination.Eligible(var limbs, var unable))) {
            return Set.of();
        }
        var codes = unable.stream().map(Outcome::code).collect(Collectors.toSet());
        return completed.needs().stream()
                .filter(need -> codes.isEmpty() || codes.contains(need.outcome()))
                .map(AssessedNeed::reference)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
