package org.ourplan.plan;

import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.access.Role;
import org.ourplan.assessment.AssessedNeed;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.eligibility.DeterminationRecord;
import org.ourplan.eligibility.Determinations;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StandIns;

/**
 * A made-up person ready for a plan: assessed, determined, told; with a worker, a manager and a sign-in of their own.
 *
 * @param determination the determination a plan may begin from
 */
public record Planned(
        PersonId person,
        UUID determination,
        Staff.Hired worker,
        Staff.Hired manager,
        Staff.Hired self,
        Staff.Hired outsider) {

    /** Somebody assessed with three needs: meals, getting about, and seeing friends, the last of them not eligible. */
    public static Planned adult(Staff staff, DSLContext database) {
        return somebody(staff, database, AssessmentKind.NEEDS, true);
    }

    /** The same, but the letter has not been given yet. */
    public static Planned withoutLetter(Staff staff, DSLContext database) {
        return somebody(staff, database, AssessmentKind.NEEDS, false);
    }

    /** Lays the determination down anew, with whether it is eligible and what was answered after it. */
    public void determined(Determinations determinations, boolean eligible, String wants, String settled, String must) {
        var was = determinations.find(person, determination).orElseThrow();
        StandIns.put(new DeterminationRecord(
                was.id(),
                was.assessment(),
                was.person(),
                was.kind(),
                was.version(),
                was.determinedOn(),
                was.determinedBy(),
                eligible,
                eligible ? was.eligibleNeeds() : Set.of(),
                was.letterGiven(),
                wants,
                settled,
                must));
    }

    /** Their needs were assessed again, and found the same, on that day. */
    public void assessedAgain(LocalDate on) {
        StandIns.put(assessment(person, AssessmentKind.NEEDS, on));
    }

    /** A carer. */
    public static Planned carer(Staff staff, DSLContext database) {
        return somebody(staff, database, AssessmentKind.CARERS, true);
    }

    private static Planned somebody(Staff staff, DSLContext database, AssessmentKind kind, boolean letter) {
        var team = staff.team("East");
        var worker = staff.hire("Wes Worker (fictional)", team, Role.PRACTITIONER);
        var id = PersonId.next();
        row(database, id);
        database.insertInto(WORKING_WITH)
                .set(WORKING_WITH.PERSON, id.value())
                .set(WORKING_WITH.ACCOUNT, worker.who().account())
                .set(WORKING_WITH.TEAM, team)
                .set(WORKING_WITH.SINCE, LocalDate.of(2026, 1, 5))
                .execute();
        var assessment = assessment(id, kind, LocalDate.of(2026, 4, 20));
        var determination = new DeterminationRecord(
                NewId.next(),
                assessment.id(),
                id,
                kind,
                1,
                LocalDate.of(2026, 5, 1),
                "Wes Worker (fictional)",
                true,
                kind == AssessmentKind.NEEDS ? Set.of("A1", "A9") : Set.of("C6"),
                letter,
                "yes",
                "resident-here",
                "");
        StandIns.put(person(id, kind), assessment, determination);
        return new Planned(
                id,
                determination.id(),
                worker,
                staff.hire("Mai Manager (fictional)", team, Role.TEAM_MANAGER),
                staff.hire("Ada Made-up", null, id, kind == AssessmentKind.NEEDS ? Role.PERSON : Role.CARER),
                staff.hire("Ola Other (fictional)", team, Role.PRACTITIONER));
    }

    private static void row(DSLContext database, PersonId id) {
        database.insertInto(PERSON)
                .set(PERSON.ID, id.value())
                .set(PERSON.GIVEN_NAME, "Ada")
                .set(PERSON.FAMILY_NAME, "Made-up")
                .set(PERSON.DATE_OF_BIRTH, LocalDate.of(1950, 3, 4))
                .set(PERSON.FICTIONAL, true)
                .set(PERSON.SEARCH_NAMES, new String[] {"ada", "made-up"})
                .set(PERSON.SEARCH_SOUNDS, new String[] {})
                .set(PERSON.CREATED_AT, OffsetDateTime.now())
                .set(PERSON.UPDATED_AT, OffsetDateTime.now())
                .execute();
    }

    private static Person person(PersonId id, AssessmentKind kind) {
        var carer = new Relationship(
                NewId.next(), id, null, "Rita Made-up", "daughter", Set.of(Standing.CARER), "", "", false, "", "");
        return new Person(
                id,
                1,
                "",
                "Ada",
                "Made-up",
                "",
                "",
                LocalDate.of(1950, 3, 4),
                null,
                "1 Example Street",
                List.of(),
                List.of(),
                "resident-here",
                true,
                null,
                null,
                kind == AssessmentKind.NEEDS ? List.of(carer) : List.of());
    }

    private static CompletedAssessment assessment(PersonId id, AssessmentKind kind, LocalDate completedOn) {
        var adult = kind == AssessmentKind.NEEDS;
        var needs = adult
                ? List.of(
                        need("A1", "Eating and drinking well", "a hot meal every day", true),
                        need("A9", "Getting out and about", "to go swimming", false),
                        need("A7", "Family, friends and other people", "to see my friends", false))
                : List.of(need("C6", "Time for myself", "an afternoon off", false));
        return new CompletedAssessment(
                NewId.next(),
                id,
                kind,
                completedOn,
                "Wes Worker (fictional)",
                AdultFacts.notYetAnswered(),
                needs,
                "I get up at seven and feed the birds.",
                "My daughter Rita, and the garden.",
                "I want to stay in my own home.",
                null,
                adult ? "" : "Bob Made-up");
    }

    private static AssessedNeed need(String reference, String title, String want, boolean fluctuates) {
        return new AssessedNeed(
                reference,
                reference,
                title,
                "I can make a sandwich",
                want,
                "my hands shake",
                "Nina next door",
                "yes",
                "yes",
                "Nina brings a meal three times a week",
                "I stay in bed",
                fluctuates);
    }
}
