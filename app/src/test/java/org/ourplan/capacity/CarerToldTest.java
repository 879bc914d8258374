package org.ourplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.capacity.DecisionStory.best;
import static org.ourplan.capacity.DecisionStory.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.assessment.AssessedNeed;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StandIns;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A carer who assesses themselves is told of the adult only as the adult agrees, or as was decided in the adult's best interests. */
@OurplanTest
class CarerToldTest {

    private static final String WEEK = "She wakes at four and calls for him";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    Assessments assessments;

    @Autowired
    DSLContext database;

    private DecisionStory story;
    private PersonId carer;
    private UUID relationship;
    private Browserless carers;
    private Browserless adults;

    @BeforeEach
    void begin() {
        story = new DecisionStory(people, staff, database, port);
        carer = people.add(FictionalPeople.named("Carl", "Carer"), story.worker.who());
        var cares = new Relationship(
                NewId.next(),
                story.person,
                carer,
                "Carl Carer",
                "husband",
                Set.of(Standing.CARER),
                "",
                "",
                true,
                "",
                "");
        relationship = people.addRelationship(cares, story.worker.who()).id();
        StandIns.put(assessed());
        assessments.offer(carer, AssessmentKind.CARERS, story.person, "Yolanda", null, "", "", story.worker.who());
        carers = new Browserless(port)
                .with(staff.hire("Carl Carer", null, carer, Role.CARER).secret());
        adults = story.own();
    }

    private CompletedAssessment assessed() {
        var need = new AssessedNeed("A2", "A2", "Washing", "", "a bath a day", "", "", "yes", "yes", "", "", false);
        return new CompletedAssessment(
                NewId.next(),
                story.person,
                AssessmentKind.NEEDS,
                LocalDate.of(2026, 4, 20),
                "Wanda Worker",
                AdultFacts.notYetAnswered(),
                List.of(need),
                WEEK,
                "",
                "",
                null,
                "");
    }

    private String told() {
        return carers.get("/me/assessment/known").page().text();
    }

    @Test
    @Tag("AS-9")
    @Tag("DATA-4")
    void nothingIsToldUntilTheAdultAgreesAndNothingOnceTheyTakeItBack() {
        assertThat(told())
                .contains("The adult has not agreed that the carer is told.")
                .doesNotContain(WEEK, "a bath a day");
        var here = "/me/carers-told";
        adults.submit(here, here + "/" + carer, "said", "AGREES");
        assertThat(told()).contains(WEEK, "Washing: a bath a day");
        assertThat(adults.get(here).page().text()).contains("You agree. Said by Yolanda Fictional");
        adults.submit(here, here + "/" + carer, "said", "DOES_NOT_AGREE");
        assertThat(told()).doesNotContain(WEEK, "a bath a day");
        var other = PersonId.next();
        assertThat(adults.post(here, here + "/" + other, Map.of(), "said", "AGREES")
                        .status())
                .isEqualTo(404);
        assertThat(adults.post(here, here + "/" + carer, Map.of(), "said", "BEST_INTERESTS")
                        .status())
                .isEqualTo(200);
        assertThat(told()).as("nobody decides that about themselves").doesNotContain(WEEK);
    }

    @Test
    @Tag("AS-9")
    @Tag("DATA-4")
    void whereTheAdultCannotDecideItRestsOnADecisionInTheirBestInterestsThatStands() {
        var here = story.person.link() + "/carers-told";
        var said = new String[] {
            "said", "BEST_INTERESTS", "decided-for", NewId.next().toString()
        };
        assertThat(story.office().post(here, here + "/" + carer, Map.of(), said).status())
                .isEqualTo(404);
        assertThat(told()).doesNotContain(WEEK);
        var decision = story.lacking("matter", "CARE_AND_SUPPORT", "decision", "whether Carl is told about her needs");
        story.decides(decision, with(best(), "nobody-why", "", "said-" + relationship, "She would want him to know"));
        var option = story.office()
                .get(here)
                .page()
                .select("select[name=decided-for] option[value]:not([value=''])")
                .attr("value");
        story.office().submit(here, here + "/" + carer, "said", "BEST_INTERESTS", "decided-for", option);
        assertThat(told()).contains(WEEK);
        StatementCount.reset();
        told();
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
    }
}
