package org.ourplan.law.charging.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.assessment.Household;
import org.ourplan.law.charging.assessment.Person;
import org.ourplan.law.charging.assessment.Premiums;

/** Reads whom a case is about. */
final class PersonInFile {

    private PersonInFile() {}

    static Person read(Given inputs, LocalDate day) {
        Given person = inputs.part("person");
        Integer children = person.whole("children", "number_of_children");
        Answer reached = person.answer("pension_credit_age", "reached_pension_credit_age");
        LocalDate reachedOn = person.date("pension_credit_age_on", "reached_pension_credit_age_on");
        if (reached.isUnanswered() && reachedOn != null) {
            reached = Answer.of(!reachedOn.isAfter(day));
        }
        Integer partners = person.whole("partners", "number_of_partners");
        if (partners != null && partners > 1) {
            person.problem("partners", "These rules know one partner at most. Enter the one the person lives with.");
        }
        return new Person(
                person.date("date_of_birth", "dob", "born"),
                person.whole("age"),
                reached,
                household(person, reached, day),
                children == null ? 0 : children,
                premiums(person));
    }

    private static Household household(Given person, Answer reached, LocalDate day) {
        String name = person.text("household", "status");
        Answer either = person.answer("either_pension_credit_age", "either_member_pension_credit_age");
        Answer partner = partner(person, either, reached, day);
        Answer disability = person.answer("partner_disability_premium");
        Answer enhanced = person.answer("partner_enhanced_disability_premium");
        return switch (name) {
            case "", "single", "lone_parent" -> new Household.Single();
            case "couple", "couple_member", "member_of_couple" -> new Household.Couple(partner, disability, enhanced);
            default -> {
                person.problem("household", "Say single or couple. We do not know " + Given.shown(name) + ".");
                yield new Household.Single();
            }
        };
    }

    private static Answer partner(Given person, Answer either, Answer reached, LocalDate day) {
        Answer partner = person.answer("partner_pension_credit_age");
        Integer age = person.whole("partner_age");
        LocalDate born = person.date("partner_date_of_birth");
        if (!partner.isUnanswered()) {
            return partner;
        }
        if (either.isNo() || (either.isYes() && !reached.isYes())) {
            return either;
        }
        return ageSays(age, born, day);
    }

    private static Answer ageSays(@Nullable Integer age, @Nullable LocalDate born, LocalDate day) {
        return new Person(born, age, Answer.UNANSWERED, new Household.Single(), 0, Premiums.BY_BENEFITS)
                .pensionCreditAgeOn(day);
    }

    private static Premiums premiums(Given person) {
        return new Premiums(
                person.answer("disability_premium"),
                person.answer("enhanced_disability_premium"),
                person.answer("carer_premium"),
                person.answer("support_group", "esa_support_group", "lcwra", "uc_lcwra"),
                person.answer("registered_blind", "blind"));
    }
}
