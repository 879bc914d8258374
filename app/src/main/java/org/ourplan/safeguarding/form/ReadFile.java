package org.ourplan.safeguarding.form;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.assessment.AdvocacyCheck;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.safeguarding.ActingWithout;
import org.ourplan.law.safeguarding.EnquiryFacts;
import org.ourplan.law.safeguarding.OutcomesAsked;
import org.ourplan.law.safeguarding.OutcomesMet;
import org.ourplan.law.safeguarding.Principle;
import org.ourplan.law.safeguarding.RiskFound;
import org.ourplan.law.safeguarding.RiskOutcome;
import org.ourplan.platform.web.Answers;
import org.ourplan.safeguarding.ConcernFile;
import org.ourplan.safeguarding.Entry;
import org.ourplan.safeguarding.EntryKind;
import org.ourplan.writing.Asking;

/** Reads what was written down as the law asks for it. */
public final class ReadFile {

    private ReadFile() {}

    /** The facts of an enquiry, with the answers of the form that ends it. */
    public static EnquiryFacts facts(ConcernFile file, Answers ending) {
        var wishes = file.said(EntryKind.WISHES);
        var asked = Asking.chosen(wishes, "asked", OutcomesAsked.values()).orElse(null);
        return new EnquiryFacts(
                asked,
                wishes.one("why-not"),
                Asking.yesNo(wishes, "consent"),
                Asking.chosen(wishes, "without", ActingWithout.values()).orElse(null),
                advocacy(file.latest(EntryKind.ADVOCACY).map(Entry::said).orElse(null)),
                file.said(EntryKind.ADVOCACY).one("advocate"),
                file.outstanding().stream().map(one -> one.said().one("name")).toList(),
                Asking.yesNo(ending, "action"),
                ending.one("action-what"),
                asked == OutcomesAsked.EXPRESSED
                        ? Asking.chosen(ending, "met", OutcomesMet.values()).orElse(null)
                        : null,
                Asking.chosen(ending, "risk-found", RiskFound.values()).orElse(null),
                Asking.chosen(ending, "risk-outcome", RiskOutcome.values()).orElse(null),
                ending.one("risk-why"),
                principles(ending));
    }

    /** What the check of s68 comes to on these answers; none answered is something missing. */
    public static AdvocacyDecision advocacy(@Nullable Answers said) {
        return AdvocacyCheck.decide(said, Process.SAFEGUARDING_ENQUIRY);
    }

    private static Map<Principle, String> principles(Answers ending) {
        var said = new EnumMap<Principle, String>(Principle.class);
        for (var principle : Principle.values()) {
            said.put(principle, ending.one("principle-" + principle.name()));
        }
        return said;
    }
}
