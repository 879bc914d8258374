package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.law.plan.LineDoer;

/** A line of a plan read aloud: what people typed in several boxes becomes one sentence that says nothing twice. */
class LineInWordsTest {

    private static String said(LineDoer doer, String who, String what, String units, String of, String when) {
        return LineInWords.sentence(new PlannedLine(
                UUID.randomUUID(),
                "A1",
                "",
                what,
                doer,
                who == null ? "" : who,
                when == null ? "" : when,
                "",
                null,
                null,
                null,
                null,
                null,
                false,
                "",
                "",
                List.of(),
                List.of(),
                null,
                units == null ? null : new BigDecimal(units),
                of == null ? "" : of,
                "",
                null,
                List.of(),
                HowMet.notSaid()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEIGHBOUR | Mrs Lowe next door | a hot meal | 3 | meals | Mondays, Wednesdays and Fridays"
                        + " | A hot meal from Mrs Lowe next door, on Mondays, Wednesdays and Fridays.",
                "NEIGHBOUR | Mrs Lowe next door | a hot meal | 3 | meals |"
                        + " | A hot meal from Mrs Lowe next door, three times a week.",
                "NEIGHBOUR | Nina next door | Nina brings a hot dinner on Monday, Wednesday and Friday | 3 | dinners"
                        + " | Mondays, Wednesdays and Fridays at noon"
                        + " | Nina next door brings a hot dinner on Monday, Wednesday and Friday, at noon.",
                "FAMILY | Leroy, my brother | Leroy takes me to the club on Wednesdays | | | Wednesdays, when his shifts allow"
                        + " | Leroy, my brother, takes me to the club on Wednesdays, when his shifts allow.",
                "FAMILY | Tariq, my husband | My husband gets up on Fridays and Saturdays | | | Fridays and Saturdays"
                        + " | Tariq, my husband, gets up on Fridays and Saturdays.",
                "PAID | Hot Plate, the meal service | The meal service brings a hot dinner on the four other days | 4 | dinners"
                        + " | Tuesdays, Thursdays, Saturdays and Sundays at noon"
                        + " | Hot Plate, the meal service, brings a hot dinner on the four other days, on Tuesdays, Thursdays,"
                        + " Saturdays and Sundays at noon. My budget pays for this.",
                "PAID | | meals on wheels | 4 | meals | From Monday"
                        + " | Meals on wheels, four a week, from Monday. My budget pays for this.",
                "PAID | | home care | 7 | visits | | Home care, seven visits a week. My budget pays for this.",
                "PAID | | home care | 1.5 | hours | | Home care, 1.5 hours a week. My budget pays for this.",
                "PAID | Orchard House, Westmere | A room at Orchard House | 1 | weeks | From the first of the month"
                        + " | A room at Orchard House, from the first of the month. My budget pays for this.",
                "PAID | Westmere Carers' Centre | Somebody sits with Abba on Wednesday evenings | | |"
                        + " Wednesdays, half past six to half past nine"
                        + " | Somebody from Westmere Carers' Centre sits with Abba on Wednesday evenings, half past six to half"
                        + " past nine. My budget pays for this.",
                "COMMUNITY | Ingrid, who runs the café | I try a Thursday in the theatre café | | | Thursdays, once the bus works"
                        + " | I try a Thursday in the theatre café (Ingrid, who runs the café), once the bus works.",
                "ME | | I wear a pendant. | | | From the first week | I wear a pendant, from the first week.",
                "ME | | the washing up | 7 | | | I do this myself: the washing up, seven times a week.",
                "FAMILY | | Rita drives me to chapel | | | Every Sunday | Rita drives me to chapel, every Sunday.",
                "FAMILY | | a lift to chapel | 1 | | | A lift to chapel from my family, once a week.",
                "COMMUNITY | Mr Osborne from the chapel | Mr Osborne fetches me | | | Every Thursday"
                        + " | Mr Osborne from the chapel fetches me, every Thursday."
            })
    void readsAsAPersonWouldSayIt(
            LineDoer doer, String who, String what, String units, String of, String when, String sentence) {
        assertThat(said(doer, who, what, units, of, when)).isEqualTo(sentence);
    }

    @Test
    void aStopIsNotDoubled() {
        assertThat(LineInWords.stop("It is hot.")).isEqualTo("It is hot.");
        assertThat(LineInWords.stop("She said “yes.”")).isEqualTo("She said “yes.”");
        assertThat(LineInWords.stop("")).isEmpty();
        assertThat(LineInWords.trigger("My back goes.")).isEqualTo("my back goes");
        assertThat(LineInWords.trigger("Nina is away")).isEqualTo("Nina is away");
    }

    @ParameterizedTest
    @CsvSource({
        "Paul cooks,            Paul cooks.,            Paul cooks",
        "Paul cooks.,           Paul cooks.,            Paul cooks",
        "'Paul cooks. ',        Paul cooks.,            Paul cooks",
        "She said “yes.”,       She said “yes.”,        She said “yes.”",
        "Really?,               Really?,                Really?",
        "And so on...,          And so on...,           And so on...",
        "'',                    '',                     ''"
    })
    void aSentenceEndsWithOneStopAndOneThatGoesOnWithNone(String typed, String stopped, String open) {
        assertThat(LineInWords.stop(typed)).isEqualTo(stopped);
        assertThat(LineInWords.open(typed)).isEqualTo(open);
    }
}
