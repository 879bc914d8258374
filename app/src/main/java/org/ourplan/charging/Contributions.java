package org.ourplan.charging;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.ourplan.platform.PersonId;

/** What people pay towards their care, as their financial assessments stand: for budgets, payments and re-runs. */
public interface Contributions {

    /**
     * The version in force for this person on the day: of those that hold by then, the one of the latest day, and of one
     * day the newest. Empty when no financial assessment was worked out. Look at {@link AssessedContribution#isKnown()}:
     * while a figure is missing there is no amount, and nobody may use an earlier one. One statement.
     */
    Optional<AssessedContribution> on(PersonId person, LocalDate day);

    /** The version in force on the day for everybody who has one, one after another, in order of person. One statement. */
    void everybody(LocalDate day, Consumer<AssessedContribution> each);
}
