package org.ourplan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.EasyRead;
import org.ourplan.documents.MadeDocument;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.plan.Plans;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The papers of an agreed plan: made once, all with the same sums. */
@OurplanTest
class PapersMadeOnceTest {

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Copying copying;

    @Autowired
    Documents documents;

    @Autowired
    DocumentStore pages;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @Test
    void pressedByManyAtOnceTheyAreMadeOnce() throws Exception {
        var story = new PlanStory(plans, staff, database, port, "28.00", "28.00")
                .withCouncil()
                .agreed();
        var plan = story.read();
        var by = story.who.worker().who();
        var atOnce = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var pressed = IntStream.range(0, 4)
                    .mapToObj(number -> threads.submit(() -> {
                        atOnce.await();
                        copying.make(plan.person(), plan.id(), by);
                        return number;
                    }))
                    .toList();
            for (var each : pressed) {
                each.get();
            }
        }
        assertThat(documents.about(plan.person(), plan.id()))
                .extracting(MadeDocument::kind)
                .containsExactlyInAnyOrder(
                        DocumentKind.PLAN,
                        DocumentKind.BUDGET_STATEMENT,
                        DocumentKind.PLAN_EASY_READ,
                        DocumentKind.BUDGET_STATEMENT_EASY_READ);
    }

    @Test
    void evenBehindTheProgramASecondOneIsRefused() {
        var story = new PlanStory(plans, staff, database, port, "28.00", "28.00")
                .withCouncil()
                .agreed()
                .made();
        var plan = story.read();
        var parts = java.util.Map.<String, Object>of("easyRead", new EasyRead(java.util.List.of()));
        assertThatThrownBy(() -> transaction.execute(status -> documents.make(
                        plan.person(),
                        DocumentKind.PLAN_EASY_READ,
                        plan.id(),
                        plan.number(),
                        "Again",
                        "documents/easyRead",
                        parts,
                        story.who.worker().who())))
                .rootCause()
                .hasMessageContaining("document_made_once");
    }

    @Test
    @Tag("INFO-4")
    void theEasyReadOfTheStatementHasTheSameSumsAndThePlanACoverWithItsContents() {
        var story = new PlanStory(plans, staff, database, port, "28.00", "28.00")
                .withCouncil()
                .agreed()
                .made();
        var statement = page(story, DocumentKind.BUDGET_STATEMENT);
        var easyRead = page(story, DocumentKind.BUDGET_STATEMENT_EASY_READ);
        assertThat(statement.select(".pounds").eachText().subList(0, 6))
                .containsExactly("£28.00", "£1,456.00", "£8.00", "£416.00", "£20.00", "£1,040.00");
        assertThat(easyRead.text())
                .contains(
                        "My support costs £28.00 a week.",
                        "I pay £8.00 a week.",
                        "The council pays £20.00 a week.",
                        "In a year my support costs £1,456.00.",
                        "I can ask the Ombudsman");
        var plan = page(story, DocumentKind.PLAN);
        assertThat(plan.select(".cover svg.cover-picture")).hasSize(1);
        var headings = plan.select("main h2").eachText();
        assertThat(plan.select(".contents li").eachText()).isEqualTo(headings);
        for (var link : plan.select(".contents a")) {
            assertThat(plan.select(link.attr("href")).text()).isEqualTo(link.text());
        }
    }

    private org.jsoup.nodes.Document page(PlanStory story, DocumentKind kind) {
        var plan = story.read();
        var made = documents.about(plan.person(), plan.id()).stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow();
        return Jsoup.parse(new String(pages.page(plan.person(), made.id()).orElseThrow()));
    }
}
