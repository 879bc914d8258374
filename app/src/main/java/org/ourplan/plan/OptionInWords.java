package org.ourplan.plan;

import org.ourplan.platform.web.InWords;

/**
 * An option that was considered, in a few sentences: whether it would do, what it costs, what the person thinks, why
 * not.
 */
public final class OptionInWords {

    private OptionInWords() {}

    /** All of it. */
    public static String sentence(OptionConsidered option) {
        var suits = option.suitable()
                ? (option.available()
                        ? "It would do, and it can be had now."
                        : "It would do, but it cannot be had " + until(option) + ".")
                : "It would not meet the need and bring what I want, so its cost was not compared.";
        var view = option.view().isEmpty() ? "" : " What I think: " + LineInWords.stop(option.view());
        var whyNot = option.whyNot().isEmpty() ? "" : " Why not this one: " + LineInWords.stop(option.whyNot());
        var builds = option.builds().isEmpty() ? "" : " How it helps me do more: " + LineInWords.stop(option.builds());
        return suits
                + (option.suitable() ? " " + LineInWords.capital(cost(option)) + "." : "")
                + builds
                + view
                + whyNot;
    }

    private static String until(OptionConsidered option) {
        return option.availableFrom() == null ? "now" : "before " + InWords.date(option.availableFrom());
    }

    /** What it costs, inside a sentence: for an option that would not do, that nobody compared it. */
    public static String cost(OptionConsidered option) {
        var weekly = option.weekly();
        if (!option.suitable()) {
            return "cost not compared";
        }
        if (weekly == null) {
            return "cost not known yet";
        }
        var once = option.oneOff().signum() > 0 ? InWords.pounds(option.oneOff()) + " once" : "";
        if (weekly.signum() == 0) {
            return once.isEmpty() ? "it costs nothing" : once;
        }
        var yearly = option.yearly();
        if (yearly != null && yearly.signum() > 0) {
            return InWords.pounds(yearly) + " for the year, to use when it is needed, counted as "
                    + InWords.pounds(weekly) + " a week" + (once.isEmpty() ? "" : ", and " + once);
        }
        var week = InWords.pounds(weekly) + " a week" + (stepsDown(option) ? " to begin with" : "");
        return once.isEmpty() ? week + overYear(option) : week + " and " + once + overYear(option);
    }

    private static String overYear(OptionConsidered option) {
        var year = option.firstYear();
        var after = option.after();
        return year != null && after != null && stepsDown(option)
                ? ", " + InWords.pounds(year) + " over the first year, " + InWords.pounds(after)
                        + " a week after that time"
                : "";
    }

    private static boolean stepsDown(OptionConsidered option) {
        var weekly = option.weekly();
        var year = option.firstYear();
        return weekly != null
                && year != null
                && year.subtract(option.oneOff()).compareTo(org.ourplan.law.money.Pounds.yearly(weekly)) != 0;
    }
}
