package org.ourplan.law.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * What free words seem to do that local policy may not: cap a budget or a kind of care, or lower live budgets by a
 * percentage. It looks at one sentence at a time, for an amount together with words of a limit; it cannot see a cap that
 * names no amount, so those who adopt a pack still read it.
 */
@Carries({"OPT-7", "PB-12"})
final class WordChecks {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!?])\\s+|\\n+");
    private static final Pattern AMOUNT = Pattern.compile(
            "£\\s?\\d|\\b\\d[\\d,.]*\\s?(pounds|hours?|visits?|sessions?|calls?|nights?|%|per ?cent)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIMIT = Pattern.compile(
            "\\b(maximum|max\\.?|no more than|not more than|at most|up to|must not exceed|not exceed|cannot exceed"
                    + "|never exceed|capp?ed|caps?|ceiling|upper limit|limited to|limit of|will not (fund|pay|agree)"
                    + "|does not (fund|pay)|only fund)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOK = Pattern.compile(
            "\\b(look again|another look|think about|ask whether|talk with)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARGE = Pattern.compile(
            "\\b(charges?|charged|contributions?|(you|they|people|person|nobody|carers?)( will| would)? pays?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CUT = Pattern.compile(
            "\\b(reduc(e|ed|ing|tion)|lower(ed|ing)?|cut(s|ting)?|sav(e|ed|ing|ings))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile("\\d\\s?(%|per ?cent)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BUDGET =
            Pattern.compile("\\b(budgets?|packages?|plans?|care|support)\\b", Pattern.CASE_INSENSITIVE);

    private WordChecks() {}

    static List<Finding> of(PackLine line) {
        List<Finding> findings = new ArrayList<>();
        for (String sentence : SENTENCE.split(line.one("words"))) {
            if (SHARE.matcher(sentence).find()
                    && CUT.matcher(sentence).find()
                    && BUDGET.matcher(sentence).find()) {
                findings.add(Finding.stop(
                        "PB-12",
                        "Care Act 2014 s27; CASSG 13.4",
                        "This reads like lowering budgets by a share: “" + sentence.strip()
                                + "” A budget changes only after a review of that person’s own needs. Take it out.",
                        line.place()));
            } else if (AMOUNT.matcher(sentence).find()
                    && LIMIT.matcher(sentence).find()
                    && !LOOK.matcher(sentence).find()
                    && !CHARGE.matcher(sentence).find()) {
                findings.add(Finding.stop(
                        "OPT-7",
                        "CASSG 10.27 and chapter 11",
                        "This reads like a limit on what somebody may have: “" + sentence.strip()
                                + "” Put it as a prompt: from which amount to look again, and what to think about.",
                        line.place()));
            }
        }
        return findings;
    }
}
