package org.ourplan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.REVIEW_THEME;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.agreement.PlanStory;
import org.ourplan.plan.Plans;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What reviews say together is counted by person; nobody is named, and what few people said is not shown at all. */
@OurplanTest
class ThemesOfReviewsTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private ReviewStory done(String themes) {
        var plan = new PlanStory(plans, staff, database, port, "28.00", "28.00")
                .withCouncil()
                .active();
        return new ReviewStory(plan)
                .begun()
                .whole()
                .writing("change", "change", "nothing", "themes", themes)
                .ended("KEEP");
    }

    @Test
    @Tag("REV-17")
    @Tag("S004-91")
    void aThemeIsShownOnceFivePeopleHaveItAndNobodyIsNamed() {
        var theme = "no bus after six " + Long.toString(System.nanoTime(), 26).replaceAll("[^a-z]", "");
        for (var one = 0; one < 4; one++) {
            done(theme.toUpperCase(java.util.Locale.UK) + ".");
        }
        var analyst = new Browserless(port)
                .with(staff.hire("Ana Analyst", null, Role.PERFORMANCE_ANALYST).secret());
        assertThat(analyst.get("/themes").page().text()).doesNotContain(theme).contains("Not shown:");
        var last = done(theme + "\nAda’s neighbour Ned");
        assertThat(analyst.get("/themes").page().text()).contains(theme + " 5").doesNotContain("ned", "Ada");
        assertThat(analyst.get("/themes.csv").response().body())
                .contains(theme + ",5")
                .doesNotContain("ned");
        assertThat(database.select(REVIEW_THEME.THEME)
                        .from(REVIEW_THEME)
                        .where(REVIEW_THEME.REVIEW.eq(last.id()))
                        .fetch(REVIEW_THEME.THEME))
                .containsExactlyInAnyOrder(theme, "ada’s neighbour ned");
        assertThat(new Browserless(port)
                        .with(staff.hire("Fay", null, Role.FINANCE_OFFICER).secret())
                        .get("/themes")
                        .status())
                .isEqualTo(403);
    }
}
