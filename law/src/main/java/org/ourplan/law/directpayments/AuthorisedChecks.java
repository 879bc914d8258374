package org.ourplan.law.directpayments;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * What the council does before it pays an authorised person (SI 2014/2871 reg 5).
 *
 * @param who what they are to the person
 * @param consulted who was asked what they think, in words: those the person named, carers, whoever may decide in law
 * @param wishes the person's past and present wishes and beliefs, as they were considered
 * @param dbsSeen whether an enhanced criminal record certificate was seen
 */
@Carries("DP-12")
public record AuthorisedChecks(Who who, String consulted, String wishes, Answer dbsSeen) {

    /** Whether a criminal record certificate is asked for. Stored by name: never rename. */
    public enum Who {
        PARTNER("husband, wife, civil partner or partner", false),
        CLOSE_FAMILY_AT_HOME("close family living in the same household", false),
        FRIEND_IN_CARE("a friend who takes part in the care", false),
        BODY("an organisation", false),
        SOMEBODY_ELSE("somebody else: other family, a solicitor, a paid deputy", true),
        UNANSWERED("nobody has said yet", true);

        private final String words;
        private final boolean needsDbs;

        Who(String words, boolean needsDbs) {
            this.words = words;
            this.needsDbs = needsDbs;
        }

        /** How people read it. */
        public String words() {
            return words;
        }

        /** True where an enhanced certificate must be seen first. */
        public boolean needsDbs() {
            return needsDbs;
        }
    }

    /** Nothing recorded yet. */
    public static AuthorisedChecks none() {
        return new AuthorisedChecks(Who.UNANSWERED, "", "", Answer.UNANSWERED);
    }

    /** What stops the first payment to them. The place is {@code checks}. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (consulted.isBlank()) {
            findings.add(stop("Write who was consulted about the authorised person: those the person named, carers, and"
                    + " whoever may decide for them in law."));
        }
        if (wishes.isBlank()) {
            findings.add(stop("Write what the person's past and present wishes, feelings and beliefs say about it."));
        }
        if (who == Who.UNANSWERED) {
            findings.add(stop("Say what the authorised person is to the person."));
        } else if (who.needsDbs() && !dbsSeen.isYes()) {
            findings.add(
                    stop("An enhanced criminal record certificate (DBS) must be seen first: the authorised person is"
                            + " neither close family at home nor a friend who takes part in the care."));
        }
        return findings;
    }

    private static Finding stop(String sentence) {
        return Finding.stop("DP-12", "SI 2014/2871 reg 5", sentence, "checks");
    }
}
