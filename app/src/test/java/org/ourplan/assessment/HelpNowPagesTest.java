package org.ourplan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;

/** The question of each card whether anyone helps now, as a worker meets it; and two windows open on one part. */
@OurplanTest
class HelpNowPagesTest extends AtAnAssessment {

    private void knows(String name, String relation, @Nullable PersonId record, Standing... standings) {
        people.addRelationship(
                new Relationship(
                        NewId.next(), known.person(), record, name, relation, Set.of(standings), "", "", false, "", ""),
                known.by());
    }

    @Test
    @Tag("CAR-10")
    void theCardBeginsFromThePeopleOnRecordCarersFirstAndKeepsWhomItNamed() {
        knows("Fay Friend", "friend", null, Standing.FRIEND);
        knows("Carl Carer", "husband", null, Standing.CARER);
        knows("Nurse Nancy", "district nurse", null, Standing.PROFESSIONAL);
        var card = link(offered(AssessmentKind.NEEDS)) + "/part/outcome/A1";
        var page = worker.get(card).page();
        assertThat(page.select("input[name=helped-by]").eachAttr("value"))
                .containsExactly("Carl Carer", "Fay Friend", "someone-else");
        assertThat(page.text()).contains("Does anyone help me with this now, unpaid?", "Carl Carer (husband)");

        worker.submit(card, card, "able", "unable", "helped", "yes", "helped-by", "Someone once here");
        assertThat(worker.get(card)
                        .page()
                        .select("input[name=helped-by][checked]")
                        .eachAttr("value"))
                .containsExactly("Someone once here");
    }

    @Test
    @Tag("AS-15")
    void aCardThatSaysItOnlyInWordsKeepsThemAndStopsUntilSomebodyAnswers() {
        var parts = Someone.needsParts();
        var words = Answers.of("able", "unable", "way", "It hurts", "meaning", "U1", "want", "x", "others", "none")
                .with("help-needed", "Some")
                .with("can", "Some")
                .with("helper", "nobody");
        parts.put("outcome/A9", words);
        var id = begun(AssessmentKind.NEEDS, parts);
        var card = link(id) + "/part/outcome/A9";
        assertThat(worker.get(card).page().text()).contains("This card says who helps only in words: “nobody”");
        assertThat(worker.get(link(id) + "/record").page().text()).contains("Who helps me now, unpaid? nobody");
        assertThat(worker.get(link(id) + "/complete").page().text())
                .contains("Say yes or no: does anyone help with “Getting out and about” now?");

        worker.submit(card, card, "helped", "no");
        worker.submit(link(id) + "/complete", link(id) + "/complete");
        assertThat(state(id)).isEqualTo("COMPLETE");
        var need = assessments.completed(known.person(), id).orElseThrow().needs().stream()
                .filter(found -> found.outcome().equals("A9"))
                .findFirst()
                .orElseThrow();
        assertThat(need.whoHelpsNow()).isEmpty();
    }

    @Test
    void theSamePersonInTwoWindowsIsNotCalledTwoPeople() {
        var place = link(offered(AssessmentKind.NEEDS)) + "/part/outcome/A1";
        worker.post(place, place, Map.of(), "version", "0", "able", "able", "can", "All of it");
        var own = worker.post(place, place, Map.of(), "version", "0", "able", "unable", "can", "Some of it");
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.heading()).startsWith("You wrote this in another window");
        assertThat(own.page().text()).contains("No, I can do this", "Yes, something gets in the way");
        assertThat(worker.post(place, place, Map.of("X-Quiet", "yes"), "version", "0", "can", "None")
                        .response()
                        .body())
                .contains("You, in another window,");

        var second = new Browserless(port)
                .with(staff.hire("Sam Second", known.by().team(), Role.PRACTITIONER)
                        .secret());
        assertThat(second.post(place, place, Map.of(), "version", "0", "can", "Little")
                        .heading())
                .startsWith("Two people wrote here");
    }

    @Test
    void onceDecidedTheButtonLeadsToTheDecisionAndEveryPartCanBeRead() {
        var id = begun(AssessmentKind.NEEDS, Someone.needsParts());
        worker.submit(link(id) + "/complete", link(id) + "/complete");
        assertThat(worker.get(link(id)).page().select("main a[role=button]").eachText())
                .containsExactly("Decide eligibility");
        worker.submit(link(id) + "/eligibility", link(id) + "/eligibility");
        var page = worker.get(link(id)).page();
        assertThat(page.select("main a[role=button]").eachText()).containsExactly("See the decision");
        for (var part : page.select("main a[href*=/part/]").eachAttr("href")) {
            assertThat(worker.get(part).status()).as(part).isEqualTo(200);
        }
        assertThat(List.of(worker.get(link(id) + "/part/need/none").status())).containsExactly(404);
    }
}
