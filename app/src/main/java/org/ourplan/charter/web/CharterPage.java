package org.ourplan.charter.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.charter.Figure;
import org.ourplan.charter.PublicText;
import org.ourplan.charter.Standard;
import org.ourplan.charter.form.CharterForm;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The charter: each standard with what the last twelve months say of it.
 *
 * @param text null while nobody has confirmed one
 * @param figures by the place of the standard
 */
public record CharterPage(@Nullable PublicText text, List<Standard> standards, Map<Integer, Figure> figures)
        implements Page {

    @Override
    public String template() {
        return "charter/charter";
    }

    /** What the charter is; empty while there is none. */
    public String introduction() {
        return text == null ? "" : CharterForm.introduction(text.says());
    }

    /** What people can do where it is not kept to; empty while there is no charter. */
    public String otherwise() {
        return text == null ? "" : CharterForm.otherwise(text.says());
    }

    /** Since when it holds. */
    public String since() {
        var confirmed = text == null ? null : text.confirmed();
        return confirmed == null ? "" : "It holds from " + InWords.date(confirmed.from()) + ".";
    }

    /** What the record says of a standard, in a sentence. */
    public String figure(int place) {
        var figure = figures.get(place);
        if (figure == null) {
            return "We do not measure this yet.";
        }
        if (figure.isTooSmall()) {
            return "In the last twelve months this was about fewer than " + Figure.FEWEST
                    + " people. We give no figure, so that nobody can be known by it.";
        }
        return "In the last twelve months: " + figure.inHundred() + " in every 100 in time. This is about "
                + figure.people() + " people.";
    }

    /** How the figure is worked out; empty where there is none. */
    public String how(int place) {
        var standard = standards.get(place);
        var measure = standard.measure();
        if (measure == null) {
            return "";
        }
        return measure.how()
                + (measure.inDays() ? " In time means within " + days(standard.days()) + "." : "")
                + " We count what fell due in the twelve months before today.";
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days, weekends counted";
    }
}
