package org.ourplan.policy.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.law.agreement.AuthorityLevel;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * What is in force on a day, for everybody to read (PB-8).
 *
 * @param prices every price that holds on the day
 * @param missing what holds no figure on the day, in a sentence each
 * @param mayAdd whether the reader is a policy owner
 */
public record PackPage(
        Filled form,
        LocalDate day,
        List<Row> prices,
        List<Row> targets,
        List<AuthorityLevel> levels,
        String schemeSource,
        List<String> missing,
        List<Row> entered,
        boolean mayAdd)
        implements Page {

    /** One figure with its dates, for a table. */
    public record Row(String name, String figure, String holds, String source, String enteredBy) {}

    @Override
    public String template() {
        return "policy/pack";
    }

    /** The day in words. */
    public String dayInWords() {
        return InWords.date(day);
    }

    /** What a level may agree, in a sentence. */
    public static String limits(AuthorityLevel level) {
        if (level.equals(AuthorityLevel.top(level.name()))) {
            return "any plan";
        }
        var limits = new java.util.ArrayList<String>();
        if (level.weeklyUnder() != null) {
            limits.add("under " + InWords.pounds(level.weeklyUnder()) + " a week");
        }
        if (level.oneOffUpTo() != null) {
            limits.add("up to " + InWords.pounds(level.oneOffUpTo()) + " paid once");
        }
        if (level.varianceUnder() != null) {
            limits.add("less than " + level.varianceUnder().stripTrailingZeros().toPlainString()
                    + "% from the indicative budget");
        }
        limits.add(level.highRisk() ? "any risk" : "not high risk or very complex");
        limits.add(level.exceptions() ? "exceptions to local policy" : "no exceptions to local policy");
        return String.join("; ", limits);
    }
}
