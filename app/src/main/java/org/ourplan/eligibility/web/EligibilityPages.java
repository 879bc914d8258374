package org.ourplan.eligibility.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.documents.Documents;
import org.ourplan.eligibility.Determining;
import org.ourplan.eligibility.decide.Inputs;
import org.ourplan.eligibility.letter.DecisionLetter;
import org.ourplan.eligibility.store.DeterminationStore;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.law.eligibility.Eligibility;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The determination of one assessment, and every determination of a person. Only practitioners decide (ELIG-ADULT-15). */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.SAFEGUARDING_LEAD},
        whose = Whose.A_PERSON_WORKED_WITH)
class EligibilityPages {

    private static final String PAGE = "/people/{person}/assessments/{assessment}/eligibility";

    private final Assessments assessments;
    private final DeterminationStore determinations;
    private final Documents documents;
    private final Determining determining;
    private final DecisionLetter letters;

    EligibilityPages(
            Assessments assessments,
            DeterminationStore determinations,
            Documents documents,
            Determining determining,
            DecisionLetter letters) {
        this.assessments = assessments;
        this.determinations = determinations;
        this.documents = documents;
        this.determining = determining;
        this.letters = letters;
    }

    @GetMapping(PAGE)
    EligibilityPage one(PersonInView person, @PathVariable UUID assessment, SignedIn by) {
        return determinations
                .from(person.id(), assessment)
                .map(made -> made(person, made, by))
                .orElseGet(() -> notYet(person, assessment, by));
    }

    /** Whatever a form sends with it is not read: there is no field for a result. */
    @PostMapping(PAGE)
    @MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
    ResponseEntity<Void> determine(PersonInView person, @PathVariable UUID assessment, SignedIn by) {
        determining.determine(person, assessment, by);
        return Redirect.to(
                person.id().link() + "/assessments/" + assessment + "/eligibility",
                "The determination is made. Next, give " + person.callThem() + " the decision in writing.");
    }

    @GetMapping("/people/{person}/eligibility")
    HistoryPage all(PersonInView person) {
        return new HistoryPage(person.callThem(), determinations.of(person.id()));
    }

    private EligibilityPage made(PersonInView person, Determined made, SignedIn by) {
        return new EligibilityPage(
                person.callThem(),
                person.id().link() + "/assessments/" + made.assessment(),
                made.carer(),
                made.result(),
                made.inputs(),
                made,
                documents.about(person.id(), made.id()),
                by.is(Role.PRACTITIONER),
                made.after().letterGivenOn() == null
                        && !letters.stillToPut(made, LetterWordsPages.names(person))
                                .isEmpty());
    }

    private EligibilityPage notYet(PersonInView person, UUID assessment, SignedIn by) {
        var link = person.id().link() + "/assessments/" + assessment;
        var completed = assessments
                .completed(person.id(), assessment)
                .orElseThrow(() -> new Refused(
                        List.of("Eligibility is decided from a completed assessment. This one is not completed yet."),
                        link));
        return new EligibilityPage(
                person.callThem(),
                link,
                completed.kind() == AssessmentKind.CARERS,
                Eligibility.determine(completed.facts()),
                Inputs.of(completed.facts()),
                null,
                List.of(),
                by.is(Role.PRACTITIONER),
                false);
    }
}
