package org.ourplan.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;

/**
 * What those who help somebody say for themselves that they are willing and able to do (S004-5). It is their word, not yet anything in the
 * plan: a line counts unpaid help only once it is agreed there (CAR-10). A yes can become a no at any time.
 */
public interface FamilyParts {

    /**
     * What somebody said.
     *
     * @param does what they would do, in their words; not empty where they are willing and able
     * @param howLong for how long, in their words
     * @param needs what they would need themselves
     */
    record Word(boolean willing, boolean able, String does, String howLong, String needs) {

        /** True where they would do it. */
        public boolean yes() {
            return willing && able;
        }
    }

    /** What was said last, by whom and when. */
    record Said(UUID account, String by, Word word, Instant at) {}

    /** The last word of everybody who said something about helping this person, by name. One statement. */
    List<Said> of(PersonId person);

    /** The last word of this account. One statement. */
    Optional<Said> of(PersonId person, SignedIn by);

    /** Keeps what they say. Where a yes becomes a no, whoever works with the person has it to look at. */
    void say(PersonId person, Word word, SignedIn by);

    /** Whoever works with the person has looked with them at what happens now. */
    void lookedAt(PersonId person, SignedIn by);
}
