package org.ourplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.support.DirectPaymentStory.both;
import static org.ourplan.support.DirectPaymentStory.day;
import static org.ourplan.support.DirectPaymentStory.stop;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.Judge;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.paper.TaggedPdf;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.plan.Plans;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The letters of a direct payment on paper: tagged, on two pages, with what to do if it is wrong. */
@OurplanTest
class PaymentLettersTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    Documents documents;

    @Autowired
    DocumentStore store;

    @Autowired
    PaymentFiles files;

    @Autowired
    DirectPayments payments;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private DirectPaymentStory planned() {
        return DirectPaymentStory.planned(plans, staff, database, port);
    }

    /** The newest letter of the kind, on paper: its words. */
    private String onPaper(DirectPaymentStory story, DocumentKind kind) throws Exception {
        var made = documents.of(story.person).stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow();
        var page = new String(store.page(story.person, made.id()).orElseThrow(), StandardCharsets.UTF_8);
        var pdf = new TaggedPdf().of(page, PaperSize.ORDINARY);
        Files.write(Path.of("target", kind.name().toLowerCase().replace('_', '-') + ".pdf"), pdf);
        assertThat(Judge.complaints(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).as(kind.name()).isLessThanOrEqualTo(2);
            var first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document).contains("Ask us to look again"))
                    .as("what to do if it is wrong stands on the first page: " + kind)
                    .isEqualTo(kind != DocumentKind.DIRECT_PAYMENT_AGREEMENT);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    @Tag("DP-24")
    void aRefusal() throws Exception {
        var story = planned().asked();
        story.fill(
                "/conditions",
                story.conditions(
                        "managing", "NOT_EVEN_WITH_HELP", "help-considered", "A payroll service", "appropriate", "no"));
        story.filled("/refusal", "meanwhile", "Meals on wheels go on as they are.");
        assertThat(onPaper(story, DocumentKind.DIRECT_PAYMENT_REFUSAL))
                .contains("What would need to change", "Help to manage it is found", "Ask the Ombudsman", "advocate");
    }

    @Test
    @Tag("DP-33")
    void anAgreementWithEverythingInIt() throws Exception {
        var story = planned().asked("NOMINEE", "Nina Next").conditionsMet().terms(TODAY);
        story.filled("/employer", both(day("informed", TODAY), "employs", "yes", "on-costs", "4.50"))
                .signed();
        assertThat(onPaper(story, DocumentKind.DIRECT_PAYMENT_AGREEMENT))
                .contains(
                        "Nina Next, who receives the money and answers for it", "£4.50", "every 6 months", "Ombudsman");
    }

    @Test
    @Tag("DP-30")
    void whatWasSpentForEverybodyWhoPays() throws Exception {
        var story = planned().asked().conditionsMet().terms(TODAY);
        story.filled(
                "/joint",
                "from",
                "NHS_PERSONAL_HEALTH_BUDGET",
                "payer",
                "Westmere Integrated Care Board",
                "weekly",
                "50",
                "what",
                "Physiotherapy",
                "every",
                "THREE_MONTHS");
        var share = JointMoneyRead.held(payments.now(story.person).orElseThrow())
                .getFirst()
                .number();
        story.filled(
                "/one-return",
                both(
                        day("agreed-on-" + share, TODAY),
                        "every",
                        "SIX_MONTHS",
                        "takes-" + share,
                        "yes",
                        "agreed-by-" + share,
                        "Bo Budget"));
        story.signed().started();
        assertThat(onPaper(story, DocumentKind.DIRECT_PAYMENT_AGREEMENT))
                .contains("£50.00 a week from Westmere Integrated Care Board", "One return is enough for us and for");
        story.filled(
                "/returns",
                "spent-A1",
                "30",
                "came-in-" + share,
                "200",
                "spent-joint-" + share,
                "120",
                "what-joint-" + share,
                "Four visits",
                "spent-none",
                "0",
                "put-in",
                "0");
        assertThat(onPaper(story, DocumentKind.DIRECT_PAYMENT_SPENT))
                .contains(
                        "told it once, for everybody who pays into the account",
                        "Eating and drinking well: £30.00 was spent.",
                        "£200.00 came in.",
                        "Physiotherapy: £120.00 was spent. On: Four visits",
                        "£50.00 should be left.");
    }

    @Test
    @Tag("DP-23")
    @Tag("DP-22")
    void anEndAndMoneyAskedBack() throws Exception {
        var story = planned().paidFrom(TODAY);
        files.release(
                files.make(TODAY, staff.hire("Fay", null, Role.FINANCE_OFFICER).who()),
                staff.hire("Finn", null, Role.FINANCE_OFFICER).who());
        story.filled(
                "/pay-back",
                "amount",
                "10",
                "reasons",
                "It paid for a holiday, which is not in the plan.",
                "hardship",
                "She has savings, and says that she can.",
                "mistake",
                "She thought it was allowed. We ask for part of it only.",
                "proportion",
                "The part that was spent after we talked about it.",
                "how",
                "£5 now and £5 in a month.");
        assertThat(onPaper(story, DocumentKind.DIRECT_PAYMENT_PAY_BACK))
                .contains("£10.00", "If this is too much at once");
        story.filled("/stop", stop(TODAY.plusDays(30), TODAY));
        assertThat(onPaper(story, DocumentKind.DIRECT_PAYMENT_STOPS))
                .contains("The council arranges the same meals", "Ask us to look again", "Ask the Ombudsman");
    }
}
