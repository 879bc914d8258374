package org.ourplan.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.rules.Carries;

/**
 * The rows that the form of source 004 asks about, each with the outcome of the regulations it belongs to. Three of them have none:
 * they are about wellbeing and health. Getting dressed is an outcome that the form forgets: it is asked last.
 */
@Carries({"S004-96", "S004-97"})
enum SummaryRow {
    WORK("Work, training, learning and volunteering", AdultOutcome.WORK_AND_LEARNING),
    COMMUNITY("Being part of the community and using what is there", AdultOutcome.COMMUNITY),
    PERSONAL_CARE("Washing and personal care", AdultOutcome.PERSONAL_HYGIENE),
    TOILET("Using the toilet", AdultOutcome.TOILET),
    PARENT("Being a parent", AdultOutcome.CHILD_CARE),
    COMMUNICATION("Communicating, seeing and hearing", null),
    HOUSEHOLD("Looking after my home", AdultOutcome.HABITABLE_HOME),
    SAFE("Keeping safe, at home and elsewhere", AdultOutcome.HOME_SAFETY),
    MIND("How I am in my mind", null),
    FOOD("Food and drink", AdultOutcome.NUTRITION),
    PEOPLE("Family and friends", AdultOutcome.RELATIONSHIPS),
    HEALTH("Complex health needs", null),
    CLOTHES("Getting dressed", AdultOutcome.CLOTHING);

    private final String title;
    private final Optional<AdultOutcome> outcome;

    SummaryRow(String title, @Nullable AdultOutcome outcome) {
        this.title = title;
        this.outcome = Optional.ofNullable(outcome);
    }

    String title() {
        return title;
    }

    /** The code of its outcome; empty where it has none. */
    String code() {
        return outcome.map(AdultOutcome::code).orElse("");
    }

    static List<String> codes() {
        return Stream.of(values()).map(SummaryRow::code).toList();
    }
}
