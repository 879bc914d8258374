package org.ourplan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.TASK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.StatementCount;

/** An assessment as a worker meets it: what is asked, what is kept, what comes next. */
@OurplanTest
class AssessmentPagesTest extends AtAnAssessment {

    List<org.jsoup.nodes.Document> everyPage(UUID id) {
        var pages = new ArrayList<org.jsoup.nodes.Document>();
        var first = worker.get(link(id)).page();
        pages.add(first);
        for (var href : first.select("main a[href*=/part/]").eachAttr("href").stream()
                .distinct()
                .toList()) {
            pages.add(worker.get(href).page());
        }
        assertThat(pages.size()).isGreaterThan(18);
        return pages;
    }

    @Test
    void everythingWrittenCompletesAndTheNextStepIsEligibility() {
        var id = begun(AssessmentKind.NEEDS, Someone.needsParts());
        var done = worker.submit(link(id) + "/complete", link(id) + "/complete");
        assertThat(done.page().text()).contains("The assessment is complete");
        assertThat(done.page().select("a[href=" + link(id) + "/eligibility]")).isNotEmpty();
        assertThat(database.fetchValues(
                        TASK.KIND, TASK.PERSON.eq(known.person().value()).and(TASK.DONE_AT.isNull())))
                .containsExactly("DETERMINE_ELIGIBILITY");
        var read = worker.get(link(id) + "/part/matters");
        assertThat(read.page().text()).contains("My choir and my sister", "cannot be written in now");
        assertThat(read.page().select("main form")).isEmpty();
        assertThat(worker.post(link(id), link(id) + "/part/matters", Map.of(), "matters", "x")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void twoPeopleInOnePartSeeBothTexts() {
        var id = offered(AssessmentKind.NEEDS);
        var place = link(id) + "/part/typical-week";
        var second = new Browserless(port)
                .with(staff.hire("Sam Second", known.by().team(), Role.PRACTITIONER)
                        .secret());
        worker.post(place, place, Map.of(), "version", "0", "week", "Mornings are slow");
        var clash = second.post(place, place, Map.of(), "version", "0", "week", "Evenings are long");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().text()).contains("Mornings are slow", "Evenings are long", "Wendy Worker");
        second.post(place, place, Map.of(), "version", "1", "week", "Mornings are slow\n\nEvenings are long");
        assertThat(writings.of(id).get("typical-week").answers().one("week")).contains("Mornings", "Evenings");
        var quiet = worker.post(place, place, Map.of("X-Quiet", "yes"), "version", "1", "week", "Mornings");
        assertThat(quiet.status()).isEqualTo(409);
        assertThat(quiet.response().body()).contains("Sam Second");
    }

    @Test
    void whatIsTypedIsKeptWhateverItIs() {
        var id = offered(AssessmentKind.NEEDS);
        var place = link(id) + "/part/matters";
        var words = "<script>alert('x')</script> 🎶 مرحبا\n" + "a".repeat(100_000);
        var quiet =
                worker.post(place, place, Map.of("X-Quiet", "yes"), "version", "0", "matters", words, "unasked", "no");
        assertThat(quiet.response().body()).contains("\"version\":1");
        assertThat(writings.of(id).get("matters").answers().given()).containsOnlyKeys("matters");
        assertThat(worker.get(place)
                        .page()
                        .select("textarea[name=matters]")
                        .getFirst()
                        .wholeText()
                        .stripLeading())
                .isEqualTo(words);
        assertThat(worker.get(link(id) + "/record").page().select("main script"))
                .isEmpty();

        var how = link(id) + "/part/how";
        var wrong = worker.submit(
                how,
                how,
                "expect-by-day",
                "31",
                "expect-by-month",
                "February",
                "expect-by-year",
                "2027",
                "why",
                "She is at home");
        assertThat(wrong.page().title()).startsWith("Error: ");
        assertThat(wrong.page()
                        .select(".govuk-error-summary a[href=#expect-by-day]")
                        .text())
                .contains("must be a real date");
        assertThat(wrong.page().select("input[name=expect-by-month]").val()).isEqualTo("February");
        assertThat(wrong.page().select("textarea[name=why]").text()).isEqualTo("She is at home");
        assertThat(wrong.page().select("#expect-by-day")).hasSize(1);

        var need = link(id) + "/part/need/" + NewId.next();
        assertThat(worker.submit(need, need, "title", "\u200b\u200b").page().text())
                .contains("Give this need a short name");
    }

    @Test
    @Tag("CON-4")
    void whatTheContactRecordedIsThereToRead() {
        var id = offered(AssessmentKind.NEEDS);
        assertThat(worker.get(link(id) + "/part/typical-week").page().text()).contains("I fell in March");
        assertThat(worker.get(link(id) + "/part/own-view").page().text()).contains("To stay here");
    }

    @Test
    @Tag("ELIG-ADULT-10")
    void lookingAfterAChildIsAskedOnlyWhereThereIsOne() {
        var id = offered(AssessmentKind.NEEDS);
        assertThat(worker.get(link(id)).page().text()).doesNotContain("Looking after a child");
        someone.write(id, Map.of("household", Answers.of("looks-after-child", "yes")), known.by());
        assertThat(worker.get(link(id)).page().text()).contains("Looking after a child");
    }

    @Test
    @Tag("MCA-1")
    @Tag("MCA-3")
    void capacityIsAboutOneDecision() {
        var id = offered(AssessmentKind.NEEDS);
        var place = link(id) + "/part/capacity/" + NewId.next();
        var unnamed = worker.submit(place, place, "able-retain", "no");
        assertThat(unnamed.page().text()).contains("Name the one decision this is about");
        worker.submit(
                place,
                place,
                "decision",
                "Where to live",
                "assessed-day",
                "1",
                "assessed-month",
                "5",
                "assessed-year",
                "2026",
                "able-understand",
                "yes",
                "able-retain",
                "no",
                "able-use-or-weigh",
                "yes",
                "able-communicate",
                "yes",
                "impairment",
                "yes",
                "because",
                "yes",
                "help",
                "");
        assertThat(worker.get(place).page().text())
                .contains("List the help you gave")
                .doesNotContain("they lack capacity");
        worker.submit(place, place, "help", "Pictures, twice");
        assertThat(worker.get(place).page().text()).contains("they lack capacity", "nothing about any other decision");
        worker.submit(place, place, "impairment", "no");
        assertThat(worker.get(place).page().text()).contains("they have capacity");
    }

    @Test
    @Tag("AS-22")
    @Tag("S004-33")
    @Tag("CAR-2")
    void noPageAsksAboutMoneyOrOffersAService() {
        for (var kind : AssessmentKind.values()) {
            for (var page : everyPage(offered(kind))) {
                var asked = page.select("input,textarea,select").eachAttr("name").stream()
                        .filter(Pattern.compile("money|budget|cost|price|saving|income|capital|service|provider")
                                .asPredicate());
                assertThat(asked).isEmpty();
                assertThat(page.select("main").text())
                        .doesNotContain("£")
                        .doesNotContainIgnoringCase("budget")
                        .doesNotContainIgnoringCase("savings")
                        .doesNotContainIgnoringCase("residential care")
                        .doesNotContainIgnoringCase("day centre");
            }
        }
    }

    @Test
    @Tag("ELIG-CARER-4")
    @Tag("GEN-3")
    void aCarersFormHasItsOwnListsAndThreeMeanings() {
        var id = offered(AssessmentKind.CARERS);
        var form = worker.get(link(id)).page().text();
        assertThat(form)
                .contains("The care I give", "Time for yourself", "Caring for other people", "My health")
                .doesNotContain("Washing and keeping clean");
        assertThat(worker.get(link(id) + "/part/outcome/C8")
                        .page()
                        .select("input[name=meaning]")
                        .eachAttr("value"))
                .containsExactly("U1", "U2", "U3");
        assertThat(worker.get(link(id) + "/part/wellbeing").page().select("input[name^=affected-][value=yes]"))
                .hasSize(9);
        assertThat(worker.get(link(id) + "/part/outcome/A2").status()).isEqualTo(404);
    }

    @Test
    void anAdultsCardHasFourMeanings() {
        var id = offered(AssessmentKind.NEEDS);
        assertThat(worker.get(link(id) + "/part/outcome/A2")
                        .page()
                        .select("input[name=meaning]")
                        .eachAttr("value"))
                .containsExactly("U1", "U2", "U3", "U4");
    }

    @Test
    @Tag("AS-18")
    void theRecordIsMadeForThePersonOnceItIsComplete() {
        var id = begun(AssessmentKind.NEEDS, Someone.needsParts());
        assertThat(worker.post(link(id), link(id) + "/record", Map.of()).status())
                .isEqualTo(409);
        worker.submit(link(id) + "/complete", link(id) + "/complete");
        var made = worker.submit(link(id) + "/record", link(id) + "/record");
        var document = made.page().selectFirst("main a:contains(Record of your assessment)");
        assertThat(document).isNotNull();
        assertThat(worker.get(document.attr("href")).page().text())
                .contains("I cannot lift my arms", "What happens next");
    }

    @Test
    void aPageOfOnePersonTakesAtMostSixStatements() {
        var id = begun(AssessmentKind.NEEDS, Someone.needsParts());
        for (var path :
                List.of("", "/part/wellbeing", "/part/outcome/A2", "/record", "/complete", "/pause", "/refuse")) {
            StatementCount.reset();
            assertThat(worker.get(link(id) + path).status()).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(path).hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void anAssessmentOfSomebodyElseIsNotFound() {
        var id = offered(AssessmentKind.NEEDS);
        var other = someone.add("Else", "Fictional", known.by());
        for (var path : List.of("", "/part/matters", "/complete", "/record")) {
            assertThat(worker.get(other.link() + "/assessments/" + id + path).status())
                    .isEqualTo(404);
        }
    }
}
