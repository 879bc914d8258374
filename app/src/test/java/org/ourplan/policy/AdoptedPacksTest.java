package org.ourplan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.budget.Rate;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.law.pack.PackLine;
import org.ourplan.policy.decide.FirstDay;
import org.ourplan.policy.decide.PackState;
import org.ourplan.policy.decide.PackStep;

/** Which pack holds on a day and for whom, the day before and the day itself. */
class AdoptedPacksTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
    private static final LocalDate SECOND = LocalDate.of(2020, 2, 1);

    private static PackInForce pack(int number, LocalDate from, @Nullable LocalDate until, String pounds) {
        var price = new LinkedHashMap<String, String>();
        price.put("name", "home care");
        price.put("unit", "hour");
        price.put("pounds", pounds);
        price.put("where", "card " + number);
        return new PackInForce(
                new UUID(0, number),
                number,
                "Our policy",
                from,
                until,
                new PackContent(pounds.isEmpty() ? List.of() : List.of(new PackLine(LineKind.PRICE, price))),
                new Adoption("Cabinet", from, "Minute 1", false, List.of(), "none", null, "A", "B", Instant.EPOCH));
    }

    private final AdoptedPacks packs =
            new AdoptedPacks(List.of(pack(2, SECOND, null, "21.00"), pack(1, FIRST, SECOND.minusDays(1), "20.00")));

    private static int number(Optional<PackInForce> pack) {
        return pack.map(PackInForce::number).orElse(0);
    }

    @Test
    @Tag("S000-1")
    void onePackIsInForceOnADayFromItsFirstDayUntilTheNext() {
        assertThat(number(packs.inForce(FIRST.minusDays(1)))).isZero();
        assertThat(number(packs.inForce(FIRST))).isEqualTo(1);
        assertThat(number(packs.inForce(SECOND.minusDays(1)))).isEqualTo(1);
        assertThat(number(packs.inForce(SECOND))).isEqualTo(2);
        assertThat(packs.packs().stream().filter(pack -> pack.holdsOn(SECOND))).hasSize(1);
    }

    @Test
    @Tag("S003-10")
    @Tag("S000-24")
    void aNewPackHoldsForNewPeopleAtOnceAndForOthersFromTheirNextAssessmentOrReview() {
        var newCase = LocalDate.of(2020, 2, 3);
        var reviewed = LocalDate.of(2020, 5, 10);
        var assessedBefore = LocalDate.of(2019, 6, 1);
        assertThat(number(packs.ofPerson(null, newCase))).isEqualTo(2);
        assertThat(number(packs.ofPerson(assessedBefore, newCase))).isEqualTo(1);
        assertThat(number(packs.ofPerson(assessedBefore, reviewed.minusDays(1))))
                .isEqualTo(1);
        assertThat(number(packs.ofPerson(reviewed, reviewed))).isEqualTo(2);
        assertThat(number(packs.ofPerson(SECOND.minusDays(1), reviewed))).isEqualTo(1);
        assertThat(number(packs.ofPerson(SECOND, reviewed))).isEqualTo(2);
        assertThat(number(packs.ofPerson(FIRST.minusYears(3), reviewed))).isEqualTo(1);
    }

    @Test
    void everybodyHasTheSameWhileThereWasOnlyOne() {
        assertThat(packs.sameForAll(SECOND.minusDays(1))).isTrue();
        assertThat(packs.sameForAll(SECOND)).isFalse();
    }

    @Test
    void pricesFollowTheDaysOfThePacksAndEndWithAPackThatHasNone() {
        var ending = new AdoptedPacks(List.of(
                pack(1, FIRST, SECOND.minusDays(1), "20.00"),
                pack(2, SECOND, SECOND.plusYears(1).minusDays(1), "21.00"),
                pack(3, SECOND.plusYears(1), null, "")));
        var card = ending.rateCard();
        assertThat(card.on("home care", SECOND.minusDays(1)))
                .isInstanceOfSatisfying(
                        DatedAnswer.Held.class,
                        held -> assertThat(((Rate) held.value()).pounds()).isEqualByComparingTo("20.00"));
        assertThat(card.on("home care", SECOND))
                .isInstanceOfSatisfying(
                        DatedAnswer.Held.class,
                        held -> assertThat(((Rate) held.value()).pounds()).isEqualByComparingTo("21.00"));
        assertThat(card.on("home care", SECOND.plusYears(1)))
                .isInstanceOfSatisfying(
                        DatedAnswer.Missing.class,
                        gap -> assertThat(gap.sentence())
                                .isEqualTo(
                                        "There is no figure for home care from 1 February 2021. Ask the policy owner to enter"
                                                + " it with its source."));
    }

    @Test
    void aPackWithoutASchemeSaysWhichIsMissingFromWhenAndWhoCanEnterIt() {
        assertThat(pack(1, FIRST, null, "").scheme())
                .isInstanceOfSatisfying(
                        DatedAnswer.Missing.class,
                        gap -> assertThat(gap.sentence())
                                .isEqualTo(
                                        "There is no figure for the scheme of delegation from 1 April 2019. Ask the policy"
                                                + " owner to enter it with its source."));
        assertThat(pack(1, FIRST, null, "").target(LocalTarget.DECIDE_PLAN)).isInstanceOf(DatedAnswer.Missing.class);
    }

    @Test
    @Tag("S000-1")
    void aPackBeginsTodayOrLaterOnADayOfItsOwn() {
        var today = LocalDate.of(2027, 3, 1);
        assertThat(FirstDay.refusal(today, List.of(), today)).isEmpty();
        assertThat(FirstDay.refusal(today.minusDays(1), List.of(), today)).isPresent();
        assertThat(FirstDay.refusal(today, List.of(today), today)).isPresent();
        assertThat(FirstDay.refusal(today.plusDays(1), List.of(today), today)).isEmpty();
    }

    @Test
    void everyStepOfItsLifeIsTakenFromOneStateOnly() {
        assertThat(PackStep.after(List.of())).isEqualTo(PackState.DRAFT);
        assertThat(PackStep.after(List.of(PackStep.CHECKED, PackStep.PUT_FORWARD, PackStep.CONFIRMED)))
                .isEqualTo(PackState.ADOPTED);
        assertThat(PackStep.after(List.of(PackStep.CHECKED, PackStep.SENT_BACK)))
                .isEqualTo(PackState.DRAFT);
        for (var step : PackStep.values()) {
            for (var state : PackState.values()) {
                assertThat(step.refusal(state).isEmpty())
                        .as(step + " from " + state)
                        .isEqualTo(step.from() == state);
            }
        }
    }
}
