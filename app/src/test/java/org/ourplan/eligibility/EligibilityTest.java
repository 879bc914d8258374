package org.ourplan.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.DETERMINATION;
import static org.ourplan.tables.Tables.JOURNEY_STAGE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.documents.Judge;
import org.ourplan.documents.PaperSize;
import org.ourplan.law.eligibility.WellbeingEffect;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.platform.event.Happening;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.StatementCount;

class EligibilityTest extends EligibilityJourney {

    @Test
    @Tag("ELIG-ADULT-4")
    @Tag("GEN-6")
    void theResultComesFromTheAssessmentLimbByLimbAndCanBeNeitherTypedNorSent() {
        var page = page(assess(unable(AdultOutcome.NUTRITION, AdultOutcome.PERSONAL_HYGIENE)));
        var before = browser().get(page);
        assertThat(before.page().select("h2").eachText())
                .filteredOn(heading -> heading.matches("[123]\\. .*"))
                .hasSize(3)
                .allMatch(heading -> heading.endsWith("✓ Yes"));
        assertThat(before.page().text()).contains("Unable to achieve 2 of the 10 outcomes", "SI 2015/313 reg 2(1)(a)");
        assertThat(before.page().select("main input:not([type=hidden]), main select, main textarea"))
                .isEmpty();
        assertThat(determinations.latest(person, AssessmentKind.NEEDS)).isEmpty();

        browser().post(page, page, Map.of(), "result", "not eligible", "eligible", "false");
        var made = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        assertThat(made.eligible()).isTrue();
        assertThat(made.eligibleNeeds()).containsExactlyInAnyOrder("A1", "A2");
        assertThat(made.version()).isEqualTo(1);
        assertThat(made.determinedBy()).isEqualTo("Wendy Worker");
        var row = database.selectFrom(DETERMINATION)
                .where(DETERMINATION.ID.eq(made.id()))
                .fetchSingle();
        assertThat(row.getRuleIds()).contains("ELIG-ADULT-1", "ELIG-ADULT-2", "ELIG-ADULT-3");
        assertThat(row.getInputs().data()).contains("Eating and drinking well");
        assertThat(row.getLimbs().data()).contains("SI 2015/313 reg 2(1)(a)");
        assertThat(events.of(person.value())).anyMatch(event -> event.happening() == Happening.ELIGIBILITY_DETERMINED);
        assertThat(openTasks(made.id())).containsExactly("SEND_DETERMINATION");
    }

    @Test
    @Tag("ELIG-ADULT-4")
    void withoutAnAnswerToTheThirdLimbThereIsNoResultAndNothingCanBeMade() {
        var page = page(assess(
                unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET).withWellbeing(WellbeingEffect.notConsidered())));
        var shown = browser().get(page);
        assertThat(shown.heading()).isEqualTo("Eligibility cannot be decided yet");
        assertThat(shown.page().select("main li a").text()).contains("Say whether the effect on wellbeing");
        assertThat(shown.page().select("main form")).isEmpty();
        assertThat(browser().post(page, page, Map.of()).status()).isEqualTo(409);
        assertThat(determinations.latest(person, AssessmentKind.NEEDS)).isEmpty();
    }

    @Test
    @Tag("ELIG-ADULT-15")
    void onlyAPractitionerCanDecide() {
        var page = page(assess(unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET)));
        for (var role : List.of(Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.FINANCE_OFFICER, Role.SAFEGUARDING_LEAD)) {
            var other =
                    new Browserless(port).with(staff.hire("Other", team, role).secret());
            assertThat(other.get(page).page().select("main form"))
                    .as(role.words())
                    .isEmpty();
            assertThat(other.post("/", page, Map.of()).status())
                    .as(role.words())
                    .isEqualTo(403);
        }
        assertThat(determinations.latest(person, AssessmentKind.NEEDS)).isEmpty();
    }

    @Test
    @Tag("ELIG-ADULT-16")
    void aDeterminationIsNeverChangedAndANewAssessmentMakesANewOneInItsPlace() {
        var first = page(assess(unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET)));
        determine(first);
        var one = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        assertThat(browser().post(first, first, Map.of()).page().text()).contains("cannot be changed");
        assertThatThrownBy(() -> database.update(DETERMINATION)
                        .set(DETERMINATION.ELIGIBLE, false)
                        .execute())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.deleteFrom(DETERMINATION).execute())
                .rootCause()
                .hasMessageContaining("permission denied");

        determine(page(assess(unable(AdultOutcome.NUTRITION))));
        var two = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        assertThat(two.version()).isEqualTo(2);
        assertThat(two.eligible()).isFalse();
        assertThat(determinations.find(person, one.id()))
                .hasValueSatisfying(old -> assertThat(old.eligible()).isTrue());
        var history = browser().get(person.link() + "/eligibility");
        assertThat(history.page().select("main h2").eachText())
                .containsExactly("Needs assessment, version 2: not eligible", "Needs assessment, version 1: eligible");
        assertThat(browser().get(first).page().text()).contains("Version 2 has taken its place");
    }

    @Test
    @Tag("ELIG-ADULT-11")
    void nothingBeginsBeforeTheWrittenReasonsAreGivenToThePersonThemselves() throws Exception {
        var page = page(assess(unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET)));
        determine(page);
        var made = determinations.latest(person, AssessmentKind.NEEDS).orElseThrow();
        assertThat(browser().get(next(made)).status()).isEqualTo(409);
        assertThat(browser().get(link(made) + "/letter").page().text()).contains("Why", "What happens next");
        assertThat(documents.about(person, made.id())).isEmpty();

        browser().submit(page, link(made) + "/letter");
        var letter = documents.about(person, made.id()).getFirst();
        var words = new String(pages.page(person, letter.id()).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(words)
                .contains(
                        "You have needs that meet the national rules",
                        "SI 2015/313 reg 2(1)(a)",
                        "Eligibility Criteria) Regulations 2015",
                        "Ask us to look again",
                        "Ombudsman",
                        "advocate",
                        "You cannot do this without help:",
                        "Using the toilet.");
        assertThat(Judge.complaints(
                        papers.of(person, letter.id(), PaperSize.ORDINARY).orElseThrow()))
                .isEmpty();

        give(
                letter.id(),
                "to",
                "other",
                "name",
                "Nia Neighbour",
                "relation",
                "neighbour",
                "asked",
                "person",
                "how",
                "by post");
        assertThat(determinations.find(person, made.id()).orElseThrow().letterGiven())
                .isFalse();
        give(letter.id(), "how", "in hand");
        assertThat(determinations.find(person, made.id()).orElseThrow().letterGiven())
                .isTrue();
        assertThat(openTasks(made.id())).isEmpty();
        assertThat(database.select(JOURNEY_STAGE.STATE)
                        .from(JOURNEY_STAGE)
                        .where(JOURNEY_STAGE.PERSON.eq(person.value()))
                        .fetchSingle()
                        .value1())
                .isEqualTo("done");
        assertThat(browser().get(next(made)).status()).isEqualTo(200);
    }

    @Test
    void eachPageNeedsAtMostSixStatementsAndOpensForNoOtherPerson() {
        var made = givenLetter(unable(AdultOutcome.NUTRITION));
        var carersPage = page(assessments.of(person, carer(), null));
        for (var page : List.of(
                page(made.assessment()),
                carersPage,
                person.link() + "/eligibility",
                link(made) + "/advice",
                link(made) + "/letter/words",
                link(made) + "/letter/easy-read",
                link(made) + "/not-meeting",
                offer(made, "power"),
                link(made) + "/letter")) {
            StatementCount.reset();
            assertThat(browser().get(page).status()).as(page).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
        var other = add("Olu", "resident-here");
        for (var end : List.of("/advice", "/next", "/not-meeting", "/offers/power", "/letter")) {
            assertThat(browser()
                            .get(other.link() + "/eligibility/" + made.id() + end)
                            .status())
                    .as(end)
                    .isEqualTo(404);
        }
    }
}
