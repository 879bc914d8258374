package org.ourplan.law.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.safeguarding.SafeguardingLife.Event;

class SafeguardingLifeTest {

    @Test
    @Tag("SAFE-7")
    void theWayLeadsFromTheConcernToItsEndAndNowhereElse() {
        var stage = SafeguardingStage.CONCERN;
        for (var event : new Event[] {Event.DECIDED_TO_ENQUIRE, Event.PLANNED, Event.PROTECTION_PLANNED, Event.ENDED}) {
            stage = SafeguardingLife.after(stage, event).orElseThrow();
        }
        assertThat(stage).isEqualTo(SafeguardingStage.CLOSED);
        assertThat(SafeguardingLife.after(SafeguardingStage.CONCERN, Event.ENDED))
                .isEmpty();
        assertThat(SafeguardingLife.after(SafeguardingStage.PLANNING, Event.ENDED))
                .isEmpty();
        for (var event : Event.values()) {
            assertThat(SafeguardingLife.after(SafeguardingStage.CLOSED, event)).isEmpty();
        }
    }

    @Test
    @Tag("SAFE-5")
    void gatheringForTheDecisionAndTheEnquiryAreStagesOfTheirOwn() {
        assertThat(SafeguardingLife.after(SafeguardingStage.CONCERN, Event.DECIDED_TO_ENQUIRE))
                .contains(SafeguardingStage.PLANNING);
        assertThat(SafeguardingLife.after(SafeguardingStage.CONCERN, Event.PLANNED))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "YES,YES,YES,'Care Act 2014 s44(1), (2)'",
        "YES,NO,YES,'Care Act 2014 s44(1), (3)'",
        "NO,YES,YES,",
        "YES,YES,NO,",
        "NO,NO,NO,"
    })
    @Tag("SAFE-18")
    void theBoardMustHoldAReviewWhereBothLimbsAreMet(Answer joint, Answer died, Answer abuse, String section) {
        var duty = new AdultsReview(joint, died, abuse).duty();
        assertThat(duty)
                .isEqualTo(
                        section == null
                                ? new AdultsReview.May("Care Act 2014 s44(4)")
                                : new AdultsReview.Must(section));
    }

    @Test
    @Tag("SAFE-18")
    void nothingIsAskedOfTheBoardWhileALimbIsOpen() {
        assertThat(new AdultsReview(Answer.UNANSWERED, Answer.NO, Answer.YES).duty())
                .isInstanceOf(AdultsReview.Open.class);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,[c]", "4,[c]", "5,5", "7,5", "8,10", "12,10", "13,15", "1002,1000", "1003,1005"})
    void aCountIsShownAsTheCollectionShowsIt(int count, String shown) {
        assertThat(CollectionFigure.of(count)).isEqualTo(shown);
    }

    @Test
    void thereIsNoNegativeCount() {
        assertThatThrownBy(() -> CollectionFigure.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShareIsShownWhereBothFiguresMayBe() {
        assertThat(CollectionFigure.share(36, 40)).isEqualTo("90%");
        assertThat(CollectionFigure.share(21, 30)).isEqualTo("70%");
        assertThat(CollectionFigure.share(6, 30)).isEqualTo("20%");
        assertThat(CollectionFigure.share(3, 30)).isEqualTo("[c]");
        assertThat(CollectionFigure.share(5, 4)).isEqualTo("[c]");
    }

    @ParameterizedTest
    @CsvSource({
        "UNANSWERED, YES, YES, joint",
        "YES, UNANSWERED, YES, died",
        "YES, YES, UNANSWERED, abuse",
        "UNANSWERED, UNANSWERED, UNANSWERED, died abuse joint"
    })
    @Tag("SAFE-18")
    void eachLimbThatIsOpenIsAskedFor(Answer joint, Answer died, Answer abuse, String places) {
        var open = (AdultsReview.Open) new AdultsReview(joint, died, abuse).duty();
        assertThat(String.join(" ", open.missing().stream().map(Finding::place).toList()))
                .isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 100%", "4, 30, [c]", "5, 30, 17%", "4, 4, [c]", "5, 4, [c]"})
    void aShareIsShownFromFiveOn(int part, int whole, String shown) {
        assertThat(CollectionFigure.share(part, whole)).isEqualTo(shown);
    }

    @Test
    void onlyWhatIsClosedIsOver() {
        assertThat(SafeguardingStage.values())
                .filteredOn(stage -> !stage.open())
                .containsExactly(SafeguardingStage.CLOSED);
    }
}
