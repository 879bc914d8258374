package org.ourplan.review;

import java.util.Locale;
import org.ourplan.law.review.LookBeforeEnd;
import org.ourplan.platform.web.InWords;

/** A look together in sentences that the plan, the statement and the reviews page say alike. */
public final class LookInWords {

    private LookInWords() {}

    /** Everything, in a few sentences. */
    public static String of(LookTogether look) {
        var said = look.said();
        return capital(look.ending().what()) + ": in the plan until "
                + InWords.date(look.ending().lastDay()) + ". We looked at it together on "
                + InWords.date(look.on()) + ". Did it do what it was for? "
                + LookBeforeEnd.Worked.valueOf(said.one("worked")).words() + ". “" + stop(said.one("words")) + "” "
                + next(look) + after(look);
    }

    /** What happens now, in a sentence. */
    public static String next(LookTogether look) {
        return switch (look.next()) {
            case GOES_ON ->
                "It goes on until " + InWords.date(look.until())
                        + ". The next version of the plan says so; until that is in force, this plan stands as it is.";
            case AS_PLANNED ->
                "It steps down after " + InWords.date(look.ending().lastDay()) + ", as the plan says.";
            case ENDS -> "It ends on " + InWords.date(look.ending().lastDay()) + ", and nothing more is paid for it.";
            case REVIEW_ASKED ->
                "A review of the plan was asked for, by "
                        + InWords.date(look.ending().lastDay()) + ".";
        };
    }

    private static String after(LookTogether look) {
        var noGap = look.said().one("no-gap");
        return noGap.isEmpty() ? "" : " After that day: " + stop(noGap);
    }

    private static String stop(String words) {
        if (words.isEmpty()) {
            return words;
        }
        var last = words.charAt(words.length() - 1);
        return ".!?”".indexOf(last) >= 0 ? words : words + ".";
    }

    private static String capital(String what) {
        return what.isEmpty() ? what : what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1);
    }

    /** The name of what ends, inside a sentence. */
    public static String inside(String what) {
        return what.isEmpty() ? what : what.substring(0, 1).toLowerCase(Locale.UK) + what.substring(1);
    }
}
