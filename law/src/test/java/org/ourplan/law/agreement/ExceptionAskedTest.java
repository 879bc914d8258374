package org.ourplan.law.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.agreement.ExceptionAsked.Departures;
import org.ourplan.law.agreement.ExceptionAsked.Outcome;

/** What the policy owner learns from exceptions: which part was departed from, and how often. */
@NullUnmarked
class ExceptionAskedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static ExceptionAsked asked(String from, Outcome outcome) {
        return new ExceptionAsked(DAY, from, ExceptionGround.SAFETY, outcome, DAY, null);
    }

    @Test
    @Tag("S003-34")
    void eachPartOfThePolicyIsCountedByWhatWasDecidedTheMostOftenFirst() {
        var all = Stream.concat(
                        Stream.of(asked("Group before 1:1", Outcome.AGREED)),
                        Stream.of(Outcome.values()).map(outcome -> asked("Value for money", outcome)))
                .toList();
        assertThat(ExceptionAsked.learning(all))
                .containsExactly(
                        new Departures("Value for money", 5, 1, 1, 2, 1),
                        new Departures("Group before 1:1", 1, 1, 0, 0, 0));
        assertThat(ExceptionAsked.learning(List.of())).isEmpty();
    }
}
