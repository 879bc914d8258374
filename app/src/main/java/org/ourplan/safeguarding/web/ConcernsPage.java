package org.ourplan.safeguarding.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ourplan.govuk.Tag;
import org.ourplan.law.safeguarding.Danger;
import org.ourplan.platform.web.Page;
import org.ourplan.safeguarding.Concern;

/**
 * The concerns that the reader needs to know of.
 *
 * @param figures true where the figures are for the reader too
 */
public record ConcernsPage(List<Concern> concerns, boolean closed, boolean figures, LocalDate today) implements Page {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public ConcernsPage {
        concerns = List.copyOf(concerns);
    }

    @Override
    public String template() {
        return "safeguarding/concerns";
    }

    /** How long it has stood at its stage. */
    public String since(Concern one) {
        var days = ChronoUnit.DAYS.between(one.since().atZone(LONDON).toLocalDate(), today);
        return days == 0 ? "since today" : days == 1 ? "for 1 day" : "for " + days + " days";
    }

    /** The risk, in words. */
    public Tag risk(Concern one) {
        return riskOf(one.risk());
    }

    static Tag riskOf(Danger risk) {
        return switch (risk) {
            case HIGH -> Tag.of("High risk", Tag.Colour.RED);
            case MEDIUM -> Tag.of("Medium risk", Tag.Colour.YELLOW);
            case LOW -> Tag.of("Low risk", Tag.Colour.GREEN);
            case NOT_SAID -> Tag.of("Risk not said yet", Tag.Colour.GREY);
        };
    }
}
