package org.ourplan.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.SAFEGUARDING_CONCERN;
import static org.ourplan.tables.Tables.TASK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.AssessmentState;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.StatementCount;

/** A first contact as a worker meets it: what is told at once, what goes with the person, what is kept. */
@OurplanTest
class FirstContactTest extends AtAContact {

    List<Document> everyPage() {
        var pages = new ArrayList<Document>();
        for (var part : List.of("story", "home", "caring", "now", "taking-part", "given", "outcome")) {
            pages.add(worker.get(contact + "/part/" + part).page());
        }
        return pages;
    }

    @Test
    void whatTheRecordKnowsIsNotTypedAgain() {
        people.addRelationship(
                new Relationship(
                        NewId.next(),
                        known.person(),
                        null,
                        "Bea Neighbour",
                        "neighbour",
                        java.util.Set.of(Standing.CARER),
                        "01632 960111",
                        "",
                        false,
                        "",
                        ""),
                known.by());
        var begun =
                worker.submit(known.person().link() + "/contact", known.person().link() + "/contact");
        var next = begun.path().substring(0, begun.path().indexOf("/part/"));
        var caring = worker.get(next + "/part/caring").page();
        assertThat(caring.select("input[name=someone-cares][value=yes]").hasAttr("checked"))
                .isTrue();
        assertThat(caring.select("input[name=carer-name]").val()).isEqualTo("Bea Neighbour");
        assertThat(caring.select("input[name=carer-phone]").val()).isEqualTo("01632 960111");
        assertThat(caring.select("main").text()).contains("The record knows some of this already");
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
    @Tag("CON-6")
    void aSafeguardingConcernIsToldAtOnceAndNothingWaitsForIt() {
        var words = "Bruises on both arms " + contact;
        var next = write("now", "urgent", "no", "concern", "yes", "concern-what", words);
        assertThat(next.page().text()).contains("The safeguarding lead has the concern");
        write("now", "urgent", "no");
        var concern = database.fetchSingle(
                SAFEGUARDING_CONCERN,
                SAFEGUARDING_CONCERN.DETAIL.cast(String.class).contains(words));
        assertThat(concern.getRaisedFrom()).isEqualTo("FIRST_CONTACT");
        assertThat(database.fetchSingle(TASK, TASK.ABOUT.eq(concern.getId())).getRole())
                .isEqualTo(Role.SAFEGUARDING_LEAD.name());
        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        close();
        assertThat(assessments.of(known.person())).hasSize(1);
    }

    /** Whoever may have caused the harm may work with the person, and so read the contact. */
    @Test
    void nothingOfAConcernStaysInTheContactOrOnTheRecord() {
        write("now", "urgent", "no", "concern", "yes", "concern-what", "Bruises on both arms");
        var now = worker.get(contact + "/part/now").page();
        assertThat(now.select("input[name=concern][checked]")).isEmpty();
        assertThat(now.select("textarea[name=concern-what]").text()).isEmpty();
        write("outcome", "appears", "no");
        assertThat(close().path()).isEqualTo(known.person().link() + "/assessments");
        for (var page : List.of(contact, known.person().link() + "/everything")) {
            assertThat(worker.get(page).page().select("main").text())
                    .doesNotContain("Bruises")
                    .doesNotContainIgnoringCase("safeguarding");
        }
        assertThat(database.fetchCount(
                        EVENT, EVENT.CHAIN.eq(known.person().value()).and(EVENT.HAPPENING.like("SAFEGUARDING%"))))
                .isZero();
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
        assertThat(worker.submit(offer, offer, "kind", "carers").page().text()).contains("Choose for whom they care");
        assertThat(worker.submit(offer, offer, "kind", "carers", "cared-for", "somebody-else")
                        .page()
                        .text())
                .contains("Enter the name of the adult");
        worker.submit(offer, offer, "kind", "carers", "cared-for", "somebody-else", "cared-for-name", "Joe");
        assertThat(assessments.of(known.person())).singleElement().satisfies(offered -> {
            assertThat(offered.kind()).isEqualTo(AssessmentKind.CARERS);
            assertThat(offered.caredForName()).isEqualTo("Joe");
        });
    }
}
