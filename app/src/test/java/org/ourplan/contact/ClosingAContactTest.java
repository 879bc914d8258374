package org.ourplan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentState;
import org.ourplan.testing.OurplanTest;

/** What stops a first contact from being closed, and what asks for a reason. */
@OurplanTest
class ClosingAContactTest extends AtAContact {

    @Test
    @Tag("CON-1")
    void withAnAppearanceOfNeedItIsNotClosedWithoutAnOffer() {
        write("given", "information", "About lunch clubs", "channels", "phone");
        write("outcome", "appears", "yes", "outcomes", "information-and-advice");
        var refused = close();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("this contact cannot be closed without an offer");
        var withAReason = worker.post(
                contact, contact + "/close", Map.of(), "because-outcome-con-1", "They will not be eligible");
        assertThat(withAReason.status()).isEqualTo(409);
        assertThat(isOpen()).isTrue();

        write("outcome", "appears", "yes", "outcomes", "information-and-advice", "outcomes", "needs-assessment");
        assertThat(close().page().text()).contains("The first contact is finished");
        assertThat(isOpen()).isFalse();
    }

    @Test
    @Tag("CON-1")
    void moneyIsNeverAskedAndNeverAnEnd() {
        write("story", "story", "She has savings of £200,000 and a house", "wants", "Help with washing");
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        close();
        assertThat(isOpen()).isFalse();
        assertThat(assessments.of(known.person())).hasSize(1);
    }

    @Test
    @Tag("CON-5")
    void theFirstAdvocacyQuestionComesBeforeTheEnd() {
        write("taking-part", "difficulty", "");
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        var refused = close();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("Ask whether they would have difficulty taking part");
    }

    @Test
    @Tag("AS-16")
    void aNoWithARiskOfAbuseDoesNotCloseIt() {
        var no = new String[] {
            "appears", "yes", "outcomes", "assessment-offered-and-refused", "refused-day", "1", "refused-month", "3",
            "refused-year", "2026", "words", "I want no fuss", "capacity-to-refuse", "yes", "abuse-or-neglect", "yes"
        };
        write("outcome", no);
        var refused = close();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("so the assessment goes on");
        assertThat(isOpen()).isTrue();

        no[no.length - 1] = "no";
        write("outcome", no);
        close();
        assertThat(isOpen()).isFalse();
        assertThat(assessments.of(known.person()))
                .extracting(Assessment::state)
                .containsExactly(AssessmentState.REFUSED);
    }

    @Test
    @Tag("CON-3")
    void anUrgentNeedIsMetNowWhereverTheyLive() {
        write("home", "settled", "elsewhere");
        write("now", "urgent", "yes", "urgent-need", "She is dying and wants to be at home");
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        assertThat(close().page().text()).contains("Say what is being done today");
        write("now", "urgent", "yes", "urgent-done", "Nights from today");
        assertThat(worker.get(contact + "/part/now").page().text())
                .contains(
                        "Support may start now",
                        "Nothing is charged",
                        "Arrange the needs assessment",
                        "tell that council");
        close();
        assertThat(isOpen()).isFalse();
    }

    @Test
    @Tag("INFO-3")
    void informationGivenAnotherWayThanTheyLikeAsksWhy() {
        write("taking-part", "difficulty", "no", "prefers", "phone");
        write("given", "information", "About the lunch club", "channels", "online");
        write("outcome", "appears", "no", "outcomes", "information-and-advice");
        assertThat(close().page().text()).contains("They like to get information another way (phone)");
        write("given", "information", "About the lunch club", "channels", "phone");
        close();
        assertThat(isOpen()).isFalse();
    }

    @Test
    @Tag("PREV-1")
    @Tag("PREV-2")
    void reablementIsAProgrammeForASetTimeAndNeedsNoAssessment() {
        write("given", "offered", "reablement", "programme", "Getting up and washing again");
        write("outcome", "appears", "no", "outcomes", "prevention-or-reablement");
        assertThat(close().page().text()).contains("Reablement is a programme, for a set time");
        assertThat(isOpen()).isTrue();
        write("given", "offered", "reablement", "programme-weeks", "6", "programme-purpose", "Wash by herself");
        close();
        assertThat(isOpen()).isFalse();
        assertThat(assessments.of(known.person())).isEmpty();
    }

    @Test
    @Tag("CON-7")
    void somebodyWhoMayBeDeafblindHasATrainedAssessor() {
        write("taking-part", "difficulty", "no", "sight-and-hearing", "yes");
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        assertThat(close().page().text()).contains("They may be deafblind");
        assertThat(isOpen()).isTrue();
    }
}
