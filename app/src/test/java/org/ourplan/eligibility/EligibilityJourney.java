package org.ourplan.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.ourplan.access.Role;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.documents.store.PaperCopies;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.CarerFacts;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.eligibility.Significance;
import org.ourplan.law.eligibility.WellbeingEffect;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.CarerUnable;
import org.ourplan.law.wellbeing.WellbeingArea;
import org.ourplan.people.NewPerson;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person, a worker, and the steps of this stage as a worker takes them, for its tests. */
@OurplanTest
abstract class EligibilityJourney {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    CompletedAssessments assessments;

    @Autowired
    Determinations determinations;

    @Autowired
    Documents documents;

    @Autowired
    DocumentStore pages;

    @Autowired
    PaperCopies papers;

    @Autowired
    Events events;

    @Autowired
    DSLContext database;

    UUID team;
    Staff.Hired worker;
    PersonId person;

    @BeforeEach
    void aPersonAndAWorker() {
        team = staff.team("North");
        worker = staff.hire("Wendy Worker", team, Role.PRACTITIONER);
        person = add("Fay", "resident-here");
    }

    DeterminationRecord givenLetter(AdultFacts facts) {
        return givenLetter(assess(facts), AssessmentKind.NEEDS);
    }

    DeterminationRecord givenLetter(UUID assessment, AssessmentKind kind) {
        determine(page(assessment));
        var made = determinations.latest(person, kind).orElseThrow();
        if (!made.eligible()) {
            advise(made, "Meals at the club " + made.id(), "Walks with friends " + made.id());
        }
        browser().submit(page(assessment), link(made) + "/letter");
        give(documents.about(person, made.id()).getFirst().id(), "how", "in hand");
        return determinations.find(person, made.id()).orElseThrow();
    }

    Browserless.Shown advise(DeterminationRecord made, String meet, String prevent) {
        return browser()
                .submit(
                        link(made) + "/advice",
                        link(made) + "/advice",
                        "meet-or-reduce",
                        meet,
                        "prevent-or-delay",
                        prevent);
    }

    void give(UUID document, String... answers) {
        var form = person.link() + "/documents/" + document + "/giving";
        assertThat(browser().submit(form, form, answers).path()).endsWith("/documents");
    }

    void determine(String page) {
        assertThat(browser().submit(page, page).page().text()).contains("The determination is made");
    }

    UUID assess(AdultFacts facts) {
        return assessments.of(person, facts, null, "A1", "A2", "A3");
    }

    List<String> openTasks(UUID about) {
        return database.select(TASK.KIND)
                .from(TASK)
                .where(TASK.ABOUT.eq(about))
                .and(TASK.DONE_AT.isNull())
                .fetch(TASK.KIND);
    }

    String page(UUID assessment) {
        return person.link() + "/assessments/" + assessment + "/eligibility";
    }

    static String link(DeterminationRecord made) {
        return made.person().link() + "/eligibility/" + made.id();
    }

    static String next(DeterminationRecord made) {
        return link(made) + "/next";
    }

    static String offer(DeterminationRecord made, String word) {
        return link(made) + "/offers/" + word;
    }

    Browserless browser() {
        return new Browserless(port).with(worker.secret());
    }

    static AdultFacts unable(AdultOutcome... outcomes) {
        var facts = AdultFacts.notYetAnswered()
                .withImpairment(Answer.YES, "Arthritis in both hands")
                .withResponsibleForChild(Answer.NO)
                .withAllAble()
                .withWellbeing(
                        WellbeingEffect.of(Significance.SIGNIFICANT, WellbeingArea.HEALTH, WellbeingArea.DIGNITY));
        for (var outcome : outcomes) {
            facts = facts.withAnswer(
                    outcome, OutcomeAnswer.unable(AdultUnable.NOT_WITHOUT_HELP, "I told you so at home"));
        }
        return facts;
    }

    static CarerFacts carer() {
        return CarerFacts.notYetAnswered()
                .withNecessaryCare(Answer.YES, "")
                .withHealthAtRisk(Answer.NO)
                .withAllAble()
                .withAnswer(CarerOutcome.WORK_AND_LEARNING, OutcomeAnswer.unable(CarerUnable.NOT_WITHOUT_HELP))
                .withWellbeing(WellbeingEffect.of(Significance.SIGNIFICANT, WellbeingArea.HEALTH));
    }

    PersonId add(String name, String settled) {
        return people.add(
                new NewPerson(
                        name,
                        "Fictional",
                        "",
                        "",
                        "",
                        List.of(),
                        LocalDate.of(1950, 5, 5),
                        null,
                        "1 Made Up Street",
                        "WM1 1AA",
                        settled,
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "not-asked",
                        true),
                worker.who());
    }
}
