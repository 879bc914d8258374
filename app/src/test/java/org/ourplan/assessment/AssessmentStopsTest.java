package org.ourplan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.advocacy.Process;
import org.ourplan.organisation.OutsideHelp;
import org.ourplan.organisation.Shares;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.testing.OurplanTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the law stops, at the pages: beginning, completing, pausing and saying no. */
@OurplanTest
class AssessmentStopsTest extends AtAnAssessment {

    @Autowired
    OutsideHelp help;

    String refusalOf(AssessmentKind kind, Map<String, Answers> parts) {
        var id = begun(kind, parts);
        var page = worker.get(link(id) + "/complete").page();
        assertThat(page.select("form[action$=/complete]")).isEmpty();
        var refused = worker.post(link(id) + "/pause", link(id) + "/complete", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(state(id)).isEqualTo("BEGUN");
        return refused.page().text();
    }

    @Test
    @Tag("CON-5")
    @Tag("ADV-1")
    void itDoesNotBeginBeforeTheAdvocacyCheck() {
        var id = offered(AssessmentKind.NEEDS);
        assertThat(worker.get(link(id)).page().select("form[action$=/begin]")).isEmpty();
        var refused = worker.post(link(id), link(id) + "/begin", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("Ask whether they would have difficulty", "Do the advocacy check");
        assertThat(state(id)).isEqualTo("OFFERED");

        someone.write(id, Map.of("advocacy", Someone.advocacy()), known.by());
        assertThat(worker.submit(link(id), link(id) + "/begin").page().text()).contains("The assessment has begun");
        assertThat(state(id)).isEqualTo("BEGUN");
    }

    @Test
    @Tag("ADV-14")
    void theCheckOfOneAssessmentDoesNotServeTheNext() {
        begun(AssessmentKind.NEEDS, Map.of("advocacy", Someone.advocacy()));
        var next = offered(AssessmentKind.NEEDS);
        assertThat(worker.post(link(next), link(next) + "/begin", Map.of()).status())
                .isEqualTo(409);
        assertThat(state(next)).isEqualTo("OFFERED");
    }

    @Test
    @Tag("ADV-3")
    @Tag("ADV-5")
    void oneDifficultyAndNobodySuitableMeansAnAdvocate() {
        var id = offered(AssessmentKind.NEEDS);
        someone.write(
                id,
                Map.of(
                        "advocacy",
                        Someone.advocacy().with("difficulty-retaining", "yes").with("someone", "no")),
                known.by());
        assertThat(worker.get(link(id) + "/part/advocacy").page().text())
                .contains("An independent advocate must be arranged");
    }

    @Test
    @Tag("ADV-1")
    @Tag("ADV-12")
    @Tag("ADV-13")
    void whereAnAdvocateIsOwedItIsNotCompletedBeforeOneIsThereAndAnswered() {
        var parts = Someone.needsParts();
        parts.put(
                "advocacy",
                Someone.advocacy().with("difficulty-retaining", "yes").with("someone", "no"));
        var id = begun(AssessmentKind.NEEDS, parts);
        var complete = link(id) + "/complete";
        assertThat(worker.get(complete).page().text()).contains("An independent advocate must be arranged, and none");
        assertThat(worker.post(link(id) + "/pause", complete, Map.of()).status())
                .isEqualTo(409);
        var outside = help.founded();
        var anna = help.advocate(outside, "Anna Advocate");
        help.advocates(outside, anna, known.person(), Process.NEEDS_ASSESSMENT, Shares.AGREED, known.by());
        var report = "/helping/" + known.person() + "/advocacy/report";
        anna.at(port).submit(report, report, "says", "She wants her own bed", "concern", "no");
        assertThat(worker.get(complete).page().text())
                .contains("Answer the independent advocate’s report in writing first")
                .doesNotContain("none is there yet");
        assertThat(worker.post(link(id) + "/pause", complete, Map.of()).status())
                .isEqualTo(409);
        var advocacy = known.person().link() + "/advocacy";
        var answer =
                worker.get(advocacy).page().selectFirst("a[href*=/reports/]").attr("href");
        worker.submit(answer, answer, "words", "Her own bed comes with her");
        worker.submit(complete, complete);
        assertThat(state(id)).isEqualTo("COMPLETE");
    }

    @Test
    @Tag("GEN-1")
    void noneOfTheNineAreasIsRefused() {
        var parts = Someone.needsParts();
        parts.remove("wellbeing");
        assertThat(refusalOf(AssessmentKind.NEEDS, parts)).contains("Wellbeing has not been considered");
    }

    @Test
    @Tag("ELIG-ADULT-7")
    void nineOutcomesOfTenIsRefused() {
        var parts = Someone.needsParts();
        parts.remove("outcome/A5");
        assertThat(refusalOf(AssessmentKind.NEEDS, parts)).contains("Being safe at home");
    }

    @Test
    @Tag("AS-3")
    void thePersonsOwnInvolvementAndTheirCarersAreAskedFor() {
        var parts = Someone.needsParts();
        parts.remove("involved/person");
        people.addRelationship(
                new Relationship(
                        NewId.next(),
                        known.person(),
                        null,
                        "Amir Fictional",
                        "son",
                        java.util.Set.of(Standing.CARER),
                        "",
                        "",
                        false,
                        "",
                        ""),
                known.by());
        assertThat(refusalOf(AssessmentKind.NEEDS, parts))
                .contains("Record how the person themselves was involved", "Invite Amir Fictional");
    }

    @Test
    @Tag("AS-1")
    void sayingThereAreNeedsWithoutAnyIsRefused() {
        var parts = Someone.needsParts();
        for (var code : List.of("A2", "A9")) {
            parts.put("outcome/" + code, Answers.of("able", "able"));
        }
        assertThat(refusalOf(AssessmentKind.NEEDS, parts)).contains("Say what each of them is");
    }

    @Test
    @Tag("AS-6")
    void aNeedThatComesAndGoesNeedsItsDaysAndItsPeriod() {
        var parts = Someone.needsParts();
        parts.put("outcome/A2", parts.get("outcome/A2").with("fluctuates", "yes"));
        assertThat(refusalOf(AssessmentKind.NEEDS, parts)).contains("what period you looked at", "Describe a bad day");
    }

    @Test
    @Tag("AS-14")
    void continuingHealthcareWithoutReferralIsRefused() {
        var parts = Someone.needsParts();
        parts.put("continuing-healthcare", Answers.of("appears", "yes"));
        assertThat(refusalOf(AssessmentKind.NEEDS, parts)).contains("Refer them to the integrated care board");
    }

    @Test
    @Tag("AS-11")
    void aChildWhoCaresIsReferredOrThereIsAReason() {
        var parts = Someone.needsParts();
        parts.put("household", parts.get("household").with("children", "yes").with("child-cares", "yes"));
        assertThat(refusalOf(AssessmentKind.NEEDS, parts)).contains("young carer");
    }

    @Test
    @Tag("GEN-2")
    void theirOwnViewIsAskedFor() {
        var parts = Someone.needsParts();
        parts.remove("own-view");
        assertThat(refusalOf(AssessmentKind.NEEDS, parts)).contains("what they themselves think");
    }

    @Test
    @Tag("CAR-3")
    void whetherACarerWillGoOnIsNeverAssumed() {
        var parts = Someone.carersParts();
        parts.put("able-willing", parts.get("able-willing").with("willing-later", ""));
        assertThat(refusalOf(AssessmentKind.CARERS, parts)).contains("go on being willing");
    }

    @Test
    @Tag("CAR-4")
    void workAndLearningAreAskedOfACarer() {
        var parts = Someone.carersParts();
        parts.put("own-life", parts.get("own-life").with("work", "").with("learning", ""));
        assertThat(refusalOf(AssessmentKind.CARERS, parts)).contains("whether the carer works", "studies, trains");
    }

    @Test
    @Tag("AS-5")
    @Tag("AS-21")
    void aWarningIsPassedOnlyWithAReason() {
        var parts = Someone.needsParts();
        parts.put("how", parts.get("how").with("why", ""));
        parts.put("conclusion", parts.get("conclusion").with("conclusion", "She needs residential care"));
        var id = begun(AssessmentKind.NEEDS, parts);
        var refused = worker.submit(link(id) + "/complete", link(id) + "/complete");
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(refused.page().text()).contains("Say why doing it this way suits", "names a service");
        assertThat(state(id)).isEqualTo("BEGUN");
        worker.submit(
                link(id) + "/complete",
                link(id) + "/complete",
                "because-how-as-5",
                "She asked for it",
                "because-conclusion-as-21",
                "These are her own words");
        assertThat(state(id)).isEqualTo("COMPLETE");
    }

    @Test
    @Tag("PREV-8")
    void aPauseNeedsItsDayAndNothingIsCompletedMeanwhile() {
        var id = begun(AssessmentKind.NEEDS, Someone.needsParts());
        var refused = worker.submit(
                link(id) + "/pause", link(id) + "/pause", "why", "Reablement", "trying", "Six weeks of it");
        assertThat(refused.page().text()).contains("Give the day on which the assessment is taken up again");
        assertThat(refused.page().select("textarea[name=why]").text()).isEqualTo("Reablement");
        worker.submit(
                link(id) + "/pause",
                link(id) + "/pause",
                "why",
                "Reablement",
                "trying",
                "Six weeks of it",
                "resume-day",
                "3",
                "resume-month",
                "March",
                "resume-year",
                "2027");
        assertThat(state(id)).isEqualTo("PAUSED");
        var complete = worker.post(link(id), link(id) + "/complete", Map.of());
        assertThat(complete.status()).isEqualTo(409);
        assertThat(complete.page().text()).contains("The assessment is paused");
        assertThat(assessments.completed(known.person(), id)).isEmpty();
        worker.submit(link(id), link(id) + "/resume");
        worker.submit(link(id) + "/complete", link(id) + "/complete");
        assertThat(state(id)).isEqualTo("COMPLETE");
    }

    @Test
    @Tag("AS-16")
    @Tag("AS-17")
    void aNoStandsOnlyWhereThereIsNoRiskOfAbuseAndCanBeTakenBack() {
        var id = offered(AssessmentKind.NEEDS);
        var refused = worker.submit(
                link(id) + "/refuse",
                link(id) + "/refuse",
                "words",
                "Leave me be",
                "capacity-to-refuse",
                "yes",
                "abuse-or-neglect",
                "yes");
        assertThat(refused.page().text()).contains("so the assessment goes on");
        assertThat(state(id)).isEqualTo("OFFERED");
        worker.submit(
                link(id) + "/refuse",
                link(id) + "/refuse",
                "words",
                "Leave me be",
                "capacity-to-refuse",
                "yes",
                "abuse-or-neglect",
                "no");
        assertThat(state(id)).isEqualTo("REFUSED");
        worker.submit(link(id), link(id) + "/offer-again");
        assertThat(state(id)).isEqualTo("OFFERED");
    }

    @Test
    @Tag("CAR-8")
    void aCarersNoAlwaysStands() {
        var id = offered(AssessmentKind.CARERS);
        var page = worker.get(link(id) + "/refuse").page();
        assertThat(page.select("[name=abuse-or-neglect]")).isEmpty();
        worker.submit(link(id) + "/refuse", link(id) + "/refuse", "words", "I manage");
        assertThat(state(id)).isEqualTo("REFUSED");
    }
}
