package org.ourplan.budget.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.govuk.Select;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** The care cost calculator: each eligible need, what it takes, and what others already do. */
public record WorkOutPage(
        PersonId person,
        String callThem,
        UUID determination,
        LocalDate pricedOn,
        List<NeedOnForm> needs,
        List<Select.Option> prices,
        List<String> missing,
        Filled form)
        implements Page {

    /**
     * One need on the form.
     *
     * @param whoHelpsNow from the assessment, may be empty
     * @param othersCanDo from the assessment, may be empty
     * @param rows how many people who help there is room for
     */
    public record NeedOnForm(String reference, String title, String whoHelpsNow, String othersCanDo, int rows) {}

    @Override
    public String template() {
        return "budget/workOut";
    }

    /** Where the form goes. */
    public String action() {
        return person.link() + "/budget/work-out";
    }

    /** The day whose prices are used. */
    public String pricedOnInWords() {
        return InWords.date(pricedOn);
    }
}
