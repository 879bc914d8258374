package org.ourplan.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ourplan.assessment.Assessments;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.eligibility.DeterminationRecord;
import org.ourplan.eligibility.Determinations;
import org.ourplan.people.People;
import org.ourplan.people.Person;
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

    /** Lays down a completed assessment by itself. */
    public static void put(CompletedAssessment assessment) {
        ASSESSMENTS.put(assessment.id(), assessment);
    }

    /** Lays down a determination by itself, in place of any of the same id. */
    public static void put(DeterminationRecord determination) {
        DETERMINATIONS.put(determination.id(), determination);
    }

    @Bean
    @Primary
    Assessments standInAssessments(ObjectProvider<Assessments> all) {
        return standIn(Assessments.class, all, (method, asked) -> switch (method) {
            case "completed" ->
                laidDown(
                        ASSESSMENTS,
                        found -> found.person().equals(asked.getFirst())
                                && found.id().equals(asked.get(1)));
            case "latestCompleted" ->
                ASSESSMENTS.values().stream()
                        .filter(found -> found.person().equals(asked.getFirst()) && found.kind() == asked.get(1))
                        .max(Comparator.comparing(CompletedAssessment::completedOn));
            default -> Optional.empty();
        });
    }

    @Bean
    @Primary
    Determinations standInDeterminations(ObjectProvider<Determinations> all) {
        return standIn(Determinations.class, all, (method, asked) -> switch (method) {
            case "find" ->
                laidDown(
                        DETERMINATIONS,
                        found -> found.person().equals(asked.getFirst())
                                && found.id().equals(asked.get(1)));
            case "latest" ->
                laidDown(
                        DETERMINATIONS,
                        found -> found.person().equals(asked.getFirst()) && found.kind() == asked.get(1));
            default -> Optional.empty();
        });
    }

    @Bean
    @Primary
    People standInPeople(ObjectProvider<People> all) {
        return standIn(
                People.class,
                all,
                (method, asked) ->
                        method.equals("find") ? Optional.ofNullable(PEOPLE.get(asked.getFirst())) : Optional.empty());
    }

    /** What a test laid down for a question; empty where it laid down nothing. */
    private interface Answering {
        Optional<?> answer(String method, List<Object> asked);
    }

    private static <T> Optional<T> laidDown(Map<?, T> things, java.util.function.Predicate<T> asked) {
        return things.values().stream().filter(asked).findFirst();
    }

    private static <F> F standIn(Class<F> face, ObjectProvider<F> all, Answering answers) {
        return face.cast(Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, (self, method, given) -> {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(self, method, given);
            }
            var found = answers.answer(method.getName(), given == null ? List.of() : java.util.Arrays.asList(given));
            return found.isPresent() ? found : program(all, self, method, given);
        }));
    }

    private static <F> Object program(ObjectProvider<F> all, Object self, Method method, Object[] given)
            throws Throwable {
        var program = all.stream().filter(bean -> bean != self).findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        try {
            return method.invoke(program.get(), given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static Object ofObject(Object self, Method method, Object[] given) {
        return switch (method.getName()) {
            case "equals" -> self == given[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "a stand-in";
        };
    }
}
