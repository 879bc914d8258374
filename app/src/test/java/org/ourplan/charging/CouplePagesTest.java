package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.PART;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.law.pack.PackLine;
import org.ourplan.people.People;
import org.ourplan.policy.Adopted;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A look at both of a couple: offered where local policy says so, it only lowers, and the partner's money is kept nowhere. */
@OurplanTest
class CouplePagesTest extends OverEverybody {

    private static final LocalDate KNOWN = LocalDate.of(2025, 6, 1);

    @Autowired
    Adopted adopted;

    @Autowired
    People register;

    @LocalServerPort
    int port;

    private LocalDate day;

    @BeforeEach
    void aPackThatOffersIt() {
        day = Adopted.farDay().withDayOfMonth(6);
        var lines = new ArrayList<PackLine>(Adopted.pricing("30.00").lines());
        lines.add(Adopted.line(LineKind.CHOICE, "choice", "couple_affordability_check", "value", "yes"));
        adopted.adopt(new PackContent(lines), day);
        SettableClock.setTo(day);
        var couple = new HashMap<>(AssessedPeople.answers((day.getYear() - 81) + "-05-01", "yes", "300.00"));
        couple.put(
                "household",
                Map.of("partner", List.of("yes"), "partner-pension-age", List.of("yes"), "children", List.of("0")));
        enterWhatIsMissing(couple, day, KNOWN);
        enter(Figure.STANDARD_MINIMUM_GUARANTEE_COUPLE, day, KNOWN);
    }

    @AfterEach
    void timeGoesOn() {
        SettableClock.run();
    }

    /** £300.00 a week at home; alone that leaves £122.45 over the guarantee of one of a couple, £177.55. */
    private AtTheMoney somebody(String partner) {
        return new AtTheMoney(register, staff, port, "Ada")
                .begun()
                .told(Answered.atHome()
                        .with(
                                "about",
                                "where",
                                "home",
                                "born-day",
                                "1",
                                "born-month",
                                "5",
                                "born-year",
                                String.valueOf(day.getYear() - 81),
                                "pension-age",
                                "yes",
                                "night",
                                "no",
                                "carer",
                                "no")
                        .with("household", "partner", partner, "partner-pension-age", "yes", "children", "0")
                        .ticked("income", "STATE_PENSION")
                        .with("income/STATE_PENSION", "amount", "300.00", "every", "week")
                        .with("care", "cost", "900.00"));
    }

    @Test
    void whatItAddsIsKeptAndNothingOfThePartners() {
        var ada = somebody("yes");
        var officer = ada.as(ada.officer);
        var page = ada.link() + "/couple";
        assertThat(officer.get(ada.link() + "/check").page().select("a[href=" + page + "]"))
                .hasSize(1);
        assertThat(officer.submit(page, page, "do", "look").page().text()).contains("Enter an amount in pounds");
        var looked = officer.submit(page, page, "do", "look", "partner-income", "£151.37", "partner-housing", "3.77");
        assertThat(looked.page().text())
                .contains(
                        "Together they are left with £325.15 a week. A couple needs £346.60.",
                        "So £21.45 a week is added to what Ada keeps.",
                        "Ada would pay £101.00 a week instead of £122.45.");
        var told = new String[] {"do", "keep", "partner-income", "151.37", "partner-housing", "3.77"};
        assertThat(officer.post(page, page, Map.of(), told).page().text()).contains("Write what you looked at");
        var kept = officer.post(
                page,
                page,
                Map.of(),
                "do",
                "keep",
                "partner-income",
                "151.37",
                "partner-housing",
                "3.77",
                "reason",
                "Pay slips seen");
        assertThat(kept.page().text())
                .contains(
                        "£21.45 a week is added. What the partner told is not kept.", "Ada would pay £101.00 a week.");
        var written = database.select(PART.ANSWERS)
                .from(PART)
                .where(PART.ABOUT.eq(ada.assessment()))
                .fetch(PART.ANSWERS)
                .toString();
        assertThat(written).contains("21.45").doesNotContain("151.37", "3.77");

        ada.keptFrom(day);
        assertThat(ada.as(ada.self).get(ada.own() + "/result").page().text())
                .contains("You pay £101.00 a week.", "Added after a look at you both");
        assertThat(officer.get(page).page().text()).contains("This financial assessment is worked out.");
        ada.begun();
        assertThat(officer.get(ada.link() + "/check").page().text())
                .as("the next assessment looks at both anew")
                .contains("Ada would pay £122.45 a week.");
    }

    @Test
    void whereBothHaveEnoughNothingIsAdded() {
        var ada = somebody("yes");
        var page = ada.link() + "/couple";
        assertThat(ada.as(ada.officer)
                        .submit(page, page, "do", "look", "partner-income", "169.05", "partner-housing", "0")
                        .page()
                        .text())
                .contains("That is enough, so nothing is added. Ada pays £122.45 a week, as before.");
    }

    @Test
    void nobodyElseIsOfferedIt() {
        var alone = somebody("no");
        assertThat(alone.as(alone.officer).get(alone.link() + "/check").page().select("a[href$=/couple]"))
                .isEmpty();
        assertThat(alone.as(alone.officer).get(alone.link() + "/couple").page().text())
                .contains("We offer this to somebody who lives at home with a partner");
        assertThat(alone.as(alone.practitioner).get(alone.link() + "/couple").status())
                .isEqualTo(403);
    }
}
