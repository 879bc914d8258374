package org.ourplan.safeguarding.form;

import java.util.Optional;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.safeguarding.AbuseType;
import org.ourplan.law.safeguarding.AdultsReview;
import org.ourplan.law.safeguarding.Danger;
import org.ourplan.law.safeguarding.HarmPlace;
import org.ourplan.law.safeguarding.Lacked;
import org.ourplan.law.safeguarding.OutcomesAsked;
import org.ourplan.law.safeguarding.Route;
import org.ourplan.law.safeguarding.SourceKind;
import org.ourplan.law.safeguarding.ThreePartTest;
import org.ourplan.platform.web.Answers;
import org.ourplan.safeguarding.ConcernFile;
import org.ourplan.safeguarding.EntryKind;
import org.ourplan.safeguarding.decide.ClosingColumns;
import org.ourplan.writing.Asking;

/** Reads one entry whose answers are complete. */
public final class ReadEntry {

    private ReadEntry() {}

    /** How high the risk is thought to be, where the entry asks. */
    public static Optional<Danger> risk(Answers said) {
        return Asking.chosen(said, "risk", Danger.values());
    }

    /** The three parts. */
    public static ThreePartTest test(Answers said) {
        return FirstForms.test(said);
    }

    /** The way that was chosen. */
    public static Route route(Answers said) {
        return Asking.chosen(said, "route", Route.values()).orElseThrow();
    }

    /** What section 44 says. */
    public static AdultsReview.Duty review(Answers said) {
        return EndingForms.review(said).duty();
    }

    /** What the national collection counts, from the form that ends the enquiry and what was written down before. */
    public static ClosingColumns closing(ConcernFile file, Answers said) {
        var facts = file.facts(said);
        var found = Optional.ofNullable(facts.riskFound()).orElseThrow();
        var capacity = file.said(EntryKind.CAPACITY);
        var lacked = Asking.chosen(capacity, "lacked", Lacked.values(), Lacked.NOT_RECORDED);
        return new ClosingColumns(
                facts.action(),
                Asking.ticked(said, "abuse", AbuseType.values()),
                Asking.chosen(said, "source", SourceKind.values()).orElseThrow(),
                Asking.ticked(said, "places", HarmPlace.values()),
                found,
                found.identified() ? facts.riskOutcome() : null,
                Optional.ofNullable(facts.asked()).orElse(OutcomesAsked.NOT_RECORDED),
                facts.met(),
                lacked,
                lacked == Lacked.YES ? Asking.yesNo(capacity, "supported") : Answer.UNANSWERED);
    }
}
