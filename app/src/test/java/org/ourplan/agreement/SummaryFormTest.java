package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.Judge;
import org.ourplan.documents.LoosePapers;
import org.ourplan.documents.PaperForm;
import org.ourplan.people.People;
import org.ourplan.plan.Plans;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan on the form of source 004, field by field. */
@OurplanTest
class SummaryFormTest {

    @LocalServerPort
    int port;

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    LoosePapers papers;

    @Autowired
    People people;

    @Autowired
    Agreements agreements;

    private PlanStory story;

    @BeforeEach
    void aWholePlan() {
        story = new PlanStory(plans, staff, database, port, "28.00", "28.00");
    }

    private Document form() {
        return story.worker().get(story.at("/form")).page();
    }

    /** The words of a field under a heading; empty where there are lines to write on. */
    private static String field(Document form, String group, String label) {
        var fields = form.select("section:has(h2:contains(" + group + ")) > div").stream()
                .filter(field -> field.select(".ask").text().equals(label))
                .toList();
        assertThat(fields).as(group + ": " + label).hasSize(1);
        return said(fields.getFirst());
    }

    private static String said(Element field) {
        var said = String.join("\n", field.select(".said").eachText());
        assertThat(field.select(".write").isEmpty()).isEqualTo(!said.isEmpty());
        assertThat(field.select(".from").text()).startsWith("From: ");
        return said;
    }

    @Test
    @Tag("S004-95")
    @Tag("S004-96")
    @Tag("S004-97")
    void theTwelveRowsAndGettingDressedEachHaveTheirFiveFieldsFromTheNeedOfTheirOutcome() {
        var form = form();
        assertThat(form.select("h2").eachText())
                .filteredOn(heading -> heading.startsWith("2."))
                .hasSize(13);
        assertThat(field(form, "2.10 Food and drink", "What I want")).isEqualTo("a hot meal every day");
        assertThat(field(form, "2.10 Food and drink", "Is it a need that the council must help with?"))
                .isEqualTo("Yes");
        assertThat(field(
                        form,
                        "2.10 Food",
                        "How it is met by what I do, by prevention, by my community and the people around me"))
                .contains("Nina next door")
                .doesNotContain("eals on wheels");
        assertThat(field(form, "2.10 Food", "How it is met from my personal budget"))
                .contains("eals on wheels");
        assertThat(field(form, "2.6 Communicating", "My need")).isEmpty();
        assertThat(field(form, "2.13 Getting dressed", "Is it a need that the council must help with?"))
                .isEmpty();
        var notEligible =
                story.read().needs().stream().filter(need -> !need.eligible()).toList();
        assertThat(notEligible).isNotEmpty();
        assertThat(form.select("section:has(.said:matchesOwn(^No$)) .said").eachText())
                .anyMatch(words -> words.startsWith("Nothing: the council does not have to meet this need"));
    }

    @Test
    @Tag("S004-98")
    @Tag("S004-100")
    void theMoneyStandsYearlyAndWeeklyWithHowItIsManagedAndWhatTheCouncilArranges() {
        story.withFigures("8.00")
                .writing(
                        "direct-payment",
                        "options",
                        "commissioned",
                        "commissioned",
                        "Meals at noon, seven days",
                        "start-day",
                        "1",
                        "start-month",
                        "6",
                        "start-year",
                        "2026",
                        "amount-A1",
                        "60.00",
                        "frequency-A1",
                        "Every 4 weeks",
                        "more",
                        "A kettle is paid once");
        var form = form();
        assertThat(field(form, "3. How", "").lines().toList())
                .contains("☒ Services that the council arranges", "☐ A direct payment to me")
                .hasSize(5);
        assertThat(field(form, "4. The money", "My first budget, a year")).isEqualTo("£1,456.00 a year, £28.00 a week");
        assertThat(field(form, "4. The money", "What I pay, a year")).isEqualTo("£416.00 a year, £8.00 a week");
        assertThat(field(form, "4. The money", "The direct payment")).startsWith("£60.00 every 4 weeks, for: ");
        assertThat(field(form, "4. The money", "How often it is paid")).isEqualTo("Every 4 weeks");
        assertThat(field(form, "4. The money", "When payments or services are planned to start"))
                .isEqualTo("1 June 2026");
        assertThat(field(form, "4. The money", "More about the money"))
                .contains("The council pays £1,040.00 a year, £20.00 a week.", "A kettle is paid once");
        assertThat(field(form, "5. Services", "What is needed to set them up")).isEqualTo("Meals at noon, seven days");
    }

    @Test
    @Tag("S004-99")
    @Tag("S004-103")
    void whyThereIsNoDirectPaymentWhoReceivesItTheAdviceAndTheReviewDateStandInTheirPlaces() {
        story.writing(
                "direct-payment",
                "why-none",
                "NOT_APPROPRIATE",
                "risk-summary",
                "debts were found",
                "decision-tool",
                "the risk tool",
                "nominee-name",
                "Ned Nominee",
                "nominee-address",
                "1 Made Up Street\nWM1 1AA",
                "nominee-phone",
                "01632 960 123");
        var form = form();
        assertThat(field(form, "3. How", "If there is no direct payment: the lawful reason why"))
                .contains("It is not an appropriate way to meet the need.", "debts were found", "the risk tool");
        assertThat(field(form, "6. If somebody", "Name")).isEqualTo("Ned Nominee");
        assertThat(field(form, "6. If somebody", "Address and postcode")).isEqualTo("1 Made Up Street\nWM1 1AA");
        assertThat(field(form, "6. If somebody", "Telephone")).isEqualTo("01632 960 123");
        var information = story.read().written("information");
        assertThat(field(form, "7. Information", "What can meet or reduce my needs"))
                .isEqualTo(information.one("reduce"))
                .isNotEmpty();
        assertThat(field(form, "7. Information", "What can prevent or delay needs in the future"))
                .isEqualTo(information.one("delay"));
        assertThat(field(form, "8. When", "")).matches("\\d{1,2} [A-Z][a-z]+ \\d{4}");
    }

    @Test
    @Tag("S004-105")
    void eachWhoSignsHasALineUntilTheirAnswerIsRecorded() {
        var before = form();
        assertThat(field(before, "9. Who signs", "Ada Made-up, whose plan it is"))
                .isEmpty();
        assertThat(before.select("section:has(h2:contains(9. Who signs)) .ask").eachText())
                .hasSize(4)
                .noneMatch(label -> label.contains("receives the direct payment"));
        story.writing("direct-payment", "nominee-name", "Ned Nominee");
        assertThat(field(form(), "9. Who signs", "Ned Nominee, who receives the direct payment"))
                .isEmpty();
        story.withCouncil().agreed();
        var after = form();
        assertThat(field(after, "9. Who signs", "Ada Made-up, whose plan it is"))
                .startsWith("Recorded: agrees, ");
        assertThat(field(after, "9. Who signs", "The team manager")).startsWith("Agreed by ");
    }

    @Test
    @Tag("S004-94")
    void itIsAPageATaggedPdfAndAWordFileInAtMostSixStatements() throws Exception {
        var worker = story.worker();
        var at = story.at("/form");
        StatementCount.reset();
        var form = worker.get(at).page();
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
        assertThat(field(form, "1. About me", "Address")).isEqualTo("1 Example Street");
        assertThat(field(form, "1. About me", "Title")).isEmpty();
        assertThat(field(form, "1. About me", "Date of birth")).isEqualTo("4 March 1950");
        var pdf = papers.pdf(loose(), PaperForm.ORDINARY, "x.pdf").getBody();
        Files.write(Path.of("target/plan-form.pdf"), pdf);
        assertThat(Judge.complaints(pdf)).isEmpty();
        assertThat(worker.get(story.at("/form?in=word")).response().body()).startsWith("PK");
        assertThat(new String(papers.page(loose(), PaperForm.PLAIN_TEXT).getBody(), StandardCharsets.UTF_8))
                .contains("(Write here.)", "From: the person’s record")
                .doesNotContain("Type in a filled one");
    }

    private LoosePapers.Loose loose() {
        var plan = story.read();
        var whose = people.find(plan.person()).orElseThrow();
        var form = SummaryForm.of(whose, plan, agreements.soFar(plan.person(), plan.id()));
        return papers.inPrint(
                papers.to(whose, "My care and support plan", "Care Act 2014 s25"),
                "agreement/summaryForm",
                Map.of("form", form, "plan", plan));
    }
}
