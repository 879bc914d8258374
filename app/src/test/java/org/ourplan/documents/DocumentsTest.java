package org.ourplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.DOCUMENT;
import static org.ourplan.tables.Tables.GIVING;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Refused;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@OurplanTest
class DocumentsTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    Documents documents;

    @Autowired
    DocumentStore store;

    @Autowired
    Events events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext database;

    private Staff.Hired worker;
    private PersonId person;
    private Relationship daughter;
    private UUID about;
    private UUID document;

    @BeforeEach
    void aPersonWithADocument() {
        worker = staff.hire("Wendy Worker", staff.team("North"), Role.PRACTITIONER);
        person = people.add(FictionalPeople.needing(List.of("large print")), worker.who());
        daughter = people.addRelationship(
                new Relationship(
                        NewId.next(),
                        person,
                        null,
                        "Dora Fictional",
                        "daughter",
                        Set.of(Standing.FAMILY),
                        "",
                        "",
                        false,
                        "",
                        ""),
                worker.who());
        about = NewId.next();
        document = transaction.execute(status -> documents.make(
                person,
                DocumentKind.PLAN_EASY_READ,
                about,
                1,
                "My plan in Easy Read",
                "documents/easyRead",
                parts(),
                worker.who()));
    }

    @Test
    void theKeptPageIsTheOneThatWasMadeAndItsFingerprintShowsIt() throws Exception {
        var made = documents.about(person, about).getFirst();
        var page = store.page(person, document).orElseThrow();
        assertThat(made.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(page)));
        assertThat(new String(page, StandardCharsets.UTF_8))
                .contains("Paul will <b>not</b>".replace("<", "&lt;").replace(">", "&gt;"), "Fay Fictional");
        assertThat(made.given()).isEmpty();
        assertThat(documents.of(person)).containsExactly(made);
        assertThat(events.of(person.value())).anyMatch(event -> event.happening() == Happening.DOCUMENT_MADE);
    }

    @Test
    @Tag("CAR-9")
    @Tag("DATA-5")
    void noCopyGoesToAnybodyForWhomNobodyAsked() {
        var shown = give("to", daughter.id().toString(), "asked", "nobody", "how", "by post");
        assertThat(shown.page().title()).startsWith("Error: ");
        assertThat(shown.page().text()).contains("Nobody asked for Dora Fictional to have a copy");
        assertThat(documents.of(person).getFirst().given()).isEmpty();
        var behindTheForm = new Giving("Dora Fictional", "daughter", "", "by post", "ordinary print", LocalDate.now());
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> documents.give(person, document, behindTheForm, worker.who())))
                .isInstanceOf(Refused.class);
        assertThat(give("to", daughter.id().toString(), "asked", "person", "how", "by post")
                        .path())
                .endsWith("/documents");
        var given = documents.of(person).getFirst().given();
        assertThat(given)
                .extracting(Giving::recipient, Giving::relation, Giving::askedForBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Dora Fictional", "daughter", "the person"));
    }

    @Test
    @Tag("INFO-4")
    void aFormatThePersonDoesNotNeedWantsAReasonAndTheOneTheyNeedIsOfferedFirst() {
        assertThat(browser()
                        .get(giving())
                        .page()
                        .select("input[name=format][checked]")
                        .attr("value"))
                .isEqualTo("large print");
        var shown = give("format", "ordinary print", "how", "in hand");
        assertThat(shown.page().text()).contains("They need large print. Give it in that format, or say why not.");
        give(
                "format",
                "ordinary print",
                "how",
                "in hand",
                "why-other-format",
                "They asked for this one for their son.");
        give("format", "large print", "how", "in hand");
        assertThat(documents.of(person).getFirst().given())
                .extracting(Giving::whyOtherFormat)
                .containsExactly("They asked for this one for their son.", "");
    }

    @Test
    void whatWasTypedIsShownAgainWithWhatIsWrongAndADayToComeIsRefused() {
        var shown = give("to", "other", "name", "Ned Nextdoor", "relation", "", "given-day", "31", "given-month", "2");
        assertThat(shown.page().select(".govuk-error-summary a").eachAttr("href"))
                .contains("#relation", "#how", "#given-day");
        assertThat(shown.page().select("input[name=name]").attr("value")).isEqualTo("Ned Nextdoor");
        var later = LocalDate.now().plusDays(2);
        var toCome = give(
                "how",
                "in hand",
                "given-day",
                "" + later.getDayOfMonth(),
                "given-month",
                "" + later.getMonthValue(),
                "given-year",
                "" + later.getYear());
        assertThat(toCome.page().text()).contains("must be today or earlier");
    }

    @Test
    void neitherDocumentNorGivingCanBeChangedEvenBehindTheProgram() {
        give("how", "in hand");
        assertThatThrownBy(() -> database.update(DOCUMENT)
                        .set(DOCUMENT.TITLE, "x")
                        .where(DOCUMENT.ID.eq(document))
                        .execute())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.deleteFrom(GIVING)
                        .where(GIVING.DOCUMENT.eq(document))
                        .execute())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aWorkerReadsItOnTheScreenAndOnPaperAndNoOtherPersonsAddressOpensIt() throws Exception {
        StatementCount.reset();
        var list = browser().get(person.link() + "/documents");
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
        assertThat(list.page().select("h2").text()).contains("My plan in Easy Read");
        assertThat(list.page().text()).contains("Not given to anybody yet");
        assertThat(browser().get(link()).page().select("main .idea")).hasSize(2);
        assertThat(browser().get(link() + "?size=large").page().select("html.large"))
                .hasSize(1);
        assertThat(browser().get(link() + ".pdf").response().headers().firstValue("Content-Type"))
                .hasValue("application/pdf");
        assertThat(browser().get(link() + ".pdf").response().body()).startsWith("%PDF-1.");
        var other = people.add(FictionalPeople.needing(List.of()), worker.who());
        assertThat(browser().get(other.link() + "/documents/" + document).status())
                .isEqualTo(404);
        assertThat(browser()
                        .get(other.link() + "/documents/" + document + ".pdf")
                        .status())
                .isEqualTo(404);
        assertThat(browser()
                        .get(other.link() + "/documents/" + document + "/giving")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePersonSeesTheirOwnAndMaySayThatTheyHaveReadIt() {
        var themselves = staff.hire("Fay Fictional", null, person, Role.PERSON);
        var theirs = new Browserless(port).with(themselves.secret());
        assertThat(theirs.get("/me/documents/" + document).page().select("main .idea"))
                .hasSize(2);
        assertThat(documents.of(person).getFirst().given()).isEmpty();
        theirs.submit("/me/documents", "/me/documents/" + document + "/read");
        assertThat(documents.of(person).getFirst().given())
                .extracting(Giving::how)
                .containsExactly("read online");
        var somebodyElse = staff.hire(
                "Gus Fictional", null, people.add(FictionalPeople.needing(List.of()), worker.who()), Role.PERSON);
        var gus = new Browserless(port).with(somebodyElse.secret());
        assertThat(gus.get("/me/documents/" + document).status()).isEqualTo(404);
        assertThat(gus.get("/me/documents").page().text()).doesNotContain("My plan");
    }

    private Browserless.Shown give(String... answers) {
        return browser().submit(giving(), giving(), answers);
    }

    private String link() {
        return person.link() + "/documents/" + document;
    }

    private String giving() {
        return link() + "/giving";
    }

    private Browserless browser() {
        return new Browserless(port).with(worker.secret());
    }

    private static Map<String, Object> parts() {
        return Map.of(
                "easyRead",
                new EasyRead(List.of(new EasyRead.Section(
                        "What happens",
                        List.of(
                                new EasyRead.Line(Picture.HOME, "I live at home.", true),
                                new EasyRead.Line(Picture.FOOD, "Paul will <b>not</b> cook."))))));
    }
}
