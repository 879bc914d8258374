package org.ourplan.charging;

import java.util.Map;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.documents.DocumentGiven;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.EasyRead;
import org.ourplan.documents.Giving;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letter that says what somebody pays, why, and what they can do (s17(6)); and the same in Easy Read. */
@Component
public class ContributionLetter {

    private static final String TEMPLATE = "charging/letter";
    private static final String EASY_READ = "documents/easyRead";

    /** Whom to tell, where a run made the letter: nobody works on it by name. */
    private static final String ANYBODY = "us";

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
                parts(shown, LetterWords.of(shown), worker));
    }

    /** The Easy Read of it as it would be kept. Keeps nothing. */
    public String previewEasyRead(AssessedContribution shown) {
        return documents.preview(
                shown.person(),
                DocumentKind.CONTRIBUTION_LETTER_EASY_READ,
                DocumentKind.CONTRIBUTION_LETTER_EASY_READ.title(),
                EASY_READ,
                Map.of("easyRead", ContributionEasyRead.of(shown, null)));
    }

    /** Makes the letter and its Easy Read, and records how the person was given it. */
    @Transactional
    public void give(PersonInView person, AssessedContribution shown, Giving giving, SignedIn by) {
        var letter = make(shown, LetterWords.of(shown), by.name(), by);
        var easyRead = makeEasyRead(shown, ContributionEasyRead.of(shown, null), by);
        documents.give(person.id(), letter, giving, by);
        if (giving.inEasyRead()) {
            documents.give(person.id(), easyRead, giving, by);
        }
    }

    /** Makes the letter of a run, which says what changed, and keeps it among the person's documents. */
    @Transactional
    public UUID ofRun(AssessedContribution shown, RunLine line, SignedIn by) {
        return make(shown, LetterWords.of(shown, line), ANYBODY, by);
    }

    /** The same in Easy Read. */
    @Transactional
    public UUID ofRunInEasyRead(AssessedContribution shown, RunLine line, SignedIn by) {
        return makeEasyRead(shown, ContributionEasyRead.of(shown, line), by);
    }

    /** However and by whomever it is recorded as given: there is nothing left to tell. */
    @EventListener
    void given(DocumentGiven given) {
        if (given.document().kind() == DocumentKind.CONTRIBUTION_LETTER
                && given.giving().toThePerson()) {
            news.toldInWriting(given.document().about());
        }
    }

    private UUID make(AssessedContribution shown, LetterWords words, String worker, SignedIn by) {
        return documents.make(
                shown.person(),
                DocumentKind.CONTRIBUTION_LETTER,
                shown.assessment(),
                shown.version(),
                DocumentKind.CONTRIBUTION_LETTER.title(),
                TEMPLATE,
                parts(shown, words, worker),
                by);
    }

    private UUID makeEasyRead(AssessedContribution shown, EasyRead easyRead, SignedIn by) {
        return documents.make(
                shown.person(),
                DocumentKind.CONTRIBUTION_LETTER_EASY_READ,
                shown.assessment(),
                shown.version(),
                DocumentKind.CONTRIBUTION_LETTER_EASY_READ.title(),
                EASY_READ,
                Map.of("easyRead", easyRead),
                by);
    }

    private static Map<String, Object> parts(AssessedContribution shown, LetterWords words, String worker) {
        return Map.of("shown", shown, "words", words, "worker", worker);
    }
}
