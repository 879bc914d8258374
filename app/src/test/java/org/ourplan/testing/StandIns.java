package org.ourplan.testing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.eligibility.DeterminationRecord;
import org.ourplan.eligibility.Determinations;
import org.ourplan.people.NewPerson;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.platform.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Completed assessments, determinations and people that a test lays down for a later stage, without playing out the
 * earlier ones. What no test laid down is answered by the program itself.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StandIns {

    private static final Map<UUID, CompletedAssessment> ASSESSMENTS = new ConcurrentHashMap<>();
    private static final Map<UUID, DeterminationRecord> DETERMINATIONS = new ConcurrentHashMap<>();
    private static final Map<PersonId, Person> PEOPLE = new ConcurrentHashMap<>();

    /** Lays down a person with a completed assessment and its determination. */
    public static void put(Person person, CompletedAssessment assessment, DeterminationRecord determination) {
        PEOPLE.put(person.id(), person);
        ASSESSMENTS.put(assessment.id(), assessment);
        DETERMINATIONS.put(determination.id(), determination);
    }

    @Bean
    @Primary
    Assessments standInAssessments(ObjectProvider<Assessments> all) {
        return new Assessments() {
            @Override
            public UUID offer(
                    PersonId person, AssessmentKind kind, @Nullable PersonId caredFor, String caredForName,
                    @Nullable UUID contact, String inTheirWords, String whatTheyWant, SignedIn by) {
                return others(all, this).orElseThrow()
                        .offer(person, kind, caredFor, caredForName, contact, inTheirWords, whatTheyWant, by);
            }

            @Override
            public Optional<CompletedAssessment> completed(PersonId person, UUID assessment) {
                return Optional.ofNullable(ASSESSMENTS.get(assessment))
                        .filter(found -> found.person().equals(person))
                        .or(() -> others(all, this).flatMap(program -> program.completed(person, assessment)));
            }

            @Override
            public Optional<CompletedAssessment> latestCompleted(PersonId person, AssessmentKind kind) {
                return ASSESSMENTS.values().stream()
                        .filter(found -> found.person().equals(person) && found.kind() == kind)
                        .findFirst()
                        .or(() -> others(all, this).flatMap(program -> program.latestCompleted(person, kind)));
            }
        };
    }

    @Bean
    @Primary
    Determinations standInDeterminations(ObjectProvider<Determinations> all) {
        return new Determinations() {
            @Override
            public Optional<DeterminationRecord> latest(PersonId person, AssessmentKind kind) {
                return DETERMINATIONS.values().stream()
                        .filter(found -> found.person().equals(person) && found.kind() == kind)
                        .findFirst()
                        .or(() -> others(all, this).flatMap(program -> program.latest(person, kind)));
            }

            @Override
            public Optional<DeterminationRecord> find(PersonId person, UUID determination) {
                return Optional.ofNullable(DETERMINATIONS.get(determination))
                        .filter(found -> found.person().equals(person))
                        .or(() -> others(all, this).flatMap(program -> program.find(person, determination)));
            }
        };
    }

    @Bean
    @Primary
    People standInPeople(ObjectProvider<People> all) {
        return new People() {
            @Override
            public Optional<Person> find(PersonId person) {
                return Optional.ofNullable(PEOPLE.get(person))
                        .or(() -> others(all, this).flatMap(program -> program.find(person)));
            }

            @Override
            public PersonId add(NewPerson person, SignedIn by) {
                return others(all, this).orElseThrow().add(person, by);
            }

            @Override
            public Relationship addRelationship(Relationship relationship, SignedIn by) {
                return others(all, this).orElseThrow().addRelationship(relationship, by);
            }
        };
    }

    private static <F> Optional<F> others(ObjectProvider<F> all, F standIn) {
        return all.stream().filter(face -> face != standIn).findFirst();
    }
}
