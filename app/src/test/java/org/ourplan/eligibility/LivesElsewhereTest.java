package org.ourplan.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.outcome.AdultOutcome;

/** The power to meet the eligible needs of somebody who ordinarily lives in another council's area: s19(2). */
class LivesElsewhereTest extends EligibilityJourney {

    @Test
    @Tag("DUTY-4")
    void theNeedsOfSomebodyWhoLivesElsewhereAreMetOnlyOnceTheirOwnCouncilWasTold() {
        var made = givenLetter(unable(AdultOutcome.NUTRITION, AdultOutcome.TOILET));
        browser()
                .submit(
                        next(made),
                        next(made),
                        "what-could-be-done",
                        "Meals",
                        "wants-council",
                        "yes",
                        "residence",
                        "elsewhere");
        var page = page(made.assessment());
        assertThat(browser().get(page).page().select("main a[role=button]").eachText())
                .contains("Choose to meet these needs all the same");
        var power = offer(made, "power");
        assertThat(browser().get(power).page().text()).contains("section 19(2)", "Which council did you tell?");
        var wrong = browser().submit(power, power, "why", "They are here until spring");
        assertThat(wrong.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#home-council", "#told-day");
        var later = String.valueOf(LocalDate.now().getYear() + 2);
        assertThat(browser()
                        .submit(
                                power,
                                power,
                                "why",
                                "They are here until spring",
                                "home-council",
                                "Eastmere",
                                "told-day",
                                "1",
                                "told-month",
                                "3",
                                "told-year",
                                later)
                        .page()
                        .text())
                .contains("The day you told them cannot be in the future");
        assertThat(determinations.find(person, made.id()).orElseThrow().councilMustMeet())
                .doesNotContain("chooses");
        browser()
                .submit(
                        power,
                        power,
                        "why",
                        "They are here until spring",
                        "home-council",
                        "Eastmere Council",
                        "told-day",
                        "1",
                        "told-month",
                        "3",
                        "told-year",
                        "2026");
        assertThat(determinations.find(person, made.id()).orElseThrow().councilMustMeet())
                .contains("The council chooses to meet needs", "s19(2)");
        assertThat(browser().get(page).page().text()).contains("Eastmere Council was told on 1 March 2026.");
    }
}
