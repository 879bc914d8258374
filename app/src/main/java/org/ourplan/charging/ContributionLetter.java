package org.ourplan.charging;

import java.util.Map;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.Giving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letter that says what somebody pays, why, and what they can do (s17(6)). */
@Component
public class ContributionLetter {

    private static final String TEMPLATE = "charging/letter";

    private final Documents documents;
    private final ChargingNews news;

    ContributionLetter(Documents documents, ChargingNews news) {
        this.documents = documents;
        this.news = news;
    }

    /** The letter as it would be kept. Keeps nothing. */
    public String preview(AssessedContribution shown, String worker) {
        return documents.preview(
                shown.person(),
                DocumentKind.CONTRIBUTION_LETTER,
                DocumentKind.CONTRIBUTION_LETTER.title(),
                TEMPLATE,
                parts(shown, worker));
    }

    /** Makes the letter, and records how the person was given it. */
    @Transactional
    public void give(PersonInView person, AssessedContribution shown, Giving giving, SignedIn by) {
        UUID document = documents.make(
                shown.person(),
                DocumentKind.CONTRIBUTION_LETTER,
                shown.assessment(),
                shown.version(),
                DocumentKind.CONTRIBUTION_LETTER.title(),
                TEMPLATE,
                parts(shown, by.name()),
                by);
        documents.give(person.id(), document, giving, by);
        news.toldInWriting(shown.assessment());
    }

    private static Map<String, Object> parts(AssessedContribution shown, String worker) {
        return Map.of("shown", shown, "words", LetterWords.of(shown), "worker", worker);
    }
}
