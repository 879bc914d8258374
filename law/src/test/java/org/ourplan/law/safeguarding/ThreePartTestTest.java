package org.ourplan.law.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.safeguarding.ThreePartTest.MustEnquire;
import org.ourplan.law.safeguarding.ThreePartTest.NoDuty;
import org.ourplan.law.safeguarding.ThreePartTest.Open;
import org.ourplan.law.safeguarding.ThreePartTest.Part;

class ThreePartTestTest {

    private static final String WHY = "What her neighbour saw";

    private static ThreePartTest test(Answer area, Answer needs, Answer abuse, Answer protect) {
        return new ThreePartTest(area, new Part(needs, WHY), new Part(abuse, WHY), new Part(protect, WHY));
    }

    /** Every combination of yes and no: the duty is there for one of the sixteen. */
    @Test
    @Tag("SAFE-1")
    void theDutyNeedsAllThreePartsOfAnAdultInTheArea() {
        for (var area : yesNo()) {
            for (var needs : yesNo()) {
                for (var abuse : yesNo()) {
                    for (var protect : yesNo()) {
                        var test = test(area, needs, abuse, protect);
                        var all = area.isYes() && needs.isYes() && abuse.isYes() && protect.isYes();
                        assertThat(test.result() instanceof MustEnquire)
                                .as("%s", test)
                                .isEqualTo(all);
                        assertThat(test.allows(Route.SECTION_42)).isEqualTo(all);
                        assertThat(test.allows(Route.OTHER_ENQUIRY)).isEqualTo(!all);
                        assertThat(test.allows(Route.NO_ENQUIRY)).isEqualTo(!all);
                    }
                }
            }
        }
    }

    @Test
    @Tag("SAFE-1")
    void whatIsNotMetIsSaid() {
        assertThat(test(Answer.YES, Answer.YES, Answer.YES, Answer.NO).result())
                .isEqualTo(new NoDuty(List.of("Their needs do not stop them from protecting themselves.")));
    }

    @Test
    @Tag("SAFE-1")
    void nothingIsDecidedWhileAPartIsOpenOrRestsOnNothing() {
        var open = new ThreePartTest(
                Answer.UNANSWERED,
                new Part(Answer.YES, " "),
                new Part(Answer.UNANSWERED, WHY),
                new Part(Answer.NO, WHY));
        assertThat(((Open) open.result()).missing())
                .extracting(Finding::place)
                .containsExactly("area", "needs", "abuse");
        assertThat(Arrays.stream(Route.values()).noneMatch(open::allows)).isTrue();
        assertThat(((Open) test(Answer.YES, Answer.YES, Answer.YES, Answer.UNANSWERED)
                                .result())
                        .missing())
                .extracting(Finding::place)
                .containsExactly("protect");
    }

    /** There is nowhere to put eligibility, receipt of a service, capacity or consent. */
    @Test
    @Tag("SAFE-4")
    void nothingButTheThreePartsAndTheAreaIsAsked() {
        assertThat(ThreePartTest.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("inTheArea", "needs", "abuseOrNeglect", "cannotProtect");
    }

    private static Answer[] yesNo() {
        return new Answer[] {Answer.YES, Answer.NO};
    }
}
