package org.ourplan.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.CONTACT;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.TASK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.AssessmentState;
import org.ourplan.assessment.Assessments;
import org.ourplan.assessment.Someone;
import org.ourplan.people.People;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * A first contact as a worker meets it: what stops it from being closed, what is told at once, what goes with the
 * person.
 */
@OurplanTest
@Import(Someone.class)
class FirstContactTest {

    @LocalServerPort
    int port;

    @Autowired
    Someone someone;

    @Autowired
    Staff staff;

    @Autowired
    Assessments assessments;

    @Autowired
    People people;

    @Autowired
    DSLContext database;

    private Someone.Known known;
    private Browserless worker;
    private String contact;

    @BeforeEach
    void aContactIsBegun() {
        known = someone.called("Rosa", "Fictional");
        worker = new Browserless(port).with(known.worker().secret());
        var first =
                worker.submit(known.person().link() + "/contact", known.person().link() + "/contact");
        contact = first.path().substring(0, first.path().indexOf("/part/"));
        write("story", "who", "family", "how", "phone", "story", "Mum fell in March", "wants", "To stay at home");
        write("caring", "someone-cares", "no");
        write("now", "urgent", "no");
        write("taking-part", "difficulty", "no");
    }

    private Browserless.Shown write(String part, String... namesAndValues) {
        return worker.submit(contact + "/part/" + part, contact + "/part/" + part, namesAndValues);
    }

    private Browserless.Shown close(String... reasons) {
        var page = worker.get(contact + "/close").page();
        return page.select("form[action$=/close]").isEmpty()
                ? worker.post(contact, contact + "/close", Map.of())
                : worker.submit(contact + "/close", contact + "/close", reasons);
    }

    private boolean isOpen() {
        return database.fetchCount(
                        CONTACT, CONTACT.PERSON.eq(known.person().value()).and(CONTACT.CLOSED_AT.isNull()))
                == 1;
    }

    @Test
    @Tag("CON-1")
    void withAnAppearanceOfNeedItIsNotClosedWithoutAnOffer() {
        write("given", "information", "About lunch clubs", "channels", "phone");
        write("outcome", "appears", "yes", "outcomes", "information-and-advice");
        var refused = close();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("this contact cannot be closed without an offer");
        assertThat(isOpen()).isTrue();

        write("outcome", "appears", "yes", "outcomes", "information-and-advice", "outcomes", "needs-assessment");
        assertThat(close().page().text()).contains("The first contact is finished");
        assertThat(isOpen()).isFalse();
    }

    @Test
    @Tag("CON-1")
    void moneyIsNeverAskedAndNeverAnEnd() {
        write("story", "story", "She has savings of £200,000 and a house", "wants", "Help with washing");
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        close();
        assertThat(isOpen()).isFalse();
        assertThat(assessments.of(known.person())).hasSize(1);
    }

    @Test
    void noPageAsksAboutMoney() {
        for (var page : everyPage()) {
            assertThat(page.select("input,textarea,select").eachAttr("name"))
                    .noneMatch(name -> name.matches(".*(money|budget|cost|saving|income|capital).*"));
            assertThat(page.select("main .govuk-label, main legend").text())
                    .doesNotContain("£")
                    .doesNotContainIgnoringCase("savings");
        }
        assertThat(worker.get(contact + "/part/outcome")
                        .page()
                        .select("input[name=outcomes]")
                        .eachAttr("value"))
                .noneMatch(outcome -> outcome.contains("capital") || outcome.contains("no-further"));
    }

    private List<Document> everyPage() {
        var pages = new ArrayList<Document>();
        for (var part : List.of("story", "home", "caring", "now", "taking-part", "given", "outcome")) {
            pages.add(worker.get(contact + "/part/" + part).page());
        }
        return pages;
    }

    @Test
    @Tag("CON-5")
    void theFirstAdvocacyQuestionComesBeforeTheEnd() {
        write("taking-part", "difficulty", "");
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        var refused = close();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("Ask whether they would have difficulty taking part");
    }

    @Test
    @Tag("CON-4")
    void whatWasSaidGoesWithTheOffer() {
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        close();
        assertThat(assessments.of(known.person())).singleElement().satisfies(offered -> {
            assertThat(offered.inTheirWords()).isEqualTo("Mum fell in March");
            assertThat(offered.whatTheyWant()).isEqualTo("To stay at home");
            assertThat(offered.state()).isEqualTo(AssessmentState.OFFERED);
        });
    }

    @Test
    @Tag("AS-16")
    void aNoWithARiskOfAbuseDoesNotCloseIt() {
        var no = new String[] {
            "appears", "yes", "outcomes", "assessment-offered-and-refused", "refused-day", "1", "refused-month", "3",
            "refused-year", "2026", "words", "I want no fuss", "capacity-to-refuse", "yes", "abuse-or-neglect", "yes"
        };
        write("outcome", no);
        var refused = close();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("so the assessment goes on");
        assertThat(isOpen()).isTrue();

        no[no.length - 1] = "no";
        write("outcome", no);
        close();
        assertThat(isOpen()).isFalse();
        assertThat(assessments.of(known.person()))
                .extracting(Assessment::state)
                .containsExactly(AssessmentState.REFUSED);
    }

    @Test
    @Tag("CON-6")
    void aSafeguardingConcernIsToldAtOnceAndNothingWaitsForIt() {
        write("now", "urgent", "no", "concern", "yes", "concern-what", "Bruises on both arms");
        write("now", "concern-what", "Bruises on both arms, and she is afraid");
        var tasks = database.selectFrom(TASK)
                .where(TASK.PERSON.eq(known.person().value()))
                .and(TASK.KIND.eq("DECIDE_SAFEGUARDING_CONCERN"))
                .fetch();
        assertThat(tasks)
                .singleElement()
                .satisfies(task -> assertThat(task.getRole()).isEqualTo(Role.SAFEGUARDING_LEAD.name()));
        assertThat(database.fetchCount(
                        EVENT,
                        EVENT.CHAIN.eq(known.person().value()).and(EVENT.HAPPENING.eq("SAFEGUARDING_CONCERN_RAISED"))))
                .isEqualTo(1);
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        close();
        assertThat(assessments.of(known.person())).hasSize(1);
    }

    @Test
    @Tag("CON-3")
    void anUrgentNeedIsMetNowWhereverTheyLive() {
        write("home", "settled", "elsewhere");
        write("now", "urgent", "yes", "urgent-need", "She is dying and wants to be at home");
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        assertThat(close().page().text()).contains("Say what is being done today");
        write("now", "urgent", "yes", "urgent-done", "Nights from today");
        assertThat(worker.get(contact + "/part/now").page().text())
                .contains(
                        "Support may start now",
                        "Nothing is charged",
                        "Arrange the needs assessment",
                        "tell that council");
        close();
        assertThat(isOpen()).isFalse();
    }

    @Test
    @Tag("CON-2")
    void aCarerOnRecordIsOfferedTheirOwnAssessment() {
        var son = someone.add("Amir", "Fictional", known.by());
        people.addRelationship(
                new Relationship(
                        NewId.next(),
                        known.person(),
                        son,
                        "Amir Fictional",
                        "son",
                        java.util.Set.of(Standing.CARER),
                        "",
                        "",
                        true,
                        "",
                        ""),
                known.by());
        write("caring", "someone-cares", "yes", "carer-name", "amir fictional");
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        assertThat(close().page().text()).contains("Offer the carer an assessment of their own");
        assertThat(isOpen()).isTrue();

        write(
                "caring",
                "someone-cares",
                "yes",
                "carer-offered-day",
                "1",
                "carer-offered-month",
                "3",
                "carer-offered-year",
                "2026",
                "carer-answer",
                "yes");
        write("outcome", "appears", "yes", "outcomes", "needs-assessment", "outcomes", "carers-assessment");
        close();
        assertThat(assessments.of(son)).singleElement().satisfies(offered -> {
            assertThat(offered.kind()).isEqualTo(AssessmentKind.CARERS);
            assertThat(offered.caredFor()).isEqualTo(known.person());
            assertThat(offered.caredForName()).isEqualTo("Rosa Fictional");
        });
    }

    @Test
    @Tag("CON-2")
    void aCarerNotOnRecordIsAddedAsOneWhoMattersAndIsSomebodysTask() {
        write(
                "caring",
                "someone-cares",
                "yes",
                "carer-name",
                "Bea Neighbour",
                "carer-relation",
                "neighbour",
                "carer-lives-with",
                "no");
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        close("because-caring-con-2", "She is at work until six; I ring her tonight");
        assertThat(people.find(known.person()).orElseThrow().carers())
                .extracting(Relationship::name)
                .containsExactly("Bea Neighbour");
        assertThat(database.fetchValues(
                        TASK.WHAT, TASK.PERSON.eq(known.person().value()).and(TASK.KIND.eq("OFFER_CARERS_ASSESSMENT"))))
                .containsExactly("Find or add Bea Neighbour, and offer an assessment of their own");
    }

    @Test
    @Tag("INFO-3")
    void informationGivenAnotherWayThanTheyLikeAsksWhy() {
        write("taking-part", "difficulty", "no", "prefers", "phone");
        write("given", "information", "About the lunch club", "channels", "online");
        write("outcome", "appears", "no", "outcomes", "information-and-advice");
        assertThat(close().page().text()).contains("They like to get information another way (phone)");
        write("given", "information", "About the lunch club", "channels", "phone");
        close();
        assertThat(isOpen()).isFalse();
    }

    @Test
    @Tag("PREV-1")
    @Tag("PREV-2")
    void reablementIsAProgrammeForASetTimeAndNeedsNoAssessment() {
        write("given", "offered", "reablement", "programme", "Getting up and washing again");
        write("outcome", "appears", "no", "outcomes", "prevention-or-reablement");
        assertThat(close().page().text()).contains("Reablement is a programme, for a set time");
        assertThat(isOpen()).isTrue();
        write("given", "offered", "reablement", "programme-weeks", "6", "programme-purpose", "Wash by herself");
        close();
        assertThat(isOpen()).isFalse();
        assertThat(assessments.of(known.person())).isEmpty();
    }

    @Test
    @Tag("CON-7")
    void somebodyWhoMayBeDeafblindHasATrainedAssessor() {
        write("taking-part", "difficulty", "no", "sight-and-hearing", "yes");
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        assertThat(close().page().text()).contains("They may be deafblind");
        assertThat(isOpen()).isTrue();
    }

    @Test
    void aFinishedContactDoesNotChange() {
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        close();
        assertThat(worker.post(
                                known.person().link() + "/contact",
                                contact + "/part/story",
                                Map.of(),
                                "version",
                                "1",
                                "story",
                                "Else")
                        .status())
                .isEqualTo(409);
        assertThat(worker.get(contact + "/part/story").status()).isEqualTo(409);
        assertThat(worker.get(contact).page().text()).contains("Mum fell in March", "Finished");
    }

    @Test
    void savedQuietlyAndTwoWritersSeeBothTexts() {
        var place = contact + "/part/home";
        var second = new Browserless(port)
                .with(staff.hire("Sam Second", known.by().team(), Role.PRACTITIONER)
                        .secret());
        assertThat(worker.post(place, place, Map.of("X-Quiet", "yes"), "version", "0", "home", "A flat")
                        .response()
                        .body())
                .contains("\"version\":1");
        var clash = second.post(place, place, Map.of(), "version", "0", "home", "A bungalow");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().text()).contains("A flat", "A bungalow");
    }

    @Test
    void thePagesOfAContactTakeAtMostSixStatements() {
        for (var path : List.of(
                contact,
                contact + "/part/now",
                contact + "/close",
                known.person().link() + "/contact",
                known.person().link() + "/assessments",
                known.person().link() + "/assessments/offer")) {
            StatementCount.reset();
            assertThat(worker.get(path).status()).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(path).hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    @Tag("CAR-11")
    void aCarersAssessmentIsOfferedByItselfWhateverBecomesOfTheAdult() {
        var offer = known.person().link() + "/assessments/offer";
        assertThat(worker.submit(offer, offer, "kind", "carers").page().text()).contains("Enter the name of the adult");
        worker.submit(offer, offer, "kind", "carers", "cared-for", "Joe");
        assertThat(assessments.of(known.person())).singleElement().satisfies(offered -> {
            assertThat(offered.kind()).isEqualTo(AssessmentKind.CARERS);
            assertThat(offered.caredForName()).isEqualTo("Joe");
        });
    }
}
