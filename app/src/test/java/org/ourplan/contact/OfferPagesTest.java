package org.ourplan.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;

/** Offering an assessment: who cares for whom comes from the record, and what is open already is carried on with. */
@OurplanTest
class OfferPagesTest extends AtAContact {

    private String offer;

    @BeforeEach
    void theOfferPage() {
        offer = known.person().link() + "/assessments/offer";
    }

    private Relationship knows(PersonId whose, String name, @Nullable PersonId record, Standing... standings) {
        var relationship = new Relationship(
                NewId.next(), whose, record, name, "relation", Set.of(standings), "", "", false, "", "");
        return people.addRelationship(relationship, known.by());
    }

    @Test
    void theAdultIsChosenFromThisRecordOrFromTheAdultsOwnAndNeverTypedAgain() {
        var adult = someone.add("Ada", "Adult", known.by());
        knows(adult, "Rosa Fictional", known.person(), Standing.CARER);
        var sister = knows(known.person(), "Sis Sister", null, Standing.FAMILY);
        knows(known.person(), "Kit Child", null, Standing.CHILD_IN_THEIR_CARE);
        assertThat(worker.get(offer).page().select("input[name=cared-for]").eachAttr("value"))
                .containsExactly(adult.toString(), sister.id().toString(), "somebody-else");

        worker.submit(offer, offer, "kind", "carers", "cared-for", adult.toString());
        assertThat(assessments.of(known.person())).singleElement().satisfies(offered -> {
            assertThat(offered.caredFor()).isEqualTo(adult);
            assertThat(offered.caredForName()).isEqualTo("Ada Adult");
        });
        worker.submit(offer, offer, "kind", "carers", "cared-for", sister.id().toString());
        assertThat(assessments.of(known.person()))
                .extracting(offered -> offered.caredForName())
                .containsExactlyInAnyOrder("Ada Adult", "Sis Sister");
    }

    @Test
    @Tag("CAR-11")
    void fromTheAdultsRecordTheirCarerIsOfferedOneOnTheCarersOwnRecord() {
        var carer = someone.add("Carl", "Carer", known.by());
        var onRecord = knows(known.person(), "Carl Carer", carer, Standing.CARER);
        var without = knows(known.person(), "Wyn Without", null, Standing.CARER);
        assertThat(worker.submit(
                                offer,
                                offer,
                                "kind",
                                "their-carer",
                                "carer",
                                without.id().toString())
                        .page()
                        .text())
                .contains("Wyn Without has no record of their own yet");
        worker.submit(
                offer, offer, "kind", "their-carer", "carer", onRecord.id().toString());
        assertThat(assessments.of(known.person())).isEmpty();
        assertThat(assessments.of(carer)).singleElement().satisfies(offered -> {
            assertThat(offered.kind()).isEqualTo(AssessmentKind.CARERS);
            assertThat(offered.caredFor()).isEqualTo(known.person());
        });
    }

    @Test
    void anAssessmentThatIsOpenIsCarriedOnWithAndNotOpenedTwice() {
        var list = known.person().link() + "/assessments";
        worker.submit(offer, offer, "kind", "needs", "story", "I fell");
        var open = assessments.of(known.person()).getFirst();
        var again = worker.submit(offer, offer, "kind", "needs", "story", "I fell again");
        assertThat(again.page().text()).contains("This assessment is open already: Needs assessment");
        assertThat(again.page().select("main a[href=" + open.link() + "]").text())
                .isEqualTo("Carry on with the needs assessment");
        assertThat(again.page().select("textarea[name=story]").text()).isEqualTo("I fell again");
        assertThat(worker.get(list).page().select("main a[role=button]").eachText())
                .containsExactly("Carry on with the needs assessment");

        write("outcome", "appears", "yes", "outcomes", "needs-assessment");
        close();
        assertThat(isOpen()).isFalse();
        assertThat(assessments.of(known.person())).hasSize(1);
    }

    @Test
    void aFirstContactIsBegunOnlyWhereThereIsNothingYet() {
        var list = known.person().link() + "/assessments";
        assertThat(worker.get(list).page().select("main a[role=button]").eachText())
                .containsExactly("Carry on with the first contact");
        var nobody = someone.add("Nelly", "New", known.by());
        var fresh = new Browserless(port).with(known.worker().secret()).get(nobody.link() + "/assessments");
        assertThat(fresh.page().select("main a[role=button]").eachText()).containsExactly("Begin a first contact");
    }

    @Test
    @Tag("CON-3")
    void aNeedThatCannotWaitIsDueTodayAndNoLongerOnceItIsSaidThatThereIsNone() {
        assertThat(due()).isNull();
        write("now", "urgent", "yes", "urgent-need", "Nobody can lift her tonight");
        assertThat(due()).isEqualTo(LocalDate.now(java.time.ZoneId.of("Europe/London")));
        assertThat(worker.get("/").page().text()).contains("Meet the need that cannot wait");
        write("now", "urgent", "yes", "urgent-need", "Nobody can lift her", "urgent-done", "Two carers from six");
        assertThat(due()).isNotNull();
        assertThat(worker.get("/").page().text()).contains("A need that could not wait is being met");
        write("now", "urgent", "no");
        assertThat(due()).isNull();
    }

    private @Nullable LocalDate due() {
        return database.select(TASK.DUE)
                .from(TASK)
                .where(TASK.PERSON.eq(known.person().value()))
                .and(TASK.KIND.eq("FINISH_CONTACT"))
                .and(TASK.DONE_AT.isNull())
                .fetchSingle()
                .value1();
    }
}
