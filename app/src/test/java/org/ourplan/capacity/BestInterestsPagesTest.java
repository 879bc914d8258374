package org.ourplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.capacity.DecisionStory.alone;
import static org.ourplan.capacity.DecisionStory.best;
import static org.ourplan.capacity.DecisionStory.day;
import static org.ourplan.capacity.DecisionStory.with;
import static org.ourplan.tables.Tables.DECIDED_FOR;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.people.People;
import org.ourplan.people.Standing;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is decided for somebody: by who has authority, else in their best interests, with everybody asked; an IMCA where there is nobody. */
@OurplanTest
class BestInterestsPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private DecisionStory story;

    @BeforeEach
    void begin() {
        SettableClock.setTo(TODAY);
        story = new DecisionStory(people, staff, database, port);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    private int kept() {
        return database.fetchCount(DECIDED_FOR, DECIDED_FOR.PERSON.eq(story.person.value()));
    }

    @Test
    @Tag("MCA-4")
    void withoutAPointOfTheChecklistOrWithNobodyAskedItIsNotDecidedAndNothingIsLost() {
        var decision = story.lacking("matter", "CARE_AND_SUPPORT");
        var shown = story.decides(decision, with(best(), "wishes", "", "nobody-why", "", "not-merely", "no"));
        assertThat(shown.page().select(".govuk-error-summary").text())
                .contains("Write what they want and feel now")
                .contains("Nobody was asked.")
                .contains("Nothing may be decided merely from their age");
        assertThat(shown.page().select("#reasons").text()).contains("It is by the sea");
        assertThat(kept()).isZero();
        assertThat(story.decides(decision, with(best(), day("decided", TODAY.minusDays(1))))
                        .page()
                        .text())
                .contains("It cannot be decided before it was found");
        assertThat(kept()).isZero();
        story.decides(decision, best());
        assertThat(kept()).isEqualTo(1);
        assertThat(story.office().get(decision).page().text())
                .contains("What was decided")
                .contains("She has outlived everybody who knew her");
        assertThat(story.own().get("/me/capacity").page().text())
                .contains("We decided on 1 June 2026: She moves to Sea View with her cat")
                .contains("Why: It is by the sea, and she is not alone at night");
    }

    @Test
    @Tag("MCA-4")
    void carersAttorneysAndDeputiesAreAskedOrItSaysWhyNot() {
        var carer = story.around("Nina Field", Standing.CARER);
        var neighbour = story.around("Nell Neighbour", Standing.NEIGHBOUR);
        story.seesAuthority("Dora Deputy", "DEPUTY", "covers", "PROPERTY_AND_FINANCE");
        var decision = story.lacking("matter", "CARE_AND_SUPPORT");
        var shown = story.decides(decision, with(best(), "nobody-why", ""));
        assertThat(shown.page().select(".govuk-error-summary li").eachText())
                .containsExactly(
                        "Write what Nina Field said, or why it was not practicable or appropriate to ask them.",
                        "Write what Dora Deputy said, or why it was not practicable or appropriate to ask them.");
        var deputy =
                shown.page().select("textarea[name^=said-]").last().attr("name").substring("said-".length());
        var saved = story.decides(
                decision,
                with(
                        best(),
                        "nobody-why",
                        "",
                        "said-" + carer,
                        "She misses the sea",
                        "why-not-" + deputy,
                        "She is in hospital herself",
                        "said-" + neighbour,
                        "",
                        "other-1-name",
                        "The Reverend Price",
                        "other-1-as",
                        "whom she named",
                        "other-1-said",
                        "Chapel on Sundays"));
        assertThat(saved.page().text())
                .contains("Nina Field, niece; cares for them unpaid She misses the sea")
                .contains("Not asked: She is in hospital herself")
                .contains("The Reverend Price, whom she named Chapel on Sundays")
                .doesNotContain("Nell Neighbour");
        var put = story.decides(
                decision,
                with(
                        new String[0],
                        "correction",
                        "Her words were wrong",
                        "wishes",
                        "The harbour",
                        "not-merely",
                        "yes"));
        assertThat(put.page().text())
                .contains("The harbour")
                .contains("What was written before it was put right")
                .contains("The sea, always")
                .contains("Her words were wrong");
        assertThat(kept()).isEqualTo(2);
        assertThatThrownBy(() -> database.deleteFrom(DECIDED_FOR)
                        .where(DECIDED_FOR.PERSON.eq(story.person.value()))
                        .execute())
                .hasMessageContaining("decided_for");
    }

    @Test
    @Tag("MCA-5")
    void whoHasAuthorityDecidesAndTheCouncilsDecisionIsRefused() {
        var decision = story.lacking();
        story.needsNoImca(decision);
        story.seesAuthority("Molly Money", "LASTING_POWER_PROPERTY_AND_FINANCE");
        assertThat(story.office().get(decision).page().text())
                .contains("Not: Molly Money, attorney for property and financial affairs")
                .contains("Their authority does not cover that.");
        assertThat(story.office().get(decision + "/decided").status()).isEqualTo(409);
        var form = story.office().get(decision + "/best-interests");
        assertThat(form.status()).isEqualTo(200);
        var office = story.office();
        office.get(decision + "/best-interests");
        story.seesAuthority("Nina Field", "LASTING_POWER_HEALTH_AND_WELFARE");
        var refused = office.post(
                decision, decision + "/best-interests", java.util.Map.of(), with(best(), day("decided", TODAY)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text())
                .contains("Somebody has authority for this decision, so they decide it and the council does not")
                .contains("Nina Field, attorney for health and welfare");
        assertThat(kept()).isZero();
        var nina = story.office()
                .get(decision + "/decided")
                .page()
                .select("input[name=who]")
                .attr("value");
        var limit = story.office()
                .submit(decision + "/decided", decision + "/decided", with(decided(nina), "within", "no"));
        assertThat(limit.page().text()).contains("Then they may not decide it.");
        assertThat(story.office()
                        .submit(decision + "/decided", decision + "/decided", decided(nina))
                        .page()
                        .text())
                .contains("Nina Field, attorney for health and welfare")
                .contains("She stays at home, with nights paid for");
        assertThat(story.own().get("/me/capacity").page().text())
                .contains("Nina Field, attorney for health and welfare, decided on 1 June 2026: She stays at home");
        assertThat(story.due("DECIDE_FOR_THEM")).isEmpty();
    }

    private static String[] decided(String who) {
        return with(
                new String[] {
                    "who",
                    who,
                    "within",
                    "yes",
                    "decision",
                    "She stays at home, with nights paid for",
                    "how",
                    "She told us by phone"
                },
                day("decided", TODAY));
    }

    @Test
    @Tag("MCA-5")
    void aPowerThatIsNotRegisteredOrIsOverDecidesNothing() {
        var decision = story.lacking();
        story.needsNoImca(decision);
        var kind = "LASTING_POWER_HEALTH_AND_WELFARE";
        story.seesAuthority("Nina Field", kind, "registered-" + kind, "no");
        assertThat(story.office().get(decision).page().text())
                .contains("It cannot be used before it is.")
                .contains("made in the best interests of Yolanda");
        story.seesAuthority("Olga Old", kind);
        assertThat(story.office().get(decision + "/best-interests").status()).isEqualTo(409);
        var end = story.office()
                .get(story.at(""))
                .page()
                .select("a[href$=/end]:contains(Olga Old)")
                .attr("href");
        story.office().submit(end, end, with(day("ended", TODAY), "why", "Revoked while she could"));
        assertThat(story.office().get(decision + "/best-interests").status()).isEqualTo(200);
        assertThat(story.office().get(story.at("")).page().text())
                .contains("Over since 1 June 2026: Revoked while she could");
    }

    @Test
    @Tag("MCA-6")
    void anImcaIsInstructedBeforeALongStayOfSomebodyWithNobodyIsDecided() {
        var decision = story.lacking();
        var first = story.office().get(decision + "/best-interests");
        assertThat(first.status()).isEqualTo(409);
        assertThat(first.page().text()).contains("Say first whether an independent mental capacity advocate");
        assertThat(story.asksImca(decision, with(alone(), "days-COUNCIL_ACCOMMODATION", "55"))
                        .page()
                        .text())
                .contains("There is no duty to instruct one. The stay is likely to be too short: 55 days");
        assertThat(story.asksImca(decision, alone()).page().text())
                .contains("One must be instructed.")
                .contains("s39");
        assertThat(story.due("INSTRUCT_IMCA")).hasSize(1);
        assertThat(story.office().get(decision + "/best-interests").page().text())
                .contains("must be instructed first");
        var said = story.office()
                .submit(
                        decision + "/imca-instructed",
                        decision + "/imca-instructed",
                        "organisation",
                        "Speak Out",
                        "by",
                        "council",
                        "asked",
                        "What she wants");
        assertThat(said.page().text()).contains("Speak Out was instructed on 1 June 2026 by the council");
        assertThat(story.due("INSTRUCT_IMCA")).isEmpty();
        assertThat(story.decides(decision, best()).page().text())
                .contains("Write what The IMCA said, or why it was not practicable");
        story.decides(decision, with(best(), "said-imca", "She points at the picture of the sea"));
        assertThat(kept()).isEqualTo(1);
        assertThat(story.own().get("/me/capacity").page().text())
                .contains("Somebody independent speaks for you about this: Speak Out.");
    }

    @Test
    @Tag("MCA-6")
    void whatIsUrgentIsDecidedAndTheImcaIsOnTheWorkListTheSameDay() {
        var decision = story.lacking();
        assertThat(story.asksImca(decision, with(alone(), "urgent", "yes"))
                        .page()
                        .text())
                .contains("Say why it cannot wait");
        story.asksImca(decision, with(alone(), "urgent", "yes", "urgent-why", "Her home burnt down last night"));
        assertThat(story.due("INSTRUCT_IMCA")).containsExactly(TODAY);
        story.decides(decision, best());
        assertThat(kept()).isEqualTo(1);
        assertThat(story.office().get(decision).page().text())
                .contains("Why it could not wait: Her home burnt down last night");
    }

    @Test
    void theDatabaseKeepsNoDecisionForSomebodyWhoDecidesOrIsAskedAgain() {
        var can = UUID.fromString(last(story.lacking("able-use-or-weigh", "yes")));
        assertThatThrownBy(() -> database.execute(
                        "INSERT INTO decided_for (id, person, capacity, outcome, waits, decided_on, detail, recorded_at,"
                                + " recorded_by, recorded_by_name) VALUES (?, ?, ?, 'LACKS', false, current_date, '{}', now(), ?, '')",
                        UUID.randomUUID(),
                        story.person.value(),
                        can,
                        story.worker.who().account()))
                .hasMessageContaining("decided_for");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
