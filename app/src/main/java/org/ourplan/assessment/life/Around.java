package org.ourplan.assessment.life;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentState;
import org.ourplan.assessment.decide.Circumstances;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;

/** Who is around the person assessed. */
@Component
class Around {

    private final People people;

    Around(People people) {
        this.people = people;
    }

    /** One statement. */
    Circumstances of(Assessment assessment, String personName, LocalDate today) {
        var carers = people.find(assessment.person()).map(Person::carers).orElse(List.of());
        return new Circumstances(
                assessment.isCarers(),
                assessment.id().toString(),
                personName,
                assessment.begunOn(),
                assessment.state() == AssessmentState.PAUSED,
                carers.stream().map(Relationship::name).toList(),
                today);
    }

    String nameOf(PersonId person) {
        return people.find(person).map(Person::fullName).orElse("");
    }
}
