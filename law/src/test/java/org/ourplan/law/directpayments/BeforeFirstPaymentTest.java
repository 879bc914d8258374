package org.ourplan.law.directpayments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.directpayments.LocalConditions.Kind;
import org.ourplan.law.directpayments.LocalConditions.ReturnsEvery;
import org.ourplan.law.directpayments.LocalConditions.Way;
import org.ourplan.law.finding.Finding;

/** What must be in place before the first payment, and what may not be asked of whoever receives it. */
@NullUnmarked
class BeforeFirstPaymentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Set<Kin> CLOSE_AT_HOME = EnumSet.range(Kin.PARENT, Kin.PARTNER_OF_ONE_OF_THESE);

    private static Payee payee(Kin kin, Answer household, Payee.Exception exception) {
        return new Payee("Sam", kin, household, exception, false);
    }

    private static FirstPayment.Facts facts(
            Receiver receiver,
            String signedBy,
            Answer employs,
            LocalDate informed,
            String onCosts,
            AuthorisedChecks checks) {
        return new FirstPayment.Facts(
                receiver,
                "Nina Receiver",
                signedBy,
                signedBy.isEmpty() ? null : DAY,
                employs,
                informed,
                onCosts == null ? null : new BigDecimal(onCosts),
                List.of(),
                checks);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).toList();
    }

    @Test
    @Tag("DP-9")
    void everyRelationAtHomeAndElsewhere() {
        for (var kin : Kin.values()) {
            for (var household : List.of(Answer.YES, Answer.NO)) {
                var refused = kin == Kin.SPOUSE_OR_PARTNER || (CLOSE_AT_HOME.contains(kin) && household.isYes());
                assertThat(payee(kin, household, null).findings().stream().anyMatch(Finding::stops))
                        .as(kin + " " + household)
                        .isEqualTo(refused);
            }
        }
        assertThat(rules(payee(Kin.BROTHER_OR_SISTER, Answer.UNANSWERED, null).findings()))
                .containsExactly("DP-9");
    }

    @Test
    @Tag("DP-10")
    void anExceptionNeedsWhyWhoAndADayToLookAgain() {
        var whole = new Payee.Exception("Nobody else speaks Sylheti", Payee.Purpose.CARE, "Grace", DAY);
        assertThat(payee(Kin.BROTHER_OR_SISTER, Answer.YES, whole).findings()).isEmpty();
        for (var partly : List.of(
                new Payee.Exception(" ", Payee.Purpose.CARE, "Grace", DAY),
                new Payee.Exception("Why", Payee.Purpose.CARE, "", DAY),
                new Payee.Exception("Why", Payee.Purpose.ADMINISTRATION, "Grace", null))) {
            assertThat(rules(payee(Kin.SPOUSE_OR_PARTNER, Answer.NO, partly).findings()))
                    .containsExactly("DP-10");
        }
    }

    @Test
    @Tag("DP-26")
    void theCouncilsOwnServiceWarnsUnlessItsListLetsItBeBought() {
        var day = new Payee("Day centre", Kin.THE_COUNCIL, Answer.NO, null, false);
        assertThat(day.findings()).allMatch(finding -> !finding.stops());
        assertThat(rules(day.findings())).containsExactly("DP-26");
        assertThat(new Payee("Day centre", Kin.THE_COUNCIL, Answer.NO, null, true).findings())
                .isEmpty();
    }

    @Test
    @Tag("DP-33")
    void whoeverReceivesItSigns() {
        assertThat(rules(FirstPayment.check(facts(Receiver.NOMINEE, "", Answer.NO, null, null, null))))
                .containsExactly("DP-33");
        assertThat(rules(FirstPayment.check(facts(Receiver.NOMINEE, "Ada", Answer.NO, null, null, null))))
                .containsExactly("DP-33");
        assertThat(FirstPayment.check(facts(Receiver.NOMINEE, " nina receiver ", Answer.NO, null, null, null)))
                .isEmpty();
    }

    @Test
    @Tag("DP-29")
    void anEmployerGetsTheInformationAndTheMoneyFirst() {
        assertThat(rules(FirstPayment.check(facts(Receiver.THE_PERSON, "Nina Receiver", Answer.YES, null, null, null))))
                .containsExactly("DP-29", "DP-29");
        assertThat(rules(FirstPayment.check(facts(Receiver.THE_PERSON, "Nina Receiver", Answer.YES, DAY, "0", null))))
                .containsExactly("DP-29");
        assertThat(FirstPayment.check(facts(Receiver.THE_PERSON, "Nina Receiver", Answer.YES, DAY, "12.50", null)))
                .isEmpty();
        assertThat(rules(FirstPayment.check(
                        facts(Receiver.THE_PERSON, "Nina Receiver", Answer.UNANSWERED, null, null, null))))
                .containsExactly("DP-29");
    }

    @Test
    @Tag("DP-12")
    void anAuthorisedPersonIsCheckedFirstAndASolicitorNeedsACertificate() {
        for (var who : AuthorisedChecks.Who.values()) {
            for (var dbs : Answer.values()) {
                var checks = new AuthorisedChecks(who, "Asked her carer", "She always wanted to stay home", dbs);
                var stopped = who == AuthorisedChecks.Who.UNANSWERED
                        || (who == AuthorisedChecks.Who.SOMEBODY_ELSE && !dbs.isYes());
                assertThat(!checks.findings().isEmpty()).as(who + " " + dbs).isEqualTo(stopped);
            }
        }
        assertThat(new AuthorisedChecks(AuthorisedChecks.Who.PARTNER, "", "", Answer.NO).findings())
                .hasSize(2)
                .allMatch(Finding::stops);
        assertThat(rules(FirstPayment.check(
                        facts(Receiver.AUTHORISED_PERSON, "Nina Receiver", Answer.NO, null, null, null))))
                .containsOnly("DP-12");
    }

    @Test
    @Tag("DP-11")
    void noConditionTiesItToAProviderAndInformationIsNotAskedTooOften() {
        for (var kind : Kind.values()) {
            for (var every : ReturnsEvery.values()) {
                var findings = LocalConditions.check(kind, every, "");
                assertThat(findings.stream().anyMatch(Finding::stops)).isEqualTo(kind == Kind.ONLY_FROM);
                assertThat(findings.stream().anyMatch(finding -> !finding.stops()))
                        .isEqualTo(every == ReturnsEvery.FOUR_WEEKS);
            }
        }
        assertThat(LocalConditions.check(Kind.NONE, ReturnsEvery.FOUR_WEEKS, "The last account was lost"))
                .isEmpty();
    }

    @Test
    @Tag("DP-27")
    void aCardIsNeverTheOnlyWayNorTiedToShops() {
        assertThat(LocalConditions.ways(EnumSet.allOf(Way.class), null, false)).isEmpty();
        assertThat(LocalConditions.ways(EnumSet.of(Way.OWN_ACCOUNT, Way.PREPAID_CARD), null, false))
                .isEmpty();
        assertThat(rules(LocalConditions.ways(Set.of(Way.PREPAID_CARD), null, false)))
                .containsExactly("DP-27");
        assertThat(LocalConditions.ways(EnumSet.allOf(Way.class), Way.PREPAID_CARD, false))
                .noneMatch(Finding::stops)
                .hasSize(1);
        assertThat(LocalConditions.ways(EnumSet.allOf(Way.class), null, true))
                .allMatch(Finding::stops)
                .hasSize(1);
    }

    @Test
    @Tag("DP-9")
    void whoeverMayNotBePaidStopsTheFirstPayment() {
        var none = facts(Receiver.THE_PERSON, "Nina Receiver", Answer.NO, null, null, null);
        var partner = new FirstPayment.Facts(
                none.receiver(),
                none.receiverName(),
                none.signedBy(),
                none.signedOn(),
                none.employs(),
                none.employerInformedOn(),
                none.onCosts(),
                List.of(payee(Kin.SPOUSE_OR_PARTNER, Answer.YES, null)),
                none.checks());
        assertThat(FirstPayment.check(none)).isEmpty();
        assertThat(rules(FirstPayment.check(partner))).containsExactly("DP-9");
    }

    @Test
    @Tag("DP-9")
    void whereSomebodyLivesIsAskedOnlyOfThoseWhomItDecidesAbout() {
        for (Kin kin : Kin.values()) {
            var asked = payee(kin, Answer.UNANSWERED, null).findings().stream()
                    .anyMatch(finding -> finding.sentence().startsWith("Say whether"));
            assertThat(asked).as(kin.name()).isEqualTo(CLOSE_AT_HOME.contains(kin));
        }
    }
}
