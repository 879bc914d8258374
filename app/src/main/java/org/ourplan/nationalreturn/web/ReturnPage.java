package org.ourplan.nationalreturn.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ourplan.nationalreturn.KeptReturn;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.NotHeld;
import org.ourplan.nationalreturn.decide.Summary;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** One file: what it is, what was found in it, what changed since the one before, what the services in it cost. */
public record ReturnPage(KeptReturn kept, Summary summary) implements Page {

    @Override
    public String template() {
        return "nationalreturn/return";
    }

    /** File 3: 1 April 2025 to 31 March 2026. */
    public String title() {
        return "File " + kept.number() + ": " + ReturnsPage.days(kept);
    }

    /** Its days as a period of the return should be, or not. */
    public String period() {
        return ReturnsPage.days(kept)
                + (kept.period().isTwelveMonths() ? ", twelve months" : ". The return asks for twelve whole months");
    }

    /** How many rows of each kind. */
    public String rows() {
        var words = new StringBuilder(count(kept.rows()) + " rows");
        var sign = ": ";
        for (var kind : summary.kinds().entrySet()) {
            var name = kind.getKey().isEmpty()
                    ? "carers known by association"
                    : kind.getKey().toLowerCase(Locale.UK) + "s";
            words.append(sign).append(count(kind.getValue())).append(' ').append(name);
            sign = ", ";
        }
        return words.toString();
    }

    /** Whether it stands, and what it stands in place of. */
    public String standing() {
        var replaced = kept.replacedBy() == null ? "It stands" : "File " + kept.replacedBy() + " took its place";
        return replaced + (kept.replaces() == null ? "." : ". It took the place of file " + kept.replaces() + ".");
    }

    /** What is different from the file before. */
    public String changed() {
        var beside = kept.beside();
        return kept.comparedWith() == null
                ? "It is the first of its release."
                : "Since file " + kept.comparedWith() + ": " + count(beside.added()) + " rows added, "
                        + count(beside.changed()) + " changed, " + count(beside.gone()) + " gone.";
    }

    /** Numbers the groups from 1. */
    public int number(Summary.Group group) {
        return summary.groups().indexOf(group) + 1;
    }

    /** Who can mend them. */
    public String mender(Summary.Group group) {
        return NotHeld.mender(group.field(), group.problem()).words();
    }

    /** Fields that are blank in every row, with why. */
    public List<Map.Entry<Field, String>> notHeld() {
        return List.copyOf(NotHeld.fields().entrySet());
    }

    /** A service type; some services have none. */
    public String type(Summary.Costs costs) {
        return costs.serviceType().isEmpty() ? "No service type" : costs.serviceType();
    }

    /** £1,234.50. */
    public String pounds(java.math.BigDecimal amount) {
        return InWords.pounds(amount);
    }

    /** 150,000. */
    public static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
