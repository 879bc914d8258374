package org.ourplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.capacity.DecisionStory.best;
import static org.ourplan.capacity.DecisionStory.with;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.Judge;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.paper.TaggedPdf;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.people.People;
import org.ourplan.people.Standing;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The letter about one decision: what was found, what was decided and why, and what to do, on two pages of tagged paper. */
@OurplanTest
class CapacityLetterTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Documents documents;

    @Autowired
    DocumentStore store;

    private DecisionStory story;

    @BeforeEach
    void begin() {
        SettableClock.setTo(LocalDate.of(2026, 6, 1));
        story = new DecisionStory(people, staff, database, port);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    private String letter(String decision) throws Exception {
        var shown = story.office().submit(decision, decision + "/letter");
        assertThat(shown.path()).endsWith("/giving");
        var made = documents.of(story.person).getFirst();
        assertThat(made.kind()).isEqualTo(DocumentKind.CAPACITY_RECORD);
        var page = new String(store.page(story.person, made.id()).orElseThrow(), StandardCharsets.UTF_8);
        var pdf = new TaggedPdf().of(page, PaperSize.ORDINARY);
        assertThat(Judge.complaints(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            var first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document)).contains("Ask us to look again");
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    @Tag("MCA-4")
    void itSaysWhatWasDecidedAndWhyAndWhoWasAsked() throws Exception {
        var carer = story.around("Nina Field", Standing.CARER);
        var decision = story.lacking("matter", "CARE_AND_SUPPORT");
        story.decides(decision, with(best(), "nobody-why", "", "said-" + carer, "She misses the sea"));
        assertThat(letter(decision))
                .contains(
                        "This letter is about one decision, and says nothing about any other: whether to move to Sea View")
                .contains("On that day you could not make this decision, even with help.")
                .contains("We decided on Monday 1 June 2026: She moves to Sea View with her cat")
                .contains("Why: It is by the sea, and she is not alone at night")
                .contains("Pictures of both places")
                .contains("The sea, always")
                .contains("Nina Field (niece; cares for them unpaid): “She misses the sea”")
                .contains("Court of Protection")
                .doesNotContain("Dementia");
    }

    @Test
    @Tag("MCA-2")
    void whoeverCanDecideIsToldThatTheyDo() throws Exception {
        assertThat(letter(story.lacking("able-use-or-weigh", "yes")))
                .contains("You can make this decision yourself.")
                .contains("You decide this. Nobody decides it for you.")
                .doesNotContain("could not");
    }
}
