package org.ourplan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ourplan.assessment.Someone;
import org.ourplan.charging.AssessedPeople;
import org.ourplan.complaint.AtComplaints;
import org.ourplan.directory.Entries;
import org.ourplan.eligibility.CompletedAssessments;
import org.ourplan.journey.AtWork;
import org.ourplan.organisation.OutsideHelp;
import org.ourplan.policy.Adopted;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole program on a real database and a real port, started once for all such tests. Whatever tests share to set
 * the scene is imported here: a test that imported something of its own would start the program once more.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OurplanTest.WithDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "OURPLAN_PROXY=127.0.0.1,::1")
@Import({
    SettableClock.class,
    StatementCount.class,
    Staff.class,
    Knock.class,
    StandIns.class,
    Someone.class,
    CompletedAssessments.class,
    AssessedPeople.class,
    Adopted.class,
    Entries.class,
    AtWork.class,
    OutsideHelp.class,
    AtComplaints.class
})
public @interface OurplanTest {

    /** Starts the shared database before Spring looks for it. */
    final class WithDatabase implements BeforeAllCallback {
        static {
            TestDatabase.start();
        }

        @Override
        public void beforeAll(ExtensionContext context) {
            TestDatabase.start();
        }
    }
}
