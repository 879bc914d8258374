package org.ourplan.record.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.documents.DocumentKind;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Happening;
import org.ourplan.record.store.Overview.Happened;

/** The timeline says which document, which part and what answer, never a code. */
class ParticularsTest {

    private static final PersonId PERSON = PersonId.next();
    private static final UUID SUBJECT = UUID.randomUUID();

    @SafeVarargs
    private static Happened happened(Happening what, Map<String, String>... details) {
        return new Happened(what, SUBJECT, 2, "Wanda", Instant.EPOCH, List.copyOf(Arrays.asList(details)));
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentIsCalledByItsTitleAndOpensWithOneLink(DocumentKind kind) {
        var given = happened(Happening.DOCUMENT_GIVEN, Map.of("kind", kind.name(), "on", "2026-10-01"));
        assertThat(Particulars.of(given)).isEqualTo(kind.title() + ", given on 1 October 2026");
        assertThat(Particulars.link(PERSON, given)).isEqualTo(PERSON.link() + "/documents/" + SUBJECT);
    }

    @ParameterizedTest
    @EnumSource
    void aPartOfAnAssessmentIsCalledAsOnItsCard(AdultOutcome outcome) {
        var words =
                Particulars.of(happened(Happening.ASSESSMENT_CHANGED, Map.of("place", "outcome/" + outcome.code())));
        assertThat(words).isEqualToIgnoringCase(outcome.plainTitle()).doesNotContain(outcome.code() + ";");
    }

    @Test
    void partsWrittenInARowAreToldInTheOrderInWhichTheyWereWrittenEachOnce() {
        var words = Particulars.of(happened(
                Happening.PLAN_CHANGED,
                Map.of("place", "risk/1"),
                Map.of("place", "good-week"),
                Map.of("place", "risk/2"),
                Map.of("place", "about-me")));
        assertThat(words).isEqualTo("About me; keeping safe my way; a good week");
    }

    @Test
    void whatIsNotKnownSaysNothingRatherThanACode() {
        assertThat(Particulars.of(happened(Happening.PLAN_CHANGED, Map.of("place", "something-new/X1"))))
                .isEmpty();
        assertThat(Particulars.of(happened(Happening.ALERT_ADDED, Map.of()))).isEmpty();
        assertThat(Particulars.of(happened(Happening.ASSESSMENT_PAUSED, Map.of("resume", "soon"))))
                .isEmpty();
    }

    @Test
    void anAnswerAndAReasonAreToldInWords() {
        assertThat(Particulars.of(happened(Happening.PLAN_ANSWERED_BY_PERSON, Map.of("said", "DOES_NOT_AGREE"))))
                .isEqualTo("They do not agree");
        assertThat(Particulars.of(happened(Happening.LOOKED_WITH_REASON, Map.of("kind", "COVERING"))))
                .isEqualTo("“I am covering for a colleague”");
        assertThat(Particulars.of(happened(Happening.LOOKED_WITH_REASON, Map.of("kind", "SAFEGUARDING"))))
                .isEmpty();
        assertThat(Particulars.link(PERSON, happened(Happening.LOOKED_WITH_REASON, Map.of())))
                .isNull();
    }
}
