package org.ourplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.PAYMENT_FILE_DECISION;
import static org.ourplan.tables.Tables.PAYMENT_LINE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.plan.Plans;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Refused;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Payment files on a real database: nobody is paid twice, nobody releases what they made, and a file never changes. */
@OurplanTest
class PaymentFilesTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DirectPayments payments;

    @Autowired
    PaymentFiles files;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private DirectPaymentStory paid() {
        return DirectPaymentStory.planned(plans, staff, database, port).paidFrom(TODAY);
    }

    private SignedIn officer(String name) {
        return staff.hire(name, null, Role.FINANCE_OFFICER).who();
    }

    private UUID id(DirectPaymentStory story) {
        return payments.now(story.person).orElseThrow().id();
    }

    private List<PaymentFile.Line> linesOf(UUID file, DirectPaymentStory story) {
        return files.find(file).orElseThrow().lines().stream()
                .filter(line -> line.directPayment().equals(id(story)))
                .toList();
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static String refusedOr(Runnable step) {
        try {
            step.run();
            return "done";
        } catch (Refused refused) {
            return refused.reasons().getFirst();
        }
    }

    @Test
    void madeByOneAndReleasedByAnotherWithItsControlTotal() {
        var story = paid();
        var maker = story.finance();
        var made = maker.submit("/payments", "/payments");
        assertThat(made.page().text()).contains("You made this file. Somebody else checks and releases it.");
        assertThat(made.page().select("form[action$=/release]")).isEmpty();
        var forged = maker.post(made.path(), made.path() + "/release", Map.of());
        assertThat(forged.page().text()).contains("You made this file, so somebody else has to release it.");
        assertThat(maker.get(made.path() + "/payments.csv").page().text()).contains("This file is not released");
        var second = story.finance();
        assertThat(second.get(made.path()).page().text()).doesNotContain("Ada").contains("£80.00");
        second.submit(made.path(), made.path() + "/release");
        var csv = second.get(made.path() + "/payments.csv").response();
        var rows = csv.body().split("\r\n");
        var file = files.find(UUID.fromString(made.path().substring("/payments/".length())))
                .orElseThrow();
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(rows)
                .contains(file.number() + ",DP-104,Ada Made-up,"
                        + file.lines().stream()
                                .filter(line -> line.directPayment().equals(id(story)))
                                .findFirst()
                                .orElseThrow()
                                .reference()
                        + ",1," + TODAY + "," + TODAY.plusDays(27) + ",80.00");
        assertThat(rows[rows.length - 1])
                .isEqualTo(file.number() + ",CONTROL,,," + file.payments() + ",,,"
                        + file.total().toPlainString());
        assertThat(file.lines().stream()
                        .map(PaymentFile.Line::amount)
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo(file.total());
        assertThat(second.get(made.path() + "/payments.csv").response().body()).isEqualTo(csv.body());
        assertThat(story.self().get("/me/direct-payment").page().text())
                .contains("£80.00, sent on " + InWords.date(TODAY), "£80.00 on " + InWords.day(TODAY.plusDays(28)));
    }

    @Test
    @Tag("DP-15")
    void theFirstReviewIsCountedFromTheFirstPayment() {
        var story = paid();
        var file = files.make(TODAY, officer("Fay"));
        files.release(file, officer("Finn"));
        var by = TODAY.plusMonths(6).minusDays(1);
        assertThat(story.worker().get(story.person.link() + "/reviews").page().select(".govuk-summary-card").stream()
                        .map(card -> card.text())
                        .filter(text -> text.contains("Review of the direct payment")))
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).contains("By " + InWords.date(by), "SI 2014/2871 reg 7(1)(a)"));
    }

    @Test
    void makingItAgainPaysNobodyTwiceAndTheDatabaseHoldsThat() {
        var story = paid();
        var file = files.make(TODAY, officer("Fay"));
        assertThat(linesOf(file, story)).hasSize(1);
        assertThat(refusedOr(() -> files.make(TODAY, officer("Finn")))).startsWith("Nothing is due");
        var line = linesOf(file, story).getFirst();
        var other = paid();
        var second = files.make(TODAY, officer("Finn"));
        assertThat(linesOf(second, other)).hasSize(1);
        assertThatThrownBy(() -> database.insertInto(PAYMENT_LINE)
                        .set(PAYMENT_LINE.FILE, second)
                        .set(PAYMENT_LINE.DIRECT_PAYMENT, line.directPayment())
                        .set(PAYMENT_LINE.NUMBER, 1)
                        .set(PAYMENT_LINE.PERSON, line.person())
                        .set(PAYMENT_LINE.PAYEE, line.payee())
                        .set(PAYMENT_LINE.FINANCE_REFERENCE, "")
                        .set(PAYMENT_LINE.FROM_DAY, line.from())
                        .set(PAYMENT_LINE.TO_DAY, line.to())
                        .set(PAYMENT_LINE.AMOUNT, line.amount())
                        .execute())
                .hasMessageContaining("payment_line_once");
    }

    @Test
    void twoWhoMakeAFileAtOncePutEachPaymentIntoOne() throws Exception {
        var story = paid();
        var fay = officer("Fay");
        var finn = officer("Finn");
        var said =
                atOnce(() -> refusedOr(() -> files.make(TODAY, fay)), () -> refusedOr(() -> files.make(TODAY, finn)));
        assertThat(said).contains("done").anyMatch(one -> one.startsWith("Nothing is due"));
        assertThat(database.fetchCount(PAYMENT_LINE, PAYMENT_LINE.DIRECT_PAYMENT.eq(id(story))))
                .isEqualTo(1);
    }

    @Test
    void twoWhoReleaseTheSameFileAtOnceReleaseItOnce() throws Exception {
        var story = paid();
        var file = files.make(TODAY, officer("Fay"));
        var finn = officer("Finn");
        var flo = officer("Flo");
        assertThat(atOnce(
                        () -> refusedOr(() -> files.release(file, finn)),
                        () -> refusedOr(() -> files.release(file, flo))))
                .containsExactly("done", "done");
        assertThat(database.fetchCount(PAYMENT_FILE_DECISION, PAYMENT_FILE_DECISION.FILE.eq(file)))
                .isEqualTo(1);
        assertThat(database.fetchCount(
                        EVENT, EVENT.CHAIN.eq(story.person.value()).and(EVENT.HAPPENING.eq("DIRECT_PAYMENT_PAID"))))
                .isEqualTo(1);
    }

    @Test
    void oneReleasesWhileAnotherReturnsAndOnlyOneOfThemDoes() throws Exception {
        var story = paid();
        var file = files.make(TODAY, officer("Fay"));
        var finn = officer("Finn");
        var flo = officer("Flo");
        var said = atOnce(
                () -> refusedOr(() -> files.release(file, finn)),
                () -> refusedOr(() -> files.giveBack(file, "Wrong", flo)));
        assertThat(said).contains("done").anyMatch(one -> one.contains("has decided on this file already"));
        assertThat(database.fetchCount(PAYMENT_FILE_DECISION, PAYMENT_FILE_DECISION.FILE.eq(file)))
                .isEqualTo(1);
        assertThat(id(story)).isNotNull();
    }

    @Test
    void theDatabaseRefusesAReleaseByWhoeverMadeIt() {
        paid();
        var fay = officer("Fay");
        var file = files.make(TODAY, fay);
        assertThat(refusedOr(() -> files.release(file, fay))).startsWith("You made this file");
        assertThatThrownBy(() -> database.insertInto(PAYMENT_FILE_DECISION)
                        .set(PAYMENT_FILE_DECISION.FILE, file)
                        .set(PAYMENT_FILE_DECISION.MADE_BY, fay.account())
                        .set(PAYMENT_FILE_DECISION.OUTCOME, "RELEASED")
                        .set(PAYMENT_FILE_DECISION.DECIDED_BY, fay.account())
                        .set(PAYMENT_FILE_DECISION.DECIDED_BY_NAME, "Fay")
                        .set(PAYMENT_FILE_DECISION.DECIDED_AT, OffsetDateTime.now())
                        .execute())
                .hasMessageContaining("payment_file_decision");
        assertThatThrownBy(() -> database.insertInto(PAYMENT_FILE_DECISION)
                        .set(PAYMENT_FILE_DECISION.FILE, file)
                        .set(PAYMENT_FILE_DECISION.MADE_BY, NewId.next())
                        .set(PAYMENT_FILE_DECISION.OUTCOME, "RELEASED")
                        .set(PAYMENT_FILE_DECISION.DECIDED_BY, fay.account())
                        .set(PAYMENT_FILE_DECISION.DECIDED_BY_NAME, "Fay")
                        .set(PAYMENT_FILE_DECISION.DECIDED_AT, OffsetDateTime.now())
                        .execute())
                .as("not even where it says that somebody else made it")
                .hasMessageContaining("payment_file_decision");
    }

    @Test
    void aLineIsNeverChangedAndAReturnedFilesPaymentsAreDueAgain() {
        var story = paid();
        var file = files.make(TODAY, officer("Fay"));
        for (var change : List.<Runnable>of(
                () -> database.update(PAYMENT_LINE)
                        .set(PAYMENT_LINE.AMOUNT, new java.math.BigDecimal("8000"))
                        .where(PAYMENT_LINE.FILE.eq(file))
                        .execute(),
                () -> database.update(PAYMENT_LINE)
                        .set(PAYMENT_LINE.RETURNED, true)
                        .where(PAYMENT_LINE.FILE.eq(file))
                        .execute(),
                () -> database.deleteFrom(PAYMENT_LINE)
                        .where(PAYMENT_LINE.FILE.eq(file))
                        .execute())) {
            assertThatThrownBy(change::run).hasMessageContaining("payment_line");
        }
        files.giveBack(file, "The reference of one is wrong", officer("Finn"));
        assertThat(refusedOr(() -> files.release(file, officer("Flo")))).contains("has decided on this file already");
        var next = files.make(TODAY, officer("Fay"));
        assertThat(linesOf(next, story)).hasSize(1);
        assertThat(linesOf(file, story)).hasSize(1);
    }

    @Test
    void aNameThatWouldBeAFormulaIsOnlyText() {
        var story = DirectPaymentStory.planned(plans, staff, database, port)
                .asked("NOMINEE", "=HYPERLINK(\"http://example.org\";\"Nina\")");
        story.conditionsMet().terms(TODAY).signed().started();
        var file = files.make(TODAY, officer("Fay"));
        var csv = new String(PaymentFiles.csv(files.find(file).orElseThrow()), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).contains(",\"'=HYPERLINK(\"\"http://example.org\"\";\"\"Nina\"\")\",");
    }

    @Test
    void aFileIsAskedForInWordsAndNotTooFarAhead() {
        paid();
        var shown = new Browserless(port)
                .with(staff.hire("Fay", null, Role.FINANCE_OFFICER).secret());
        assertThat(shown.submit("/payments", "/payments", "through-day", "31", "through-month", "2")
                        .page()
                        .text())
                .contains("Enter a real day, such as 27 3 2027.");
        assertThat(shown.submit("/payments", "/payments", DirectPaymentStory.day("through", TODAY.plusDays(29)))
                        .page()
                        .text())
                .contains("four weeks ahead at most");
    }
}
