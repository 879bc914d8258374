package org.ourplan.eligibility.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.eligibility.decide.WhatFollows;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The written record of a determination and its reasons (D6, s13(2)), with the advice where no needs are eligible (D7,
 * s13(5)); and written reasons for not meeting needs (D8, s24(2)).
 */
@Component
public class DecisionLetter {

    private static final String TEMPLATE = "eligibility/letter";

    private final Documents documents;

    DecisionLetter(Documents documents) {
        this.documents = documents;
    }

    /** The letter as it would be kept. Keeps nothing. */
    public String preview(Determined made, SignedIn by) {
        return documents.preview(
                made.person(), DocumentKind.ELIGIBILITY_LETTER, title(made), TEMPLATE, parts(made, by));
    }

    /** Makes the letter. Refused where a part of the advice is missing, or the letter has been given. */
    @Transactional
    @Carries({"ELIG-ADULT-11", "ELIG-ADULT-13", "ELIG-CARER-9"})
    public UUID make(Determined made, SignedIn by) {
        var stops = WhatFollows.beforeLetter(made.after());
        if (!stops.isEmpty()) {
            throw new Refused(stops.stream().map(Finding::sentence).toList(), made.page());
        }
        if (made.after().letterGivenOn() != null) {
            throw new Refused(List.of("The letter has been given, so it cannot be made anew."), made.page());
        }
        return documents.make(
                made.person(),
                DocumentKind.ELIGIBILITY_LETTER,
                made.id(),
                made.version(),
                title(made),
                TEMPLATE,
                parts(made, by),
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
                parts(made, by),
                by);
    }

    private static String title(Determined made) {
        return made.carer() ? "Our decision about your needs as a carer" : "Our decision about your needs";
    }

    private static Map<String, Object> parts(Determined made, SignedIn by) {
        return Map.of("made", made, "worker", by.name());
    }
}
