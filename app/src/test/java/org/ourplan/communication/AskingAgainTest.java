package org.ourplan.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.NEEDS_CONFIRMED;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** How somebody communicates is asked about again: what was right, who said so and when, and by when next. */
@OurplanTest
class AskingAgainTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    AskingAgain asking;

    @Autowired
    TransactionTemplate together;

    private Staff.Hired worker;
    private PersonId person;
    private Browserless office;

    @BeforeEach
    void begin() {
        SettableClock.setTo(LocalDate.of(2026, 9, 1));
        worker = staff.hire("Wanda Worker", staff.team("North"), Role.PRACTITIONER);
        person = people.add(FictionalPeople.needing(List.of("large print", "audio")), worker.who());
        office = new Browserless(port).with(worker.secret());
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    private String page() {
        return person.link() + "/communication";
    }

    private Browserless.Shown answers(String... over) {
        var said = new String[] {
            "right", "yes",
            "said-by", "Fay herself",
            "at", "REVIEW",
            "again-day", "1",
            "again-month", "3",
            "again-year", "2027"
        };
        var all = new LinkedHashMap<String, String>();
        for (var given : List.of(said, over)) {
            for (var i = 0; i < given.length; i += 2) {
                all.put(given[i], given[i + 1]);
            }
        }
        return office.submit(
                page(),
                page(),
                all.entrySet().stream()
                        .flatMap(answer -> Stream.of(answer.getKey(), answer.getValue()))
                        .toArray(String[]::new));
    }

    private List<@Nullable LocalDate> due() {
        return database.select(TASK.DUE)
                .from(TASK)
                .where(TASK.PERSON.eq(person.value()))
                .and(TASK.KIND.eq("ASK_COMMUNICATION"))
                .and(TASK.DONE_AT.isNull())
                .fetch(TASK.DUE);
    }

    @Test
    @Tag("FIX-12")
    @Tag("INFO-4")
    void whatIsRightIsKeptWithWhoSaidSoAndIsDueAgainByItsDay() {
        assertThat(office.get(page()).page().text())
                .contains("Written information: large print")
                .contains("Nobody has written down yet that this is right.");
        answers();
        assertThat(office.get(page()).page().text())
                .contains("It is asked again by 1 March 2027")
                .contains("1 September 2026: right, said Fay herself. At a review. Written down by Wanda Worker."
                        + " Then it read: large print; audio.");
        assertThat(due()).containsExactly(LocalDate.of(2027, 3, 1));
        assertThat(office.get("/").page().text()).contains("Ask whether how they communicate is still right");
        SettableClock.setTo(LocalDate.of(2027, 3, 2));
        var later = new Browserless(port)
                .with(staff.hire("Wanda Worker", worker.who().team(), Role.PRACTITIONER)
                        .secret());
        assertThat(later.get(page()).page().text())
                .contains("It was to be asked again by 1 March 2027. That day has passed.");
        StatementCount.reset();
        later.get(page());
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    @Tag("FIX-12")
    void anAssessmentOrAReviewThatBeginsAsksAtOnceOfWhoeverHasSuchNeedsAndOfNobodyElse() {
        answers();
        together.executeWithoutResult(done -> asking.askNow(person, "A review of the plan has begun."));
        assertThat(due()).hasSize(1).containsOnlyNulls();
        answers("again-year", "2028");
        assertThat(due()).containsExactly(LocalDate.of(2028, 3, 1));
        person = people.add(FictionalPeople.named("Norma", "Fictional"), worker.who());
        together.executeWithoutResult(done -> asking.askNow(person, "An assessment has begun."));
        assertThat(due()).isEmpty();
    }

    @Test
    void whatIsWrongIsPutRightFirstAndNothingIsSaidOfOtherNeedsThanStand() {
        assertThat(answers("right", "no").path()).isEqualTo(person.link() + "/details");
        var shown = answers("said-by", "", "again-year", "2026", "again-month", "9", "again-day", "1");
        assertThat(shown.page().select(".govuk-error-summary").text())
                .contains("Say who told you so")
                .contains("The day by which you ask again must be after today");
        var old = office.post(
                page(),
                page(),
                Map.of(),
                "right",
                "yes",
                "need",
                "Makaton or signs and symbols",
                "said-by",
                "Fay herself",
                "at",
                "REVIEW",
                "asked-day",
                "1",
                "asked-month",
                "9",
                "asked-year",
                "2026",
                "again-day",
                "1",
                "again-month",
                "3",
                "again-year",
                "2027");
        assertThat(old.status()).isEqualTo(409);
        assertThat(old.page().text()).contains("Read it out again as it stands now.");
        assertThat(database.fetchCount(NEEDS_CONFIRMED, NEEDS_CONFIRMED.PERSON.eq(person.value())))
                .isZero();
    }
}
