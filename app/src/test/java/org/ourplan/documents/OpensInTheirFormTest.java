package org.ourplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.Council;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A document opens in the form its person needs, and says what became of it. */
@OurplanTest
class OpensInTheirFormTest {

    private static final UUID ABOUT = NewId.next();

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
    TransactionTemplate transaction;

    @Test
    @Tag("INFO-4")
    void largePrintOpensFirstForWhoNeedsItWithTheOtherOnePressAway() {
        var person = person(List.of("large print"));
        var document = make(person, DocumentKind.INDICATIVE_BUDGET_EASY_READ);
        var mine = own(person);
        var shown = mine.get("/me/documents/" + document).page();
        assertThat(shown.select("html.large")).hasSize(1);
        var other = shown.select(".screen-bar a:contains(Ordinary print)").attr("href");
        assertThat(mine.get(other).page().select("html.large")).isEmpty();
        assertThat(worker(person)
                        .get(person.link() + "/documents/" + document)
                        .page()
                        .select("html.large"))
                .hasSize(1);
        var list = mine.get("/me/documents").page();
        assertThat(list.select("main").text())
                .contains("You told us that you need written information in: large print");
        assertThat(list.select("main li a").eachText().getFirst()).startsWith("Read in ordinary print");
        assertThat(list.select("main li a").get(1).attr("href")).endsWith(".pdf?size=large");
    }

    @Test
    void ordinaryPrintOpensForEverybodyElse() {
        var person = person(List.of("audio"));
        var document = make(person, DocumentKind.INDICATIVE_BUDGET_EASY_READ);
        assertThat(own(person).get("/me/documents/" + document).page().select("html.large"))
                .isEmpty();
    }

    @Test
    @Tag("INFO-4")
    void easyReadStandsFirstForWhoNeedsIt() {
        var reader = person(List.of("Easy Read"));
        make(reader, DocumentKind.PLAN_EASY_READ);
        make(reader, DocumentKind.PLAN);
        assertThat(titles(reader)).containsExactly(DocumentKind.PLAN_EASY_READ.title(), DocumentKind.PLAN.title());
        var other = person(List.of());
        make(other, DocumentKind.PLAN_EASY_READ);
        make(other, DocumentKind.PLAN);
        assertThat(titles(other)).containsExactly(DocumentKind.PLAN.title(), DocumentKind.PLAN_EASY_READ.title());
    }

    @Test
    void whatCameByPostIsNotAskedAboutAgain() {
        var person = person(List.of());
        var document = make(person, DocumentKind.INDICATIVE_BUDGET);
        var mine = own(person);
        assertThat(mine.get("/me/documents").page().text()).contains("I have read this");
        transaction.executeWithoutResult(status -> documents.give(
                person,
                document,
                new Giving(
                        "Fay Fictional",
                        Giving.THE_PERSON,
                        Giving.THE_PERSON,
                        "by post",
                        "ordinary print",
                        LocalDate.now()),
                staff.hire("Wendy Worker", staff.team("North"), Role.PRACTITIONER)
                        .who()));
        assertThat(mine.get("/me/documents").page().text())
                .doesNotContain("I have read this")
                .contains("Given to you on", "by post");
    }

    @Test
    void theTimelineSaysWhichDocument() {
        var person = person(List.of());
        make(person, DocumentKind.PLAN);
        assertThat(worker(person).get(person.link() + "/everything").page().text())
                .contains("Document made", "Care and support plan");
    }

    @Test
    void theHeadOfALetterIsTheCouncilsOwn() {
        var person = person(List.of());
        var page =
                new String(store.page(person, make(person, DocumentKind.PLAN)).orElseThrow());
        assertThat(page).contains(Council.DEMONSTRATION.phone(), Council.DEMONSTRATION.email());
    }

    private List<String> titles(PersonId person) {
        return own(person).get("/me/documents").page().select("section h2").eachText();
    }

    private UUID make(PersonId person, DocumentKind kind) {
        var line = new EasyRead.Line(Picture.HOME, "I live at home.");
        var parts = Map.<String, Object>of(
                "easyRead", new EasyRead(List.of(new EasyRead.Section("What happens", List.of(line)))));
        var about = UUID.nameUUIDFromBytes((ABOUT.toString() + person.value()).getBytes());
        var by = staff.hire("Wendy Worker", staff.team("North"), Role.PRACTITIONER)
                .who();
        return transaction.execute(
                status -> documents.make(person, kind, about, 1, kind.title(), "documents/easyRead", parts, by));
    }

    private Browserless own(PersonId person) {
        return new Browserless(port)
                .with(staff.hire("Fay Fictional", null, person, Role.PERSON).secret());
    }

    private Browserless worker(PersonId person) {
        return new Browserless(port).with(hired.secret());
    }

    private Staff.Hired hired;

    private PersonId person(List<String> formats) {
        hired = staff.hire("Wendy Worker", staff.team("North"), Role.PRACTITIONER);
        return people.add(FictionalPeople.needing(formats), hired.who());
    }
}
