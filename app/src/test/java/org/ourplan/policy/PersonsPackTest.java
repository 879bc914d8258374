package org.ourplan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.SignedIn;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.plan.Planned;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** New people have a new pack at once, others from their next assessment or review; the record names the pack. */
@OurplanTest
class PersonsPackTest {

    @Autowired
    Policies policies;

    @Autowired
    PersonsPack personsPack;

    @Autowired
    Adopted adopted;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate together;

    @LocalServerPort
    int port;

    private void seen(PersonId person, LocalDate on, Seen because, SignedIn by) {
        together.executeWithoutResult(kept -> personsPack.seen(person, on, because, by));
    }

    private Optional<PackInForce> decided(PersonId person, UUID decision, LocalDate day, SignedIn by) {
        return together.execute(kept -> personsPack.decided(person, Decided.FINANCIAL_ASSESSMENT, decision, day, by));
    }

    private static String low(DatedAnswer<?> scheme) {
        return scheme instanceof DatedAnswer.Held<?> held ? held.value().toString() : "missing";
    }

    private static PackContent delegating(String weekly) {
        return new PackContent(List.of(
                Adopted.line(
                        LineKind.LEVEL,
                        "number",
                        "1",
                        "who",
                        "team manager",
                        "weekly-under",
                        weekly,
                        "high-risk",
                        "no"),
                Adopted.line(LineKind.LEVEL, "number", "2", "who", "senior manager"),
                Adopted.line(LineKind.PRICE, "name", "home care", "unit", "hour", "pounds", "30")));
    }

    @Test
    @Tag("S003-10")
    @Tag("S000-24")
    void anExistingPersonKeepsTheirPackUntilTheirNextReview() {
        var first = Adopted.farDay();
        var second = first.plusYears(1);
        var earlier = adopted.adopt(delegating("500"), first);
        var later = adopted.adopt(delegating("900"), second);
        var known = Planned.adult(staff, database);
        var newcomer = Planned.adult(staff, database);
        var by = known.worker().who();
        seen(known.person(), second.minusDays(1), Seen.ASSESSMENT, by);

        var newCase = second.plusDays(2);
        assertThat(policies.forPerson(newcomer.person(), newCase).orElseThrow().id())
                .isEqualTo(later);
        assertThat(policies.forPerson(known.person(), newCase).orElseThrow().id())
                .isEqualTo(earlier);
        assertThat(low(policies.delegationScheme(known.person(), newCase))).contains("weeklyUnder=500.00");
        assertThat(low(policies.delegationScheme(newcomer.person(), newCase))).contains("weeklyUnder=900.00");

        var reviewed = second.plusMonths(3);
        seen(known.person(), reviewed, Seen.REVIEW, by);
        assertThat(policies.forPerson(known.person(), reviewed.minusDays(1))
                        .orElseThrow()
                        .id())
                .isEqualTo(earlier);
        assertThat(policies.forPerson(known.person(), reviewed).orElseThrow().id())
                .isEqualTo(later);
    }

    @Test
    @Tag("S003-10")
    void anAssessmentOnTheFirstDayOfAPackIsMadeWithIt() {
        var first = Adopted.farDay();
        var second = first.plusYears(1);
        var earlier = adopted.adopt(delegating("500"), first);
        var later = adopted.adopt(delegating("900"), second);
        var before = Planned.adult(staff, database);
        var onTheDay = Planned.adult(staff, database);
        seen(
                before.person(),
                second.minusDays(1),
                Seen.ASSESSMENT,
                before.worker().who());
        seen(onTheDay.person(), second, Seen.ASSESSMENT, onTheDay.worker().who());
        var after = second.plusYears(2);
        assertThat(policies.forPerson(before.person(), after).orElseThrow().id())
                .isEqualTo(earlier);
        assertThat(policies.forPerson(onTheDay.person(), after).orElseThrow().id())
                .isEqualTo(later);
    }

    @Test
    void theRecordNamesThePackThatDecided() {
        var first = Adopted.farDay();
        var pack = adopted.adopt(delegating("500"), first);
        var person = Planned.adult(staff, database);
        var decision = UUID.randomUUID();
        var used = decided(person.person(), decision, first, person.worker().who());
        assertThat(used.orElseThrow().id()).isEqualTo(pack);
        assertThat(personsPack.decisions(person.person())).singleElement().satisfies(kept -> {
            assertThat(kept.what()).isEqualTo(Decided.FINANCIAL_ASSESSMENT);
            assertThat(kept.decision()).isEqualTo(decision);
            assertThat(kept.pack()).isEqualTo(pack);
            assertThat(kept.from()).isEqualTo(first);
        });
        var shown = new Browserless(port)
                .with(person.worker().secret())
                .get(person.person().link() + "/policy");
        assertThat(shown.page().text()).contains("What the person pays worked out", "A test’s policy, version");
    }
}
