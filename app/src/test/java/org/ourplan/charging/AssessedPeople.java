package org.ourplan.charging;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.AssessedContribution.Why;
import org.ourplan.charging.store.AssessmentRows;
import org.ourplan.charging.store.ContributionRows;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.tables.Tables;
import org.ourplan.testing.Staff;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.support.TransactionTemplate;

/** Made-up people whose contributions stand, for runs over everybody. */
@Lazy // somebody is hired for it, which only its own tests want
@TestComponent
public class AssessedPeople {

    private final DSLContext database;
    private final AssessmentRows rows;
    private final ContributionRows contributions;
    private final WorkingOut working;
    private final TransactionTemplate once;
    private final SignedIn by;

    AssessedPeople(
            DSLContext database,
            AssessmentRows rows,
            ContributionRows contributions,
            WorkingOut working,
            TransactionTemplate once,
            Staff staff) {
        this.database = database;
        this.rows = rows;
        this.contributions = contributions;
        this.working = working;
        this.once = once;
        this.by = staff.hire("Fenna Finance (fictional)", null, Role.FINANCE_OFFICER)
                .who();
    }

    /** Answers to fill in: somebody single of 81 at home with this State Pension a week. */
    static Map<String, Map<String, List<String>>> pensioner(String pension) {
        return answers("1945-01-01", "yes", pension);
    }

    /** The same of somebody born then, who has or has not reached pension credit age. */
    static Map<String, Map<String, List<String>>> answers(String born, String pensionAge, String income) {
        var answers = new LinkedHashMap<String, Map<String, List<String>>>();
        answers.put(
                "about",
                Map.of(
                        "where", List.of("home"),
                        "born", List.of(born),
                        "pension-age", List.of(pensionAge),
                        "night", List.of("no"),
                        "carer", List.of("no")));
        answers.put("household", Map.of("partner", List.of("no"), "children", List.of("0")));
        answers.put("income", Map.of("kinds", List.of("STATE_PENSION")));
        answers.put("income/STATE_PENSION", Map.of("amount", List.of(income), "every", List.of("week")));
        answers.put("capital", Map.of("kinds", List.of("none")));
        answers.put("home-costs", Map.of("kinds", List.of("none")));
        answers.put("care", Map.of("cost", List.of("900.00")));
        return answers;
    }

    /** Somebody with these answers, worked out for that day. */
    PersonId add(Map<String, Map<String, List<String>>> answers, LocalDate from) {
        var person = PersonId.next();
        var now = OffsetDateTime.now();
        database.insertInto(Tables.PERSON)
                .set(Tables.PERSON.ID, person.value())
                .set(Tables.PERSON.GIVEN_NAME, "Run")
                .set(Tables.PERSON.FAMILY_NAME, "Fictional")
                .set(Tables.PERSON.FICTIONAL, true)
                .set(Tables.PERSON.SEARCH_NAMES, new String[] {"run", "fictional"})
                .set(Tables.PERSON.SEARCH_SOUNDS, new String[0])
                .set(Tables.PERSON.CREATED_AT, now)
                .set(Tables.PERSON.UPDATED_AT, now)
                .execute();
        UUID assessment = once.execute(status -> {
            var begun = rows.begin(person, null, by).id();
            rows.done(begun);
            return begun;
        });
        workOut(person, assessment, answers, from);
        return person;
    }

    /** Works somebody out again for a day, with these answers. */
    void again(PersonId person, Map<String, Map<String, List<String>>> answers, LocalDate from) {
        workOut(person, rows.of(person).getFirst().id(), answers, from);
    }

    private void workOut(
            PersonId person, UUID assessment, Map<String, Map<String, List<String>>> answers, LocalDate from) {
        var recorded = new Recorded(answers);
        var worked = working.of(person, recorded, from);
        if (worked instanceof WorkedOut.Unanswered wrong) {
            throw new AssertionError(wrong.problems());
        }
        once.executeWithoutResult(status -> contributions.add(
                new ContributionRows.Added(person, assessment, from, recorded, worked, Why.ASSESSED), by));
    }
}
