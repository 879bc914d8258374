package org.ourplan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.platform.web.Answers;
import org.ourplan.testing.OurplanTest;

/** Who does an assessment, and whether it is combined with another person's. */
@OurplanTest
class WhoAssessesTest extends AtAnAssessment {

    @Test
    @Tag("CON-7")
    void anAssessmentOfADeafblindPersonBeginsOnlyWithSomebodyTrainedForIt() {
        var id = offered(AssessmentKind.NEEDS);
        someone.write(id, Someone.needsParts(), known.by());
        var part = link(id) + "/part/assessor";
        worker.submit(part, part, "assessor", "Wendy Worker", "asked", "deafblind", "trained-dementia", "yes");
        assertThat(worker.get(link(id)).page().select("main a[role=button]").text())
                .isEqualTo("Say who does it");
        assertThat(worker.post(link(id), link(id) + "/begin", java.util.Map.of())
                        .page()
                        .text())
                .contains("They may be deafblind");
        assertThat(state(id)).isEqualTo("OFFERED");

        worker.submit(part, part, "assessor", "Sian Specialist", "asked", "deafblind", "trained-deafblind", "yes");
        worker.submit(link(id), link(id) + "/begin");
        assertThat(state(id)).isEqualTo("BEGUN");
    }

    @Test
    @Tag("AS-12")
    void withoutTrainingOrAnExpertTheWorkerSaysWhyTheyGoOn() {
        var parts = Someone.needsParts();
        parts.put("assessor", Answers.of("assessor", "Wendy Worker", "asked", "autism"));
        var id = begun(AssessmentKind.NEEDS, parts);
        var complete = link(id) + "/complete";
        assertThat(worker.get(complete).page().text()).contains("not trained in: Autism");
        worker.submit(complete, complete);
        assertThat(state(id)).isEqualTo("BEGUN");
        worker.submit(complete, complete, "because-assessor-as-12", "The autism team is asked next week");
        assertThat(state(id)).isEqualTo("COMPLETE");
    }

    @Test
    @Tag("AS-19")
    void twoAssessmentsAreCombinedOnlyWhereBothAgree() {
        var id = offered(AssessmentKind.CARERS);
        someone.write(id, Someone.carersParts(), known.by());
        var part = link(id) + "/part/assessor";
        worker.submit(
                part, part, "combined", "yes", "combined-with", "Joe", "agrees-here", "yes", "agrees-other", "no");
        assertThat(worker.post(link(id), link(id) + "/begin", java.util.Map.of())
                        .page()
                        .text())
                .contains("The other person has not agreed to combine the two assessments");
        assertThat(state(id)).isEqualTo("OFFERED");
        worker.submit(part, part, "combined", "yes", "agrees-here", "yes", "agrees-other", "yes");
        worker.submit(link(id), link(id) + "/begin");
        assertThat(state(id)).isEqualTo("BEGUN");
    }
}
