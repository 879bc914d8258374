package org.ourplan.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.ASK_ANSWER;
import static org.ourplan.tables.Tables.TASK;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.testing.OurplanTest;

/** Another look at a decision is taken by somebody who took no part in it, with what was not known before, and changes nothing meanwhile. */
@OurplanTest
class SecondLookTest extends AfterADecision {

    @Test
    @Tag("COMP-8")
    void nobodyWhoTookPartLooksAgainNotEvenBehindThePages() {
        var ask = asked();
        for (var involved : List.of(worker, manager)) {
            var page = at(involved).get(ask).page();
            assertThat(page.text())
                    .contains("You took part in this decision, so somebody else must look at it again")
                    .contains("Took part in the decision: Mia Manager, Wanda Worker. None of them looks again.");
            assertThat(page.select("form[action$=/answer]")).isEmpty();
            assertThat(at(involved)
                            .post(
                                    ask,
                                    ask + "/answer",
                                    Map.of(),
                                    "said",
                                    "STANDS",
                                    "words",
                                    "I was right",
                                    "no-part",
                                    "yes")
                            .status())
                    .isEqualTo(409);
        }
        assertThatThrownBy(() -> database.insertInto(ASK_ANSWER)
                        .set(ASK_ANSWER.ASK, ask())
                        .set(ASK_ANSWER.SAID, "STANDS")
                        .set(ASK_ANSWER.WORDS, "I was right")
                        .set(ASK_ANSWER.ANSWERED_AT, OffsetDateTime.now())
                        .set(ASK_ANSWER.ANSWERED_BY, manager.who().account())
                        .set(ASK_ANSWER.ANSWERED_BY_NAME, "Mia Manager")
                        .execute())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("took part in a decision does not look at it again");
        assertThat(database.fetchCount(ASK_ANSWER, ASK_ANSWER.ASK.eq(ask()))).isZero();
    }

    @Test
    @Tag("COMP-8")
    void aSeniorManagerLooksWhereAManagerTookPartAndTheAnswerLeavesEveryOtherWayOpen() {
        var ask = asked();
        assertThat(at(manager).get("/").page().text()).doesNotContain("They ask for another look");
        var task = database.fetchSingle(TASK, TASK.PERSON.eq(person.value()));
        assertThat(task.getRole()).isEqualTo(Role.SENIOR_MANAGER.name());
        assertThat(task.getTeam()).isNull();
        var senior = at(staff.hire("Sally Senior", null, Role.SENIOR_MANAGER));
        assertThat(senior.get(ask).page().text())
                .contains("What was not known: I fall at night")
                .contains("What they want instead: Somebody at night <i>too</i>");
        assertThat(own.get("/me/asks").page().text())
                .contains("Any care you have goes on while we look again.")
                .contains("You can complain as well.");
        var unticked = answers(senior, ask, "STANDS", "", "");
        assertThat(unticked.page().select(".govuk-error-summary").text()).contains("tick that you took none");
        assertThat(answers(senior, ask, "YES", "15", "yes").status()).isEqualTo(409);
        assertThat(answers(senior, ask, "STANDS", "", "yes").path())
                .as("the record is open to them only while it waits for them")
                .isEqualTo("/");
        assertThat(at(worker).get("/").page().text()).contains("Give them the answer");
        var answered = own.get("/me/asks").page();
        assertThat(answered.text()).contains("We looked again. The decision stands.");
        var link = own.get("/me/documents")
                .page()
                .select("h2 a:containsOwn(Our answer)")
                .attr("href");
        assertThat(own.get(link).page().text())
                .contains("“Our decision about your needs, and why”")
                .contains("Sally Senior took no part in the decision before.")
                .contains("I fall at night")
                .contains("We had not asked about the nights.")
                .contains("Complain")
                .contains("Ombudsman");
        assertThat(own.get("/me/complaints/new").status()).isEqualTo(200);
    }

    @Test
    void aDecisionThatChangesIsMadeAnewByTheOrdinaryStepsAndStaysOnTheListUntilThen() {
        var ask = asked();
        var undated = answers(at(giver), ask, "CHANGES_PARTLY", "", "yes");
        assertThat(undated.page().select(".govuk-error-summary").text()).contains("by when it happens");
        assertThat(answers(at(giver), ask, "CHANGES_PARTLY", "15", "yes").path())
                .as("having handed somebody a letter is no part in a decision")
                .endsWith("/giving");
        assertThat(at(worker).get("/").page().text()).contains("Change what was decided");
        var page = at(worker).get(ask).page();
        assertThat(page.select("a:containsOwn(decided anew)").attr("href")).isEqualTo(person.link() + "/assessments");
        var empty = at(worker).submit(ask, ask + "/changed");
        assertThat(empty.page().select(".govuk-error-summary").text()).contains("Write what was done");
        at(worker)
                .submit(
                        ask,
                        ask + "/changed",
                        "done",
                        "We assessed you again",
                        "changed-day",
                        "1",
                        "changed-month",
                        "9",
                        "changed-year",
                        "2026");
        assertThat(own.get("/me/asks").page().text()).contains("Changed on 1 September 2026: We assessed you again");
        assertThat(at(worker).get("/").page().text()).doesNotContain("Change what was decided");
        assertThat(at(worker)
                        .post(
                                ask,
                                ask + "/changed",
                                Map.of(),
                                "done",
                                "Again",
                                "changed-day",
                                "1",
                                "changed-month",
                                "9",
                                "changed-year",
                                "2026")
                        .status())
                .isEqualTo(409);
    }
}
