package org.ourplan.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Event;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;

@OurplanTest
class PeopleTest {

    @Autowired
    People people;

    @Autowired
    Events events;

    @Autowired
    Staff staff;

    @Test
    void whatWasAddedIsFoundAgainInOneStatement() {
        var team = staff.team("North");
        var worker = staff.hire("Wanda Worker", team, Role.PRACTITIONER).who();
        var id = people.add(
                new NewPerson(
                        "Ameena",
                        "Fictional",
                        "Meena",
                        "Mrs",
                        "she/her",
                        List.of("Ameena Invented"),
                        LocalDate.of(1950, 3, 12),
                        null,
                        "1 Made Up Street\nWestmere",
                        "WM1 1AA",
                        "resident-here",
                        "01632 960001",
                        "",
                        List.of("Phone after 11"),
                        List.of("large print"),
                        "yes",
                        true),
                worker);
        people.addRelationship(carer(id, "Cara Fictional"), worker);

        StatementCount.reset();
        var found = people.find(id).orElseThrow();

        assertThat(StatementCount.sinceReset()).hasSize(1);
        assertThat(found.callThem()).isEqualTo("Meena");
        assertThat(found.fullName()).isEqualTo("Ameena Fictional");
        assertThat(found.formats()).containsExactly("large print");
        assertThat(found.address()).isEqualTo("1 Made Up Street\nWestmere\nWM1 1AA");
        assertThat(found.worker()).isEqualTo(worker.account());
        assertThat(found.team()).isEqualTo(team);
        assertThat(found.reference()).isGreaterThan(10_000);
        assertThat(found.carers()).extracting(Relationship::name).containsExactly("Cara Fictional");
        assertThat(events.of(id.value()))
                .extracting(Event::happening)
                .containsExactly(Happening.RELATIONSHIP_ADDED, Happening.PERSON_ADDED);
        assertThat(events.isWhole(id.value())).isTrue();
    }

    @Test
    void aPersonOfOneNameIsCalledByIt() {
        var worker = staff.hire("Wanda Worker", staff.team("North"), Role.PRACTITIONER)
                .who();
        var id = people.add(FictionalPeople.named("", "Suharto"), worker);
        assertThat(people.find(id).orElseThrow().callThem()).isEqualTo("Suharto");
        assertThat(people.find(id).orElseThrow().fullName()).isEqualTo("Suharto");
    }

    @Test
    void aWorkerWithoutATeamStillWorksWithThePersonTheyAdd() {
        var worker = staff.hire("Wanda Worker", null, Role.PRACTITIONER).who();
        var found = people.find(people.add(FictionalPeople.named("Lone", "Fictional"), worker))
                .orElseThrow();
        assertThat(found.worker()).isEqualTo(worker.account());
        assertThat(found.team()).isNull();
    }

    @Test
    void nobodyIsFoundByAnIdThatIsNobodys() {
        assertThat(people.find(new PersonId(UUID.randomUUID()))).isEmpty();
    }

    private static Relationship carer(PersonId person, String name) {
        return new Relationship(
                NewId.next(),
                person,
                null,
                name,
                "daughter",
                Set.of(Standing.CARER, Standing.FAMILY),
                "",
                "",
                true,
                "Everything",
                "");
    }
}
