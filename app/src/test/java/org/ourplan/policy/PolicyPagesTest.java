package org.ourplan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.policy.Adopted.line;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of packs: what each role sees, what a form refuses, what everybody reads. */
@OurplanTest
class PolicyPagesTest {

    @Autowired
    Adopted adopted;

    @Autowired
    WritingPacks writing;

    @Autowired
    Adopting adopting;

    @Autowired
    Staff staff;

    @LocalServerPort
    int port;

    private Browserless owner() {
        return new Browserless(port).with(adopted.owner().secret());
    }

    private UUID draft(String words) {
        return writing.begin(
                "Ours",
                "a test",
                new PackContent(List.of(
                        line(LineKind.LEVEL, "number", "1", "who", "senior manager"),
                        line(LineKind.PRICE, "name", "home care", "unit", "hour", "pounds", "30"),
                        line(LineKind.STATEMENT, "title", "Home care", "words", words))),
                adopted.owner().who());
    }

    @Test
    void everybodyReadsWhatIsInForceWithItsSourcesAndWhatIsNotSaid() {
        var open = new Browserless(port).get("/policy?on-day=15&on-month=6&on-year=2026");
        assertThat(open.status()).isEqualTo(200);
        assertThat(open.page().text())
                .contains(
                        "Our local policy on 15 June 2026",
                        "home care",
                        "£24.60 for each hour",
                        "(fictional)",
                        "team manager",
                        "under £1,000.00 a week",
                        "The targets are our own.",
                        "Not said here.");
        assertThat(open.page().select("a[href*=/line/]")).isEmpty();
    }

    @Test
    void onADayBeforeTheFirstPackNothingWasInForce() {
        var open = new Browserless(port).get("/policy?on-day=31&on-month=3&on-year=2026");
        assertThat(open.page().text()).contains("No local policy was in force on this day.");
    }

    @Test
    void aPolicyOwnerBeginsACopyOfAShippedPackAndNothingChangesUntilItIsAdopted() {
        var begun =
                owner().submit("/policy/packs", "/policy/packs", "from", "leicestershire-2020", "title", "Ours 2090");
        assertThat(begun.heading()).isEqualTo("Ours 2090");
        assertThat(begun.page().text())
                .contains("Leicestershire 2020: Fair Outcomes Policy", "A fair outcome", "Being written");
        assertThat(new Browserless(port).get("/policy").page().text()).doesNotContain("A fair outcome");
        var nothing = owner().submit("/policy/packs", "/policy/packs", "from", "", "title", "");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().text()).contains("Choose the pack to begin from.");
    }

    @Test
    @Tag("OPT-7")
    void aDraftWithACapInItsWordsSaysSoAndCannotBeChecked() {
        var pack = "/policy/packs/" + draft("We fund no more than £500 a week.");
        var shown = owner().get(pack);
        assertThat(shown.page().text())
                .contains("It cannot be adopted like this", "reads like a limit on what somebody may have");
        var refused = owner().submit(pack, pack + "/check");
        assertThat(refused.page().text()).contains("Put it as a prompt");
        var line = shown.page()
                .select("a[href*=/line/]:contains(Put it as a prompt)")
                .attr("href");
        owner().submit(line, line, "words", "From £500 a week, look again at the options.");
        assertThat(owner().get(pack).page().text()).doesNotContain("It cannot be adopted like this");
        assertThat(owner().submit(pack, pack + "/check").page().text()).contains("Checked, not adopted");
    }

    @Test
    void twoWhoWriteInOneLineBothSeeBothTexts() {
        var pack = "/policy/packs/" + draft("First words");
        var line = owner().get(pack).page().select("a[href*=/line/]").first().attr("href");
        var mine = owner();
        var opened = mine.get(line).page().selectFirst("input[name=version]").attr("value");
        owner().submit(line, line, "words", "Their words");
        var clash = mine.post(
                line,
                line,
                java.util.Map.of(),
                "version",
                opened,
                "kind",
                "statement",
                "title",
                "Home care",
                "words",
                "My words");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().text()).contains("Their words", "My words");
    }

    @Test
    @Tag("S000-3")
    void theDecisionIsWrittenDownWholeOrSaysWhatIsMissing() {
        var id = draft("Words");
        adopting.check(id, adopted.owner().who());
        var forward = "/policy/packs/" + id + "/put-forward";
        var empty = owner().submit(forward, forward, "minor", "yes", "consulted", "One person", "decided-by", "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().text())
                .contains(
                        "Name the two who were consulted",
                        "Say who decided",
                        "Enter the minute or report",
                        "Say where the equality assessment is",
                        "Enter the first day it is in force");
        assertThat(empty.page().select("textarea[name=consulted]").val()).isEqualTo("One person");
    }

    @Test
    @Tag("S000-1")
    void aSeniorManagerConfirmsWhatAPolicyOwnerPutForwardAndMayNotWrite() {
        var id = draft("Words");
        var first = adopted.owner();
        adopting.check(id, first.who());
        adopting.putForward(id, Adopted.decision(Adopted.farDay()), first.who());
        var pack = "/policy/packs/" + id;
        var own = new Browserless(port).with(first.secret()).get(pack);
        assertThat(own.page().select("form[action=" + pack + "/confirm]")).isEmpty();
        assertThat(own.page().text()).contains("Somebody else now confirms it");
        var senior = new Browserless(port)
                .with(staff.hire("Sam Senior (fictional)", null, Role.SENIOR_MANAGER)
                        .secret());
        assertThat(senior.get(pack + "/put-forward").status()).isEqualTo(403);
        var silent = senior.submit(pack, pack + "/confirm");
        assertThat(silent.page().text()).contains("Say whether you confirm it. Nothing has been adopted.");
        var why = senior.submit(pack, pack + "/confirm", "confirm", "no", "why", "");
        assertThat(why.page().text()).contains("Say why you do not confirm it");
        var done = senior.submit(pack, pack + "/confirm", "confirm", "yes");
        assertThat(done.page().text())
                .contains("Adopted", "Confirmed by Sam Senior (fictional)", "Put forward by Pia Policy");
    }

    @Test
    void twoPacksSideBySideShowOnlyWhatDiffers() {
        var shown = owner().get("/policy/compare?one=leicestershire-2020&other=cambridgeshire-2016");
        var text = shown.page().select("table").text();
        assertThat(text).contains("A fair outcome", "Not said here", "Support that is there day and night");
        assertThat(owner().get("/policy/compare?one=statutory&other=statutory")
                        .page()
                        .text())
                .contains("They say the same.");
        assertThat(owner().get("/policy/compare?one=statutory&other=nothing")
                        .page()
                        .text())
                .contains("Choose the second pack.");
    }

    @Test
    @Tag("S001-28")
    void aPackThatWasToBeLookedAtAgainSaysSo() {
        var from = Adopted.farDay();
        var first = adopted.owner().who();
        var id = draft("Words");
        adopting.check(id, first);
        adopting.putForward(
                id,
                new Decision(
                        "Cabinet (fictional)",
                        LocalDate.of(2026, 2, 9),
                        "Minute 1",
                        false,
                        List.of(),
                        "Report 1",
                        from,
                        from.plusYears(1)),
                first);
        adopting.confirm(id, adopted.owner().who());
        assertThat(on(from.plusYears(1))).doesNotContain("was to be looked at again");
        assertThat(on(from.plusYears(1).plusDays(1))).contains("was to be looked at again by 1 April");
    }

    private String on(LocalDate day) {
        org.ourplan.testing.SettableClock.setTo(day);
        try {
            return owner().get("/policy/packs").page().text();
        } finally {
            org.ourplan.testing.SettableClock.run();
        }
    }

    @Test
    void everyShippedPackIsReadWithItsParagraphs() {
        for (var id : List.of(
                "southampton-2016", "cambridgeshire-2016", "leicestershire-2020", "tlap-guide-2015", "statutory")) {
            assertThat(owner().get("/policy/shipped/" + id).status()).as(id).isEqualTo(200);
        }
        assertThat(owner().get("/policy/shipped/cambridgeshire-2016").page().text())
                .contains("Proposal 5", "S001-L5", "Adults Committee");
        assertThat(owner().get("/policy/shipped/nothing").status()).isEqualTo(404);
    }

    @Test
    @Tag("OPT-7")
    void aHardCapOnATypeOfCareIsRefusedInWords() {
        var shown = owner().submit("/policy/limits", "/policy/limits/cap", "care", "home care", "most", "750.00");
        assertThat(shown.page().text()).contains("A limit of £750.00 a week on home care cannot refuse a budget");
    }

    @Test
    @Tag("PB-12")
    void aCutToManyBudgetsIsRefusedInWords() {
        var shown = owner().submit("/policy/limits", "/policy/limits/cut", "percent", "5", "plans", "120");
        assertThat(shown.page().text()).contains("The budgets of 120 plans cannot be lowered in one go");
    }
}
