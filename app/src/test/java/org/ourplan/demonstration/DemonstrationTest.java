package org.ourplan.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.CONTACT;
import static org.ourplan.tables.Tables.EVENT_CHAIN;
import static org.ourplan.tables.Tables.TASK;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.access.LooksAtRecord;
import org.ourplan.access.Role;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.AssessmentState;
import org.ourplan.assessment.Assessments;
import org.ourplan.budget.Statements;
import org.ourplan.documents.EveryForm;
import org.ourplan.eligibility.Determinations;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.options.OptionLine;
import org.ourplan.people.People;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.support.DirectPayments;
import org.ourplan.support.PaidLine;
import org.springframework.context.ConfigurableApplicationContext;

/** The demonstration council as it is after the first start of an empty database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTest {

    private ConfigurableApplicationContext program;
    private Map<String, PersonId> people;
    private String printed;

    @BeforeAll
    void firstStart() throws SQLException {
        program = EmptyDatabase.program();
        people = program.getBean(Demonstration.class).load();
        var out = new ByteArrayOutputStream();
        program.getBean(Opening.class).open(Map.of(), 8080, new PrintStream(out, true, StandardCharsets.UTF_8));
        printed = out.toString(StandardCharsets.UTF_8);
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void everyStoryIsPlayedToItsEnd() {
        assertThat(people.keySet())
                .containsExactlyInAnyOrderElementsOf(Demonstration.stories())
                .hasSize(12);
    }

    @Test
    void everybodyIsWhereTheirStorySays() {
        assertThat(people)
                .allSatisfy(
                        (story, person) -> assertThat(stage(person)).as(story).isEqualTo(Demonstration.stage(story)));
    }

    @Test
    @Tag("DP-31")
    void aCarerHasADirectPaymentFromItsRequestToItsSecondPayment() {
        var parveen = people.get("parveen");
        var payment = program.getBean(DirectPayments.class).now(parveen).orElseThrow();
        assertThat(payment.state()).isEqualTo(PaymentState.BEING_PAID);
        assertThat(payment.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.releasedOn()).isNotNull())
                .extracting(PaidLine::amount)
                .containsExactly(new BigDecimal("126.00"), new BigDecimal("126.00"));
        assertThat(payment.account().balance()).isEqualByComparingTo("157.50");
    }

    @Test
    void everybodyIsMarkedAsMadeUp() {
        assertThat(people.values())
                .allSatisfy(person -> assertThat(program.getBean(People.class)
                                .find(person)
                                .orElseThrow()
                                .fictional())
                        .isTrue());
    }

    @Test
    void whoHasLookedIsToldWithTheReasonsThatWereGiven() {
        var looks = program.getBean(LooksAtRecord.class).latest(people.get("doreen"), 50);
        assertThat(looks)
                .extracting(LooksAtRecord.Looked::name)
                .contains("Aisha Rahman", "Kwame Asante", "Colin Abara");
        assertThat(looks)
                .filteredOn(look -> look.name().equals("Kwame Asante"))
                .singleElement()
                .satisfies(look -> {
                    assertThat(look.reasons()).singleElement().asString().contains("Carol rang the duty desk");
                    assertThat(look.pages()).contains("plans");
                });
        assertThat(looks)
                .filteredOn(look -> look.name().equals("Aisha Rahman"))
                .allSatisfy(look -> assertThat(look.reasons()).isEmpty());
        assertThat(people.values())
                .allSatisfy(person -> assertThat(
                                program.getBean(LooksAtRecord.class).latest(person, 5))
                        .isNotEmpty());
    }

    @Test
    @Tag("INFO-4")
    void everyDocumentIsThereInEveryFormAndEveryEasyReadIsEasy() throws Exception {
        assertThat(EveryForm.ofEveryDocument(database())).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void everyChainOfEventsIsWhole() {
        var chains = database().select(EVENT_CHAIN.CHAIN).from(EVENT_CHAIN).fetch(EVENT_CHAIN.CHAIN);
        assertThat(chains)
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(chain ->
                        assertThat(program.getBean(Events.class).isWhole(chain)).isTrue());
    }

    @Test
    void nothingOfTheLawIsOutstandingInAPlanThatWasDecided() {
        assertThat(people.keySet())
                .filteredOn(
                        story -> newest(story) != null && newest(story).state().frozen())
                .hasSize(6)
                .allSatisfy(story -> {
                    assertThat(newest(story).stops()).as(story).isEmpty();
                    assertThat(newest(story).warningsWithoutReason()).as(story).isEmpty();
                });
    }

    /** The figures of the sources' examples: what meeting the needs costs a week, at first. */
    @ParameterizedTest
    @CsvSource({
        "doreen, 26.00",
        "marcus, 15.00",
        "leila, 100.00",
        "win, 14.00",
        "callum, 1600.00",
        "henryk, 815.00",
        "jerome, 49.20"
    })
    void theStatementSaysTheFigureOfTheExample(String story, BigDecimal weekly) {
        assertThat(program.getBean(Statements.class).of(newest(story)).cost()).isEqualByComparingTo(weekly);
    }

    @Test
    void theMealsAreSevenOfWhichTheNeighbourBringsThree() {
        var meals = newest("doreen").linesFor("A1");
        assertThat(meals).extracting(line -> line.units().intValue()).containsExactlyInAnyOrder(3, 4);
        assertThat(meals)
                .filteredOn(line -> line.doer().paid())
                .singleElement()
                .satisfies(line -> assertThat(line.units().multiply(new BigDecimal("6.50")))
                        .isEqualByComparingTo(line.weekly()));
    }

    @Test
    void theSwimmingCostsFifteenPoundsForTenWeeksAndThenSix() {
        var swimming = newest("marcus").lines().stream()
                .filter(line -> line.doer().paid())
                .findFirst();
        var costs = swimming.orElseThrow().costs();
        assertThat(week(costs, 1)).isEqualByComparingTo("15.00");
        assertThat(week(costs, 10)).isEqualByComparingTo("15.00");
        assertThat(week(costs, 11)).isEqualByComparingTo("6.00");
        assertThat(week(costs, 52)).isEqualByComparingTo("6.00");
    }

    @Test
    void theGardenRoomIsPaidByTheSonAndTheBudgetStaysAsItWas() {
        var statement = program.getBean(Statements.class).of(newest("henryk"));
        assertThat(statement.apart())
                .singleElement()
                .satisfies(apart -> assertThat(apart.pounds()).isEqualByComparingTo("40.00"));
        assertThat(statement.cost()).isEqualByComparingTo("815.00");
    }

    @Test
    void workListsHaveWorkThatIsLateWorkThatWaitsAndWorkThatIsComing() {
        assertThat(tasks(TASK.DUE.lt(LocalDate.now()))).isPositive();
        assertThat(tasks(TASK.WAITING_ON.ne(""))).isPositive();
        assertThat(tasks(TASK.COMING_UP.isTrue())).isPositive();
    }

    @Test
    void everyRoleHasSomebody() {
        var roles =
                database().fetch("SELECT DISTINCT unnest(roles) FROM account").getValues(0, String.class);
        assertThat(roles)
                .containsExactlyInAnyOrder(
                        Stream.of(Role.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void aSecondLoadingDoesNothing() {
        var events = database().fetchCount(org.ourplan.tables.Tables.EVENT);
        assertThat(program.getBean(Demonstration.class).load()).isEmpty();
        assertThat(database().fetchCount(org.ourplan.tables.Tables.EVENT)).isEqualTo(events);
    }

    @Test
    void startPrintsTheAddressAndWhoCanSignIn() {
        assertThat(printed).contains("http://localhost:8080/", Council.password());
        assertThat(Council.signIns())
                .hasSizeGreaterThan(15)
                .allSatisfy(one -> assertThat(printed).contains(one.name()).contains(one.who()));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, true",
                "-, no, false",
                "-, yes, true",
                "jdbc:x, -, false",
                "jdbc:x, no, false",
                "jdbc:x, yes, true"
            })
    void aCouncilsOwnDatabaseGetsNoDemonstrationUnlessAsked(String url, String said, boolean wanted) {
        var environment = new java.util.HashMap<String, String>();
        if (url != null) {
            environment.put("DATABASE_URL", url);
        }
        if (said != null) {
            environment.put("OURPLAN_DEMONSTRATION", said);
        }
        assertThat(Opening.wanted(environment)).isEqualTo(wanted);
    }

    private String stage(PersonId person) {
        var plan = program.getBean(Plans.class).newest(person);
        if (plan.isPresent()) {
            return plan.get().state().name();
        }
        var decided = program.getBean(Determinations.class).latest(person, AssessmentKind.NEEDS);
        if (decided.isPresent()) {
            return decided.get().eligible() ? "ELIGIBLE" : decided.get().letterGiven() ? "NOT_ELIGIBLE" : "DECIDED";
        }
        var assessments = program.getBean(Assessments.class).of(person);
        if (!assessments.isEmpty()) {
            return assessments.getFirst().state() == AssessmentState.BEGUN ? "ASSESSMENT_BEGUN" : "ASSESSMENT";
        }
        var open = CONTACT.PERSON.eq(person.value()).and(CONTACT.CLOSED_AT.isNull());
        return database().fetchExists(CONTACT, open) ? "FIRST_CONTACT" : "NOBODY";
    }

    private PlanRecord newest(String story) {
        return program.getBean(Plans.class).newest(people.get(story)).orElse(null);
    }

    private static BigDecimal week(java.util.List<OptionLine> costs, int week) {
        return costs.stream()
                .filter(line -> line.weeks() == null || week <= line.weeks())
                .map(OptionLine::weekly)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private int tasks(Condition which) {
        return database().fetchCount(TASK, TASK.DONE_AT.isNull().and(which));
    }

    private DSLContext database() {
        return program.getBean(DSLContext.class);
    }
}
