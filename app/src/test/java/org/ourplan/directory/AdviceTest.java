package org.ourplan.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ADVICE_GIVEN;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.eligibility.Determinations;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.plan.Planned;
import org.ourplan.platform.PersonId;
import org.ourplan.policy.Adopted;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.ourplan.worklist.TaskKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody was told about is written down, followed up on a day, and what came of it stands on their record. */
@OurplanTest
class AdviceTest {

    @LocalServerPort
    int port;

    @Autowired
    Entries entries;

    @Autowired
    Keeping keeping;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    Determinations determinations;

    @Autowired
    Adopted adopted;

    @Autowired
    DSLContext database;

    private String village;
    private UUID choir;
    private UUID team;
    private PersonId person;
    private Browserless worker;

    @BeforeEach
    void somebodyAndSomethingNearThem() {
        village = Entries.village();
        choir = entries.add(Entries.text("Choir " + village, "Sing with others.", village));
        begin();
    }

    private void begin() {
        team = staff.team("North");
        var hired = staff.hire("Wanda Worker", team, Role.PRACTITIONER);
        worker = new Browserless(port).with(hired.secret());
        person = people.add(FictionalPeople.named("Yolanda", "Fictional"), hired.who());
    }

    @AfterEach
    void listsAreEmptyAndTheClockRuns() {
        entries.clearLists();
        SettableClock.run();
    }

    private String advice() {
        return person.link() + "/advice";
    }

    private Browserless.Shown tells(String... more) {
        var page = advice() + "/new/" + choir;
        return worker.submit(page, page, more);
    }

    private UUID told() {
        return database.select(ADVICE_GIVEN.ID)
                .from(ADVICE_GIVEN)
                .where(ADVICE_GIVEN.PERSON.eq(person.value()))
                .fetchSingle(ADVICE_GIVEN.ID);
    }

    @Test
    @Tag("INFO-1")
    @Tag("S003-28")
    void somebodyWhoIsNotEligibleFindsTheSameAndWhatTheyWereToldIsWrittenDown() {
        var planned = Planned.adult(staff, database);
        planned.determined(determinations, false, "no", "resident-here", "");
        var own = new Browserless(port).with(planned.self().secret());
        var search = "/directory?words=sing&place=" + village;
        assertThat(own.get(search).page().select(".ourplan-entries h3").eachText())
                .contains("Choir " + village)
                .isEqualTo(new Browserless(port)
                        .get(search)
                        .page()
                        .select(".ourplan-entries h3")
                        .eachText());
        assertThat(own.get("/me").page().select("a[href=/directory]")).isNotEmpty();
        var theirs = new Browserless(port).with(planned.worker().secret());
        var page = planned.person().link() + "/advice/new/" + choir;
        theirs.submit(page, page, "how", "PHONE");
        assertThat(theirs.get(planned.person().link() + "/advice").page().text())
                .contains("Choir " + village + " Told by phone on");
        assertThat(database.fetchCount(
                        EVENT, EVENT.CHAIN.eq(planned.person().value()).and(EVENT.HAPPENING.eq("INFORMATION_GIVEN"))))
                .isEqualTo(1);
    }

    @Test
    @Tag("INFO-5")
    void theWayToTheDirectoryIsThereFromTheFirstContactOnAndOnTheRecordAtAnyTime() {
        var begun = worker.submit(person.link() + "/contact", person.link() + "/contact");
        var contact = begun.path().substring(0, begun.path().indexOf("/part/"));
        assertThat(worker.get(contact).page().select("a[href=" + advice() + "]"))
                .hasSize(1);
        assertThat(worker.get(person.link()).page().select("a[href=" + advice() + "]"))
                .hasSize(1);
    }

    @Test
    void theWordsOfASearchStandInNoAddressAndNoEvent() {
        var found = worker.submit(advice(), advice(), "words", "sing very privately", "place", village);
        assertThat(found.response().request().uri().toString())
                .endsWith("/advice")
                .doesNotContain("private");
        assertThat(found.page().text()).contains("Choir " + village);
        assertThat(found.page().select("a[href*=privately], form[action*=privately]"))
                .isEmpty();
        tells("how", "FACE_TO_FACE", "words", "She may like the altos");
        assertThat(database.select(EVENT.DETAILS)
                        .from(EVENT)
                        .where(EVENT.CHAIN.eq(person.value()))
                        .fetch(EVENT.DETAILS)
                        .toString())
                .doesNotContain("altos")
                .doesNotContain("privately");
        StatementCount.reset();
        worker.get(advice());
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    @Tag("INFO-5")
    void byTheCouncilsTargetTheWorkersListAsksWhatCameOfIt() {
        var from = Adopted.farDay();
        adopted.adopt(
                new PackContent(List.of(
                        Adopted.line(LineKind.LEVEL, "number", "1", "who", "senior manager"),
                        Adopted.line(LineKind.TARGET, "target", "follow-up-advice", "days", "42"))),
                from);
        SettableClock.setTo(from);
        begin();
        assertThat(tells("how", "PRINT").path()).isEqualTo(advice());
        var task = database.selectFrom(TASK)
                .where(TASK.KIND.eq(TaskKind.FOLLOW_UP_ADVICE.name()))
                .and(TASK.PERSON.eq(person.value()))
                .fetchSingle();
        assertThat(task.getDue()).isEqualTo(from.plusDays(42));
        assertThat(task.getForce()).isEqualTo("local");
        assertThat(worker.get("/work/coming-up").page().text()).contains("our local target");
        var page = advice() + "/" + told();
        var bare = worker.submit(page, page, "words", "");
        assertThat(bare.page().select(".govuk-error-summary").text())
                .contains("Enter the day")
                .contains("Say in a sentence what came of it");
        var early = worker.submit(page, page, day(from.minusDays(1), "She sings"));
        assertThat(early.page().text()).contains("Choose a day from the day they were told");
        worker.submit(page, page, day(from, "She sings there every Tuesday now."));
        assertThat(worker.get(advice()).page().text()).contains("She sings there every Tuesday now.");
        assertThat(database.fetchCount(
                        TASK,
                        TASK.KIND
                                .eq(TaskKind.FOLLOW_UP_ADVICE.name())
                                .and(TASK.PERSON.eq(person.value()))
                                .and(TASK.DONE_AT.isNull())))
                .isZero();
        assertThat(worker.post(advice(), page, Map.of(), day(from, "Something else"))
                        .status())
                .isEqualTo(409);
        assertThat(worker.get(person.link() + "/everything").page().text())
                .contains("Information and advice given")
                .contains("What came of information and advice written down");
    }

    private static String[] day(LocalDate on, String words) {
        return new String[] {
            "on-day",
            String.valueOf(on.getDayOfMonth()),
            "on-month",
            String.valueOf(on.getMonthValue()),
            "on-year",
            String.valueOf(on.getYear()),
            "words",
            words
        };
    }

    @Test
    @Tag("INFO-5")
    void withoutATargetNoDayIsMadeUpAndTheWorkerMaySayOne() {
        assertThat(worker.get(advice() + "/new/" + choir).page().text()).contains("Our policy has no target for this");
        tells("how", "BSL");
        assertThat(database.fetchSingle(ADVICE_GIVEN, ADVICE_GIVEN.ID.eq(told()))
                        .getFollowUpOn())
                .isNull();
        assertThat(worker.get(advice()).page().text()).contains("Nobody has written yet what came of it");
        begin();
        var on = LocalDate.now().plusDays(10);
        tells(
                "how",
                "BSL",
                "again-day",
                String.valueOf(on.getDayOfMonth()),
                "again-month",
                String.valueOf(on.getMonthValue()),
                "again-year",
                String.valueOf(on.getYear()));
        assertThat(database.fetchSingle(ADVICE_GIVEN, ADVICE_GIVEN.ID.eq(told()))
                        .getFollowUpOn())
                .isEqualTo(on);
        assertThat(worker.get("/work/coming-up").page().text()).contains("Ask Yolanda what came of");
    }

    @Test
    void whatIsMissingIsSaidAndOthersRecordsAreClosed() {
        var wrong = tells("on-day", "40");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".govuk-error-summary").text())
                .contains("Choose how they were told")
                .contains("Enter the day on which they were told");
        tells("how", "PHONE");
        var advice = advice() + "/" + told();
        var other = staff.hire("Olaf Other", staff.team("South"), Role.PRACTITIONER);
        assertThat(new Browserless(port).with(other.secret()).get(advice).path())
                .contains("/reason-to-look");
        var elsewhere = people.add(
                FictionalPeople.named("Stella", "Stranger"),
                staff.hire("W", team, Role.PRACTITIONER).who());
        assertThat(worker.get(elsewhere.link() + advice.substring(advice.indexOf("/advice")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theKeeperReadsHowManyWereToldAndNeverWho() {
        var keeper = new Browserless(port).with(entries.keeper().secret());
        var kept = "/directory/keeping/" + choir;
        assertThat(keeper.get(kept).page().text()).contains("Nobody was told about it");
        tells("how", "PHONE");
        assertThat(keeper.get(kept).page().text())
                .contains("Fewer than 5 people were told about it")
                .doesNotContain("Yolanda");
        for (var i = 0; i < 4; i++) {
            begin();
            tells("how", "PHONE");
        }
        assertThat(keeper.get(kept).page().text()).contains("5 people were told about it");
    }
}
