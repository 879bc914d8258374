package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.platform.web.Answers;

/** How long the council took, from the day a plan was sent to the day it decided. */
class TimeToDecideTest {

    private static final UUID SOMEBODY = new UUID(0, 1);

    private static Entry entry(int number, EntryKind kind, String at) {
        return new Entry(number, kind, Answers.none(), SOMEBODY, "Somebody", Instant.parse(at));
    }

    @Test
    @Tag("SIGN-5")
    void theDaysFromSendingToDecisionAreCounted() {
        var sent = entry(1, EntryKind.SENT, "2026-06-01T09:00:00Z");
        var agreed = entry(2, EntryKind.AGREED, "2026-06-09T08:00:00Z");
        var soFar = new AgreementSoFar(List.of(sent, agreed));
        assertThat(soFar.timeTaken(agreed)).isEqualTo("8 days after it was sent.");
        assertThat(soFar.timeTaken(sent)).isEmpty();
    }

    @Test
    void daysAreThoseOfLondonAndEachDecisionCountsFromItsOwnSending() {
        var lateAtNight = entry(1, EntryKind.SENT, "2026-06-01T23:30:00Z");
        var returned = entry(2, EntryKind.RETURNED, "2026-06-03T09:00:00Z");
        var again = entry(3, EntryKind.SENT, "2026-06-05T09:00:00Z");
        var notAgreed = entry(4, EntryKind.NOT_AGREED, "2026-06-05T15:00:00Z");
        var soFar = new AgreementSoFar(List.of(lateAtNight, returned, again, notAgreed));
        assertThat(soFar.timeTaken(returned)).isEqualTo("1 day after it was sent.");
        assertThat(soFar.timeTaken(notAgreed)).isEqualTo("On the day it was sent.");
    }
}
