package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.plan.PlanFromPaperTest.PAPER;
import static org.ourplan.plan.PlanFromPaperTest.and;
import static org.ourplan.plan.PlanFromPaperTest.page;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.access.Role;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.testing.Browser;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When, and to whom, the page opens that takes a plan written on paper; and in a browser. */
@OurplanTest
class PlanFromPaperOpensTest {

    @LocalServerPort
    int port;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private Begun begun() {
        var plan = Begun.of(plans, port, Planned.adult(staff, database));
        plan.written().advocacyChecked();
        return plan;
    }

    @ParameterizedTest
    @EnumSource(PlanState.class)
    void onlyAPlanThatIsBeingWrittenTakesIt(PlanState state) {
        var plan = begun();
        plan.to(state);
        var answer = plan.worker().get(page(plan));
        assertThat(answer.page().select("form[action$=from-paper]")).hasSize(state == PlanState.DRAFTING ? 1 : 0);
        var stood = plan.read().parts();
        plan.worker().post("/people", page(plan), Map.of(), PAPER);
        assertThat(plan.read().parts().equals(stood)).isEqualTo(state != PlanState.DRAFTING);
    }

    @Test
    @Tag("ADV-1")
    void theAdvocacyCheckOfThisPlanComesFirst() {
        var plan = Begun.of(plans, port, Planned.adult(staff, database));
        var stood = plan.read().parts();
        assertThat(plan.worker().get(page(plan)).page().text())
                .contains("Finish the advocacy check for this plan first");
        plan.worker()
                .post(
                        "/people",
                        page(plan),
                        Map.of(),
                        and("entry", UUID.randomUUID().toString()));
        assertThat(plan.read().parts()).isEqualTo(stood);
    }

    @Test
    void thePersonTypesInTheirOwnPagesAndNobodyElsesWorkerGetsIn() {
        var plan = begun();
        assertThat(plan.self().get(page(plan)).page().select("form[action$=from-paper]"))
                .isEmpty();
        var elsewhere = staff.hire("Olu Elsewhere (fictional)", staff.team("West"), Role.PRACTITIONER);
        var outsider = new Browserless(port).with(elsewhere.secret());
        assertThat(outsider.get(page(plan)).page().select("form[action$=from-paper]"))
                .isEmpty();
        var finance = staff.hire("Fay Finance", null, Role.FINANCE_OFFICER);
        assertThat(new Browserless(port).with(finance.secret()).get(page(plan)).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void aBrowserTakesItWithAndWithoutScript(Script script) {
        var plan = begun();
        try (var window = Browser.window(port, script == Script.ON, 320)) {
            Browser.signIn(window, port, plan.who().worker().secret());
            var page = window.newPage();
            page.navigate(plan.link());
            page.getByText("Type in a plan written on paper").click();
            if (script == Script.ON) {
                assertThat(Browser.wrongs(page)).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .isEqualTo(true);
            }
            page.locator("[name=wishes-words]").fill("I want to stay here");
            page.getByText("Save it all").click();
            assertThat(page.title()).startsWith("Error: ");
            if (script == Script.ON) {
                assertThat(Browser.wrongs(page)).isEmpty();
            }
            page.locator("[name=on-paper-wrote][value=PERSON]").check();
            page.locator("[name=on-paper-said][value=OWN]").check();
            page.locator("[name=extra-0-words]").fill("A window on the garden");
            page.getByText("Save it all").click();
            page.waitForURL("**" + plan.link());
            assertThat(page.locator("main").innerText()).contains("A window on the garden");
        }
    }

    private enum Script {
        ON,
        OFF
    }
}
