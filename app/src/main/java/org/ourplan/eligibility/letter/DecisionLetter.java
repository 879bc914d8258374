package org.ourplan.eligibility.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.Assessments;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.eligibility.decide.LetterWords;
import org.ourplan.eligibility.decide.Reasons;
import org.ourplan.eligibility.decide.WhatFollows;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.law.eligibility.Facts;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.Council;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The written record of a determination and its reasons (D6, s13(2)), with the advice where no needs are eligible (D7,
 * s13(5)); and written reasons for not meeting needs (D8, s24(2)).
 */
@Component
public class DecisionLetter {

    private final Documents documents;
    private final Assessments assessments;
    private final Council council;

    DecisionLetter(Documents documents, Assessments assessments, Council council) {
        this.documents = documents;
        this.assessments = assessments;
        this.council = council;
    }

    /** The form in which the written record is given. */
    public enum Form {
        LETTER,
        EASY_READ
    }

    /** The letter as it would be kept. Keeps nothing. */
    public String preview(Determined made, Form form, SignedIn by) {
        return documents.preview(
                made.person(),
                DocumentKind.ELIGIBILITY_LETTER,
                title(made, form),
                template(form),
                parts(made, form, by));
    }

    /** Passages that speak about the person of these names, or as them, and have not been put to them yet. */
    public List<LetterWords.Passage> stillToPut(Determined made, List<String> names) {
        return facts(made)
                .map(facts -> made.after().letterWords().stillToPut(facts, names))
                .orElse(List.of());
    }

    /** Every passage that somebody typed in the assessment and that stands in the letter. */
    public List<LetterWords.Passage> passages(Determined made) {
        return facts(made).map(LetterWords::passages).orElse(List.of());
    }

    /**
     * Makes the letter, or the same in Easy Read. Refused where a part of the advice is missing, where it would speak about
     * the person of these names instead of to them, or where it has been given.
     */
    @Transactional
    @Carries({"ELIG-ADULT-11", "ELIG-ADULT-13", "ELIG-CARER-9"})
    public UUID make(Determined made, Form form, List<String> names, SignedIn by) {
        var stops = WhatFollows.beforeLetter(made.after());
        if (!stops.isEmpty()) {
            throw new Refused(stops.stream().map(Finding::sentence).toList(), made.page());
        }
        if (form == Form.LETTER && made.after().letterGivenOn() != null) {
            throw new Refused(List.of("The letter has been given, so it cannot be made anew."), made.page());
        }
        if (!stillToPut(made, names).isEmpty()) {
            throw new Refused(
                    List.of("Some words of this letter speak about them. Put them to them first, as “you”."),
                    made.link() + "/letter/words");
        }
        return documents.make(
                made.person(),
                DocumentKind.ELIGIBILITY_LETTER,
                made.id(),
                made.version(),
                title(made, form),
                template(form),
                parts(made, form, by),
                by);
    }

    /** Makes the written reasons for not meeting needs, with both parts of the advice. */
    @Transactional
    @Carries({"DUTY-13", "S003-15"})
    public UUID makeReasonsForNotMeeting(Determined made, SignedIn by) {
        var after = made.after();
        if (after.whyNotMeeting().isBlank()
                || after.adviceMeetOrReduce().isBlank()
                || after.advicePreventOrDelay().isBlank()) {
            throw new Refused(
                    List.of("Write the reasons and both parts of the advice first."), made.link() + "/not-meeting");
        }
        return documents.make(
                made.person(),
                DocumentKind.ADVICE_LETTER,
                made.id(),
                made.version(),
                "Why we will not meet some needs",
                "eligibility/notMeetingLetter",
                Map.of("made", made, "worker", by.name()),
                by);
    }

    private Optional<Facts> facts(Determined made) {
        return assessments.completed(made.person(), made.assessment()).map(CompletedAssessment::facts);
    }

    private static String title(Determined made, Form form) {
        var title = made.carer() ? "Our decision about your needs as a carer" : "Our decision about your needs";
        return form == Form.EASY_READ ? title + ": Easy Read" : title;
    }

    private static String template(Form form) {
        return form == Form.EASY_READ ? "documents/easyRead" : "eligibility/letter";
    }

    private Map<String, Object> parts(Determined made, Form form, SignedIn by) {
        var facts = facts(made).orElseThrow(NotFound::new);
        var reasons = Reasons.of(facts, made.result(), made.after().letterWords());
        return form == Form.EASY_READ
                ? Map.of("easyRead", EasyDecision.of(made, reasons, by.name(), council))
                : Map.of("made", made, "reasons", reasons, "worker", by.name());
    }
}
