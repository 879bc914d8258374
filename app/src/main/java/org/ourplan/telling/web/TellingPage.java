package org.ourplan.telling.web;

import java.util.List;
import org.ourplan.govuk.Select;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.telling.Telling.Said;
import org.ourplan.telling.Tellings.Carer;
import org.ourplan.telling.Tellings.ForThem;

/**
 * What those who care for an adult may be told about them.
 *
 * @param own true on the adult's own page
 * @param forThem decisions in the adult's best interests that telling may rest on; none on the adult's own page
 */
public record TellingPage(
        String base, String back, String callThem, boolean own, List<Carer> carers, List<ForThem> forThem)
        implements Page {

    public TellingPage {
        carers = List.copyOf(carers);
        forThem = List.copyOf(forThem);
    }

    @Override
    public String template() {
        return "telling/telling";
    }

    public String action(Carer carer) {
        return base + "/" + carer.id();
    }

    /** What was said last, by whom and when. */
    public String last(Carer carer) {
        var last = carer.last();
        if (last == null) {
            return "Nobody has said anything about this, so they are told nothing.";
        }
        var words = own && last.said() == Said.AGREES
                ? "You agree"
                : own && last.said() == Said.DOES_NOT_AGREE
                        ? "You do not agree"
                        : last.said().words();
        return words + ". Said by " + last.by() + ", " + InWords.time(last.at()) + ".";
    }

    /** True while they may be told. */
    public boolean told(Carer carer) {
        var last = carer.last();
        return last != null && last.said() != Said.DOES_NOT_AGREE;
    }

    /** The decisions to choose from. */
    public Select decisions(Carer carer) {
        var select = Select.named("decided-for")
                .id("decided-for-" + carer.id())
                .label("They cannot decide this: which decision in their best interests was it?")
                .option("", "Choose one");
        for (var one : forThem) {
            select = select.option(
                    one.decided().id().toString(),
                    one.about().inHeading() + ", " + InWords.date(one.decided().decidedOn()));
        }
        return select;
    }
}
