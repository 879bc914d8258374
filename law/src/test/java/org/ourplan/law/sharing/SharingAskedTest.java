package org.ourplan.law.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SharingAskedTest {

    private static final Set<SharedPart> PLAN = EnumSet.of(SharedPart.PLAN);

    private static SharingAsked asked(Recipient with, Ground ground, String reasons) {
        return new SharingAsked(with, PLAN, ground, reasons, true, "", false, "", false, "");
    }

    private static List<String> missing(SharingAsked asked) {
        return asked.missing().stream()
                .map(finding -> finding.ruleId() + " " + finding.place())
                .toList();
    }

    /** Every ground with the carer: only what the adult agrees to, or what was decided for them. */
    @Test
    @Tag("DATA-4")
    void aCarerIsToldOnlyWithAYesOrADecisionInBestInterests() {
        for (var ground : Ground.values()) {
            var allowed = ground == Ground.CONSENT || ground == Ground.DECIDED_FOR_THEM;
            assertThat(missing(asked(Recipient.CARER, ground, "Because")).contains("DATA-4 kind"))
                    .as("%s", ground)
                    .isNotEqualTo(allowed);
        }
    }

    @Test
    @Tag("DATA-6")
    void thePoliceAreToldWithoutConsentWhereOthersAreAtRiskAndAReasonIsGiven() {
        assertThat(missing(asked(Recipient.POLICE, Ground.SAFEGUARDING, "Others are at risk")))
                .isEmpty();
        assertThat(missing(asked(Recipient.POLICE, Ground.SAFEGUARDING, " "))).containsExactly("DATA-6 reasons");
        assertThat(missing(asked(Recipient.FAMILY, Ground.SAFEGUARDING, "Others are at risk")))
                .containsExactly("DATA-6 kind");
    }

    /** Each ground reaches exactly those it names. */
    @Test
    @Tag("DATA-6")
    void aGroundReachesOnlyThoseItIsFor() {
        assertThat(reached(Ground.BOARD_ASKS)).containsExactly(Recipient.BOARD);
        assertThat(reached(Ground.DIRECT_CARE))
                .containsExactly(Recipient.NHS, Recipient.PROVIDER, Recipient.OTHER_COUNCIL);
        assertThat(reached(Ground.SERIOUS_CRIME))
                .containsExactly(
                        Recipient.OTHER_COUNCIL, Recipient.POLICE, Recipient.COURT, Recipient.BOARD, Recipient.OTHER);
        assertThat(reached(Ground.SAFEGUARDING)).doesNotContain(Recipient.CARER, Recipient.FAMILY);
        assertThat(reached(Ground.LIFE_AT_RISK)).contains(Recipient.FAMILY).doesNotContain(Recipient.CARER);
        assertThat(reached(Ground.COURT_OR_ACT)).contains(Recipient.FAMILY).doesNotContain(Recipient.CARER);
        assertThat(reached(Ground.CONSENT)).containsExactly(Recipient.values());
        assertThat(reached(Ground.DECIDED_FOR_THEM)).containsExactly(Recipient.values());
    }

    private static List<Recipient> reached(Ground ground) {
        return EnumSet.allOf(Recipient.class).stream().filter(ground::allows).toList();
    }

    @Test
    @Tag("DATA-3")
    void somebodyWhoObjectsIsNotPassedOverForTheirCareWithoutAReason() {
        var objects = new SharingAsked(
                Recipient.PROVIDER, PLAN, Ground.DIRECT_CARE, "They lift her", true, "", true, "", false, "");
        assertThat(missing(objects)).containsExactly("DATA-3 despite");
        var despite = new SharingAsked(
                Recipient.PROVIDER,
                PLAN,
                Ground.DIRECT_CARE,
                "They lift her",
                true,
                "",
                true,
                "She would be dropped",
                false,
                "");
        assertThat(missing(despite)).isEmpty();
    }

    @Test
    void nobodyAgreesToWhatTheyWereNotToldAndNotTellingHasAReason() {
        var consent = new SharingAsked(Recipient.NHS, PLAN, Ground.CONSENT, "", false, "Busy", false, "", false, "");
        assertThat(missing(consent)).containsExactly("DATA-6 told");
        var police = new SharingAsked(
                Recipient.POLICE, PLAN, Ground.SAFEGUARDING, "At risk", false, "", false, "", false, "");
        assertThat(missing(police)).containsExactly("DATA-6 why-not-told");
    }

    @Test
    @Tag("DATA-12")
    @Tag("FIX-12")
    void howTheyCommunicateGoesWithItOrItSaysWhyNot() {
        var without = new SharingAsked(Recipient.NHS, PLAN, Ground.CONSENT, "", true, "", false, "", true, "");
        assertThat(missing(without)).containsExactly("DATA-12 without-needs");
        var saidWhy = new SharingAsked(
                Recipient.NHS, PLAN, Ground.CONSENT, "", true, "", false, "", true, "She says it herself");
        assertThat(missing(saidWhy)).isEmpty();
        var with = new SharingAsked(
                Recipient.NHS,
                EnumSet.of(SharedPart.PLAN, SharedPart.COMMUNICATION),
                Ground.CONSENT,
                "",
                true,
                "",
                false,
                "",
                true,
                "");
        assertThat(missing(with)).isEmpty();
    }

    @Test
    void moneyIsADecisionOfItsOwnWhereSomebodyDecidesForThem() {
        var both = new SharingAsked(
                Recipient.OTHER,
                EnumSet.of(SharedPart.PLAN, SharedPart.MONEY),
                Ground.DECIDED_FOR_THEM,
                "",
                true,
                "",
                false,
                "",
                false,
                "");
        assertThat(missing(both)).containsExactly("DATA-6 parts");
    }

    @Test
    void moneyAloneMayBeDecidedForThemAndSoMayAllButMoney() {
        for (var parts : List.of(EnumSet.of(SharedPart.MONEY), EnumSet.of(SharedPart.PLAN, SharedPart.SAFETY))) {
            assertThat(missing(new SharingAsked(
                            Recipient.OTHER, parts, Ground.DECIDED_FOR_THEM, "", true, "", false, "", false, "")))
                    .isEmpty();
        }
    }

    @Test
    @Tag("DATA-3")
    void theNhsAProviderAndAnotherCouncilArrangeOrProvideCare() {
        assertThat(Recipient.values())
                .filteredOn(Recipient::isOfCare)
                .containsExactlyInAnyOrder(Recipient.NHS, Recipient.PROVIDER, Recipient.OTHER_COUNCIL);
    }
}
