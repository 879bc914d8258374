package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.ourplan.agreement.store.AgreementStore;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Refused;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** What cannot be undone is done once, however many press at once, and however many programs share the database. */
@OurplanTest
class DecidedOnceTest {

    @Autowired
    AgreementStore store;

    @Autowired
    Deciding deciding;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private PlanStory story() {
        return new PlanStory(plans, staff, database, port, "28.00", "28.00");
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new java.util.ArrayList<T>();
            for (var answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private long entries(PlanStory story, EntryKind kind) {
        return store.of(story.who.person(), story.plan).entries().stream()
                .filter(entry -> entry.kind() == kind)
                .count();
    }

    @Test
    void entriesAddedAtOnceEachGetANumberOfTheirOwn() throws Exception {
        var story = story().withFigures("8.00").shared();
        atOnce(IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(number -> () -> {
                    transaction.executeWithoutResult(status -> store.add(
                            story.who.person(),
                            story.plan,
                            EntryKind.COPY_ASKED_FOR,
                            Answers.of("name", "Friend " + number),
                            story.who.worker().who()));
                    return number;
                })
                .toList());
        assertThat(store.of(story.who.person(), story.plan).entries())
                .extracting(Entry::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void agreeingTwiceAtOnceAgreesOnceAndBothGoOn() throws Exception {
        var story = story().withCouncil();
        var first = story.manager();
        var second = story.manager();
        var token = token(first, story);
        var other = token(second, story);
        assertThat(token)
                .as("two forms, so that the program takes them for two presses")
                .isNotEqualTo(other);
        var shown = atOnce(List.<Callable<Browserless.Shown>>of(
                () -> first.press(token, story.at("/agree"), "decision", "agree"),
                () -> second.press(other, story.at("/agree"), "decision", "agree")));
        assertThat(shown).allSatisfy(each -> {
            assertThat(each.status()).isEqualTo(200);
            assertThat(each.path()).endsWith("/agreement");
        });
        assertThat(entries(story, EntryKind.AGREED)).isEqualTo(1);
    }

    private static String token(Browserless manager, PlanStory story) {
        return manager.get(story.at("/agree"))
                .page()
                .selectFirst("main form input[name=_csrf]")
                .attr("value");
    }

    @Test
    void aSecondManagerIsToldWhoDecided() {
        var story = story().withCouncil().agreed();
        var second = staff.hire("Max Manager (fictional)", story.team(), org.ourplan.access.Role.TEAM_MANAGER);
        assertThatThrownBy(() -> deciding.agree(story.who.person(), story.plan, second.who()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons().getFirst())
                                .endsWith("Mai Manager (fictional) decided on it."));
    }

    @Test
    void theDatabaseHoldsOneDecisionForEachSending() {
        var story = story().withCouncil().agreed();
        var decided = store.of(story.who.person(), story.plan).decision().orElseThrow();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> store.add(
                        story.who.person(),
                        story.plan,
                        EntryKind.RETURNED,
                        Answers.of("sending", decided.detail().one("sending")),
                        story.who.manager().who())))
                .hasMessageContaining("agreement_decided_once");
    }

    @Test
    void makingItActiveAgainChangesNothing() {
        var story = story().withCouncil().active();
        var again = story.worker().post(story.at("/agreement"), story.at("/copies/activate"), Map.of());
        assertThat(again.status()).isEqualTo(200);
        assertThat(story.read().state()).isEqualTo(PlanState.ACTIVE);
        assertThat(entries(story, EntryKind.MADE_ACTIVE)).isEqualTo(1);
    }
}
