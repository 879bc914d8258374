package org.ourplan.law.charging.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Checks;

/**
 * Who is assessed, as far as the minimum income guarantee asks.
 *
 * @param dateOfBirth or null when only the age is known
 * @param age in years, or null when the date of birth says it
 * @param pensionCreditAge whether pension credit age is reached; unanswered is decided by the age where it can be
 * @param children how many children the person is responsible for and lives with
 */
public record Person(
        @Nullable LocalDate dateOfBirth,
        @Nullable Integer age,
        Answer pensionCreditAge,
        Household household,
        int children,
        Premiums premiums) {

    /** Below this age nobody has reached pension credit age. */
    private static final int NEVER_BELOW = 60;

    /** At this age everybody has: it goes up from 66 to 67 between 2026 and 2028. */
    private static final int ALWAYS_FROM = 67;

    private static final int OLDEST = 125;
    private static final int MOST_CHILDREN = 20;

    /** Somebody of whom nothing is known: enough where no minimum income guarantee is asked. */
    public static final Person UNKNOWN =
            new Person(null, null, Answer.UNANSWERED, new Household.Single(), 0, Premiums.BY_BENEFITS);

    /** The age on that day, or null when neither it nor the date of birth is known. */
    public @Nullable Integer ageOn(LocalDate day) {
        return dateOfBirth == null ? age : Integer.valueOf((int) ChronoUnit.YEARS.between(dateOfBirth, day));
    }

    /** Whether pension credit age is reached on that day. */
    public Answer pensionCreditAgeOn(LocalDate day) {
        Integer years = ageOn(day);
        if (!pensionCreditAge.isUnanswered() || years == null) {
            return pensionCreditAge;
        }
        if (years < NEVER_BELOW) {
            return Answer.NO;
        }
        return years >= ALWAYS_FROM ? Answer.YES : Answer.UNANSWERED;
    }

    /** What is wrong with it, and what is missing for the minimum income guarantee when that is needed. */
    public void check(LocalDate day, boolean guaranteeNeeded, Checks checks) {
        checks.need(
                dateOfBirth == null || !dateOfBirth.isAfter(day),
                "person.date_of_birth",
                "The date of birth is after the day of the assessment.");
        checks.need(
                children >= 0 && children <= MOST_CHILDREN,
                "person.children",
                "Enter how many children, as a number from 0 to 20.");
        Integer years = ageOn(day);
        if (years != null && (years < 0 || years > OLDEST)) {
            checks.add("person.age", "Check the age: it must be between 18 and 125.");
        } else if (guaranteeNeeded) {
            checkForGuarantee(day, years, checks);
        }
    }

    private void checkForGuarantee(LocalDate day, @Nullable Integer years, Checks checks) {
        checks.need(
                years == null || years >= 18,
                "person.age",
                "These rules are for adults: the person must be 18 or over on the day of the assessment.");
        Answer reached = pensionCreditAgeOn(day);
        checks.need(
                !reached.isUnanswered(),
                "person.pension_credit_age",
                "Say whether the person has reached pension credit age.");
        checks.need(
                years != null || !reached.isNo() || household instanceof Household.Couple || children > 0,
                "person.age",
                "Enter the person's age or date of birth.");
    }
}
