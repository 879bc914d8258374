package org.ourplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.capacity.DecisionStory.day;
import static org.ourplan.capacity.DecisionStory.lacks;
import static org.ourplan.capacity.DecisionStory.with;
import static org.ourplan.tables.Tables.CAPACITY_DECISION;
import static org.ourplan.tables.Tables.EVENT;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.people.People;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One decision is looked at on one day: with help, functional questions first, what shows each; it waits where it can; it stays as written. */
@OurplanTest
class CapacityTest {

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
        return database.fetchCount(CAPACITY_DECISION, CAPACITY_DECISION.PERSON.eq(story.person.value()));
    }

    @Test
    @Tag("MCA-1")
    void withoutHelpNobodyIsFoundUnableAndNothingTypedIsLost() {
        var shown = story.looks(with(lacks(), "help", " "));
        assertThat(shown.page().select(".govuk-error-summary").text())
                .contains("List the help you gave them to make this decision");
        assertThat(shown.page().select("#why-use-or-weigh").text()).isEqualTo("She names no reason, on three days");
        assertThat(kept()).isZero();
        assertThat(story.office().get(story.at("")).page().text())
                .contains("presumed able to decide")
                .contains("None. Yolanda makes every decision.");
    }

    @Test
    @Tag("MCA-2")
    void everyEntryNamesOneDecisionAndOneDay() {
        var shown = story.looks(with(
                lacks(), "decision", "", "matter", "", "assessed-day", "", "assessed-month", "", "assessed-year", ""));
        assertThat(shown.page().select(".govuk-error-summary").text())
                .contains(
                        "Name the one decision",
                        "Enter the day on which you looked at it",
                        "Say what the decision is about");
        assertThat(story.looks(with(lacks(), day("assessed", TODAY.plusDays(1))))
                        .page()
                        .text())
                .contains("This day cannot be after today");
        assertThat(kept()).isZero();
    }

    @Test
    @Tag("MCA-3")
    void aFindingOfIncapacityComesWithWhatShowsEachPartOfIt() {
        var shown = story.looks(with(lacks(), "why-use-or-weigh", "", "impairment-what", "", "because-why", ""));
        assertThat(shown.page().select(".govuk-error-summary li").eachText())
                .containsOnly("Write what shows this")
                .hasSize(3);
        var can = story.lacking("impairment", "no");
        assertThat(story.office().get(can).page().text())
                .contains("Can make this decision.")
                .contains("Yolanda decides this.")
                .contains("This says nothing about any other decision, or any other day.");
        assertThat(story.due("DECIDE_FOR_THEM")).isEmpty();
        assertThat(story.office().get(can + "/best-interests").status()).isEqualTo(409);
        var not = story.lacking();
        assertThat(story.office().get(not).page().text())
                .contains("Could not make this decision on that day.")
                .contains("She names no reason, on three days")
                .contains("made in the best interests of Yolanda");
        assertThat(story.due("DECIDE_FOR_THEM")).hasSize(1);
        assertThat(story.own().get("/me/capacity").page().text())
                .contains("Whether to move to Sea View")
                .contains("On that day you could not make this decision, even with help.")
                .contains("This is about this one decision only.")
                .doesNotContain("Dementia");
    }

    /** Delirium, and the decision can wait for two weeks. */
    @Test
    @Tag("MCA-7")
    void whatCanWaitWaitsAndAskingAgainIsOnTheWorkList() {
        var again = TODAY.plusDays(14);
        String[] waits = {"comes-back", "yes", "comes-back-why", "The infection is treated", "can-wait", "yes"};
        var missing = story.looks(with(lacks(), waits));
        assertThat(missing.page().text()).contains("Set the day to ask them again");
        var decision = story.lacking(with(waits, day("look-again", again)));
        assertThat(story.due("LOOK_AGAIN_AT_CAPACITY")).containsExactly(again);
        assertThat(story.due("DECIDE_FOR_THEM")).isEmpty();
        assertThat(story.office().get(decision).page().text())
                .contains("Nobody decides it now. It waits, and we ask Yolanda again on 15 June 2026");
        var refused = story.office().get(decision + "/best-interests");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("This decision waits until they are asked again");
        assertThat(story.own().get("/me/capacity").page().text())
                .contains("Nobody decides it now. We ask you again on Monday 15 June 2026.");

        SettableClock.setTo(again);
        var id = decision.substring(decision.lastIndexOf('/') + 1);
        var asked = story.office()
                .submit(
                        story.at("/new?again=" + id),
                        story.at("/new?again=" + id),
                        with(lacks(), "able-use-or-weigh", "yes"));
        assertThat(asked.page().text()).contains("They can make this decision, so they make it.");
        assertThat(story.due("LOOK_AGAIN_AT_CAPACITY")).isEmpty();
        assertThat(story.office().get(decision).page().text())
                .contains("This decision was looked at again on 15 June 2026");
    }

    @Test
    @Tag("MCA-7")
    void whatCannotWaitIsDecidedNowAndReviewed() {
        var review = TODAY.plusDays(7);
        var decision = story.lacking(with(
                new String[] {
                    "comes-back",
                    "yes",
                    "comes-back-why",
                    "The infection is treated",
                    "can-wait",
                    "no",
                    "matter",
                    "CARE_AND_SUPPORT"
                },
                day("look-again", review)));
        assertThat(story.due("LOOK_AGAIN_AT_CAPACITY")).containsExactly(review);
        assertThat(story.due("DECIDE_FOR_THEM")).hasSize(1);
        assertThat(story.decides(decision, DecisionStory.best()).page().text())
                .contains("Saved. Now tell Yolanda")
                .contains("She moves to Sea View with her cat");
        assertThat(story.due("LOOK_AGAIN_AT_CAPACITY")).containsExactly(review);
        assertThat(story.due("DECIDE_FOR_THEM")).isEmpty();
    }

    @Test
    @Tag("MCA-2")
    void whatIsWrittenStaysAndIsPutRightByANewEntry() {
        var wrong = story.lacking();
        var id = wrong.substring(wrong.lastIndexOf('/') + 1);
        var at = story.at("/new?corrects=" + id);
        assertThat(story.office().submit(at, at).page().text()).contains("Say what was wrong in the earlier entry");
        var right =
                story.office().submit(at, at, "correction", "The wrong test was ticked", "able-use-or-weigh", "yes");
        assertThat(right.page().text()).contains("Can make this decision.").contains("It puts right");
        assertThat(story.office().get(wrong).page().text())
                .contains("This entry was put right by a newer one")
                .contains("She names no reason, on three days");
        assertThat(story.office().get(story.at("")).page().select("h3 a")).hasSize(1);
        assertThat(story.office().get(at).status()).as("once").isEqualTo(409);
        assertThat(story.due("DECIDE_FOR_THEM")).isEmpty();
        assertThatThrownBy(() -> database.update(CAPACITY_DECISION)
                        .set(CAPACITY_DECISION.OUTCOME, "HAS")
                        .where(CAPACITY_DECISION.ID.eq(UUID.fromString(id)))
                        .execute())
                .hasMessageContaining("capacity_decision");
        assertThat(database.select(EVENT.DETAILS)
                        .from(EVENT)
                        .where(EVENT.CHAIN.eq(story.person.value()))
                        .and(EVENT.HAPPENING.eq("CAPACITY_LOOKED_AT"))
                        .fetchSingle()
                        .value1()
                        .data())
                .as("no words in events")
                .isEqualTo("{}");
    }

    @Test
    @Tag("MCA-2")
    void whatWasFoundBeforeDecidesNothingOnceTheyWereLookedAtAgain() {
        var before = story.lacking("matter", "CARE_AND_SUPPORT");
        assertThat(story.office().get(before + "/best-interests").status()).isEqualTo(200);
        var again = story.at("/new?again=" + before.substring(before.lastIndexOf('/') + 1));
        story.office().submit(again, again, with(lacks(), "matter", "CARE_AND_SUPPORT", "able-use-or-weigh", "yes"));
        var refused = story.office().get(before + "/best-interests");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("This decision was looked at again since.");
        assertThat(story.due("DECIDE_FOR_THEM")).isEmpty();
        var newer = story.office()
                .get(before)
                .page()
                .select("a:contains(Read what was found then)")
                .attr("href");
        var corrects = story.at("/new?corrects=" + newer.substring(newer.lastIndexOf('/') + 1));
        story.office().submit(corrects, corrects, "correction", "The day was wrong");
        assertThat(story.office().get(before + "/best-interests").status())
                .as("what puts it right looks at the same decision again")
                .isEqualTo(409);
    }

    @Test
    void whatSomethingRestsOnIsNotPutRightButLookedAtAgain() {
        var decision = story.lacking("matter", "CARE_AND_SUPPORT");
        story.decides(decision, DecisionStory.best());
        var id = decision.substring(decision.lastIndexOf('/') + 1);
        var refused = story.office().get(story.at("/new?corrects=" + id));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("Look at the decision again instead");
    }

    @Test
    void thePagesNeedAtMostSixStatements() {
        var decision = story.lacking("matter", "CARE_AND_SUPPORT");
        story.decides(decision, DecisionStory.best());
        story.seesAuthority("Nina Field", "LASTING_POWER_PROPERTY_AND_FINANCE");
        var office = story.office();
        for (var page : new String[] {
            story.at(""),
            story.at("/new"),
            decision,
            decision + "/best-interests",
            story.at("/authorities/new"),
            story.at("/liberty/new")
        }) {
            StatementCount.reset();
            assertThat(office.get(page).status()).as(page).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
        var own = story.own();
        StatementCount.reset();
        own.get("/me/capacity");
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
    }
}
