package org.ourplan.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.law.safeguarding.Danger;
import org.ourplan.law.safeguarding.SafeguardingStage;
import org.ourplan.people.People;
import org.ourplan.safeguarding.decide.Pathway;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Volume, time and risk at each stage, and the national tables, from the record itself and without names. */
@OurplanTest
class SafeguardingFiguresTest {

    /** Far from every other test’s days, so that what it counts is its own. */
    private static final LocalDate TODAY = LocalDate.of(2041, 6, 2);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    SafeguardingFigures figures;

    private SafeguardingStory story;

    @BeforeEach
    void begin() {
        SettableClock.setTo(TODAY);
        story = new SafeguardingStory(people, staff, database, port, TODAY);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    private Pathway.Step step(SafeguardingStage stage) {
        return figures.way().pathway().steps().stream()
                .filter(one -> one.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("S002-20")
    void eachStageTellsHowManyHowLongAndAtWhatRisk() {
        var before = step(SafeguardingStage.ENQUIRY);
        story.raised();
        SettableClock.setTo(TODAY.plusDays(4));
        var later = new SafeguardingStory(people, staff, database, port, TODAY.plusDays(4));
        assertThat(step(SafeguardingStage.CONCERN).began()).isPositive();
        later.raised().enquiring();
        var now = step(SafeguardingStage.ENQUIRY);
        assertThat(now.began()).isEqualTo(before.began() + 1);
        assertThat(now.all()).isEqualTo(before.all() + 1);
        assertThat(now.now().get(Danger.HIGH)).isEqualTo(before.now().getOrDefault(Danger.HIGH, 0) + 1);
        SettableClock.setTo(TODAY.plusDays(14));
        var analyst = staff.hire("Ana Analyst", null, Role.PERFORMANCE_ANALYST);
        later.writes(
                staff.hire(later.lead.who().name(), null, Role.SAFEGUARDING_LEAD),
                "closing",
                SafeguardingStory.ending());
        var took = step(SafeguardingStage.ENQUIRY).took();
        assertThat(took).isNotNull();
        assertThat(took.longest()).isGreaterThanOrEqualTo(10);
        var page = later.as(analyst).get("/safeguarding/pathway").page().text();
        assertThat(page)
                .contains("Concern: make safe, find out, decide", "High risk", "Over our local target")
                .contains("No law sets a time for either")
                .doesNotContain("Yolanda");
        assertThat(later.as(analyst).get("/safeguarding/pathway.csv").response().body())
                .startsWith("Stage,Now,High risk")
                .contains("Enquiry under section 42,");
    }

    @Test
    void theNationalTablesAreAPageAndAFileWithoutSmallNumbers() {
        story.raised().ended();
        var analyst = staff.hire("Ana Analyst", null, Role.PERFORMANCE_ANALYST);
        var page = story.as(analyst).get("/safeguarding/collection?year=2041").page();
        assertThat(page.select("caption").eachText())
                .contains("SG1f: Concerns and enquiries that started", "SG4a: Making Safeguarding Personal");
        var file = story.as(analyst)
                .get("/safeguarding/collection.csv?year=2041")
                .response()
                .body()
                .lines()
                .toList();
        assertThat(file.getFirst()).isEqualTo("year,table,row,column,figure");
        assertThat(file).contains("2041-2042,SG2e,Reduced,Count,[c]").contains("2041-2042,SG1a,85 to 94,Other,0");
        assertThat(file)
                .noneMatch(line -> List.of(",1", ",2", ",3", ",4").stream().anyMatch(line::endsWith));
        assertThat(story.as(story.worker).get("/safeguarding/collection").status())
                .isEqualTo(403);
    }
}
