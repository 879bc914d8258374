package org.ourplan.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ASSESSMENT;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.PROFILE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.documents.Judge;
import org.ourplan.documents.LoosePapers;
import org.ourplan.documents.PaperForm;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.ourplan.writing.Writings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The one page profile is the person's own: anybody can write one first of all, and the council sees it when it is shared. */
@OurplanTest
class ProfileTest {

    private static final String SINGS = "She sings. She makes the best <b>cake</b>.";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    Writings writings;

    @Autowired
    Profiles profiles;

    @Autowired
    ProfilePaper paper;

    @Autowired
    LoosePapers papers;

    private PersonId person;
    private Browserless own;
    private Browserless office;

    @BeforeEach
    void begin() {
        var worker = staff.hire("Wanda Worker", staff.team("North"), Role.PRACTITIONER);
        person = people.add(FictionalPeople.named("Yolanda", "Fictional"), worker.who());
        own = new Browserless(port)
                .with(staff.hire("Yolanda Fictional", null, person, Role.PERSON).secret());
        office = new Browserless(port).with(worker.secret());
    }

    private Browserless.Shown writes(String place, String words) {
        return own.submit("/me/profile/" + place, "/me/profile/" + place, "words", words);
    }

    private void shares(String yesOrNo) {
        own.submit("/me/profile", "/me/profile/share", "shared", yesOrNo);
    }

    private UUID profile() {
        return database.fetchSingle(PROFILE, PROFILE.PERSON.eq(person.value())).getId();
    }

    @Test
    void anybodyWritesOneBeforeAnyAssessmentInAnyOrder() {
        assertThat(own.get("/me").page().select("a[href=/me/profile]")).hasSize(1);
        writes("support", "Knock twice.");
        var page = writes("like", SINGS).page().text();
        assertThat(page)
                .contains("What people like about me", "What matters to me", "How best to support me")
                .contains(SINGS)
                .contains("Knock twice.")
                .contains("Last written in by Yolanda Fictional");
        assertThat(database.fetchCount(ASSESSMENT, ASSESSMENT.PERSON.eq(person.value())))
                .isZero();
    }

    @Test
    void whatIsNotSharedIsNowhereForTheCouncilNotEvenThatItIsThere() {
        writes("like", SINGS);
        assertThat(office.get(person.link() + "/profile").page().text())
                .contains("has not shared")
                .doesNotContain("She sings");
        assertThat(office.get(person.link() + "/profile/like").page().text()).doesNotContain("She sings");
        assertThat(office.get(person.link()).page().text()).doesNotContain("She sings");
        assertThat(office.get(person.link() + "/profile/paper").status()).isEqualTo(404);
        assertThat(office.get(person.link() + "/profile/paper.pdf").status()).isEqualTo(404);
        var refused = office.post(
                person.link(), person.link() + "/profile/like", Map.of(), "version", "1", "words", "Overwritten");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(own.get("/me/profile").page().text()).contains(SINGS).doesNotContain("Overwritten");
        assertThat(database.fetchCount(EVENT, EVENT.CHAIN.eq(person.value()).and(EVENT.HAPPENING.like("PROFILE%"))))
                .as("the council's timeline says nothing of it")
                .isZero();
    }

    @Test
    void sharedItStandsOnTopOfTheRecordAndUnsharedItGoes() {
        writes("matters", "My garden.");
        shares("yes");
        assertThat(office.get(person.link()).page().text()).contains("What matters to me My garden.");
        assertThat(office.get(person.link() + "/everything").page().text())
                .contains("One page profile shared with those who work with the person");
        shares("no");
        assertThat(office.get(person.link()).page().text()).doesNotContain("My garden.");
        assertThat(office.get(person.link() + "/profile").page().text()).doesNotContain("My garden.");
        assertThat(own.get("/me/profile").page().text()).contains("My garden.");
    }

    @Test
    void aWorkerWritesOneWithThePersonAndThePersonCanKeepItToThemselves() {
        office.submit(person.link() + "/profile/like", person.link() + "/profile/like", "words", SINGS);
        assertThat(own.get("/me/profile").page().text()).contains(SINGS).contains("Last written in by Wanda Worker");
        shares("no");
        assertThat(office.get(person.link() + "/profile").page().text()).doesNotContain("She sings");
    }

    @Test
    void everyVersionIsKeptAndTwoWhoWriteBothSeeBothTexts() {
        writes("like", "First words");
        shares("yes");
        writes("like", "Second words");
        var theirs = office.post(
                person.link() + "/profile/like",
                person.link() + "/profile/like",
                Map.of(),
                "version",
                "1",
                "words",
                "Words of the worker");
        assertThat(theirs.status()).isEqualTo(409);
        assertThat(theirs.page().text()).contains("Second words").contains("Words of the worker");
        var quiet = office.post(
                person.link() + "/profile/like",
                person.link() + "/profile/like",
                Map.of("X-Quiet", "yes"),
                "version",
                "2",
                "words",
                "Third words");
        assertThat(quiet.status()).isEqualTo(200);
        assertThat(writings.earlier(profile(), "like"))
                .extracting(part -> part.answers().one("words"))
                .containsExactly("Second words", "First words");
    }

    @Test
    void onPaperItIsTaggedInEveryFormAndOnePageInOrdinaryPrint() throws Exception {
        writes("like", SINGS);
        writes("matters", "My garden.\nMy sister on Sundays.");
        var read = profiles.own(person).orElseThrow();
        var loose = paper.of(read, people.find(person).orElseThrow());
        for (var form : List.of(PaperForm.ORDINARY, PaperForm.LARGE, PaperForm.EASY_READ)) {
            var pdf = papers.pdf(loose, form, "x.pdf").getBody();
            assertThat(Judge.complaints(pdf)).as("%s", form).isEmpty();
            try (var document = Loader.loadPDF(pdf)) {
                var text = new PDFTextStripper().getText(document);
                assertThat(text).contains("What people like about me").contains("She sings.");
                if (form == PaperForm.ORDINARY) {
                    assertThat(document.getNumberOfPages()).isEqualTo(1);
                }
            }
        }
        assertThat(own.get("/me/profile/paper?in=easy-read").page().select(".idea .picture svg"))
                .as("a picture for each idea")
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(own.get("/me/profile/paper?in=large").page().select("html.large"))
                .hasSize(1);
        assertThat(own.get("/me/profile/paper?in=plain-text").response().body())
                .contains("Part 1 of 3: What people like about me", "She sings.");
        assertThat(own.get("/me/profile").page().select("a[href*=paper?in=]").eachText())
                .contains("Plain text", "Audio script", "Word");
    }

    @Test
    void thePagesNeedAtMostSixStatements() {
        writes("like", SINGS);
        shares("yes");
        for (var page : new String[] {"/me", "/me/profile", "/me/profile/like", "/me/asks", "/me/helpers"}) {
            StatementCount.reset();
            own.get(page);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
        for (var page : new String[] {"", "/profile", "/asks"}) {
            StatementCount.reset();
            office.get(person.link() + page);
            assertThat(StatementCount.sinceReset()).as("the record" + page).hasSizeLessThanOrEqualTo(6);
        }
    }
}
