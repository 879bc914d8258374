package org.ourplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.law.pack.PackLine;
import org.ourplan.policy.Adopted;
import org.ourplan.policy.PersonsPack;
import org.ourplan.policy.Seen;
import org.ourplan.policy.shipped.ShippedPacks;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The policy lines of the pack in force ask in the plan: considered, applied or not, and why, for this person. */
@OurplanTest
class PolicyLinesOfPackTest {

    @Autowired
    Plans plans;

    @Autowired
    Adopted adopted;

    @Autowired
    ShippedPacks shipped;

    @Autowired
    PersonsPack personsPack;

    @Autowired
    TransactionTemplate together;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    @AfterEach
    void runTheClock() {
        SettableClock.run();
    }

    private LocalDate adopt(PackLine... more) {
        var lines = new ArrayList<>(Adopted.pricing("30.00").lines());
        lines.addAll(shipped.find("cambridgeshire-2016").orElseThrow().content().lines());
        lines.addAll(List.of(more));
        var from = Adopted.farDay();
        adopted.adopt(new PackContent(lines), from);
        return from;
    }

    private Begun swimming() {
        var begun = Begun.of(plans, port, Planned.adult(staff, database))
                .swimmingOrGym("swim", "it costs less over a year, and she learns");
        var line = begun.read().each("line").stream()
                .filter(part -> part.answers().one("what").equals("swimming"))
                .findFirst()
                .orElseThrow();
        begun.written().with(line.place(), "own-money", "6.00", "own-money-for", "the gym as well");
        return begun;
    }

    private static List<String> prompts(Begun begun) {
        return begun.read().findings().stream().map(Finding::ruleId).toList();
    }

    @Test
    @Tag("S001-50")
    @Tag("S003-10")
    void theLinesOfANewPackAskInThePlanOfSomebodyKnownOnlyFromTheirNextReview() {
        var begun = swimming();
        var by = begun.who().worker().who();
        var person = begun.who().person();
        together.executeWithoutResult(kept -> personsPack.seen(person, LocalDate.of(2026, 6, 1), Seen.ASSESSMENT, by));
        assertThat(prompts(begun)).doesNotContain("S001-L1", "S001-L7");
        var from = adopt();
        SettableClock.setTo(from);
        assertThat(prompts(begun)).doesNotContain("S001-L1", "S001-L7");
        together.executeWithoutResult(kept -> personsPack.seen(person, from, Seen.REVIEW, by));
        assertThat(prompts(begun)).contains("S001-L1", "S001-L7");
        SettableClock.setTo(from.minusDays(1));
        assertThat(prompts(begun)).doesNotContain("S001-L1", "S001-L7");
    }

    @Test
    @Tag("S001-50")
    @Tag("S001-31")
    @Tag("S001-L1")
    void eachLineIsConsideredForThisPersonWithWhatItNeedsToKnowAndStopsNothing() {
        SettableClock.setTo(adopt());
        var begun = swimming();
        assertThat(begun.read().stops()).isEmpty();
        var page = begun.link() + "/policy-lines";
        var shown = begun.worker().get(page);
        assertThat(shown.page().select("main h2"))
                .extracting(heading -> heading.text())
                .containsExactly(
                        "The most cost-effective option that meets the need",
                        "What family, friends and the community do",
                        "Making a risk smaller, with a plan for the day it happens",
                        "Short-term support to gain or regain a skill",
                        "Group or one-to-one support",
                        "Support that is there day and night",
                        "The person’s own money for more");
        assertThat(shown.page().text())
                .contains(
                        "swimming, by Swimming: meets the need, £402.00 over the first year, the one the budget rests on",
                        "swimming, by The gym: meets the need, £624.00 over the first year, the one they would choose",
                        "they add £6.00 a week");
        var line = begun.link() + "/parts/policy-line/most-cost-effective";
        var form = begun.worker().get(line);
        assertThat(form.page().text()).contains("What has to be known", "What each costs over a year");
        var empty = begun.worker().submit(line, line, "made-of-it", "applied", "reason", "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().text()).contains("Say why, for this person.");
        assertThat(begun.read().warningsWithoutReason())
                .extracting(Finding::ruleId)
                .contains("S001-L1");
        begun.worker().submit(line, line, "made-of-it", "not-applied", "reason", "The gym is where her friends are");
        assertThat(begun.read().warningsWithoutReason())
                .extracting(Finding::ruleId)
                .doesNotContain("S001-L1")
                .contains("S001-L7");
        assertThat(begun.worker().get(page).page().text())
                .contains("We considered it and did not apply it.", "The gym is where her friends are");
    }

    @Test
    @Tag("S001-2")
    void wherePeopleWeighOptionsTheyReadTheLinesAndTheWordsOfThePack() {
        SettableClock.setTo(adopt());
        var begun = swimming();
        var option = begun.read().each("option").getFirst().place();
        var shown = begun.worker().get(begun.link() + "/parts/" + option);
        assertThat(shown.page().text())
                .contains(
                        "Think about our local policy",
                        "Cost only decides between options that would meet the need.",
                        "Support that is there day and night");
        assertThat(shown.page().select("a[href=" + begun.link() + "/policy-lines]"))
                .hasSize(1);
    }

    @Test
    @Tag("S001-50")
    void aLineOfTheCouncilsOwnAsksUntilSomebodySaysWhatTheyMadeOfIt() {
        SettableClock.setTo(adopt(Adopted.line(
                LineKind.POLICY_LINE, "line", "our-own", "title", "Near home", "words", "Is there something near?")));
        var begun = swimming();
        assertThat(prompts(begun)).contains("S001-50");
        begun.written().with("policy-line/near-home", "made-of-it", "applied", "reason", "The pool is next door");
        assertThat(prompts(begun)).doesNotContain("S001-50");
    }

    @Test
    @Tag("S001-L5")
    void oneToOneSupportNeedsAGroundOnlyWhereThePackAsksForOne() {
        var from = Adopted.farDay();
        adopted.adopt(Adopted.pricing("30.00"), from);
        SettableClock.setTo(from);
        var begun = oneToOne();
        assertThat(prompts(begun)).doesNotContain("S001-L5");
        SettableClock.setTo(adopt());
        assertThat(prompts(begun)).contains("S001-L5");
    }

    private Begun oneToOne() {
        var begun = swimming();
        for (var option : begun.read().each("option")) {
            begun.written().with(option.place(), "one-to-one", "yes", "ground", "");
        }
        return begun;
    }

    @Test
    @Tag("S001-L2B")
    @Tag("S001-L2")
    void aLunchClubInThePubReducesTheNeedByOne() {
        SettableClock.setTo(adopt());
        var begun = Begun.of(plans, port, Planned.adult(staff, database));
        begun.whole();
        assertThat(prompts(begun)).doesNotContain("S001-L2");
        begun.written()
                .with(
                        "line/" + org.ourplan.platform.NewId.next(),
                        "need",
                        "A1",
                        "what",
                        "the lunch club in the pub",
                        "doer",
                        "COMMUNITY",
                        "units",
                        "1",
                        "agreed-day",
                        "1",
                        "agreed-month",
                        "6",
                        "agreed-year",
                        "2026",
                        "willing",
                        "yes",
                        "able",
                        "yes",
                        "extent",
                        "each Friday",
                        "if-it-stops",
                        "we look again");
        assertThat(begun.read().findings())
                .filteredOn(found -> found.ruleId().equals("S001-L2"))
                .singleElement()
                .satisfies(
                        found -> assertThat(found.sentence())
                                .contains(
                                        "of 7 meals a week, family, friends and community give 4, so 3 are left. The plan pays for 4."));
    }

    @Test
    @Tag("OPT-7")
    void anAmountOfThePackAsksForAnotherLookAndRefusesNothing() {
        SettableClock.setTo(adopt(
                Adopted.line(LineKind.LIMIT, "care", "swimming", "weekly", "15.00", "refuses", "no"),
                Adopted.line(LineKind.LIMIT, "care", "meals on wheels", "weekly", "5000.00", "refuses", "no")));
        var begun = swimming();
        assertThat(begun.read().findings())
                .filteredOn(found -> found.ruleId().equals("OPT-7"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.stops()).isFalse();
                    assertThat(found.sentence())
                            .startsWith(
                                    "This costs £15.00 a week. From £15.00 our policy asks to look again at swimming");
                });
        assertThat(begun.read().stops()).isEmpty();
    }
}
