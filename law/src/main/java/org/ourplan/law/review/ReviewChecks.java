package org.ourplan.law.review;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * What a review still needs before it may end: Care Act 2014 s27, CASSG ch 13. The place of each finding is the part where it is
 * put right.
 */
@Carries({
    "REV-4", "REV-7", "REV-8", "REV-9", "REV-10", "REV-11", "REV-13", "S004-82", "S004-84", "S004-86", "S004-88",
    "S004-93"
})
public final class ReviewChecks {

    private static final String CONTENT = "Care and Support Statutory Guidance 13.12";
    private static final String NOT_FOR = "Care and Support Statutory Guidance 13.4 and 13.5";

    private ReviewChecks() {}

    /** Everything that stops it from ending, in the order of the conversation. */
    public static List<Finding> beforeCompleting(ReviewFacts facts) {
        List<Finding> findings = new ArrayList<>();
        finance(facts, findings);
        led(facts.leading(), findings);
        involved(facts.involving(), findings);
        ownView(facts, findings);
        content(facts, findings);
        outcomes(facts, findings);
        change(facts.change(), findings);
        payment(facts.payment(), findings);
        return findings;
    }

    /** What stops the content from being written: the advocacy check of this very review comes first. */
    public static List<Finding> beforeWriting(ReviewFacts.Involving involving) {
        return involving.advocacy() instanceof AdvocacyDecision.CannotDecide
                ? List.of(Finding.stop(
                        "REV-8",
                        involving.process().section(),
                        "Ask first whether they can take part, and whether they need somebody to speak up for them.",
                        "advocacy"))
                : List.of();
    }

    private static void finance(ReviewFacts facts, List<Finding> findings) {
        if (facts.fromFinance()) {
            findings.add(Finding.stop(
                    "REV-13",
                    NOT_FOR,
                    "Somebody who works in finance or in audit does not do reviews. Ask whoever works with the person.",
                    "how"));
        }
    }

    private static void ownView(ReviewFacts facts, List<Finding> findings) {
        if (!facts.ownView()) {
            findings.add(Finding.stop(
                    "REV-13",
                    NOT_FOR,
                    "Write what the person themselves says. A review is about their life, and never only a look at what"
                            + " was spent.",
                    "working"));
        }
    }

    private static void led(ReviewFacts.Leading leading, List<Finding> findings) {
        if (leading.by() == null) {
            findings.add(Finding.stop(
                    "REV-4", "Care and Support Statutory Guidance 13.13 to 13.16", "Say who leads the review.", "how"));
        } else if (leading.needsAssurance() && leading.assuredBy().isBlank()) {
            findings.add(Finding.stop(
                    "REV-4",
                    "Care and Support Statutory Guidance 13.13 to 13.16",
                    "Somebody outside the council leads it. Write which worker of the council made sure that it is right"
                            + " and whole.",
                    "how"));
        }
    }

    private static void involved(ReviewFacts.Involving involving, List<Finding> findings) {
        findings.addAll(beforeWriting(involving));
        if (involving.personTookPart().isBlank()) {
            findings.add(rev8(involving, "Write how the person took part, or why not and what was tried."));
        }
        for (ReviewFacts.Involved one : involving.others()) {
            if (!one.invited().isYes() && one.whyNot().isBlank()) {
                findings.add(rev8(involving, "Say whether this person was invited, or why not: " + one.who() + "."));
            }
        }
        if (involving.advocacy() instanceof AdvocacyDecision.Required required
                && involving.advocate().isBlank()) {
            findings.add(
                    rev8(involving, required.reason() + " Arrange an independent advocate, and write who took part."));
        }
    }

    private static Finding rev8(ReviewFacts.Involving involving, String sentence) {
        String section =
                involving.process().section().endsWith("(f)") ? "Care Act 2014 s27(3)(b)" : "Care Act 2014 s27(2)(b)";
        return Finding.stop("REV-8", section, sentence, "involved");
    }

    /** A light-touch review looks at less, as long as nothing has changed. */
    private static void content(ReviewFacts facts, List<Finding> findings) {
        boolean light = facts.light() && !facts.change().changed().isYes();
        for (ReviewPart part : ReviewPart.values()) {
            if (!facts.answered().contains(part) && (part.light() || !light)) {
                findings.add(Finding.stop("REV-10", CONTENT, part.missing(), part.place()));
            }
        }
    }

    private static void outcomes(ReviewFacts facts, List<Finding> findings) {
        for (ReviewFacts.Outcome outcome : facts.outcomes()) {
            if (outcome.reached() == null) {
                findings.add(Finding.stop(
                        "REV-9",
                        "Care Act 2014 s27(2)(a) and (3)(a)",
                        "Say together how far this is reached: " + outcome.title() + ".",
                        outcome.place()));
            }
            if (outcome.theirWords().isBlank()) {
                findings.add(Finding.stop(
                        "REV-9",
                        "Care Act 2014 s27(2)(a) and (3)(a)",
                        "Write what the person says about this: " + outcome.title() + ".",
                        outcome.place()));
            }
        }
    }

    private static void change(ReviewFacts.Change change, List<Finding> findings) {
        boolean much = change.reassess() == Reassess.PART || change.reassess() == Reassess.WHOLE;
        if (change.changed().isYes() && change.reassess() == null) {
            findings.add(
                    rev11("Something has changed. Say how much is assessed again: nothing, a part, or everything."));
        }
        if (change.changed().isYes()
                && change.reassess() != null
                && change.because().isBlank()) {
            findings.add(rev11("Say why so much is assessed again, and no more and no less."));
        }
        if (change.reassess() == Reassess.PART && change.scope().isBlank()) {
            findings.add(rev11("Say which part is assessed again."));
        }
        if (change.changed().isNo() && much) {
            findings.add(Finding.stop(
                    "REV-13", NOT_FOR, "Nothing has changed. Needs are not assessed again out of habit.", "changed"));
        }
    }

    private static Finding rev11(String sentence) {
        return Finding.stop("REV-11", "Care Act 2014 s27(4)", sentence, "changed");
    }

    private static void payment(ReviewFacts.Payment payment, List<Finding> findings) {
        if (payment.there() && payment.together().isUnanswered()) {
            findings.add(rev7("Say whether the direct payment is looked at in the same meeting."));
        }
        if (payment.there() && payment.together().isYes()) {
            payment.missing().forEach(missing -> findings.add(rev7(missing.sentence())));
        }
    }

    private static Finding rev7(String sentence) {
        return Finding.stop("REV-7", "SI 2014/2871 reg 7", sentence, "payment");
    }
}
