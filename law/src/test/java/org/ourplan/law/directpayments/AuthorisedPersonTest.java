package org.ourplan.law.directpayments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;

/** Who may ask for a person who lacks capacity to ask (s32(4)). */
class AuthorisedPersonTest {

    @Test
    @Tag("DP-4")
    void theThreeWaysOfBeingAuthorisedAndNoFourth() {
        for (var self : Answer.values()) {
            for (var anyone : Answer.values()) {
                for (var agreed : Answer.values()) {
                    for (var suitable : Answer.values()) {
                        var person = new AuthorisedPerson(self, anyone, agreed, suitable);
                        var b = anyone.isYes() && agreed.isYes() && suitable.isYes();
                        var c = anyone.isNo() && suitable.isYes();
                        assertThat(person.may().isYes())
                                .as(person.toString())
                                .isEqualTo(self.isYes() || (self.isNo() && (b || c)));
                        assertThat(person.way())
                                .isEqualTo(!person.may().isYes() ? "" : self.isYes() ? "a" : b ? "b" : "c");
                    }
                }
            }
        }
    }

    @Test
    @Tag("DP-4")
    void anAuntIsNotAuthorisedWhereTheDeputyDisagrees() {
        assertThat(new AuthorisedPerson(Answer.NO, Answer.YES, Answer.NO, Answer.YES).may())
                .isEqualTo(Answer.NO);
        assertThat(new AuthorisedPerson(Answer.NO, Answer.YES, Answer.UNANSWERED, Answer.YES).may())
                .isEqualTo(Answer.UNANSWERED);
    }
}
